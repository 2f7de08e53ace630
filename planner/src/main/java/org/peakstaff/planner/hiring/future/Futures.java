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
    return new StressResult(
        futures,
        seed,
        all,
        byGroup,
        Range.of(sums(rows(Kept.COST), groups.size() * weeks)),
        lost.length > 0 ? Range.of(sums(lost, 0)) : null,
        Range.of(shortfall),
        peak,
        known ? Range.of(means(serviceLevel, peak)) : null,
        known ? Range.of(smallest(serviceLevel, 0)) : null,
        Range.of(smallest(rows(Kept.NET), groups.size() * weeks)),
        worstWeek(all, known),
        mean(smallest(rows(Kept.COVERED), groups.size() * weeks)),
        met.length > 0 ? mean(smallest(met, 0)) : Double.NaN);
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
              Range.of(rows(Kept.REQUIRED)[row]),
              Range.of(rows(Kept.PRODUCTIVE)[row]),
              Range.of(rows(Kept.GAP)[row]),
              Range.of(rows(Kept.NET)[row]),
              Range.of(rows(Kept.COST)[row]),
              service && isKnown() ? Range.of(serviceLevel[week]) : null,
              known ? Range.of(lost[week]) : null,
              mean(rows(Kept.COVERED)[row]),
              known ? mean(met[week]) : Double.NaN));
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

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
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
