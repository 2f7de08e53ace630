package org.peakstaff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.DecisionDue;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.LineChart;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.whatif.HiringAnswer;

/**
 * A hiring plan as an Excel file. Of every group a sheet of weeks in which the requirement, the gap
 * and what is left of it are formulas, so that whoever changes hours or shrinkage sees what comes
 * of it, and a chart that the spreadsheet draws; then decisions, cost, futures, and what all rests
 * on.
 */
public final class HiringExcel {
  private static final String WEEK = "Week";
  private static final String HOURS = "Hours at work required";
  private static final String SHRINKAGE = "Shrinkage";
  private static final String EFFICIENCY = "Schedule efficiency";
  private static final String FTE = "Hours per FTE";
  private static final String PRODUCTIVE = "Productive FTE";
  private static final String REQUIRED = "Required FTE (gross)";
  private static final String GAP = "Gap";
  private static final String OVERTIME = "Overtime FTE";
  private static final String TIME_OFF = "Time off FTE";
  private static final String PARTNER = "Outsourced FTE";
  private static final List<String> HEADS =
      List.of(
          WEEK,
          HOURS,
          SHRINKAGE,
          EFFICIENCY,
          FTE,
          REQUIRED,
          "Headcount start",
          "Attrition",
          "Class start (hires)",
          "Moved between groups",
          "In training",
          "Nesting",
          PRODUCTIVE,
          GAP,
          "Gap %",
          OVERTIME,
          "Overtime %",
          TIME_OFF,
          "Voluntary time off %",
          PARTNER,
          "Net",
          "Cost");

  private final Display display;
  private final HiringAnswer answer;
  private final HiringPlan plan;
  private final HiringInputs inputs;

  private HiringExcel(Display display, HiringAnswer answer) {
    this.display = display;
    this.answer = answer;
    plan = answer.plan();
    inputs = plan.inputs();
  }

  /**
   * Writes the file.
   *
   * @param display how numbers and dates are written
   * @param answer the plan
   * @param version of the program
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(Display display, HiringAnswer answer, String version, OutputStream out)
      throws IOException {
    HiringExcel excel = new HiringExcel(display, answer);
    try (ExcelFile file = ExcelFile.create("Peakstaff")) {
      excel.decisions(file);
      excel.plan.weeks().forEach((group, weeks) -> excel.weeks(file, group, weeks));
      excel.cost(file);
      HiringExcelFutures.write(file, display, answer);
      excel.frontier(file);
      excel.assumptions(file, version);
      file.writeTo(out);
    }
  }

  private void decisions(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Decide",
            List.of(
                "Decide by",
                "Group",
                "What",
                "Amount",
                "Starts",
                "Starts at the latest",
                "Lead weeks",
                "More hours short if later"));
    for (DecisionDue due : plan.due()) {
      sheet.date(due.decideBy()).text(due.group()).text(HiringWords.what(display, answer, due));
      sheet.number(due.amount(), NumberStyle.DECIMAL).date(due.planned()).date(due.lastStart());
      sheet.number(due.leadWeeks(), NumberStyle.WHOLE);
      sheet.number(due.moreShortfallHours(), NumberStyle.DECIMAL).endRow();
    }
  }

  private void weeks(ExcelFile file, String group, List<HiringWeek> weeks) {
    String suffix = answer.hasGroups() ? " " + group : "";
    ExcelSheet sheet = file.sheet("Weeks" + suffix, HEADS);
    for (HiringWeek week : weeks) {
      week(sheet, group, week);
    }
    if (weeks.size() > 1) {
      LineChart lines =
          new LineChart(sheet, WEEK, List.of(REQUIRED, PRODUCTIVE), "FTE", 0, weeks.size() - 1);
      file.lineChart("Chart" + suffix, "Required and productive FTE" + suffix, lines);
    }
  }

  private void week(ExcelSheet sheet, String group, HiringWeek week) {
    double hours = Objects.requireNonNull(inputs.requirement().hours().get(group)).get(week.week());
    double efficiency = inputs.hiring().scheduleEfficiency().value();
    double net = inputs.net(inputs.groups().indexOf(group), week.week());
    sheet.date(week.monday()).number(hours, NumberStyle.DECIMAL);
    sheet.number(1 - net / efficiency, NumberStyle.PERCENT);
    sheet.number(efficiency, NumberStyle.PERCENT);
    sheet.number(inputs.hiring().hoursPerFte(), NumberStyle.PLAIN);
    sheet.formula(
        sheet.place(HOURS)
            + "/(1-"
            + sheet.place(SHRINKAGE)
            + ")/"
            + sheet.place(EFFICIENCY)
            + "/"
            + sheet.place(FTE),
        NumberStyle.DECIMAL);
    people(sheet, week);
    sheet.formula(sheet.place(PRODUCTIVE) + "-" + sheet.place(REQUIRED), NumberStyle.SIGNED);
    sheet.formula(
        "IF("
            + sheet.place(REQUIRED)
            + ">0,"
            + sheet.place(GAP)
            + "/"
            + sheet.place(REQUIRED)
            + ",0)",
        NumberStyle.POINTS);
    levers(sheet, week);
    sheet.formula(
        sheet.place(GAP)
            + "+"
            + sheet.place(OVERTIME)
            + "-"
            + sheet.place(TIME_OFF)
            + "+"
            + sheet.place(PARTNER),
        NumberStyle.SIGNED);
    sheet.number(week.spending(), NumberStyle.MONEY).endRow();
  }

  private static void people(ExcelSheet sheet, HiringWeek week) {
    sheet.number(week.headcountStart(), NumberStyle.DECIMAL);
    sheet.number(HiringColumn.ATTRITION.value(week), NumberStyle.DECIMAL);
    sheet.number(week.hires(), NumberStyle.WHOLE);
    sheet.number(HiringColumn.MOVED.value(week), NumberStyle.CHANGE);
    sheet.number(week.inTraining(), NumberStyle.DECIMAL);
    sheet.number(week.nesting(), NumberStyle.DECIMAL);
    sheet.number(week.productiveFte(), NumberStyle.DECIMAL);
  }

  private static void levers(ExcelSheet sheet, HiringWeek week) {
    sheet.number(week.overtimeFte(), NumberStyle.DECIMAL);
    share(sheet, OVERTIME);
    sheet.number(week.timeOffFte(), NumberStyle.DECIMAL);
    share(sheet, TIME_OFF);
    sheet.number(week.outsourcedFte(), NumberStyle.DECIMAL);
  }

  private static void share(ExcelSheet sheet, String part) {
    String whole = sheet.place(PRODUCTIVE);
    sheet.formula(
        "IF(" + whole + ">0," + sheet.place(part) + "/" + whole + ",0)", NumberStyle.PERCENT);
  }

  /** Months down, lines across, both sums as formulas. */
  private void cost(ExcelFile file) {
    if (answer.currency() == null) {
      return;
    }
    List<CostLine> lines = HiringWords.costLines(plan);
    List<String> heads = new ArrayList<>(List.of("Month"));
    lines.forEach(line -> heads.add(HiringWords.name(line)));
    heads.add("Spent, " + answer.currency());
    ExcelSheet sheet = file.sheet("Cost", heads);
    plan.costByMonth()
        .forEach(
            (month, cost) -> {
              sheet.date(month.atDay(1));
              for (CostLine line : lines) {
                sheet.number(cost.getOrDefault(line, 0.0), NumberStyle.MONEY);
              }
              sum(sheet, heads);
            });
  }

  private static void sum(ExcelSheet sheet, List<String> heads) {
    String first = sheet.place(heads.get(1));
    String last = sheet.place(heads.get(heads.size() - 2));
    sheet.formula(heads.size() > 2 ? "SUM(" + first + ":" + last + ")" : "0", NumberStyle.MONEY);
    sheet.endRow();
  }

  private void frontier(ExcelFile file) {
    if (answer.frontier().isEmpty()) {
      return;
    }
    ExcelSheet sheet =
        file.sheet("Frontier", List.of("Money", "Budget", "Spent", "Hires", "Hours short"));
    answer
        .frontier()
        .forEach(
            point -> {
              sheet.number(point.share(), NumberStyle.PERCENT);
              sheet.number(point.budget(), NumberStyle.MONEY);
              boolean any = point.plan().outcome() != HiringPlan.Outcome.INFEASIBLE;
              sheet.number(any ? point.plan().spending() : Double.NaN, NumberStyle.MONEY);
              sheet.number(any ? point.plan().hires() : Double.NaN, NumberStyle.WHOLE);
              sheet.number(any ? point.plan().shortfallHours() : Double.NaN, NumberStyle.DECIMAL);
              sheet.endRow();
            });
  }

  private void assumptions(ExcelFile file, String version) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Scenario", answer.name());
    facts.put("Scenario, SHA-256", answer.scenario().loaded().sha256());
    facts.put("Program", "Peakstaff " + version);
    for (String group : inputs.groups()) {
      facts.put("Arithmetic, " + group, HiringText.arithmetic(display, answer, group));
    }
    HiringFutures.kind(display, answer).ifPresent(kind -> facts.put("Futures", kind));
    AssumptionSheet.add(file, facts, answer.scenario().loaded().values());
  }
}
