package org.peakstaff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.LineChart;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.HiringSummary.ShortWeek;
import org.peakstaff.whatif.NamedScenario;

/**
 * Hiring plans side by side as an Excel file: the plans with what each changes, the cost by line,
 * the weeks, the values in which the scenarios differ, and what all rests on.
 */
public final class HiringComparisonExcel {
  private static final String HIRES = "Hires";
  private static final String SPENT = "Spent";
  private static final String SHORT = "Hours short";
  private static final String WEEK = "Week";
  private static final String REQUIRED = "Required FTE (gross)";
  private static final String PRODUCTIVE = "Productive FTE";
  private static final double NONE = Double.NaN;

  private final Display display;
  private final List<HiringAnswer> plans;
  private final HiringAnswer base;

  private HiringComparisonExcel(Display display, List<HiringAnswer> plans) {
    this.display = display;
    this.plans = plans;
    base = plans.get(0);
  }

  /**
   * Writes the file.
   *
   * @param display how numbers and dates are written
   * @param plans the baseline first
   * @param version of the program
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(
      Display display, List<HiringAnswer> plans, String version, OutputStream out)
      throws IOException {
    HiringComparisonExcel excel = new HiringComparisonExcel(display, plans);
    try (ExcelFile file = ExcelFile.create("Peakstaff")) {
      excel.plans(file);
      excel.costs(file);
      excel.weeks(file);
      List<NamedScenario> scenarios = plans.stream().map(HiringAnswer::scenario).toList();
      InputSheet.add(file, scenarios.get(0), scenarios.subList(1, scenarios.size()));
      AssumptionSheet.add(file, excel.run(version), scenarios.get(0).loaded().values());
      file.writeTo(out);
    }
  }

  private void plans(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Plans",
            List.of(
                "Plan",
                "Scenario",
                HIRES,
                "Change in hires",
                SPENT,
                "Change in money",
                SHORT,
                "Change in hours",
                "Weeks short",
                "Worst week, FTE",
                "Verdict"));
    plans.forEach(each -> plan(sheet, each));
  }

  private void plan(ExcelSheet sheet, HiringAnswer each) {
    HiringPlan plan = each.plan();
    boolean any = HiringComparison.isPlanned(each);
    HiringPlan before = HiringComparison.isPlanned(base) && !each.equals(base) ? base.plan() : null;
    sheet.text(each.scenario().label()).text(each.name());
    if (any) {
      sheet.number(plan.hires(), NumberStyle.WHOLE);
      change(
          sheet, HIRES, NumberStyle.CHANGE, before == null ? NONE : plan.hires() - before.hires());
      sheet.number(plan.spending(), NumberStyle.MONEY);
      double money = before == null ? NONE : plan.spending() - before.spending();
      change(sheet, SPENT, NumberStyle.MONEY_CHANGE, money);
      sheet.number(plan.shortfallHours(), NumberStyle.DECIMAL);
      double hours = before == null ? NONE : plan.shortfallHours() - before.shortfallHours();
      change(sheet, SHORT, NumberStyle.SIGNED, hours);
      sheet.number(each.summary().shortWeeks().size(), NumberStyle.WHOLE);
      double worst = each.summary().worst().map(ShortWeek::fte).orElse(0.0);
      sheet.number(worst, NumberStyle.DECIMAL);
    } else {
      sheet.empty(8);
    }
    sheet.text(any ? HiringText.verdict(display, each) : "no plan meets every limit").endRow();
  }

  /** The change against the first row, the baseline. */
  private static void change(ExcelSheet sheet, String head, NumberStyle style, double value) {
    sheet.formula(sheet.place(head) + "-" + sheet.range(head, 0, 0), style, value);
  }

  /** A row per plan, lines across. */
  private void costs(ExcelFile file) {
    TreeSet<CostLine> lines = new TreeSet<>();
    plans.forEach(each -> lines.addAll(HiringWords.costLines(each.plan())));
    if (base.currency() == null || lines.isEmpty()) {
      return;
    }
    List<String> heads = new ArrayList<>(List.of("Plan"));
    lines.forEach(line -> heads.add(HiringWords.name(line)));
    heads.add("All, " + base.currency());
    ExcelSheet sheet = file.sheet("Cost", heads);
    for (HiringAnswer each : plans) {
      if (HiringComparison.isPlanned(each)) {
        sheet.text(each.scenario().label());
        lines.forEach(line -> sheet.number(each.plan().cost(line), NumberStyle.MONEY));
        String first = sheet.place(heads.get(1));
        String last = sheet.place(heads.get(heads.size() - 2));
        sheet.formula("SUM(" + first + ":" + last + ")", NumberStyle.MONEY).endRow();
      }
    }
  }

  private void weeks(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Weeks",
            List.of(
                WEEK,
                "Plan",
                "Group",
                "Headcount start",
                HIRES,
                REQUIRED,
                PRODUCTIVE,
                "Gap",
                "Net",
                "Spent"));
    Map<String, LineChart> charts = new LinkedHashMap<>();
    for (HiringAnswer each : plans) {
      if (HiringComparison.isPlanned(each)) {
        each.plan().weeks().forEach((group, weeks) -> weeks(sheet, each, group, weeks, charts));
      }
    }
    if (!charts.isEmpty()) {
      file.charts("Charts", charts);
    }
  }

  private static void weeks(
      ExcelSheet sheet,
      HiringAnswer each,
      String group,
      List<HiringWeek> weeks,
      Map<String, LineChart> charts) {
    int first = sheet.rows();
    String plan = each.scenario().label();
    for (HiringWeek week : weeks) {
      sheet.date(week.monday()).text(plan).text(group);
      sheet.number(week.headcountStart(), NumberStyle.DECIMAL);
      sheet.number(week.hires(), NumberStyle.WHOLE);
      sheet.number(week.requiredFte(), NumberStyle.DECIMAL);
      sheet.number(week.productiveFte(), NumberStyle.DECIMAL);
      String gap = sheet.place(PRODUCTIVE) + "-" + sheet.place(REQUIRED);
      sheet.formula(gap, NumberStyle.SIGNED, week.gap());
      sheet.number(week.net(), NumberStyle.SIGNED);
      sheet.number(week.spending(), NumberStyle.MONEY).endRow();
    }
    if (weeks.size() > 1) {
      int last = sheet.rows() - 1;
      List<String> up = List.of(REQUIRED, PRODUCTIVE);
      charts.put(plan + ", " + group, new LineChart(sheet, WEEK, up, "FTE", first, last));
    }
  }

  private Map<String, String> run(String version) {
    Map<String, String> run = new LinkedHashMap<>();
    run.put("Compared", HiringComparison.subtitle(display, plans));
    run.put("Change", "against the baseline, the first of the plans");
    run.put("Program", "Peakstaff " + version);
    for (HiringAnswer each : plans) {
      run.put(each.scenario().label() + ", SHA-256", each.scenario().loaded().sha256());
    }
    return run;
  }
}
