package org.peakstaff.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlanner.FrontierPoint;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.planner.hiring.future.Range;
import org.peakstaff.planner.hiring.future.WeekRisk;
import org.peakstaff.report.Display;
import org.peakstaff.report.HiringOutlook;
import org.peakstaff.report.HiringWords;
import org.peakstaff.report.html.ManagerPage.Box;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringSummary;

/** The boxes of the manager's sheet. */
final class HiringBoxes {
  private static final double THOUSAND = 1000;
  private static final double PERCENT = 100;

  private final Display display;
  private final HiringAnswer answer;
  private final HiringPlan plan;
  private final HiringSummary summary;

  HiringBoxes(Display display, HiringAnswer answer) {
    this.display = display;
    this.answer = answer;
    plan = answer.plan();
    summary = answer.summary();
  }

  List<Box> all() {
    List<Box> boxes = new ArrayList<>();
    boxes.add(decide());
    boxes.add(staff());
    if (!answer.options().isEmpty()) {
      boxes.add(
          table(
              "options",
              "Options",
              true,
              "Each made anew and put to the same futures",
              HiringOutlook.optionHeads(answer),
              answer.options().stream()
                  .map(each -> HiringOutlook.option(display, answer, each))
                  .toList()));
    }
    if (!answer.ifWrong().isEmpty()) {
      boxes.add(
          table(
              "if-wrong",
              "If wrong",
              true,
              "The hires of the plan, and one input wrong",
              HiringOutlook.wrongHeads(answer),
              answer.ifWrong().stream()
                  .map(each -> HiringOutlook.wrong(display, answer, each))
                  .toList()));
    }
    boxes.add(classes());
    cost().ifPresent(boxes::add);
    frontier().ifPresent(boxes::add);
    bridge().ifPresent(boxes::add);
    boxes.add(after());
    return boxes;
  }

  /** The id of a group's table of weeks. */
  static String weeksId(HiringAnswer answer, String group) {
    return "weeks-" + answer.plan().inputs().groups().indexOf(group);
  }

  static PlainRow row(List<String> cells) {
    return new PlainRow(cells.get(0), cells.subList(1, cells.size()));
  }

  private static Box table(
      String id,
      String heading,
      boolean wide,
      String caption,
      List<String> heads,
      List<List<String>> rows) {
    List<PlainRow> plain = rows.stream().map(HiringBoxes::row).toList();
    PlainTable table = new PlainTable(id + "-table", caption, heads, plain);
    return new Box(id, heading, wide, List.of(), "", "", List.of(table));
  }

  private Box decide() {
    List<List<String>> rows = new ArrayList<>();
    plan.due()
        .forEach(
            due ->
                rows.add(
                    List.of(
                        display.day(due.decideBy()),
                        HiringWords.what(display, answer, due),
                        display.date(due.planned()),
                        display.date(due.lastStart()),
                        HiringWords.later(display, due))));
    return table(
        "decide",
        "Decide",
        true,
        rows.isEmpty() ? "Nothing has to be decided" : "What to decide by when",
        List.of("Decide by", "What", "Starts", "Starts at the latest", "If later"),
        rows);
  }

  private Box staff() {
    WeekPlot plot =
        new WeekPlot(display, "Required and productive FTE by week", "FTE", summary.mondays());
    answer
        .stress()
        .ifPresent(
            stress -> {
              List<WeekRisk> weeks = stress.weeks();
              plot.band(
                  "Required, P10 to P90",
                  low(weeks, WeekRisk::required),
                  high(weeks, WeekRisk::required));
            });
    plot.line("Required", WeekPlot.Look.REQUIRED, summary.required());
    plot.line("Productive", WeekPlot.Look.PRODUCTIVE, summary.productive());
    marks(plot);
    String first = plan.inputs().groups().get(0);
    String peak = display.day(summary.mondays().get(summary.peak()));
    String text =
        "The peak is the week of "
            + peak
            + ". Hatched: people missing before overtime, time off and a partner's hours. Green:"
            + " heads in classes that start.";
    return new Box(
        "staff",
        "Required and productive FTE",
        true,
        List.of(text),
        plot.svg(),
        weeksId(answer, first),
        List.of());
  }

  private static List<Double> low(List<WeekRisk> weeks, Function<WeekRisk, Range> range) {
    return weeks.stream().map(week -> range.apply(week).p10()).toList();
  }

  private static List<Double> high(List<WeekRisk> weeks, Function<WeekRisk, Range> range) {
    return weeks.stream().map(week -> range.apply(week).p90()).toList();
  }

  private void marks(WeekPlot plot) {
    for (int week = 0; week < summary.mondays().size(); week++) {
      double hires = 0;
      for (List<HiringWeek> weeks : plan.weeks().values()) {
        hires += weeks.get(week).hires();
      }
      if (hires > 0) {
        plot.mark(week, "+" + display.shortNumber(hires, 0));
      }
    }
  }

  private Box classes() {
    TreeMap<Integer, List<List<String>>> byWeek = new TreeMap<>();
    for (String id : plan.inputs().groups()) {
      HiringGroup group = Objects.requireNonNull(plan.inputs().hiring().groups().get(id));
      HiringDecisions.OfGroup made = Objects.requireNonNull(plan.decisions().groups().get(id));
      made.classes().forEach(each -> in(byWeek, each).add(row(id, "", each, group.classes())));
      made.seasonal()
          .forEach(each -> in(byWeek, each).add(row(id, ", seasonal", each, group.seasonal())));
    }
    List<List<String>> rows = byWeek.values().stream().flatMap(List::stream).toList();
    return table(
        "classes",
        "Classes",
        false,
        rows.isEmpty() ? "Nobody is hired" : "Heads hired, drop-outs included",
        List.of("Starts", "Who", "Heads", "On contacts", "Fully productive"),
        rows);
  }

  private static List<List<String>> in(Map<Integer, List<List<String>>> byWeek, ClassStart start) {
    return byWeek.computeIfAbsent(start.week(), week -> new ArrayList<>());
  }

  private List<String> row(
      String group, String kind, ClassStart start, @Nullable HiringClasses rules) {
    HiringClasses classes = Objects.requireNonNull(rules);
    LocalDate from = plan.inputs().hiring().monday(start.week());
    LocalDate contacts = from.plusWeeks(classes.trainingWeeks());
    LocalDate full = contacts.plusWeeks(classes.nestingWeeks() + classes.ramp().byWeek().lastKey());
    String part =
        start.partTime() > 0 ? " (" + display.count(start.partTime()) + " part-time)" : "";
    return List.of(
        display.date(from),
        answer.label(group) + kind,
        display.count(start.heads()) + part,
        display.date(contacts),
        display.date(full));
  }

  private Optional<Box> cost() {
    if (answer.currency() == null) {
      return Optional.empty();
    }
    HiringAnswer.@Nullable Approved before = answer.comparison();
    List<List<String>> rows = new ArrayList<>();
    for (CostLine line : HiringWords.costLines(plan)) {
      rows.add(
          line(
              HiringWords.name(line),
              plan.cost(line),
              before == null ? null : before.plan().cost(line)));
    }
    rows.add(line("Spent", plan.spending(), before == null ? null : before.plan().spending()));
    List<String> heads =
        before == null ? List.of("Line", "New") : List.of("Line", "Approved", "New", "Delta");
    return Optional.of(
        table("cost", "Cost by line", false, String.valueOf(answer.currency()), heads, rows));
  }

  private List<String> line(String name, double now, @Nullable Double before) {
    return before == null
        ? List.of(name, display.money(now))
        : List.of(
            name, display.money(before), display.money(now), display.moneyChange(now - before));
  }

  private Optional<Box> frontier() {
    CurvePlot plot =
        CurvePlot.ofPoints(display, "Spent, thousand " + answer.currency(), "Hours covered, %");
    for (FrontierPoint point : answer.frontier()) {
      if (point.plan().outcome() != HiringPlan.Outcome.INFEASIBLE) {
        double covered = PERCENT * HiringOutlook.covered(point.plan());
        plot.add(point.plan().spending() / THOUSAND, covered, covered, covered);
      }
    }
    String svg = plot.svg();
    return svg.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Box(
                "frontier", "What money buys", false, List.of(), svg, "frontier-table", List.of()));
  }

  private Optional<Box> bridge() {
    HiringAnswer.@Nullable Approved before = answer.comparison();
    return before == null
        ? Optional.empty()
        : Optional.of(
            table(
                "bridge",
                "From the approved plan",
                false,
                before.scenario().loaded().scenario().name() + ": inputs switched one at a time",
                HiringOutlook.BRIDGE_HEADS,
                HiringOutlook.bridge(display, before.bridge())));
  }

  /** How many there are too many, and who goes anyway, from the peak to the end. */
  private Box after() {
    int peak = summary.peak();
    int last = summary.mondays().size() - 1;
    double quits = 0;
    double ends = 0;
    for (List<HiringWeek> weeks : plan.weeks().values()) {
      for (int week = peak; week <= last; week++) {
        quits += weeks.get(week).quits() + weeks.get(week).dropOuts();
        ends += weeks.get(week).contractEnds();
      }
    }
    double spare = summary.productive().get(last) - summary.required().get(last);
    String text =
        "In the last week, that of "
            + display.day(summary.mondays().get(last))
            + ", productive less required is "
            + display.signed(spare, 1)
            + " FTE. From the peak on "
            + display.number(quits, 1)
            + " leave of their own accord and "
            + display.number(ends, 1)
            + " contracts end.";
    return new Box("after", "After the peak", true, List.of(text), "", "", List.of());
  }
}
