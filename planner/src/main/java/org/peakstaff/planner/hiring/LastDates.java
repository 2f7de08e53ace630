package org.peakstaff.planner.hiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.peakstaff.planner.hiring.DecisionDue.Kind;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.HiringGroup.CrossTraining;

/** How long the decisions of a plan can wait: each is tried later, with the rest as planned. */
final class LastDates {
  /** Missing hours that count as more, relative to the plan's and at least. */
  private static final double MORE = 1e-3;

  private final HiringInputs inputs;
  private final HiringDecisions decisions;
  private final double planned;
  private final List<DecisionDue> due = new ArrayList<>();

  private LastDates(HiringInputs inputs, HiringDecisions decisions) {
    this.inputs = inputs;
    this.decisions = decisions;
    planned = missing(decisions);
  }

  /** The decisions of a plan by the date by which they have to be made. */
  static List<DecisionDue> of(HiringInputs inputs, HiringDecisions decisions) {
    LastDates dates = new LastDates(inputs, decisions);
    decisions.groups().forEach(dates::group);
    dates.due.sort(
        Comparator.comparing(DecisionDue::decideBy)
            .thenComparing(DecisionDue::planned)
            .thenComparing(DecisionDue::group)
            .thenComparing(DecisionDue::kind));
    return dates.due;
  }

  private double missing(HiringDecisions tried) {
    return CohortFlow.of(inputs, tried).planned().shortfallHours();
  }

  private void group(String id, OfGroup group) {
    HiringGroup rules = inputs.group(inputs.groups().indexOf(id));
    if (rules.classes() != null) {
      TrainingRoom room = new TrainingRoom(rules.classes(), rules.headcount());
      classes(id, group.classes(), rules.classes(), room, group::withClasses, Kind.HIRING_CLASS);
    }
    if (rules.seasonal() != null) {
      TrainingRoom room = new TrainingRoom(rules.seasonal(), Map.of());
      classes(
          id, group.seasonal(), rules.seasonal(), room, group::withSeasonal, Kind.SEASONAL_CLASS);
    }
    if (rules.overtime() != null) {
      first(id, Kind.OVERTIME, group.overtime(), rules.overtime().leadWeeks());
    }
    if (rules.outsourcing() != null) {
      first(id, Kind.OUTSOURCING, group.outsourcedHours(), rules.outsourcing().leadWeeks());
    }
    if (rules.voluntaryTimeOff() != null) {
      first(id, Kind.TIME_OFF, group.timeOff(), rules.voluntaryTimeOff().leadWeeks());
    }
    if (rules.releases() != null) {
      releases(id, group.releases(), rules.releases().leadWeeks());
    }
    group
        .crossTrained()
        .forEach(
            (from, heads) -> {
              moves(
                  id, group, from, heads, Objects.requireNonNull(rules.crossTraining().get(from)));
            });
  }

  private interface Change {
    OfGroup with(List<ClassStart> starts);
  }

  private void classes(
      String id,
      List<ClassStart> starts,
      HiringClasses rules,
      TrainingRoom room,
      Change change,
      Kind kind) {
    for (int i = 0; i < starts.size(); i++) {
      int which = i;
      ClassStart start = starts.get(i);
      IntFunction<HiringDecisions> later =
          week -> decisions.with(id, change.with(moved(starts, which, week)));
      int last = start.week();
      int next = next(rules, room, starts, start, last);
      double more = more(later.apply(next));
      while (next < inputs.hiring().weeks() && more <= tolerance()) {
        last = next;
        next = next(rules, room, starts, start, last);
        more = more(later.apply(next));
      }
      add(id, kind, start.week(), start.heads(), rules.leadWeeks(), last, more);
    }
  }

  private void add(String id, Kind kind, int week, double amount, int lead, int last, double more) {
    due.add(
        new DecisionDue(
            id, null, kind, monday(week), 1, amount, lead, monday(last), Math.max(0, more)));
  }

  private LocalDate monday(int week) {
    return inputs.hiring().monday(week);
  }

  private double tolerance() {
    return MORE * Math.max(1, planned);
  }

  private double more(HiringDecisions tried) {
    return missing(tried) - planned;
  }

  /** The next week in which classes may start instead, the number of weeks when there is none. */
  private int next(
      HiringClasses rules, TrainingRoom room, List<ClassStart> starts, ClassStart moved, int week) {
    int weeks = inputs.hiring().weeks();
    List<ClassStart> others = new ArrayList<>(starts);
    others.remove(moved);
    for (int next = week + 1; next < weeks; next++) {
      boolean may =
          rules.starts().isEmpty()
              ? next % rules.everyWeeks() == 0
              : rules.starts().contains(monday(next));
      if (may
          && moved.classes() + classes(starts, next) <= rules.perWeek()
          && room.has(in(moved, next), others)) {
        return next;
      }
    }
    return weeks;
  }

  private static int classes(List<ClassStart> starts, int week) {
    return starts.stream().filter(s -> s.week() == week).mapToInt(ClassStart::classes).sum();
  }

  /** The classes with one of them in another week; without it when that is beyond the plan. */
  private List<ClassStart> moved(List<ClassStart> starts, int which, int week) {
    List<ClassStart> moved = new ArrayList<>(starts);
    ClassStart one = moved.remove(which);
    if (week < inputs.hiring().weeks()) {
      moved.add(in(one, week));
    }
    moved.sort(Comparator.comparingInt(ClassStart::week));
    return moved;
  }

  private static ClassStart in(ClassStart start, int week) {
    return new ClassStart(week, start.classes(), start.heads(), start.partTime());
  }

  /** What helps in the weeks in which it is used: its first week cannot wait. */
  private void first(String id, Kind kind, List<Double> amounts, int lead) {
    int first = firstAbove(amounts);
    if (first < amounts.size()) {
      double most = 0;
      for (HiringWeek week : weeks(id)) {
        most = Math.max(most, amount(kind, week, amounts.get(week.week())));
      }
      double more = more(decisions.with(id, without(id, kind, first)));
      add(id, kind, first, most, lead, first, more);
    }
  }

  private List<HiringWeek> weeks(String id) {
    return CohortFlow.of(inputs, decisions).planned().weeks(inputs.groups().indexOf(id));
  }

  private static double amount(Kind kind, HiringWeek week, double decided) {
    return switch (kind) {
      case OVERTIME -> week.overtimeFte();
      case TIME_OFF -> week.timeOffFte();
      default -> decided;
    };
  }

  private OfGroup without(String id, Kind kind, int week) {
    OfGroup group = Objects.requireNonNull(decisions.groups().get(id));
    return new OfGroup(
        group.classes(),
        group.seasonal(),
        kind == Kind.OVERTIME ? zeroAt(group.overtime(), week) : group.overtime(),
        kind == Kind.TIME_OFF ? zeroAt(group.timeOff(), week) : group.timeOff(),
        kind == Kind.OUTSOURCING ? zeroAt(group.outsourcedHours(), week) : group.outsourcedHours(),
        group.releases(),
        group.crossTrained());
  }

  private static List<Double> zeroAt(List<Double> values, int week) {
    List<Double> changed = new ArrayList<>(values);
    changed.set(week, 0.0);
    return changed;
  }

  private static int firstAbove(List<Double> amounts) {
    int first = 0;
    while (first < amounts.size() && !(amounts.get(first) > 1e-6)) {
      first++;
    }
    return first;
  }

  /** Weeks in a row with somebody in them: first and last, and how many in all. */
  private record Run(int first, int last, int heads) {
    int weeks() {
      return last - first + 1;
    }
  }

  private static List<Run> runs(List<Integer> heads) {
    List<Run> runs = new ArrayList<>();
    for (int week = 0; week < heads.size(); week++) {
      int first = week;
      int sum = 0;
      while (week < heads.size() && heads.get(week) > 0) {
        sum += heads.get(week++);
      }
      if (sum > 0) {
        runs.add(new Run(first, week - 1, sum));
      }
    }
    return runs;
  }

  /** Nobody is short when people stay. */
  private void releases(String id, List<Integer> heads, int lead) {
    for (Run run : runs(heads)) {
      LocalDate first = monday(run.first);
      due.add(
          new DecisionDue(id, null, Kind.RELEASE, first, run.weeks(), run.heads, lead, first, 0));
    }
  }

  /** All moves of weeks in a row are tried so many weeks later. */
  private void moves(
      String id, OfGroup group, String from, List<Integer> heads, CrossTraining rules) {
    for (Run run : runs(heads)) {
      int later = 0;
      double more = 0;
      while (more <= tolerance() && run.first + later < heads.size()) {
        later++;
        List<Integer> tried = shifted(heads, run, later, rules.maximumPerWeek());
        more = more(decisions.with(id, group.withMoves(from, tried)));
      }
      due.add(
          new DecisionDue(
              id,
              from,
              Kind.CROSS_TRAINING,
              monday(run.first),
              run.weeks(),
              run.heads,
              rules.leadWeeks(),
              monday(run.first + later - 1),
              Math.max(0, more)));
    }
  }

  /** A run so many weeks later, as far as each week's limit and the plan go. */
  private static List<Integer> shifted(List<Integer> heads, Run run, int later, int most) {
    List<Integer> shifted = new ArrayList<>(heads);
    Collections.fill(shifted.subList(run.first, run.last + 1), 0);
    for (int week = run.first; week <= run.last && week + later < heads.size(); week++) {
      shifted.set(week + later, Math.min(most, shifted.get(week + later) + heads.get(week)));
    }
    return shifted;
  }
}
