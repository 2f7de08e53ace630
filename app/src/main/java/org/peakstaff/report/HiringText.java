package org.peakstaff.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.DecisionDue;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringSummary.ShortWeek;

/** A hiring plan as tables for a terminal of 100 columns. */
public final class HiringText {
  static final int WIDTH = 98;

  private final Display display;
  private final HiringAnswer answer;
  private final Emphasis emphasis;
  private final List<String> lines = new ArrayList<>();

  private HiringText(Display display, HiringAnswer answer, Emphasis emphasis) {
    this.display = display;
    this.answer = answer;
    this.emphasis = emphasis;
  }

  /**
   * The whole plan.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param emphasis how words stand out
   * @return the lines
   */
  public static List<String> lines(Display display, HiringAnswer answer, Emphasis emphasis) {
    HiringText text = new HiringText(display, answer, emphasis);
    text.all();
    return List.copyOf(text.lines);
  }

  private void all() {
    lines.add(emphasis.strong(answer.name()) + ": " + span(display, answer));
    verdict();
    for (String group : answer.plan().inputs().groups()) {
      lines.add("");
      lines.add(!answer.hasGroups() ? answer.label(group) : group + ": " + answer.label(group));
      lines.addAll(weeks(Objects.requireNonNull(answer.plan().weeks().get(group))).lines());
      paragraph(arithmetic(display, answer, group));
    }
    decide();
    cost();
    lines.addAll(HiringOutlook.lines(display, answer));
    HiringFutures.kind(display, answer).ifPresent(this::paragraph);
  }

  private void verdict() {
    boolean good = answer.summary().shortWeeks().isEmpty();
    for (String line : Paragraph.lines(verdict(display, answer), WIDTH)) {
      lines.add(good ? emphasis.good(line) : emphasis.bad(line));
    }
  }

  /**
   * How long the plan is.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @return such as {@code 30 weeks from Mon 2026-07-06}
   */
  public static String span(Display display, HiringAnswer answer) {
    Hiring hiring = answer.plan().inputs().hiring();
    return display.count(hiring.weeks())
        + (hiring.weeks() == 1 ? " week from " : " weeks from ")
        + display.day(hiring.from());
  }

  /**
   * The answer in a sentence or two.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @return what to do, what it costs, and what stays short
   */
  public static String verdict(Display display, HiringAnswer answer) {
    HiringPlan plan = answer.plan();
    String hire =
        plan.hires() == 0
            ? "Hire nobody"
            : "Hire "
                + display.count(plan.hires())
                + " in "
                + count(display, answer.summary().classes(), "class", "classes");
    String money =
        answer.currency() == null ? "" : " and spend " + money(display, answer, plan.spending());
    return hire + money + ": " + covered(display, answer);
  }

  private static String covered(Display display, HiringAnswer answer) {
    List<ShortWeek> weeks = answer.summary().shortWeeks();
    if (weeks.isEmpty()) {
      return "no week is short.";
    }
    ShortWeek worst = answer.summary().worst().orElseThrow();
    String which = !answer.hasGroups() ? "" : worst.group() + " in ";
    return count(display, weeks.size(), "week stays", "weeks stay")
        + " short, the worst "
        + which
        + "that of "
        + display.day(worst.monday())
        + " by "
        + display.number(worst.fte(), 1)
        + " FTE ("
        + display.percent(worst.share())
        + ").";
  }

  /**
   * A number of things.
   *
   * @param display how numbers and dates are written
   * @param number how many
   * @param one their name when there is one
   * @param several their name otherwise
   * @return such as {@code 6 classes}
   */
  static String count(Display display, int number, String one, String several) {
    return display.count(number) + " " + (number == 1 ? one : several);
  }

  /**
   * An amount of the plan's money.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param amount the amount
   * @return such as {@code 1,234,567 EUR}
   */
  public static String money(Display display, HiringAnswer answer, double amount) {
    return display.money(amount, answer.currency());
  }

  private TextTable weeks(List<HiringWeek> weeks) {
    TextTable table = TextTable.create().text("Week");
    List<HiringColumn> columns = HiringColumn.shown(answer.plan());
    columns.forEach(column -> table.number(column.shortHead()));
    for (HiringWeek week : weeks) {
      List<String> cells = new ArrayList<>();
      cells.add(display.date(week.monday()));
      columns.forEach(column -> cells.add(column.text(display, week)));
      table.row(cells);
    }
    return table;
  }

  /**
   * How the number of people follows from hours, in the week that needs most of a group, and until
   * when a class for it may start.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param group id of the group
   * @return two or three sentences
   */
  public static String arithmetic(Display display, HiringAnswer answer, String group) {
    List<HiringWeek> weeks = Objects.requireNonNull(answer.plan().weeks().get(group));
    HiringWeek peak = Collections.max(weeks, Comparator.comparingDouble(HiringWeek::requiredFte));
    HiringClasses classes =
        Objects.requireNonNull(answer.plan().inputs().hiring().groups().get(group)).classes();
    String required = required(display, answer.plan().inputs(), group, peak);
    if (classes == null) {
      return required;
    }
    LocalDate begin = weeks.get(0).monday();
    return required + " " + lastStart(display, classes, peak.monday(), begin);
  }

  private static String required(
      Display display, HiringInputs inputs, String group, HiringWeek week) {
    double efficiency = inputs.hiring().scheduleEfficiency().value();
    double hours = Objects.requireNonNull(inputs.requirement().hours().get(group)).get(week.week());
    double net = inputs.net(inputs.groups().indexOf(group), week.week());
    return "Required FTE, week of "
        + display.date(week.monday())
        + ": "
        + display.shortNumber(hours, 1)
        + " hours / (1 - "
        + display.fraction(1 - net / efficiency)
        + ") / "
        + display.fraction(efficiency)
        + " / "
        + display.shortNumber(inputs.hiring().hoursPerFte(), 2)
        + " = "
        + display.number(week.requiredFte(), 1)
        + ".";
  }

  private static String lastStart(
      Display display, HiringClasses classes, LocalDate need, LocalDate begin) {
    int ramp = classes.ramp().byWeek().lastKey();
    int weeks = classes.trainingWeeks() + classes.nestingWeeks() + ramp;
    return "Last class start to be fully productive then = week of need - "
        + display.count(classes.trainingWeeks())
        + " training - "
        + display.count(classes.nestingWeeks())
        + " nesting - "
        + display.count(ramp)
        + " ramp weeks = "
        + display.date(need.minusWeeks(weeks))
        + decided(display, classes, need.minusWeeks(weeks), begin)
        + "; hires = gap / (1 - "
        + display.fraction(classes.dropOut().value())
        + ").";
  }

  private static String decided(
      Display display, HiringClasses classes, LocalDate start, LocalDate begin) {
    if (classes.leadWeeks() == 0) {
      return "";
    }
    LocalDate by = start.minusWeeks(classes.leadWeeks());
    return ", decided by "
        + display.date(by)
        + " (lead "
        + display.count(classes.leadWeeks())
        + ")"
        + (by.isBefore(begin) ? ", before this plan begins" : "");
  }

  private void decide() {
    lines.add("");
    if (answer.plan().due().isEmpty()) {
      lines.add("Nothing has to be decided.");
      return;
    }
    TextTable table =
        TextTable.create()
            .text("Decide by")
            .text("What")
            .text("Starts")
            .text("At the latest")
            .text("Later");
    for (DecisionDue due : answer.plan().due()) {
      table.row(
          List.of(
              display.day(due.decideBy()),
              HiringWords.what(display, answer, due),
              display.date(due.planned()),
              display.date(due.lastStart()),
              HiringWords.later(display, due)));
    }
    lines.addAll(table.lines());
  }

  private void cost() {
    if (answer.currency() == null) {
      return;
    }
    List<CostLine> shown = HiringWords.costLines(answer.plan());
    TextTable table = TextTable.create().text(String.valueOf(answer.currency()));
    shown.forEach(line -> table.number(HiringWords.shortName(line)));
    table.number("Spent");
    answer.plan().costByMonth().forEach((month, cost) -> table.row(costRow(month, cost, shown)));
    List<String> total = new ArrayList<>(List.of("all"));
    shown.forEach(line -> total.add(display.money(answer.plan().cost(line))));
    total.add(display.money(answer.plan().spending()));
    table.row(total);
    lines.add("");
    lines.addAll(table.lines());
  }

  private List<String> costRow(YearMonth month, Map<CostLine, Double> cost, List<CostLine> shown) {
    List<String> cells = new ArrayList<>(List.of(display.month(month)));
    shown.forEach(line -> cells.add(display.money(cost.getOrDefault(line, 0.0))));
    cells.add(display.money(HiringWords.spent(cost)));
    return cells;
  }

  private void paragraph(String text) {
    lines.addAll(Paragraph.lines(text, WIDTH));
  }
}
