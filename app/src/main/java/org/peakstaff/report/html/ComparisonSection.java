package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.ErlangFormula;
import org.peakstaff.planner.requirement.StaffingPool;
import org.peakstaff.report.html.PlanView.Comparison;
import org.peakstaff.report.html.PlanView.ComparisonRow;
import org.peakstaff.report.html.PlanView.Reason;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.ContactType;

/** The formula's prediction beside the simulation's finding, and what each takes into account. */
final class ComparisonSection {
  private final PlanContext context;
  private final PlanFigures figures;
  private final ReportText text;

  private ComparisonSection(PlanContext context, PlanFigures figures) {
    this.context = context;
    this.figures = figures;
    text = context.text();
  }

  static ComparisonSection of(PlanContext context, PlanFigures figures) {
    return new ComparisonSection(context, figures);
  }

  Comparison view() {
    return new Comparison(
        "Both look at the same staff: the required agents. The formula proposes that number, the"
            + " simulation tries it on many days; where they differ, the simulation decides.",
        rows(),
        reasons());
  }

  private List<ComparisonRow> rows() {
    List<ComparisonRow> rows = new ArrayList<>();
    Measures measures = context.plan().simulation().measures();
    for (String type : context.types()) {
      ContactMeasures found = measures.contactTypes().get(type);
      if (found != null) {
        addType(rows, type, found);
      }
    }
    for (String group : context.groups()) {
      GroupMeasures found = measures.agentGroups().get(group);
      if (found != null) {
        rows.add(
            share(
                context.groupLabel(group),
                "Occupancy",
                figures.predictedOccupancy(group),
                found.occupancy()));
      }
    }
    return rows;
  }

  private void addType(List<ComparisonRow> rows, String type, ContactMeasures found) {
    String label = context.typeLabel(type);
    Estimate level = found.serviceLevel();
    if (level != null) {
      double predicted = figures.predicted(type, ContactForecast::serviceLevel);
      rows.add(share(label, "Service level", predicted, level));
    }
    double speed = figures.predicted(type, ContactForecast::averageSpeedOfAnswer);
    rows.add(time(label, "Average speed of answer", speed, found.averageSpeedOfAnswer()));
    double abandoned = figures.predicted(type, ContactForecast::abandonment);
    rows.add(share(label, "Abandonment", abandoned, found.abandonment()));
  }

  private ComparisonRow share(String subject, String measure, double formula, Estimate found) {
    return new ComparisonRow(
        subject,
        measure,
        text.percent(formula),
        text.percent(found.mean()),
        text.percentInterval(found),
        text.points(found.mean() - formula));
  }

  private ComparisonRow time(String subject, String measure, double formula, Estimate found) {
    return new ComparisonRow(
        subject,
        measure,
        text.seconds(formula),
        text.seconds(found.mean()),
        text.secondsInterval(found),
        text.secondsMore(found.mean() - formula));
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "Time",
            "Each interval alone, as if its queue had settled at the average rate.",
            "The day as it runs: queues and long contacts carry over into the next interval."));
    reasons.add(busyDays());
    reasons.add(
        new Reason(
            "Handle time",
            "Exponential around the mean of the pool.",
            "Each contact type by its own law: " + laws(false) + "."));
    reasons.add(patience());
    reasons.add(
        new Reason(
            "Staff",
            "Exactly the required agents, at work all the time.",
            "The heads on the roster, rounded up, less shrinkage; absence is drawn for each agent"
                + " and day."));
    if (context.types().size() > 1 || context.groups().size() > 1) {
      reasons.add(
          new Reason(
              "Skills",
              "Types that prefer the same group form one queue; no group helps another.",
              "Every contact by the routing rules: ranks, priorities and overflow between groups."));
    }
    return reasons;
  }

  private Reason busyDays() {
    Busyness busyness = context.scenario().busyness();
    return new Reason(
        "Busy and quiet days",
        "The average day; busy and quiet days only widen the range P10–P90.",
        busyness == null
            ? "The average day too: the scenario names no variation from day to day."
            : "Each day draws its own busyness, with a coefficient of variation of "
                + text.percentShort(busyness.cv().value())
                + "; busy days cost more service than quiet days give back.");
  }

  private Reason patience() {
    boolean erlangA =
        context.plan().pools().values().stream()
            .map(StaffingPool::formula)
            .anyMatch(formula -> formula == ErlangFormula.ERLANG_A);
    return new Reason(
        "Patience",
        erlangA
            ? "Erlang A: customers abandon after an exponential patience with the mean of the pool."
            : "Erlang C: customers wait for as long as it takes.",
        "Each contact type by its own law: " + laws(true) + ".");
  }

  private String laws(boolean patience) {
    return context.types().stream()
        .map(type -> context.typeLabel(type) + " " + law(context.type(type), patience))
        .collect(Collectors.joining("; "));
  }

  private static String law(ContactType type, boolean patience) {
    if (!patience) {
      return LawText.name(type.handleTime());
    }
    return type.patience() == null ? "unlimited" : LawText.name(type.patience());
  }
}
