package org.peakstaff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.LineChart;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ResolvedValue;

/**
 * A plan as an Excel file: the staff of every interval with formulas that follow when a planner
 * changes required agents, shrinkage or scheduled heads; a chart per agent group; the contacts; the
 * sums; and what all rests on.
 */
public final class PlanExcel {
  private static final String WITH_SHRINKAGE = "Required with shrinkage";
  private static final String SCHEDULED = "Scheduled";
  private static final String START = "Start";

  /** So many rows a spreadsheet opens at once; a year has more and is in the CSV file. */
  private static final int MOST_ROWS = 60_000;

  private static final List<String> STAFF_HEADS =
      List.of(
          START,
          "Date",
          "Time",
          "Agent group",
          "Required",
          "Required P10",
          "Required P90",
          "Shrinkage",
          WITH_SHRINKAGE,
          SCHEDULED,
          "Scheduled net",
          "Over/under",
          "Occupancy",
          "Simulated occupancy",
          "Binding target");
  private static final List<String> CONTACT_HEADS =
      List.of(
          START,
          "Date",
          "Time",
          "Contact type",
          "Volume",
          "AHT (s)",
          "Offered load",
          "Service level",
          "Simulated service level",
          "Simulated low",
          "Simulated high",
          "ASA (s)",
          "Simulated ASA (s)",
          "Abandonment",
          "Simulated abandonment");
  private static final List<String> SUM_HEADS =
      List.of(
          "Agent group",
          "Hours of an interval",
          "Agent hours",
          "Rostered hours",
          "Scheduled hours",
          "Cost of an hour",
          "Cost",
          "Scheduled cost");

  private final RequirementPlan plan;
  private final Scenario scenario;
  private final StaffTable table;
  private final IntervalGrid grid;
  private final Map<Instant, Measures> simulated = new HashMap<>();
  private final Map<String, int[]> rowsOfGroup = new LinkedHashMap<>();

  private PlanExcel(RequirementPlan plan, Scenario scenario) {
    this.plan = plan;
    this.scenario = scenario;
    table = StaffTable.of(scenario);
    grid = IntervalGrid.of(scenario.horizon());
    for (IntervalMeasures interval : plan.simulation().intervals()) {
      simulated.put(interval.start().toInstant(), interval.measures());
    }
  }

  /**
   * Whether a plan is short enough for a spreadsheet.
   *
   * @param plan the plan
   * @return false for a plan of more intervals than a spreadsheet is good for
   */
  public static boolean fits(RequirementPlan plan) {
    long rows = 0;
    for (PlanInterval interval : plan.intervals()) {
      rows += interval.agentGroups().size() + interval.contactTypes().size();
    }
    return rows <= MOST_ROWS;
  }

  /**
   * Writes the file.
   *
   * @param plan the plan, which {@link #fits}
   * @param scenario it was made for
   * @param values of the scenario, with where each came from
   * @param version of the program
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(
      RequirementPlan plan,
      Scenario scenario,
      List<ResolvedValue> values,
      String version,
      OutputStream out)
      throws IOException {
    PlanExcel excel = new PlanExcel(plan, scenario);
    try (ExcelFile file = ExcelFile.create("Peakstaff")) {
      ExcelSheet staff = excel.staff(file);
      excel.charts(file, staff);
      excel.contacts(file);
      excel.sums(file, staff);
      excel.assumptions(file, values, version);
      file.writeTo(out);
    }
  }

  private ExcelSheet staff(ExcelFile file) {
    ExcelSheet sheet = file.sheet("Staff", STAFF_HEADS);
    for (String group : scenario.agentGroups().keySet()) {
      int first = sheet.rows();
      for (int i = 0; i < plan.intervals().size(); i++) {
        GroupRequirement need = plan.intervals().get(i).agentGroups().get(group);
        if (need != null && need.open()) {
          staffRow(sheet, group, i, need);
        }
      }
      rowsOfGroup.put(group, new int[] {first, sheet.rows() - 1});
    }
    return sheet;
  }

  private void staffRow(ExcelSheet sheet, String group, int i, GroupRequirement need) {
    ZonedDateTime start = plan.intervals().get(i).start();
    Measures found = simulated.get(start.toInstant());
    GroupMeasures measures = found == null ? null : found.agentGroups().get(group);
    keys(sheet, start).text(group).number(need.required(), NumberStyle.WHOLE);
    sheet.number(need.requiredP10(), NumberStyle.WHOLE);
    sheet.number(need.requiredP90(), NumberStyle.WHOLE);
    heads(sheet, shrinkage(group, i), need.scheduled());
    sheet.number(need.occupancy(), NumberStyle.PERCENT);
    sheet.number(measures == null ? Double.NaN : measures.occupancy().mean(), NumberStyle.PERCENT);
    sheet.text(need.binding()).endRow();
  }

  /** From shrinkage to over/under. */
  private static void heads(ExcelSheet sheet, double shrinkage, int heads) {
    String present = "(1-" + sheet.place("Shrinkage") + ")";
    String quotient = sheet.place("Required") + "/" + present;
    String scheduled = sheet.place(SCHEDULED);
    String gap = scheduled + "-" + sheet.place(WITH_SHRINKAGE);
    sheet
        .number(shrinkage, NumberStyle.PERCENT)
        .formula("CEILING(ROUND(" + quotient + ",9),1)", NumberStyle.WHOLE)
        .number(heads, NumberStyle.WHOLE)
        .formula(scheduled + "*" + present, NumberStyle.DECIMAL)
        .formula(gap, NumberStyle.CHANGE);
  }

  private static ExcelSheet keys(ExcelSheet sheet, ZonedDateTime start) {
    return sheet
        .moment(start.toLocalDateTime())
        .date(start.toLocalDate())
        .time(start.toLocalTime());
  }

  /** Shrinkage and the day's absence. */
  private double shrinkage(String group, int interval) {
    AgentGroup.Shrinkage shares = agents(group).shrinkage();
    return shares.outOfOffice().value()
        + shares.inOffice().value()
        + table.absence(table.index(group), grid.dayOf(interval));
  }

  private AgentGroup agents(String group) {
    return Objects.requireNonNull(scenario.agentGroups().get(group));
  }

  private void charts(ExcelFile file, ExcelSheet staff) {
    NumberStyle axis = scenario.horizon().days() == 1 ? NumberStyle.TIME : NumberStyle.MOMENT;
    int number = 0;
    for (Map.Entry<String, int[]> rows : rowsOfGroup.entrySet()) {
      number++;
      int first = rows.getValue()[0];
      int last = rows.getValue()[1];
      if (last > first) {
        LineChart lines =
            new LineChart(
                staff, START, List.of(WITH_SHRINKAGE, SCHEDULED), "Heads", first, last, axis);
        String title = rows.getKey() + ": required and scheduled heads";
        file.lineChart("Chart " + number + " " + rows.getKey(), title, lines);
      }
    }
  }

  private void contacts(ExcelFile file) {
    ExcelSheet sheet = file.sheet("Contacts", CONTACT_HEADS);
    for (String type : scenario.contactTypes().keySet()) {
      for (PlanInterval interval : plan.intervals()) {
        ContactForecast forecast = interval.contactTypes().get(type);
        if (forecast != null && forecast.open()) {
          contactRow(sheet, interval.start(), type, forecast);
        }
      }
    }
  }

  private void contactRow(
      ExcelSheet sheet, ZonedDateTime start, String id, ContactForecast forecast) {
    Measures found = simulated.get(start.toInstant());
    ContactMeasures type = found == null ? null : found.contactTypes().get(id);
    Estimate level = type == null ? null : type.serviceLevel();
    keys(sheet, start).text(id).number(forecast.volume(), NumberStyle.DECIMAL);
    sheet.number(forecast.averageHandleTime(), NumberStyle.DECIMAL);
    sheet.number(forecast.offeredLoad(), NumberStyle.DECIMAL);
    share(sheet, forecast.serviceLevel()).number(mean(level), NumberStyle.PERCENT);
    share(sheet, level == null ? Double.NaN : level.low());
    share(sheet, level == null ? Double.NaN : level.high());
    sheet.number(forecast.averageSpeedOfAnswer(), NumberStyle.DECIMAL);
    sheet.number(mean(type == null ? null : type.averageSpeedOfAnswer()), NumberStyle.DECIMAL);
    share(sheet, forecast.abandonment());
    share(sheet, mean(type == null ? null : type.abandonment())).endRow();
  }

  private static ExcelSheet share(ExcelSheet sheet, double share) {
    return sheet.number(share, NumberStyle.PERCENT);
  }

  private static double mean(@Nullable Estimate estimate) {
    return estimate == null ? Double.NaN : estimate.mean();
  }

  private void sums(ExcelFile file, ExcelSheet staff) {
    ExcelSheet sheet = file.sheet("Sums", SUM_HEADS);
    double hours = scenario.horizon().interval().toSeconds() / 3600.0;
    for (Map.Entry<String, int[]> rows : rowsOfGroup.entrySet()) {
      if (rows.getValue()[1] >= rows.getValue()[0]) {
        sumRow(sheet, staff, rows.getKey(), rows.getValue(), hours);
      }
    }
    if (sheet.rows() > 0) {
      total(sheet, sheet.rows() - 1);
    }
  }

  private static void total(ExcelSheet sheet, int last) {
    sheet.text("all").empty(1);
    for (String head : List.of("Agent hours", "Rostered hours", "Scheduled hours")) {
      sheet.formula("SUM(" + sheet.range(head, 0, last) + ")", NumberStyle.DECIMAL);
    }
    sheet.empty(1);
    for (String head : List.of("Cost", "Scheduled cost")) {
      sheet.formula("SUM(" + sheet.range(head, 0, last) + ")", NumberStyle.MONEY);
    }
    sheet.endRow();
  }

  private void sumRow(ExcelSheet sheet, ExcelSheet staff, String group, int[] rows, double hours) {
    Double cost = agents(group).costPerHour();
    String each = "*" + sheet.place("Hours of an interval");
    String price = "*" + sheet.place("Cost of an hour");
    sheet.text(group).number(hours, NumberStyle.PLAIN);
    for (String head : List.of("Required", WITH_SHRINKAGE, SCHEDULED)) {
      String all = "SUM(" + staff.range(head, rows[0], rows[1]) + ")";
      sheet.formula(all + each, NumberStyle.DECIMAL);
    }
    sheet.number(cost == null ? Double.NaN : cost, NumberStyle.PLAIN);
    sheet.formula(sheet.place("Rostered hours") + price, NumberStyle.MONEY);
    sheet.formula(sheet.place("Scheduled hours") + price, NumberStyle.MONEY).endRow();
  }

  private void assumptions(ExcelFile file, List<ResolvedValue> values, String version) {
    ExcelSheet sheet = file.sheet("Assumptions", List.of("What", "Value", "From"));
    Map<String, String> run = new LinkedHashMap<>();
    run.put("Scenario", plan.scenario());
    run.put("Verdict", verdict());
    run.put("Method", plan.method());
    run.put("Why this method", plan.methodReason());
    run.put("Required with shrinkage", "required / (1 - shrinkage), rounded up; absence included");
    run.put("Over/under", "scheduled - required with shrinkage");
    run.put("Replications", String.valueOf(plan.simulation().replications()));
    run.put("Seed", String.valueOf(plan.simulation().seed()));
    run.put("Confidence of intervals", Display.shortPercent(plan.simulation().confidence()));
    run.put("Currency", String.valueOf(Objects.requireNonNullElse(scenario.currency(), "-")));
    run.put("Program", "Peakstaff " + version);
    run.put("Scenario, SHA-256", plan.sha256());
    run.forEach((what, value) -> sheet.text(what).text(value).text("this run").endRow());
    for (ResolvedValue value : values) {
      sheet.text(value.path()).text(value.value()).text(value.provenance().id()).endRow();
    }
  }

  private String verdict() {
    Certificate certificate = plan.certificate();
    return certificate == null
        ? Verdict.sentence(plan.simulation().targets())
        : CertificateText.sentence(certificate);
  }
}
