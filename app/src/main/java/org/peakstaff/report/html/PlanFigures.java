package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;

/** Figures of a plan that follow from it but that it does not carry itself. */
final class PlanFigures {
  private final PlanContext context;

  private PlanFigures(PlanContext context) {
    this.context = context;
  }

  static PlanFigures of(PlanContext context) {
    return new PlanFigures(context);
  }

  /**
   * Neighbouring intervals of one day in which a group's roster errs on the same side.
   *
   * @param group the group's id
   * @param from index of the first interval
   * @param to index of the last interval, included
   * @param worst the largest number of heads short or over, positive
   * @param headHours the sum of heads short or over, times the hours
   */
  record Run(String group, int from, int to, int worst, double headHours) {}

  /** Whether the scenario gives a group a roster at all. */
  boolean hasRoster(String group) {
    return all().anyMatch(index -> context.need(index, group).scheduled() > 0);
  }

  /** Whether the scenario gives any group a roster. */
  boolean hasRoster() {
    return context.groups().stream().anyMatch(this::hasRoster);
  }

  /** The interval in which all groups together need most agents; the first of several. */
  int peak() {
    return all().reduce(0, (best, index) -> required(index) > required(best) ? index : best);
  }

  /** The interval in which one group needs most agents; the first of several. */
  int peak(String group) {
    return all()
        .reduce(
            0,
            (best, index) ->
                context.need(index, group).required() > context.need(best, group).required()
                    ? index
                    : best);
  }

  /** Agents at work that all groups together need in an interval. */
  int required(int index) {
    return sum(index, GroupRequirement::required);
  }

  /** Heads on the roster that all groups together need in an interval. */
  int requiredWithShrinkage(int index) {
    return sum(index, GroupRequirement::requiredWithShrinkage);
  }

  private int sum(int index, java.util.function.ToIntFunction<GroupRequirement> value) {
    return context.interval(index).agentGroups().values().stream().mapToInt(value).sum();
  }

  /** Agent hours that the occupancy cap adds to what the targets alone would need. */
  double capHours() {
    return all()
            .map(
                index ->
                    required(index) - sum(index, GroupRequirement::requiredWithoutOccupancyCap))
            .sum()
        * context.intervalHours();
  }

  /** Stretches in which a group's roster is too small, largest first. */
  List<Run> shortRuns(String group) {
    return runs(group, index -> context.need(index, group).overUnder() < 0);
  }

  /** Stretches in which a group's roster is larger than needed, largest first. */
  List<Run> overRuns(String group) {
    return runs(group, index -> context.need(index, group).overUnder() > 0);
  }

  private List<Run> runs(String group, IntPredicate inside) {
    List<Run> runs = new ArrayList<>();
    int size = context.plan().intervals().size();
    for (int index = 0; index < size; index++) {
      if (inside.test(index)) {
        int last = lastOfRun(index, inside);
        runs.add(run(group, index, last));
        index = last;
      }
    }
    runs.sort((a, b) -> Double.compare(b.headHours(), a.headHours()));
    return runs;
  }

  private int lastOfRun(int first, IntPredicate inside) {
    int last = first;
    int size = context.plan().intervals().size();
    while (last + 1 < size && sameDay(first, last + 1) && inside.test(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean sameDay(int one, int other) {
    return context
        .interval(one)
        .start()
        .toLocalDate()
        .equals(context.interval(other).start().toLocalDate());
  }

  private Run run(String group, int from, int to) {
    int[] heads =
        IntStream.rangeClosed(from, to)
            .map(index -> Math.abs(context.need(index, group).overUnder()))
            .toArray();
    double headHours = IntStream.of(heads).sum() * context.intervalHours();
    return new Run(group, from, to, IntStream.of(heads).max().orElse(0), headHours);
  }

  /** Head hours by which the groups with a roster are short. */
  double shortHours() {
    return rosterRuns(true).stream().mapToDouble(Run::headHours).sum();
  }

  /** Head hours by which the groups with a roster are over. */
  double overHours() {
    return rosterRuns(false).stream().mapToDouble(Run::headHours).sum();
  }

  /** Short or over stretches of every group with a roster, largest first within a group. */
  List<Run> rosterRuns(boolean isShort) {
    return context.groups().stream()
        .filter(this::hasRoster)
        .flatMap(group -> (isShort ? shortRuns(group) : overRuns(group)).stream())
        .toList();
  }

  /** Intervals in which at least one group with a roster is short. */
  long shortIntervals() {
    List<String> rostered = context.groups().stream().filter(this::hasRoster).toList();
    return all()
        .filter(index -> rostered.stream().anyMatch(id -> context.need(index, id).overUnder() < 0))
        .count();
  }

  /** Intervals in which at least one group is open or needed. */
  long openIntervals() {
    return all()
        .filter(
            index ->
                context.interval(index).agentGroups().values().stream()
                    .anyMatch(need -> need.open() || need.required() > 0))
        .count();
  }

  /** The expected contacts of a type over the horizon. */
  double volume(String type) {
    return all().mapToDouble(index -> context.forecast(index, type).volume()).sum();
  }

  /** Volume-weighted mean over the measured intervals of what the formula predicts for a type. */
  double predicted(String type, ToDoubleFunction<ContactForecast> measure) {
    return predicted(type, measure, context::isMeasured);
  }

  /**
   * Volume-weighted mean of what the formula predicts for a type over some intervals.
   *
   * @return NaN when it predicts nothing there
   */
  double predicted(String type, ToDoubleFunction<ContactForecast> measure, IntPredicate where) {
    double sum = 0;
    double weight = 0;
    for (int index : all().filter(where).toArray()) {
      ContactForecast forecast = context.forecast(index, type);
      double value = measure.applyAsDouble(forecast);
      if (forecast.volume() > 0 && Double.isFinite(value)) {
        sum += forecast.volume() * value;
        weight += forecast.volume();
      }
    }
    return weight > 0 ? sum / weight : Double.NaN;
  }

  /** What the formula predicts for a group's occupancy over the measured intervals. */
  double predictedOccupancy(String group) {
    double busy = 0;
    double required = 0;
    for (int index : all().filter(context::isMeasured).toArray()) {
      GroupRequirement need = context.need(index, group);
      busy += need.required() * need.occupancy();
      required += need.required();
    }
    return required > 0 ? busy / required : Double.NaN;
  }

  private IntStream all() {
    return IntStream.range(0, context.plan().intervals().size());
  }
}
