package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.future.Effect;
import org.peakstaff.planner.hiring.future.IfWrong;
import org.peakstaff.planner.hiring.future.PlanOption;
import org.peakstaff.planner.hiring.future.Range;
import org.peakstaff.planner.hiring.future.StressResult;
import org.peakstaff.planner.hiring.future.WeekRisk;
import org.peakstaff.result.Estimate;
import org.peakstaff.scenario.Hiring.Uncertainty;
import org.peakstaff.whatif.HiringAnswer;

/**
 * A hiring plan in many futures, as cells and sentences: quantiles and shares with the intervals
 * that so many futures allow, and what a change does to the same futures.
 */
public final class HiringFutures {
  private static final double PERCENT = 100;

  private HiringFutures() {}

  static boolean hasService(HiringAnswer answer) {
    return answer.stress().map(StressResult::hasService).orElse(false);
  }

  /**
   * Heads of {@link #quantiles}.
   *
   * @param display how numbers and dates are written
   * @param stress the plan in futures
   * @return names of the columns
   */
  public static List<String> quantileHeads(Display display, StressResult stress) {
    return List.of(
        "The plan in " + display.count(stress.futures()) + " futures", "P10", "P50", "P90");
  }

  /**
   * Quantiles of the plan over futures, below each its interval.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param stress the plan in futures
   * @return two rows per measure
   */
  public static List<List<String>> quantiles(
      Display display, HiringAnswer answer, StressResult stress) {
    List<List<String>> rows = new ArrayList<>();
    quantiles(rows, "Cost", stress.cost(), display::money);
    Range service = stress.peakServiceLevel();
    quantiles(rows, "Peak service level, %", service, share -> number(display, share));
    quantiles(rows, "Hours short", stress.shortfallHours(), hours -> display.number(hours, 0));
    quantiles(rows, "Net FTE, worst week", stress.worstNet(), fte -> display.signed(fte, 1));
    quantiles(rows, "Lost contacts", stress.lost(), contacts -> display.number(contacts, 0));
    Range worth = stress.lostWorth(answer.lostContact());
    quantiles(rows, "Lost contacts, worth", worth, display::money);
    return rows;
  }

  private static void quantiles(
      List<List<String>> rows,
      String name,
      @Nullable Range range,
      Function<Double, String> number) {
    if (range != null) {
      two(rows, name, range, number);
    }
  }

  private static void two(
      List<List<String>> rows, String name, Range range, Function<Double, String> number) {
    List<Estimate> three = List.of(range.tenth(), range.median(), range.ninetieth());
    List<String> values = new ArrayList<>(List.of(name));
    List<String> ends = new ArrayList<>(List.of("  " + INTERVAL));
    for (Estimate each : three) {
      values.add(number.apply(each.mean()));
      ends.add(
          each.hasInterval()
              ? number.apply(each.low()) + " to " + number.apply(each.high())
              : Display.NONE);
    }
    rows.add(values);
    rows.add(ends);
  }

  private static final String INTERVAL = "95 % interval";

  /**
   * In how many futures the plan is enough.
   *
   * @param display how numbers and dates are written
   * @param stress the plan in futures
   * @return a sentence
   */
  public static String shares(Display display, StressResult stress) {
    String nobody = "Nobody is missing in any week in " + share(display, stress.covered());
    String targets =
        stress.hasService()
            ? "; all targets are met in every week in " + share(display, stress.met())
            : "";
    return nobody + " of the futures" + targets + ". In brackets, and after ±, 95 % intervals.";
  }

  private static String share(Display display, Estimate share) {
    return display.percent(share.mean())
        + " ("
        + number(display, share.low())
        + " to "
        + number(display, share.high())
        + ")";
  }

  /** A share with its interval, whose ends are rounded outwards: near 0 and 1 it is lopsided. */
  static String percent(Display display, Estimate share) {
    return number(display, share.mean())
        + " ("
        + display.number(Math.floor(PERCENT * share.low()), 0)
        + "-"
        + display.number(Math.ceil(PERCENT * share.high()), 0)
        + ")";
  }

  /**
   * Heads of {@link #effects}.
   *
   * @param answer the plan
   * @return names of the columns
   */
  public static List<String> effectHeads(HiringAnswer answer) {
    boolean service = hasService(answer);
    List<String> heads = new ArrayList<>(List.of("Against the plan, mean", "Cost", "Hours short"));
    if (service) {
      heads.add("Peak service\nlevel, points");
      heads.add("Targets met,\npoints");
      heads.add("Lost contacts" + (answer.lostContact() == null ? "" : ",\nworth"));
    } else {
      heads.add("Nobody missing,\npoints");
    }
    return heads;
  }

  /**
   * What other options and wrong inputs change, over the same futures.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @return a row each, with half the width of intervals
   */
  public static List<List<String>> effects(Display display, HiringAnswer answer) {
    List<List<String>> rows = new ArrayList<>();
    for (PlanOption option : answer.options()) {
      if (option.choice() != PlanOption.Choice.PLAN) {
        effect(display, answer, HiringOutlook.name(display, option.choice()), option.result())
            .ifPresent(rows::add);
      }
    }
    for (IfWrong wrong : answer.ifWrong()) {
      effect(display, answer, HiringOutlook.name(display, wrong), wrong.result())
          .ifPresent(rows::add);
    }
    return rows;
  }

  private static Optional<List<String>> effect(
      Display display, HiringAnswer answer, String name, @Nullable StressResult result) {
    return answer.effect(result).map(effect -> effect(display, answer, name, effect));
  }

  private static List<String> effect(
      Display display, HiringAnswer answer, String name, Effect effect) {
    List<String> cells = new ArrayList<>(List.of(name));
    cells.add(display.moneyChange(effect.cost()));
    cells.add(change(display, effect.shortfallHours(), 1, 0));
    Estimate level = effect.peakServiceLevel();
    Estimate met = effect.met();
    if (level != null && met != null) {
      cells.add(change(display, level, PERCENT, 1));
      cells.add(change(display, met, PERCENT, 1));
      cells.add(lost(display, effect, effect.lostWorth(answer.lostContact())));
    } else {
      cells.add(change(display, effect.covered(), PERCENT, 1));
    }
    return cells;
  }

  private static String lost(Display display, Effect effect, @Nullable Estimate worth) {
    return worth == null
        ? change(display, Objects.requireNonNull(effect.lost()), 1, 0)
        : display.moneyChange(worth);
  }

  private static String change(Display display, Estimate change, double unit, int decimals) {
    String half =
        change.hasInterval() ? " ±" + display.number(change.halfWidth() * unit, decimals) : "";
    return display.signed(change.mean() * unit, decimals) + half;
  }

  /**
   * Heads of {@link #week}.
   *
   * @param answer the plan
   * @return names of the columns
   */
  public static List<String> weekHeads(HiringAnswer answer) {
    List<String> heads = new ArrayList<>(List.of("Week", "Required FTE", "Gap FTE", "Net FTE"));
    if (hasService(answer)) {
      heads.add("Service level");
    }
    heads.addAll(List.of("Cost", "Nobody missing, %"));
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
    cells.add(three(week.gap(), fte -> display.signed(fte, 1)));
    cells.add(three(week.net(), fte -> display.signed(fte, 1)));
    Range service = week.serviceLevel();
    if (service != null) {
      cells.add(percents(display, service));
    }
    cells.add(money(display, week.cost()));
    cells.add(percent(display, week.covered()));
    return cells;
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

  static String numbers(Display display, Range range, int decimals) {
    return three(range, value -> display.number(value, decimals));
  }

  static String money(Display display, Range range) {
    return three(range, display::money);
  }

  static String percents(Display display, Range range) {
    return number(display, range.p10())
        + " / "
        + number(display, range.p50())
        + " / "
        + display.percent(range.p90());
  }

  private static String three(Range range, Function<Double, String> number) {
    return number.apply(range.p10())
        + " / "
        + number.apply(range.p50())
        + " / "
        + number.apply(range.p90());
  }

  private static String number(Display display, double share) {
    return display.number(PERCENT * share, 1);
  }
}
