package org.peakstaff.report.html;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.report.CertificateText;
import org.peakstaff.report.html.PlanView.Verdict;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.TargetCheck;

/** The plan in one sentence, and what to do about it. */
final class VerdictSection {
  private static final int RUNS_NAMED = 3;
  private static final int INTERVALS_NAMED = 3;
  private static final String MIDNIGHT = "24:00";

  private final PlanContext context;
  private final PlanFigures figures;
  private final ReportText text;
  private final List<TargetCheck> targets;
  private final List<TargetCheck> missed;
  private final @Nullable Certificate certificate;

  private VerdictSection(PlanContext context, PlanFigures figures) {
    this.context = context;
    this.figures = figures;
    text = context.text();
    RequirementPlan plan = context.plan();
    targets = plan.simulation().targets();
    certificate = plan.certificate();
    missed =
        certificate == null ? targets.stream().filter(check -> !check.met()).toList() : List.of();
  }

  static VerdictSection of(PlanContext context, PlanFigures figures) {
    return new VerdictSection(context, figures);
  }

  Verdict view() {
    boolean isShort = figures.hasRoster() && figures.shortIntervals() > 0;
    boolean bad = !missed.isEmpty() || (certificate != null && !certificate.isIssued());
    String status = bad ? "bad" : isShort ? "warning" : "good";
    return new Verdict(status, word(isShort), sentence(), actions());
  }

  private String word(boolean isShort) {
    if (certificate != null) {
      return certificate.isIssued() ? "Certified" : "Not certified";
    }
    if (!missed.isEmpty()) {
      return "Target missed";
    }
    return isShort ? "Roster short" : targets.isEmpty() ? "Planned" : "On target";
  }

  private String sentence() {
    return targetSentence() + rosterSentence() + ".";
  }

  private String targetSentence() {
    if (certificate != null) {
      String sentence = CertificateText.sentence(context.display(), certificate);
      return sentence.substring(0, sentence.length() - 1);
    }
    if (targets.isEmpty()) {
      return "No service target is set, so the plan covers the load and the minimum staff";
    }
    String count = text.count(targets.size());
    if (missed.isEmpty()) {
      String which = targets.size() == 1 ? "its target" : "all " + count + " targets";
      return "With the required staff the simulation meets " + which;
    }
    TargetCheck worst = missed.get(0);
    String measure =
        context.typeLabel(worst.contactType()) + ", " + TargetText.measure(worst.kind());
    TargetSection section = TargetSection.of(context, figures);
    return "With the required staff the simulation misses "
        + text.count(missed.size())
        + " of "
        + text.counted(targets.size(), "target", "targets")
        + " ("
        + measure
        + ": "
        + section.value(worst, worst.actual().mean())
        + " instead of "
        + section.bound(worst)
        + (missed.size() > 1 ? ", and others" : "")
        + ")";
  }

  private String rosterSentence() {
    if (!figures.hasRoster()) {
      return "; the scenario has no roster to compare with";
    }
    List<PlanFigures.Run> runs = figures.rosterRuns(true);
    if (runs.isEmpty()) {
      return "; the roster covers every interval";
    }
    PlanFigures.Run worst =
        runs.stream().reduce((a, b) -> b.worst() > a.worst() ? b : a).orElseThrow();
    return "; the roster is short in "
        + text.count(figures.shortIntervals())
        + " of "
        + text.counted(figures.openIntervals(), "open interval", "open intervals")
        + ", by up to "
        + text.counted(worst.worst(), "head", "heads")
        + " ("
        + context.groupLabel(worst.group())
        + ", "
        + span(worst)
        + ")";
  }

  private List<String> actions() {
    List<String> actions = new ArrayList<>();
    List<String> rostered = context.groups().stream().filter(figures::hasRoster).toList();
    if (rostered.isEmpty()) {
      actions.add("Roster the heads in the column “With shrinkage” of the interval tables.");
    }
    rostered.forEach(id -> addRuns(actions, id, figures.shortRuns(id), "roster more heads"));
    missed.stream().map(TargetCheck::contactType).distinct().forEach(type -> addLow(actions, type));
    addClose(actions);
    rostered.forEach(id -> addSpare(actions, id));
    if (actions.isEmpty()) {
      actions.add("Nothing: the roster is what the plan asks for in every interval.");
    }
    return actions;
  }

  private void addSpare(List<String> actions, String group) {
    if (!context.pool(group).contactTypes().isEmpty()) {
      addRuns(actions, group, figures.overRuns(group), "heads to spare");
    } else if (!figures.overRuns(group).isEmpty()) {
      actions.add(
          context.groupLabel(group)
              + ": no contact type prefers this group, so the plan asks for its minimum alone; its"
              + " heads can help wherever their skills allow.");
    }
  }

  private void addRuns(
      List<String> actions, String group, List<PlanFigures.Run> runs, String what) {
    if (runs.isEmpty()) {
      return;
    }
    String preposition = context.scenario().horizon().days() == 1 ? " at " : " on ";
    List<String> named =
        new ArrayList<>(
            runs.stream()
                .limit(RUNS_NAMED)
                .map(run -> "up to " + text.count(run.worst()) + preposition + span(run))
                .toList());
    int more = runs.size() - named.size();
    if (more > 0) {
      named.add(text.counted(more, "more stretch", "more stretches"));
    }
    double hours = runs.stream().mapToDouble(PlanFigures.Run::headHours).sum();
    actions.add(
        context.groupLabel(group)
            + ", "
            + what
            + ": "
            + text.list(named)
            + " ("
            + text.number(hours, 1)
            + " head hours in all).");
  }

  private String span(PlanFigures.Run run) {
    var end = context.interval(run.to()).start().plus(context.scenario().horizon().interval());
    LocalTime time = end.toLocalTime();
    return context.when(run.from())
        + "–"
        + (time.equals(LocalTime.MIDNIGHT) ? MIDNIGHT : text.time(time));
  }

  private void addLow(List<String> actions, String type) {
    double[] level =
        IntStream.range(0, context.plan().intervals().size())
            .mapToDouble(index -> serviceLevel(index, type))
            .toArray();
    List<String> lowest =
        IntStream.range(0, level.length)
            .boxed()
            .filter(index -> Double.isFinite(level[index]))
            .sorted((a, b) -> Double.compare(level[a], level[b]))
            .limit(INTERVALS_NAMED)
            .sorted()
            .map(index -> context.when(index) + " (" + text.percent(level[index]) + ")")
            .toList();
    if (!lowest.isEmpty()) {
      actions.add(
          context.typeLabel(type)
              + ": the simulated service level is lowest at "
              + text.list(lowest)
              + ". Raise the requirement there first, then plan again.");
    }
  }

  private double serviceLevel(int index, String type) {
    ContactMeasures measures = context.simulatedType(index, type);
    return measures == null || measures.serviceLevel() == null
        ? Double.NaN
        : measures.serviceLevel().mean();
  }

  private void addClose(List<String> actions) {
    long close = targets.stream().filter(TargetSection::isClose).count();
    if (close > 0) {
      actions.add(
          text.counted(close, "target lies", "targets lie")
              + " within the simulation's own error of the bound: more replications decide.");
    }
  }
}
