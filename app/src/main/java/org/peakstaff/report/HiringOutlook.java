package org.peakstaff.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlanner.FrontierPoint;
import org.peakstaff.planner.hiring.future.Bridge;
import org.peakstaff.planner.hiring.future.IfWrong;
import org.peakstaff.planner.hiring.future.PlanOption;
import org.peakstaff.planner.hiring.future.Range;
import org.peakstaff.planner.hiring.future.StressResult;
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
    boolean service = HiringFutures.hasService(answer);
    String quantiles = ",\nP10 / P50 / P90";
    return List.of(
        "Cost in futures" + quantiles,
        (service ? "Peak service level" : "Hours short") + quantiles,
        service ? "Targets\nmet, %" : "Nobody\nmissing, %",
        "Worst week");
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

  static String name(Display display, PlanOption.Choice choice) {
    return switch (choice) {
      case PLAN -> "The plan";
      case LESS_BUDGET -> display.shortPercent(0.1) + " less money";
      case NO_SELF_SERVICE -> "No self-service";
    };
  }

  private static List<String> future(Display display, HiringAnswer answer, StressResult result) {
    boolean known = HiringFutures.hasService(answer);
    Range service = result.peakServiceLevel();
    String middle =
        known && service != null
            ? HiringFutures.percents(display, service)
            : HiringFutures.numbers(display, result.shortfallHours(), 0);
    LocalDate worst = result.weeks().get(result.worstWeek()).monday();
    return List.of(
        HiringFutures.money(display, result.cost()),
        middle,
        HiringFutures.percent(display, known ? result.met() : result.covered()),
        display.date(worst));
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

  static String name(Display display, IfWrong wrong) {
    String percent = display.percent(wrong.amount(), 0);
    return switch (wrong.input()) {
      case PEAK -> "Peak " + percent + " higher";
      case SELF_SERVICE -> "Bot " + display.shortNumber(100 * wrong.amount(), 0) + " points weaker";
      case ATTRITION -> "Attrition " + percent + " higher";
    };
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
   * What stands on the terminal: the plan in futures, options, wrong inputs, what a change does,
   * what money buys, the bridge.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @return lines, a blank one before each table
   */
  static List<String> lines(Display display, HiringAnswer answer) {
    List<String> lines = new ArrayList<>();
    answer.stress().ifPresent(stress -> lines.addAll(futures(display, answer, stress)));
    add(
        lines,
        optionHeads(answer),
        answer.options().stream().map(o -> option(display, answer, o)).toList());
    add(
        lines,
        wrongHeads(answer),
        answer.ifWrong().stream().map(w -> wrong(display, answer, w)).toList());
    add(lines, HiringFutures.effectHeads(answer), HiringFutures.effects(display, answer));
    add(
        lines,
        FRONTIER_HEADS,
        answer.frontier().stream().map(point -> frontier(display, point)).toList());
    HiringAnswer.@Nullable Approved approved = answer.comparison();
    if (approved != null) {
      add(lines, BRIDGE_HEADS, bridge(display, approved.bridge()));
    }
    return lines;
  }

  private static List<String> futures(Display display, HiringAnswer answer, StressResult stress) {
    List<String> lines = new ArrayList<>();
    add(
        lines,
        HiringFutures.quantileHeads(display, stress),
        HiringFutures.quantiles(display, answer, stress));
    lines.addAll(Paragraph.lines(HiringFutures.shares(display, stress), HiringText.WIDTH));
    return lines;
  }

  private static void add(List<String> lines, List<String> heads, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      lines.add("");
      lines.addAll(table(heads, rows));
    }
  }
}
