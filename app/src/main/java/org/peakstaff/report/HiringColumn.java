package org.peakstaff.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringWeek;

/** A column of the hiring table, the same in every file. */
@SuppressWarnings("ImmutableEnumChecker") // functions of methods without state
public enum HiringColumn {
  /** Own heads before anybody comes. */
  HEADCOUNT_START(
      "headcountStart", "Headcount start", "Heads", HiringWeek::headcountStart, HiringColumn::one),
  /** Heads who leave at the end of the week, for whatever reason. */
  ATTRITION("attrition", "Attrition", "Attri-\ntion", HiringColumn::leavers, HiringColumn::one),
  /** Heads in classes that start. */
  CLASS_START(
      "classStart", "Class start (hires)", "Class\nstart", HiringWeek::hires, HiringColumn::heads),
  /** Heads who come from other groups on Monday, less those who go to others. */
  MOVED("moved", "Moved between groups", "Mov-\ned", HiringColumn::moved, HiringColumn::moves),
  /** Heads in training. */
  IN_TRAINING("inTraining", "In training", "In\ntrain.", HiringWeek::inTraining, HiringColumn::one),
  /** Heads in nesting. */
  NESTING("nesting", "Nesting", "Nest-\ning", HiringWeek::nesting, HiringColumn::one),
  /** What own agents get done, in experienced full-time agents. */
  PRODUCTIVE(
      "productiveFte",
      "Productive FTE",
      "Prod.\nFTE",
      HiringWeek::productiveFte,
      HiringColumn::one),
  /** What the week needs, with shrinkage and schedule efficiency. */
  REQUIRED(
      "requiredFte",
      "Required FTE (gross)",
      "Req.\nFTE",
      HiringWeek::requiredFte,
      HiringColumn::one),
  /** Productive less required. */
  GAP("gap", "Gap", "Gap", HiringWeek::gap, HiringColumn::signed),
  /** The gap as a share of what is required. */
  GAP_SHARE("gapShare", "Gap %", "Gap\n%", HiringWeek::gapShare, HiringColumn::points),
  /** Overtime as a share of productive FTE. */
  OVERTIME("overtime", "Overtime %", "OT\n%", HiringWeek::overtimeShare, HiringColumn::share),
  /** Voluntary time off as a share of productive FTE. */
  TIME_OFF(
      "voluntaryTimeOff",
      "Voluntary time off %",
      "VTO\n%",
      HiringWeek::timeOffShare,
      HiringColumn::share),
  /** What is left after overtime, time off and outsourcing. */
  NET("net", "Net", "Net", HiringWeek::net, HiringColumn::signed),
  /** Money spent in the week. */
  COST("cost", "Cost", "Cost", HiringWeek::spending, Display::money);

  private final String id;
  private final String head;
  private final String shortHead;
  private final ToDoubleFunction<HiringWeek> value;
  private final BiFunction<Display, Double, String> text;

  HiringColumn(
      String id,
      String head,
      String shortHead,
      ToDoubleFunction<HiringWeek> value,
      BiFunction<Display, Double, String> text) {
    this.id = id;
    this.head = head;
    this.shortHead = shortHead;
    this.value = value;
    this.text = text;
  }

  private static double leavers(HiringWeek week) {
    return week.quits() + week.dropOuts() + week.contractEnds() + week.releases();
  }

  private static double moved(HiringWeek week) {
    return week.movedIn() - week.movedOut();
  }

  private static String moves(Display display, double value) {
    return value == 0 ? Display.NONE : display.signed(value, 0);
  }

  private static String one(Display display, double value) {
    return display.number(value, 1);
  }

  private static String heads(Display display, double value) {
    return value == 0 ? Display.NONE : display.shortNumber(value, 1);
  }

  private static String signed(Display display, double value) {
    return display.signed(value, 1);
  }

  private static String points(Display display, double value) {
    return display.signed(100 * value, 1);
  }

  private static String share(Display display, double value) {
    return value == 0 ? Display.NONE : display.number(100 * value, 1);
  }

  /**
   * The columns for people.
   *
   * @param plan whose weeks are shown
   * @return all, but that of moves only where somebody moves
   */
  public static List<HiringColumn> shown(HiringPlan plan) {
    boolean moves =
        plan.weeks().values().stream()
            .flatMap(List::stream)
            .anyMatch(week -> week.movedIn() + week.movedOut() > 0);
    return Arrays.stream(values()).filter(column -> moves || column != MOVED).toList();
  }

  /**
   * Its name in files for programs.
   *
   * @return such as {@code productiveFte}
   */
  public String id() {
    return id;
  }

  /**
   * Its name for people.
   *
   * @return such as {@code Productive FTE}
   */
  public String head() {
    return head;
  }

  /**
   * Its name where there is little room.
   *
   * @return one or two lines
   */
  public String shortHead() {
    return shortHead;
  }

  /**
   * Its number in a week.
   *
   * @param week the week
   * @return heads, FTE, a share from 0 to 1, or money
   */
  public double value(HiringWeek week) {
    return value.applyAsDouble(week);
  }

  /**
   * Its number in a week as people read it.
   *
   * @param display how numbers and dates are written
   * @param week the week
   * @return such as {@code +2.4}
   */
  public String text(Display display, HiringWeek week) {
    return text.apply(display, value(week));
  }
}
