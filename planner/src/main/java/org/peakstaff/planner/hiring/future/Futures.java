package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.FlowColumn;
import org.peakstaff.planner.hiring.FlowTable;
import org.peakstaff.planner.hiring.demand.WeekService;

/** The numbers of many futures, each at its place, and their quantiles. */
final class Futures {
  /** What is kept per week of a group, and of all groups together. */
  private enum Kept {
    REQUIRED,
    PRODUCTIVE,
    GAP,
    NET,
    COST,
    COVERED
  }

  /** Less than this part of the requirement is missing by rounding alone. */
  private static final double ROUNDING = 1e-9;

  private final World world;
  private final List<String> groups;
  private final int weeks;
  private final int futures;

  /** By what is kept, row (group x weeks + week, all groups last) and future. */
  private final double[][][] kept;

  private final double[][] serviceLevel;
  private final double[][] lost;
  private final double[][] met;
  private final double[] shortfall;
  private final Quantiles quantiles;

  Futures(World world, int futures) {
    this.world = world;
    this.futures = futures;
    groups = world.inputs().groups();
    weeks = world.inputs().hiring().weeks();
    kept = new double[Kept.values().length][(groups.size() + 1) * weeks][futures];
    int known = world.service() == null ? 0 : weeks;
    serviceLevel = new double[known][futures];
    lost = new double[known][futures];
    met = new double[known][futures];
    shortfall = new double[futures];
    quantiles = new Quantiles(futures);
  }

  /** Writes what becomes of the plan in a future; by any thread. */
  void put(int future, Future found) {
    FlowTable table = found.table();
    for (int week = 0; week < weeks; week++) {
      for (int group = 0; group < groups.size(); group++) {
        put(future, table, group, week);
      }
      set(Kept.COVERED, groups.size() * weeks + week, future, found.isCovered(week) ? 1 : 0);
      WeekService service = found.service(week);
      if (service != null) {
        serviceLevel[week][future] = service.serviceLevel();
        lost[week][future] = service.lost();
        met[week][future] = service.met() ? 1 : 0;
      }
    }
    shortfall[future] = table.shortfallHours();
  }

  private void put(int future, FlowTable table, int group, int week) {
    double required = table.get(FlowColumn.REQUIRED_FTE, group, week);
    double productive = table.get(FlowColumn.PRODUCTIVE_FTE, group, week);
    double left = table.net(group, week);
    double net = Math.abs(left) <= ROUNDING * required ? 0 : left;
    double cost = 0;
    for (CostLine line : CostLine.values()) {
      cost += line.isSpent() ? table.cost(line, group, week) : 0;
    }
    int own = group * weeks + week;
    int all = groups.size() * weeks + week;
    set(Kept.COVERED, own, future, table.isShort(group, week) ? 0 : 1);
    for (int row : new int[] {own, all}) {
      add(Kept.REQUIRED, row, future, required);
      add(Kept.PRODUCTIVE, row, future, productive);
      add(Kept.GAP, row, future, productive - required);
      add(Kept.NET, row, future, net);
      add(Kept.COST, row, future, cost);
    }
  }

  private void set(Kept what, int row, int future, double value) {
    rows(what)[row][future] = value;
  }

  private void add(Kept what, int row, int future, double value) {
    rows(what)[row][future] += value;
  }

  @SuppressWarnings("EnumOrdinal") // the place in an array
  private double[][] rows(Kept what) {
    return kept[what.ordinal()];
  }

  StressResult result(long seed) {
    List<WeekRisk> all = weeks(groups.size(), true);
    Map<String, List<WeekRisk>> byGroup = new TreeMap<>();
    for (int group = 0; group < groups.size(); group++) {
      byGroup.put(groups.get(group), weeks(group, false));
    }
    List<Integer> peak = world.peakWeeks();
    boolean known = isKnown();
    int together = groups.size() * weeks;
    double[] cost = sums(rows(Kept.COST), together);
    double[] givenUp = lost.length > 0 ? sums(lost, 0) : undefined();
    double[] levels = known ? means(serviceLevel, peak) : undefined();
    double[] covered = smallest(rows(Kept.COVERED), together);
    double[] targets = met.length > 0 ? smallest(met, 0) : undefined();
    return new StressResult(
        futures,
        seed,
        all,
        byGroup,
        quantiles.of(cost),
        lost.length > 0 ? quantiles.of(givenUp) : null,
        quantiles.of(shortfall),
        peak,
        known ? quantiles.of(levels) : null,
        known ? quantiles.of(smallest(serviceLevel, 0)) : null,
        quantiles.of(smallest(rows(Kept.NET), together)),
        worstWeek(all, known),
        Confidence.share(covered),
        Confidence.share(targets),
        outcomes(cost, levels, givenUp, covered, targets));
  }

  private double[] undefined() {
    double[] values = new double[futures];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private List<Outcome> outcomes(
      double[] cost, double[] levels, double[] lost, double[] covered, double[] targets) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < futures; i++) {
      outcomes.add(
          new Outcome(cost[i], shortfall[i], levels[i], lost[i], covered[i] == 1, targets[i] == 1));
    }
    return outcomes;
  }

  /** Whether any contact type has a service level. */
  private boolean isKnown() {
    return serviceLevel.length > 0 && !Double.isNaN(serviceLevel[0][0]);
  }

  private List<WeekRisk> weeks(int group, boolean service) {
    List<WeekRisk> risks = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      int row = group * weeks + week;
      boolean known = service && lost.length > 0;
      risks.add(
          new WeekRisk(
              week,
              world.inputs().hiring().monday(week),
              quantiles.of(rows(Kept.REQUIRED)[row]),
              quantiles.of(rows(Kept.PRODUCTIVE)[row]),
              quantiles.of(rows(Kept.GAP)[row]),
              quantiles.of(rows(Kept.NET)[row]),
              quantiles.of(rows(Kept.COST)[row]),
              service && isKnown() ? quantiles.of(serviceLevel[week]) : null,
              known ? quantiles.of(lost[week]) : null,
              Confidence.share(rows(Kept.COVERED)[row]),
              known ? Confidence.share(met[week]) : Confidence.alone(Double.NaN)));
    }
    return risks;
  }

  private static int worstWeek(List<WeekRisk> weeks, boolean known) {
    int worst = 0;
    for (int week = 1; week < weeks.size(); week++) {
      if (low(weeks.get(week), known) < low(weeks.get(worst), known)) {
        worst = week;
      }
    }
    return worst;
  }

  private static double low(WeekRisk week, boolean known) {
    @Nullable Range level = week.serviceLevel();
    return known && level != null ? level.p10() : week.net().p10();
  }

  /** Over all weeks, per future. */
  private double[] sums(double[][] rows, int first) {
    double[] sums = new double[futures];
    for (int week = 0; week < weeks; week++) {
      for (int future = 0; future < futures; future++) {
        sums[future] += rows[first + week][future];
      }
    }
    return sums;
  }

  private double[] means(double[][] rows, List<Integer> of) {
    double[] means = new double[futures];
    for (int week : of) {
      for (int future = 0; future < futures; future++) {
        means[future] += rows[week][future] / of.size();
      }
    }
    return means;
  }

  private double[] smallest(double[][] rows, int first) {
    double[] smallest = rows[first].clone();
    for (int week = 1; week < weeks; week++) {
      for (int future = 0; future < futures; future++) {
        smallest[future] = Math.min(smallest[future], rows[first + week][future]);
      }
    }
    return smallest;
  }
}
