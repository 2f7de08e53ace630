package org.peakstaff.planner.hiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The weeks of all groups as numbers: what a {@link CohortFlow} fills, and may fill again with
 * another future.
 */
public final class FlowTable {
  /** Fewer missing FTE are not worth a word: a tenth of a person rounds to nobody. */
  public static final double NOBODY = 0.05;

  private static final CostLine[] LINES = CostLine.values();

  private final LocalDate from;
  private final int weeks;
  private final double[][][] columns;
  private final double[][][] costs;

  FlowTable(LocalDate from, int groups, int weeks) {
    this.from = from;
    this.weeks = weeks;
    columns = new double[FlowColumn.values().length][groups][weeks];
    costs = new double[LINES.length][groups][weeks];
  }

  /**
   * A number of a week.
   *
   * @param column which number
   * @param group dense index, in id order
   * @param week from 0
   * @return heads, FTE or hours
   */
  public double get(FlowColumn column, int group, int week) {
    return column(column)[group][week];
  }

  /**
   * What a week costs.
   *
   * @param line which line
   * @param group dense index, in id order
   * @param week from 0
   * @return in the scenario's currency
   */
  public double cost(CostLine line, int group, int week) {
    return line(line)[group][week];
  }

  /**
   * The number of weeks.
   *
   * @return at least 1
   */
  public int weeks() {
    return weeks;
  }

  /**
   * The number of groups.
   *
   * @return at least 1
   */
  public int groups() {
    return costs[0].length;
  }

  /**
   * What is left after overtime, time off and outsourcing.
   *
   * @param group dense index, in id order
   * @param week from 0
   * @return FTE, below 0 when people are missing
   */
  public double net(int group, int week) {
    return get(FlowColumn.PRODUCTIVE_FTE, group, week)
        - get(FlowColumn.REQUIRED_FTE, group, week)
        + get(FlowColumn.OVERTIME_FTE, group, week)
        - get(FlowColumn.TIME_OFF_FTE, group, week)
        + get(FlowColumn.OUTSOURCED_FTE, group, week);
  }

  /**
   * Whether people are missing after overtime, time off and outsourcing.
   *
   * @param group dense index, in id order
   * @param week from 0
   * @return false where fewer than {@value #NOBODY} FTE are
   */
  public boolean isShort(int group, int week) {
    return net(group, week) < -NOBODY;
  }

  /**
   * Money spent in all weeks by all groups.
   *
   * @return the sum of all lines but the worth of the shortfall
   */
  public double spending() {
    double sum = 0;
    for (CostLine line : LINES) {
      sum += line.isSpent() ? sum(line(line)) : 0;
    }
    return sum;
  }

  /**
   * Hours at work missing in all weeks of all groups.
   *
   * @return at least 0
   */
  public double shortfallHours() {
    return sum(column(FlowColumn.SHORTFALL_HOURS));
  }

  private static double sum(double[][] values) {
    double sum = 0;
    for (double[] group : values) {
      for (double value : group) {
        sum += value;
      }
    }
    return sum;
  }

  /**
   * The weeks of a group.
   *
   * @param group dense index, in id order
   * @return one record per week
   */
  public List<HiringWeek> weeks(int group) {
    List<HiringWeek> rows = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      rows.add(week(group, week));
    }
    return rows;
  }

  private HiringWeek week(int group, int week) {
    Map<CostLine, Double> cost = new EnumMap<>(CostLine.class);
    for (CostLine line : LINES) {
      cost.put(line, cost(line, group, week));
    }
    return new HiringWeek(
        week,
        from.plusWeeks(week),
        get(FlowColumn.HEADCOUNT_START, group, week),
        get(FlowColumn.HIRES, group, week),
        get(FlowColumn.MOVED_IN, group, week),
        get(FlowColumn.MOVED_OUT, group, week),
        get(FlowColumn.QUITS, group, week),
        get(FlowColumn.DROP_OUTS, group, week),
        get(FlowColumn.CONTRACT_ENDS, group, week),
        get(FlowColumn.RELEASES, group, week),
        get(FlowColumn.IN_TRAINING, group, week),
        get(FlowColumn.NESTING, group, week),
        get(FlowColumn.PRODUCTIVE_FTE, group, week),
        get(FlowColumn.REQUIRED_FTE, group, week),
        get(FlowColumn.OVERTIME_FTE, group, week),
        get(FlowColumn.TIME_OFF_FTE, group, week),
        get(FlowColumn.OUTSOURCED_FTE, group, week),
        get(FlowColumn.SHORTFALL_HOURS, group, week),
        get(FlowColumn.PAID_HOURS, group, week),
        cost);
  }

  private double[][] column(FlowColumn column) {
    return columns[index(column)];
  }

  private double[][] line(CostLine line) {
    return costs[index(line)];
  }

  @SuppressWarnings("EnumOrdinal") // the place in an array
  private static int index(Enum<?> constant) {
    return constant.ordinal();
  }

  void set(FlowColumn column, int group, int week, double value) {
    column(column)[group][week] = value;
  }

  void add(FlowColumn column, int group, int week, double value) {
    column(column)[group][week] += value;
  }

  void setCost(CostLine line, int group, int week, double value) {
    line(line)[group][week] = value;
  }

  void addCost(CostLine line, int group, int week, double value) {
    line(line)[group][week] += value;
  }

  void clear() {
    for (double[][] column : columns) {
      clear(column);
    }
    for (double[][] line : costs) {
      clear(line);
    }
  }

  private static void clear(double[][] values) {
    for (double[] group : values) {
      Arrays.fill(group, 0);
    }
  }
}
