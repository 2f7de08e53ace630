package org.peakstaff.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.peakstaff.planner.hiring.FlowTable;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringWeek;

/**
 * What the weeks of a hiring plan come to.
 *
 * @param classes classes that start
 * @param shortWeeks weeks in which people are missing after overtime, time off and outsourcing
 * @param mondays first days of the weeks
 * @param required required FTE of all groups, by week
 * @param productive productive FTE of all groups, by week
 */
public record HiringSummary(
    int classes,
    List<ShortWeek> shortWeeks,
    List<LocalDate> mondays,
    List<Double> required,
    List<Double> productive) {
  /** Copies the lists. */
  public HiringSummary {
    shortWeeks = List.copyOf(shortWeeks);
    mondays = List.copyOf(mondays);
    required = List.copyOf(required);
    productive = List.copyOf(productive);
  }

  /**
   * A week in which people are missing.
   *
   * @param group id of the group
   * @param monday first day of the week
   * @param fte full-time equivalents missing, above 0
   * @param share of what is required
   */
  public record ShortWeek(String group, LocalDate monday, double fte, double share) {}

  /**
   * What the weeks come to.
   *
   * @param plan with one group or more
   * @return the summary
   */
  public static HiringSummary of(HiringPlan plan) {
    Map<String, List<HiringWeek>> weeks = plan.weeks();
    return new HiringSummary(
        plan.decisions().groups().values().stream().mapToInt(HiringSummary::classes).sum(),
        shortWeeks(weeks),
        weeks.values().iterator().next().stream().map(HiringWeek::monday).toList(),
        sums(weeks, HiringWeek::requiredFte),
        sums(weeks, HiringWeek::productiveFte));
  }

  private static int classes(HiringDecisions.OfGroup group) {
    return group.classes().stream().mapToInt(HiringDecisions.ClassStart::classes).sum()
        + group.seasonal().stream().mapToInt(HiringDecisions.ClassStart::classes).sum();
  }

  private static List<ShortWeek> shortWeeks(Map<String, List<HiringWeek>> weeks) {
    List<ShortWeek> found = new ArrayList<>();
    weeks.forEach(
        (group, rows) -> {
          for (HiringWeek week : rows) {
            if (week.net() < -FlowTable.NOBODY) {
              double share = -week.net() / week.requiredFte();
              found.add(new ShortWeek(group, week.monday(), -week.net(), share));
            }
          }
        });
    found.sort(Comparator.comparing(ShortWeek::monday));
    return found;
  }

  private static List<Double> sums(
      Map<String, List<HiringWeek>> weeks, ToDoubleFunction<HiringWeek> value) {
    int count = weeks.values().iterator().next().size();
    List<Double> sums = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int week = i;
      sums.add(weeks.values().stream().mapToDouble(r -> value.applyAsDouble(r.get(week))).sum());
    }
    return sums;
  }

  /**
   * The week that is worst off.
   *
   * @return by the FTE missing, empty when no week is short
   */
  public Optional<ShortWeek> worst() {
    return shortWeeks.stream().max(Comparator.comparingDouble(ShortWeek::fte));
  }

  /**
   * The week that needs most people.
   *
   * @return its index, the first of several
   */
  public int peak() {
    return required.indexOf(Collections.max(required));
  }
}
