package org.peakstaff.planner.hiring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A hiring plan: what is decided, what comes of it week by week, and how good it is.
 *
 * @param inputs what it is worked out from
 * @param outcome how the search for it ended
 * @param decisions what is decided; nothing when there is no plan
 * @param weeks the weeks of every group
 * @param costBound no plan with as few missing hours costs less: money spent and worth of shortfall
 * @param shortfallBound no plan within the budget misses fewer hours at work; 0 where shortfall has
 *     a price
 * @param due decisions and how long they can wait, by date
 * @param conflicts why there is no plan; empty when there is one
 */
public record HiringPlan(
    HiringInputs inputs,
    Outcome outcome,
    HiringDecisions decisions,
    Map<String, List<HiringWeek>> weeks,
    double costBound,
    double shortfallBound,
    List<DecisionDue> due,
    List<HiringConflict> conflicts) {

  /** How the search for a plan ended. */
  public enum Outcome {
    /** No plan is better, within the gap asked for. */
    OPTIMAL,
    /** A limit stopped the search; a better plan may exist, see the bounds. */
    STOPPED,
    /** The plan was given, not searched. */
    GIVEN,
    /** There is no plan, see the conflicts. */
    INFEASIBLE
  }

  /** Copies the collections. */
  public HiringPlan {
    Map<String, List<HiringWeek>> copies = new TreeMap<>();
    weeks.forEach((id, rows) -> copies.put(id, List.copyOf(rows)));
    weeks = Collections.unmodifiableMap(copies);
    due = List.copyOf(due);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * What comes of decisions that are given.
   *
   * @param inputs people, rules and needs
   * @param decisions for every group
   * @return the plan
   */
  public static HiringPlan given(HiringInputs inputs, HiringDecisions decisions) {
    return new HiringPlan(
        inputs,
        Outcome.GIVEN,
        decisions,
        weeksOf(inputs, decisions),
        Double.NEGATIVE_INFINITY,
        0,
        List.of(),
        List.of());
  }

  static Map<String, List<HiringWeek>> weeksOf(HiringInputs inputs, HiringDecisions decisions) {
    FlowTable table = CohortFlow.of(inputs, decisions).planned();
    Map<String, List<HiringWeek>> weeks = new TreeMap<>();
    List<String> ids = inputs.groups();
    for (int group = 0; group < ids.size(); group++) {
      weeks.put(ids.get(group), table.weeks(group));
    }
    return weeks;
  }

  /**
   * Money spent.
   *
   * @return all lines but the worth of the shortfall
   */
  public double spending() {
    return all().stream().mapToDouble(HiringWeek::spending).sum();
  }

  /**
   * Money spent in a month. A week belongs to months by its days.
   *
   * @param month which
   * @return all lines but the worth of the shortfall
   */
  public double spending(YearMonth month) {
    return all().stream()
        .mapToDouble(week -> week.spending() * monthsOf(week.monday()).getOrDefault(month, 0.0))
        .sum();
  }

  /** What another plan decides, under the limits of this one, whose bounds hold for it too. */
  HiringPlan withDecisionsOf(HiringPlan better) {
    return new HiringPlan(
        inputs,
        better.outcome,
        better.decisions,
        better.weeks,
        costBound,
        shortfallBound,
        better.due,
        List.of());
  }

  /**
   * A line of cost over all weeks and groups.
   *
   * @param line which
   * @return in the scenario's currency
   */
  public double cost(CostLine line) {
    return all().stream().mapToDouble(week -> week.cost().getOrDefault(line, 0.0)).sum();
  }

  /**
   * Hours at work that are missing in all weeks and groups.
   *
   * @return at least 0
   */
  public double shortfallHours() {
    return all().stream().mapToDouble(HiringWeek::shortfallHours).sum();
  }

  /**
   * Everybody hired.
   *
   * @return heads of all classes
   */
  public int hires() {
    return decisions.groups().values().stream().mapToInt(HiringDecisions.OfGroup::hires).sum();
  }

  /**
   * How much better the unknown best plan may be.
   *
   * @return (cost - bound) / cost, 0 when proven
   */
  public double gap() {
    double cost = spending() + cost(CostLine.SHORTFALL);
    return cost > costBound && cost != 0 ? (cost - costBound) / Math.abs(cost) : 0;
  }

  /**
   * Cost by month and line. A week belongs to months by its days.
   *
   * @return the months that the plan touches, in order
   */
  public Map<YearMonth, Map<CostLine, Double>> costByMonth() {
    Map<YearMonth, Map<CostLine, Double>> months = new TreeMap<>();
    for (HiringWeek week : all()) {
      monthsOf(week.monday())
          .forEach(
              (month, share) -> {
                Map<CostLine, Double> lines =
                    months.computeIfAbsent(month, any -> new EnumMap<>(CostLine.class));
                week.cost().forEach((line, cost) -> lines.merge(line, cost * share, Double::sum));
              });
    }
    return Collections.unmodifiableMap(months);
  }

  /**
   * The months of a week.
   *
   * @param monday its first day
   * @return the share of its days by month
   */
  static Map<YearMonth, Double> monthsOf(LocalDate monday) {
    YearMonth first = YearMonth.from(monday);
    int days = Math.min(7, first.lengthOfMonth() - monday.getDayOfMonth() + 1);
    return days == 7
        ? Map.of(first, 1.0)
        : Map.of(first, days / 7.0, first.plusMonths(1), (7 - days) / 7.0);
  }

  private List<HiringWeek> all() {
    List<HiringWeek> all = new ArrayList<>();
    weeks.values().forEach(all::addAll);
    return all;
  }
}
