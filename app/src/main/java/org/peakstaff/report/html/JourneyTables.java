package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.ScorecardText;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.result.CallbackMeasures;
import org.peakstaff.result.ConcurrencyMeasures;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.Scorecard;
import org.peakstaff.result.Scorecard.Score;
import org.peakstaff.result.SelfServiceMeasures;

/**
 * Small tables of what happens before and beyond the queue over the whole horizon: where demand
 * comes from, self-service, deferred work, and agents who hold several contacts. Those that do not
 * apply are left out.
 */
final class JourneyTables {
  private static final double HOUR = 3600;

  /** Where offered contacts come from, in the order of the columns. */
  private static final Map<Count, String> SOURCES =
      Map.of(
          Count.FIRST_ATTEMPTS, "First attempts",
          Count.REDIALS, "Redials",
          Count.REPEATS, "Repeats",
          Count.FROM_SELF_SERVICE, "From self-service",
          Count.FROM_CLOSED, "From closed types",
          Count.TRANSFERS_IN, "Transferred");

  private final PlanContext context;
  private final ReportText text;
  private final Measures measures;

  private JourneyTables(PlanContext context) {
    this.context = context;
    text = context.text();
    measures = context.plan().simulation().measures();
  }

  static List<PlainTable> of(PlanContext context) {
    JourneyTables tables = new JourneyTables(context);
    List<PlainTable> all = new ArrayList<>();
    tables.scorecard().ifPresent(all::add);
    tables.bridge().ifPresent(all::add);
    tables.selfService().ifPresent(all::add);
    tables.deferred().ifPresent(all::add);
    tables.callbacks().ifPresent(all::add);
    tables.slots().ifPresent(all::add);
    return all;
  }

  private Optional<PlainTable> scorecard() {
    Scorecard scorecard = context.plan().simulation().scorecard();
    List<PlainRow> rows =
        scorecard == null ? List.of() : scorecard.scores().stream().map(this::scoreRow).toList();
    return table(
        "scorecard",
        "Scorecard. " + ScorecardText.MODEL,
        List.of("Measure", "Mean", "Interval", "Target", "Days that meet it", "Interval"),
        rows);
  }

  private PlainRow scoreRow(Score score) {
    Double target = score.target();
    Estimate probability = score.probability();
    return new PlainRow(
        ScorecardText.name(score.measure()),
        List.of(
            ScorecardText.value(context.display(), score.measure(), score.actual().mean()),
            score.actual().hasInterval()
                ? ScorecardText.value(context.display(), score.measure(), score.actual().low())
                    + " – "
                    + ScorecardText.value(context.display(), score.measure(), score.actual().high())
                : ReportText.UNDEFINED,
            target == null
                ? ReportText.UNDEFINED
                : (score.measure().isAtLeast() ? "≥ " : "≤ ")
                    + ScorecardText.value(context.display(), score.measure(), target),
            probability == null ? ReportText.UNDEFINED : text.percent(probability.mean()),
            probability == null ? ReportText.UNDEFINED : text.percentInterval(probability)));
  }

  private Optional<PlainTable> callbacks() {
    List<PlainRow> rows = new ArrayList<>();
    for (String type : context.types()) {
      ContactMeasures found = measures.contactTypes().get(type);
      CallbackMeasures calls = found == null ? null : found.journey().callbacks();
      if (found != null && calls != null) {
        rows.add(
            new PlainRow(
                context.typeLabel(type),
                List.of(
                    text.number(mean(found, Count.CALLBACKS), 1),
                    text.number(calls.attempts().mean(), 1),
                    text.number(calls.reached().mean(), 1),
                    text.number(calls.givenUp().mean(), 1),
                    text.number(calls.cleared().mean() + calls.open().mean(), 1),
                    hours(calls.waitUntilReached()))));
      }
    }
    return table(
        "callbacks",
        "Customers who are called, and calls to them",
        List.of(
            "Contact type",
            "To call",
            "Calls",
            "Reached",
            "Given up",
            "Not called",
            "Until reached"),
        rows);
  }

  private Optional<PlainTable> bridge() {
    List<Count> sources =
        SOURCES.keySet().stream()
            .sorted()
            .filter(each -> mean(measures.total(), each) > 0)
            .toList();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    List<String> heads = new ArrayList<>(List.of("Contact type", "Offered"));
    sources.forEach(source -> heads.add(SOURCES.get(source)));
    List<PlainRow> rows = new ArrayList<>();
    for (String type : context.types()) {
      ContactMeasures found = measures.contactTypes().get(type);
      if (found != null) {
        rows.add(bridgeRow(context.typeLabel(type), found, sources));
      }
    }
    rows.add(bridgeRow("All", measures.total(), sources));
    return table("bridge", "Where the offered contacts come from", heads, rows);
  }

  private PlainRow bridgeRow(String label, ContactMeasures type, List<Count> sources) {
    List<String> cells = new ArrayList<>(List.of(text.number(mean(type, Count.OFFERED), 1)));
    sources.forEach(source -> cells.add(text.number(mean(type, source), 1)));
    return new PlainRow(label, cells);
  }

  private static double mean(ContactMeasures type, Count count) {
    Estimate estimate = type.counts().get(count);
    return estimate == null ? 0 : estimate.mean();
  }

  private Optional<PlainTable> selfService() {
    List<PlainRow> rows = new ArrayList<>();
    for (String type : context.types()) {
      ContactMeasures found = measures.contactTypes().get(type);
      SelfServiceMeasures service = found == null ? null : found.journey().selfService();
      if (found != null && service != null) {
        rows.add(
            new PlainRow(
                context.typeLabel(type),
                List.of(
                    text.number(mean(found, Count.SESSIONS), 1),
                    text.percent(service.containment().mean()),
                    text.percent(service.trueContainment().mean()),
                    text.percentInterval(service.trueContainment()),
                    text.percent(service.vendorContainment().mean()))));
      }
    }
    return table(
        "self-service",
        "Self-service: containment counts what seems resolved, true containment what is",
        List.of(
            "Contact type",
            "Sessions",
            "Containment",
            "True containment",
            "Interval",
            "As vendors count it"),
        rows);
  }

  private Optional<PlainTable> deferred() {
    List<PlainRow> rows = new ArrayList<>();
    for (String type : context.types()) {
      DeferredMeasures found = JourneySection.deferred(measures.contactTypes().get(type));
      if (found != null) {
        rows.add(
            new PlainRow(
                context.typeLabel(type),
                List.of(
                    percent(found.completedWithinTarget()),
                    hours(found.timeToComplete()),
                    hours(found.responseTime()),
                    text.number(found.backlog().mean(), 1),
                    hours(found.oldest()))));
      }
    }
    return table(
        "deferred",
        "Deferred work; backlog and the age of its oldest contact at the end of the horizon",
        List.of(
            "Contact type",
            "Completed in time",
            "Time to complete",
            "Response time",
            "Backlog",
            "Oldest"),
        rows);
  }

  private Optional<PlainTable> slots() {
    List<PlainRow> rows = new ArrayList<>();
    for (String group : context.groups()) {
      GroupMeasures found = measures.agentGroups().get(group);
      ConcurrencyMeasures slots = found == null ? null : found.concurrency();
      if (found != null && slots != null) {
        rows.add(
            new PlainRow(
                context.groupLabel(group),
                List.of(
                    text.percent(slots.slotUtilisation().mean()),
                    text.percent(found.occupancy().mean()),
                    text.hours(slots.workHours().mean()))));
      }
    }
    return table(
        "slots",
        "Agents who hold several contacts at a time",
        List.of("Agent group", "Slots in use", "Occupancy", "Work done"),
        rows);
  }

  private String percent(@Nullable Estimate estimate) {
    return estimate == null ? ReportText.UNDEFINED : text.percent(estimate.mean());
  }

  private String hours(Estimate seconds) {
    return text.hours(seconds.mean() / HOUR);
  }

  private static Optional<PlainTable> table(
      String id, String caption, List<String> heads, List<PlainRow> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlainTable("journey-" + id, caption, heads, rows));
  }
}
