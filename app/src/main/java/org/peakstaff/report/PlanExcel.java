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
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
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

  private final Display display;
  private final RequirementPlan plan;
  private final Scenario scenario;
  private final StaffTable table;
  private final IntervalGrid grid;
  private final Map<Instant, Measures> simulated = new HashMap<>();
  private final Map<String, int[]> rowsOfGroup = new LinkedHashMap<>();

  private PlanExcel(Display display, RequirementPlan plan, Scenario scenario) {
    this.display = display;
    this.plan = plan;
    this.scenario = scenario;
    table = StaffTable.of(scenario);
    grid = IntervalGrid.of(scenario.horizon());
    for (IntervalMeasures interval : plan.simulation().intervals()) {
      simulated.put(interval.start().toInstant(), interval.measures());
    }
  }

  /**
   * Whether a plan fits into the sheets of a spreadsheet.
   *
   * @param plan the plan
   * @return false for a plan that has more rows than a sheet can have
   */
  public static boolean fits(RequirementPlan plan) {
    long staff = 0;
    long contacts = 0;
    for (PlanInterval interval : plan.intervals()) {
      staff += interval.agentGroups().values().stream().filter(GroupRequirement::open).count();
      contacts += interval.contactTypes().values().stream().filter(ContactForecast::open).count();
    }
    return Math.max(staff, contacts) <= ExcelSheet.MOST_ROWS;
  }

  /**
   * Writes the file.
   *
   * @param display how numbers and dates are written
   * @param plan the plan, which {@link #fits}
   * @param scenario it was made for
   * @param values of the scenario, with where each came from
   * @param version of the program
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(
      Display display,
      RequirementPlan plan,
      Scenario scenario,
      List<ResolvedValue> values,
      String version,
      OutputStream out)
      throws IOException {
    PlanExcel excel = new PlanExcel(display, plan, scenario);
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
    heads(sheet, shrinkage(group, i), need);
    sheet.number(need.occupancy(), NumberStyle.PERCENT);
    sheet.number(measures == null ? Double.NaN : measures.occupancy().mean(), NumberStyle.PERCENT);
    sheet.text(need.binding()).endRow();
  }

  /** From shrinkage to over/under. */
  private static void heads(ExcelSheet sheet, double shrinkage, GroupRequirement need) {
    String present = "(1-" + sheet.place("Shrinkage") + ")";
    String quotient = sheet.place("Required") + "/" + present;
    String scheduled = sheet.place(SCHEDULED);
    String gap = scheduled + "-" + sheet.place(WITH_SHRINKAGE);
    sheet
        .number(shrinkage, NumberStyle.PERCENT)
        .formula(
            "CEILING(ROUND(" + quotient + ",9),1)", NumberStyle.WHOLE, need.requiredWithShrinkage())
        .number(need.scheduled(), NumberStyle.WHOLE)
        .formula(scheduled + "*" + present, NumberStyle.DECIMAL, need.scheduledNet())
        .formula(gap, NumberStyle.CHANGE, need.overUnder());
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
    Map<String, Double> totals = new LinkedHashMap<>();
    for (Map.Entry<String, int[]> rows : rowsOfGroup.entrySet()) {
      if (rows.getValue()[1] >= rows.getValue()[0]) {
        sheet.text(rows.getKey()).number(hours, NumberStyle.PLAIN);
        sumRow(sheet, staff, rows.getKey(), rows.getValue(), totals);
      }
    }
    if (sheet.rows() > 0) {
      total(sheet, totals);
    }
  }

  private static void total(ExcelSheet sheet, Map<String, Double> totals) {
    int last = sheet.rows() - 1;
    sheet.text("all").empty(1);
    for (String head : SUM_HEADS.subList(2, SUM_HEADS.size())) {
      Double value = totals.get(head);
      NumberStyle style = head.endsWith("hours") ? NumberStyle.DECIMAL : NumberStyle.MONEY;
      String sum = "SUM(" + sheet.range(head, 0, last) + ")";
      sheet.formula(sum, style, value == null ? Double.NaN : value);
    }
    sheet.endRow();
  }

  /** The hours of a group and their cost, added to the totals by the heads of their columns. */
  private void sumRow(
      ExcelSheet sheet, ExcelSheet staff, String group, int[] rows, Map<String, Double> totals) {
    Double cost = agents(group).costPerHour();
    String each = "*" + sheet.place("Hours of an interval");
    String price = "*" + sheet.place("Cost of an hour");
    double agents = hours(group, GroupRequirement::required);
    double rostered = hours(group, GroupRequirement::requiredWithShrinkage);
    double scheduled = hours(group, GroupRequirement::scheduled);
    String required = "SUM(" + staff.range("Required", rows[0], rows[1]) + ")";
    String gross = "SUM(" + staff.range(WITH_SHRINKAGE, rows[0], rows[1]) + ")";
    String heads = "SUM(" + staff.range(SCHEDULED, rows[0], rows[1]) + ")";
    sheet.formula(required + each, NumberStyle.DECIMAL, agents);
    sheet.formula(gross + each, NumberStyle.DECIMAL, rostered);
    sheet.formula(heads + each, NumberStyle.DECIMAL, scheduled);
    sheet.number(cost == null ? Double.NaN : cost, NumberStyle.PLAIN);
    double one = cost == null ? 0 : cost;
    sheet.formula(sheet.place("Rostered hours") + price, NumberStyle.MONEY, rostered * one);
    sheet.formula(sheet.place("Scheduled hours") + price, NumberStyle.MONEY, scheduled * one);
    sheet.endRow();
    double[] values = {agents, rostered, scheduled, Double.NaN, rostered * one, scheduled * one};
    for (int i = 0; i < values.length; i++) {
      totals.merge(SUM_HEADS.get(i + 2), values[i], Double::sum);
    }
  }

  private double hours(String group, ToIntFunction<GroupRequirement> heads) {
    double each = scenario.horizon().interval().toSeconds() / 3600.0;
    return open(group).mapToInt(heads).sum() * each;
  }

  /** What the group needs in its open intervals. */
  private Stream<GroupRequirement> open(String group) {
    return plan.intervals().stream()
        .map(interval -> interval.agentGroups().get(group))
        .filter(need -> need != null && need.open());
  }

  private void assumptions(ExcelFile file, List<ResolvedValue> values, String version) {
    Map<String, String> run = new LinkedHashMap<>();
    run.put("Scenario", plan.scenario());
    run.put("Verdict", verdict());
    run.put("Method", plan.method());
    run.put("Why this method", plan.methodReason());
    run.put("Required with shrinkage", "required / (1 - shrinkage), rounded up; absence included");
    run.put("Over/under", "scheduled - required with shrinkage");
    run.put("Currency", String.valueOf(Objects.requireNonNullElse(scenario.currency(), "-")));
    run.putAll(AssumptionSheet.of(plan.simulation(), version));
    run.put("Scenario, SHA-256", plan.sha256());
    AssumptionSheet.add(file, run, values);
  }

  private String verdict() {
    Certificate certificate = plan.certificate();
    return certificate == null
        ? Verdict.sentence(display, plan.simulation().targets())
        : CertificateText.sentence(display, certificate);
  }
}
