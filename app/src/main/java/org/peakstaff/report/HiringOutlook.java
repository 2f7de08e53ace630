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
    return List.of("Cost", service + ", P10 / P50 / P90", kept, "Worst week");
  }

  private static boolean hasService(HiringAnswer answer) {
    return answer.stress().map(StressResult::hasService).orElse(false);
  }

  /**
   * A plan to choose from.
   *
   * @param answer the plan
   * @param option another plan
   * @return its cells
   */
  public static List<String> option(HiringAnswer answer, PlanOption option) {
    List<String> cells = new ArrayList<>();
    cells.add(name(option.choice()));
    StressResult result = option.result();
    if (result == null) {
      cells.addAll(List.of(Display.NONE, Display.NONE, Display.NONE, Display.NONE, "no such plan"));
      return cells;
    }
    cells.add(String.valueOf(option.plan().hires()));
    cells.addAll(future(answer, result));
    return cells;
  }

  private static String name(PlanOption.Choice choice) {
    return switch (choice) {
      case PLAN -> "The plan";
      case LESS_BUDGET -> "10 % less money";
      case NO_SELF_SERVICE -> "No self-service";
    };
  }

  private static List<String> future(HiringAnswer answer, StressResult result) {
    Range service = result.peakServiceLevel();
    String middle =
        hasService(answer) && service != null
            ? percents(service)
            : numbers(result.shortfallHours(), 0);
    double kept = hasService(answer) ? result.met() : result.covered();
    LocalDate worst = result.weeks().get(result.worstWeek()).monday();
    return List.of(
        Display.money(result.cost().p50()), middle, Display.percent(kept), worst.toString());
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
   * @param answer the plan
   * @param wrong which input, and what becomes of the plan
   * @return its cells
   */
  public static List<String> wrong(HiringAnswer answer, IfWrong wrong) {
    List<String> cells = new ArrayList<>();
    cells.add(name(wrong));
    cells.addAll(future(answer, wrong.result()));
    return cells;
  }

  private static String name(IfWrong wrong) {
    String amount = Display.shortNumber(100 * wrong.amount(), 0);
    return switch (wrong.input()) {
      case PEAK -> "Peak " + amount + " % higher";
      case SELF_SERVICE -> "Bot " + amount + " points weaker";
      case ATTRITION -> "Attrition " + amount + " % higher";
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
   * @param week the week
   * @return its cells, P10 / P50 / P90 each
   */
  public static List<String> week(WeekRisk week) {
    List<String> cells = new ArrayList<>();
    cells.add(week.monday().toString());
    cells.add(numbers(week.required(), 1));
    cells.add(signed(week.net()));
    Range service = week.serviceLevel();
    if (service != null) {
      cells.add(percents(service));
    }
    cells.add(money(week.cost()));
    cells.add(Display.percent(week.covered()));
    return cells;
  }

  /** Heads of {@link #frontier}. */
  public static final List<String> FRONTIER_HEADS =
      List.of("Money", "Budget", "Spent", "Hires", "Hours short", "Hours covered");

  /**
   * What an amount of money buys.
   *
   * @param point the amount and the plan for it
   * @return its cells
   */
  public static List<String> frontier(FrontierPoint point) {
    HiringPlan plan = point.plan();
    boolean any = plan.outcome() != HiringPlan.Outcome.INFEASIBLE;
    return List.of(
        Display.shortPercent(point.share()),
        Display.money(point.budget()),
        any ? Display.money(plan.spending()) : "no plan",
        any ? String.valueOf(plan.hires()) : Display.NONE,
        any ? Display.number(plan.shortfallHours(), 0) : Display.NONE,
        any ? Display.percent(covered(plan)) : Display.NONE);
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
   * @param bridge the parts
   * @return rows: the approved plan, the parts, the new plan
   */
  public static List<List<String>> bridge(Bridge bridge) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(state("Approved", bridge.approved()));
    for (Bridge.Part part : bridge.parts()) {
      if (Math.abs(part.requirement()) >= LEAST_FTE || Math.abs(part.cost()) >= 1) {
        rows.add(
            List.of(
                name(part.input()),
                MeasureDisplay.signed(part.requirement(), 1),
                Display.moneyChange(part.cost())));
      }
    }
    rows.add(state("New", bridge.now()));
    return rows;
  }

  private static final double LEAST_FTE = 0.05;

  private static List<String> state(String name, Bridge.State state) {
    return List.of(name, Display.number(state.requirement(), 1), Display.money(state.cost()));
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
   * @param answer the plan
   * @return empty where it was not tested
   */
  public static Optional<String> kind(HiringAnswer answer) {
    Uncertainty off = answer.plan().inputs().hiring().uncertainty();
    return answer
        .stress()
        .map(
            stress ->
                stress.futures()
                    + " futures: demand ±"
                    + Display.shortPercent(off.demand().value())
                    + ", attrition ±"
                    + Display.shortPercent(off.attrition().value())
                    + ", class yield ±"
                    + Display.shortPercent(off.classYield().value())
                    + ", ramp ±"
                    + Display.shortPercent(off.ramp().value())
                    + " (coefficients of variation of factors drawn once per plan), and who leaves,"
                    + " by chance. Hires as planned; overtime, time off and the partner follow within"
                    + " their limits. Not the variation from day to day.");
  }

  private static String numbers(Range range, int decimals) {
    return Display.number(range.p10(), decimals)
        + " / "
        + Display.number(range.p50(), decimals)
        + " / "
        + Display.number(range.p90(), decimals);
  }

  private static String signed(Range range) {
    return MeasureDisplay.signed(range.p10(), 1)
        + " / "
        + MeasureDisplay.signed(range.p50(), 1)
        + " / "
        + MeasureDisplay.signed(range.p90(), 1);
  }

  private static String money(Range range) {
    return Display.money(range.p10())
        + " / "
        + Display.money(range.p50())
        + " / "
        + Display.money(range.p90());
  }

  private static String percents(Range range) {
    return number(range.p10()) + " / " + number(range.p50()) + " / " + number(range.p90()) + " %";
  }

  private static String number(double share) {
    return Display.number(100 * share, 1);
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
   * What stands on the terminal: options, wrong inputs, the bridge.
   *
   * @param answer the plan
   * @return lines, a blank one before each table
   */
  static List<String> lines(HiringAnswer answer) {
    List<String> lines = new ArrayList<>();
    if (!answer.options().isEmpty()) {
      add(
          lines,
          optionHeads(answer),
          answer.options().stream().map(o -> option(answer, o)).toList());
    }
    if (!answer.ifWrong().isEmpty()) {
      add(lines, wrongHeads(answer), answer.ifWrong().stream().map(w -> wrong(answer, w)).toList());
    }
    HiringAnswer.@Nullable Approved approved = answer.comparison();
    if (approved != null) {
      add(lines, BRIDGE_HEADS, bridge(approved.bridge()));
    }
    return lines;
  }

  private static void add(List<String> lines, List<String> heads, List<List<String>> rows) {
    lines.add("");
    lines.addAll(table(heads, rows));
  }
}
