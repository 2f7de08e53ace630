package org.peakstaff.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlanner.FrontierPoint;
import org.peakstaff.planner.hiring.future.Bridge;
import org.peakstaff.planner.hiring.future.IfWrong;
import org.peakstaff.planner.hiring.future.PlanOption;
import org.peakstaff.planner.hiring.future.Range;
import org.peakstaff.planner.hiring.future.StressResult;
import org.peakstaff.planner.hiring.future.WeekRisk;
import org.peakstaff.scenario.Hiring.Uncertainty;
import org.peakstaff.whatif.HiringAnswer;

/** What may become of a hiring plan: other plans, other futures, more or less money, as cells. */
public final class HiringOutlook {
  private HiringOutlook() {}

  /**
   * Heads of {@link #option}.
   *
   * @param answer the plan
   * @return names of the columns
   */
  public static List<String> optionHeads(HiringAnswer answer) {
    List<String> heads = new ArrayList<>(List.of("Option", "Hires"));
    heads.addAll(futureHeads(answer));
    return heads;
  }

  private static List<String> futureHeads(HiringAnswer answer) {
    String service = hasService(answer) ? "Peak service level" : "Hours short";
    String kept = hasService(answer) ? "Targets met" : "Nobody missing";
    return List.of("Cost, P50", service + ", P10 / P50 / P90", kept, "Worst week");
  }

  private static boolean hasService(HiringAnswer answer) {
    return answer.stress().map(StressResult::hasService).orElse(false);
  }

  /**
   * A plan to choose from.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param option another plan
   * @return its cells
   */
  public static List<String> option(Display display, HiringAnswer answer, PlanOption option) {
    List<String> cells = new ArrayList<>();
    cells.add(name(display, option.choice()));
    StressResult result = option.result();
    if (result == null) {
      cells.addAll(List.of(Display.NONE, Display.NONE, Display.NONE, Display.NONE, "no such plan"));
      return cells;
    }
    cells.add(display.count(option.plan().hires()));
    cells.addAll(future(display, answer, result));
    return cells;
  }

  private static String name(Display display, PlanOption.Choice choice) {
    return switch (choice) {
      case PLAN -> "The plan";
      case LESS_BUDGET -> display.shortPercent(0.1) + " less money";
      case NO_SELF_SERVICE -> "No self-service";
    };
  }

  private static List<String> future(Display display, HiringAnswer answer, StressResult result) {
    Range service = result.peakServiceLevel();
    String middle =
        hasService(answer) && service != null
            ? percents(display, service)
            : numbers(display, result.shortfallHours(), 0);
    double kept = hasService(answer) ? result.met() : result.covered();
    LocalDate worst = result.weeks().get(result.worstWeek()).monday();
    return List.of(
        display.money(result.cost().p50()), middle, display.percent(kept), display.date(worst));
  }

  /**
   * Heads of {@link #wrong}.
   *
   * @param answer the plan
   * @return names of the columns
   */
  public static List<String> wrongHeads(HiringAnswer answer) {
    List<String> heads = new ArrayList<>(List.of("If"));
    heads.addAll(futureHeads(answer));
    return heads;
  }

  /**
   * An input that is wrong.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param wrong which input, and what becomes of the plan
   * @return its cells
   */
  public static List<String> wrong(Display display, HiringAnswer answer, IfWrong wrong) {
    List<String> cells = new ArrayList<>();
    cells.add(name(display, wrong));
    cells.addAll(future(display, answer, wrong.result()));
    return cells;
  }

  private static String name(Display display, IfWrong wrong) {
    String percent = display.percent(wrong.amount(), 0);
    return switch (wrong.input()) {
      case PEAK -> "Peak " + percent + " higher";
      case SELF_SERVICE -> "Bot " + display.shortNumber(100 * wrong.amount(), 0) + " points weaker";
      case ATTRITION -> "Attrition " + percent + " higher";
    };
  }

  /**
   * Heads of {@link #week}.
   *
   * @param answer the plan
   * @return names of the columns
   */
  public static List<String> weekHeads(HiringAnswer answer) {
    List<String> heads = new ArrayList<>(List.of("Week", "Required FTE", "Net FTE"));
    if (hasService(answer)) {
      heads.add("Service level");
    }
    heads.addAll(List.of("Cost", "Nobody missing"));
    return heads;
  }

  /**
   * A week in many futures, all groups together.
   *
   * @param display how numbers and dates are written
   * @param week the week
   * @return its cells, P10 / P50 / P90 each
   */
  public static List<String> week(Display display, WeekRisk week) {
    List<String> cells = new ArrayList<>();
    cells.add(display.date(week.monday()));
    cells.add(numbers(display, week.required(), 1));
    cells.add(signed(display, week.net()));
    Range service = week.serviceLevel();
    if (service != null) {
      cells.add(percents(display, service));
    }
    cells.add(money(display, week.cost()));
    cells.add(display.percent(week.covered()));
    return cells;
  }

  /** Heads of {@link #frontier}. */
  public static final List<String> FRONTIER_HEADS =
      List.of("Money", "Budget", "Spent", "Hires", "Hours short", "Hours covered");

  /**
   * What an amount of money buys.
   *
   * @param display how numbers and dates are written
   * @param point the amount and the plan for it
   * @return its cells
   */
  public static List<String> frontier(Display display, FrontierPoint point) {
    HiringPlan plan = point.plan();
    boolean any = plan.outcome() != HiringPlan.Outcome.INFEASIBLE;
    return List.of(
        display.shortPercent(point.share()),
        display.money(point.budget()),
        any ? display.money(plan.spending()) : "no plan",
        any ? display.count(plan.hires()) : Display.NONE,
        any ? display.number(plan.shortfallHours(), 0) : Display.NONE,
        any ? display.percent(covered(plan)) : Display.NONE);
  }

  /**
   * The part of the hours at work that a plan covers.
   *
   * @param plan the plan
   * @return 0 to 1
   */
  public static double covered(HiringPlan plan) {
    double hours =
        plan.inputs().requirement().hours().values().stream()
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .sum();
    return hours > 0 ? 1 - plan.shortfallHours() / hours : 1;
  }

  /** Heads of {@link #bridge}. */
  public static final List<String> BRIDGE_HEADS = List.of("", "FTE weeks required", "Cost");

  /**
   * What leads from the approved plan to the new one.
   *
   * @param display how numbers and dates are written
   * @param bridge the parts
   * @return rows: the approved plan, the parts, the new plan
   */
  public static List<List<String>> bridge(Display display, Bridge bridge) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(state(display, "Approved", bridge.approved()));
    for (Bridge.Part part : bridge.parts()) {
      if (Math.abs(part.requirement()) >= LEAST_FTE || Math.abs(part.cost()) >= 1) {
        rows.add(
            List.of(
                name(part.input()),
                display.signed(part.requirement(), 1),
                display.moneyChange(part.cost())));
      }
    }
    rows.add(state(display, "New", bridge.now()));
    return rows;
  }

  private static final double LEAST_FTE = 0.05;

  private static List<String> state(Display display, String name, Bridge.State state) {
    return List.of(name, display.number(state.requirement(), 1), display.money(state.cost()));
  }

  private static String name(Bridge.Input input) {
    return switch (input) {
      case VOLUME -> "Volume and calendar";
      case HANDLE_TIME -> "Handle time";
      case SHRINKAGE -> "Shrinkage";
      case ATTRITION -> "Attrition";
      case SELF_SERVICE -> "Self-service";
      case REST -> "Everything else";
    };
  }

  /**
   * What kind of uncertainty the futures are about.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @return empty where it was not tested
   */
  public static Optional<String> kind(Display display, HiringAnswer answer) {
    Uncertainty off = answer.plan().inputs().hiring().uncertainty();
    return answer
        .stress()
        .map(
            stress ->
                display.count(stress.futures())
                    + " futures: demand ±"
                    + display.shortPercent(off.demand().value())
                    + ", attrition ±"
                    + display.shortPercent(off.attrition().value())
                    + ", class yield ±"
                    + display.shortPercent(off.classYield().value())
                    + ", ramp ±"
                    + display.shortPercent(off.ramp().value())
                    + " (coefficients of variation of factors drawn once per plan), and who leaves,"
                    + " by chance. Hires as planned; overtime, time off and the partner follow within"
                    + " their limits. Not the variation from day to day.");
  }

  private static String numbers(Display display, Range range, int decimals) {
    return display.number(range.p10(), decimals)
        + " / "
        + display.number(range.p50(), decimals)
        + " / "
        + display.number(range.p90(), decimals);
  }

  private static String signed(Display display, Range range) {
    return display.signed(range.p10(), 1)
        + " / "
        + display.signed(range.p50(), 1)
        + " / "
        + display.signed(range.p90(), 1);
  }

  private static String money(Display display, Range range) {
    return display.money(range.p10())
        + " / "
        + display.money(range.p50())
        + " / "
        + display.money(range.p90());
  }

  private static String percents(Display display, Range range) {
    return number(display, range.p10())
        + " / "
        + number(display, range.p50())
        + " / "
        + display.percent(range.p90());
  }

  private static String number(Display display, double share) {
    return display.number(100 * share, 1);
  }

  /**
   * A table for the terminal.
   *
   * @param heads names of its columns, the first of texts and the others of numbers
   * @param rows cells
   * @return its lines
   */
  static List<String> table(List<String> heads, List<List<String>> rows) {
    TextTable table = TextTable.create().text(heads.get(0));
    heads.subList(1, heads.size()).forEach(table::number);
    rows.forEach(table::row);
    return table.lines();
  }

  /**
   * What stands on the terminal: options, wrong inputs, what money buys, the bridge.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @return lines, a blank one before each table
   */
  static List<String> lines(Display display, HiringAnswer answer) {
    List<String> lines = new ArrayList<>();
    if (!answer.options().isEmpty()) {
      add(
          lines,
          optionHeads(answer),
          answer.options().stream().map(o -> option(display, answer, o)).toList());
    }
    if (!answer.ifWrong().isEmpty()) {
      add(
          lines,
          wrongHeads(answer),
          answer.ifWrong().stream().map(w -> wrong(display, answer, w)).toList());
    }
    if (!answer.frontier().isEmpty()) {
      add(
          lines,
          FRONTIER_HEADS,
          answer.frontier().stream().map(point -> frontier(display, point)).toList());
    }
    HiringAnswer.@Nullable Approved approved = answer.comparison();
    if (approved != null) {
      add(lines, BRIDGE_HEADS, bridge(display, approved.bridge()));
    }
    return lines;
  }

  private static void add(List<String> lines, List<String> heads, List<List<String>> rows) {
    lines.add("");
    lines.addAll(table(heads, rows));
  }
}
