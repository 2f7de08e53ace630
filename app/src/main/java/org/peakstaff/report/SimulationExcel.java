package org.peakstaff.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.excel.ExcelFile;
import org.peakstaff.report.excel.ExcelSheet;
import org.peakstaff.report.excel.LineChart;
import org.peakstaff.report.excel.NumberStyle;
import org.peakstaff.result.Basis;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.result.WaitPercentiles;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.json.ResolvedValue;

/**
 * A simulation as an Excel file: the verdict and the targets, contact types and agent groups over
 * the horizon, the days with the range of what happens, every interval, charts of these, and what
 * all rests on. Sums and margins are formulas.
 */
public final class SimulationExcel {
  private static final String ALL = "all";
  private static final String OFFERED = "Offered";
  private static final String LEVEL = "Service level";
  private static final String TARGET = "Target";
  private static final String OCCUPANCY = "Occupancy";
  private static final String HOURS = "Staffed hours";
  private static final String START = "Start";
  private static final double SECONDS_PER_HOUR = 3600;

  private final Display display;
  private final SimulationResult result;
  private final Scenario scenario;
  private final Map<String, LineChart> charts = new LinkedHashMap<>();

  private SimulationExcel(Display display, SimulationResult result, Scenario scenario) {
    this.display = display;
    this.result = result;
    this.scenario = scenario;
  }

  /**
   * Whether a result fits into the sheets of a spreadsheet.
   *
   * @param result the result
   * @return false for one that has more rows than a sheet can have
   */
  public static boolean fits(SimulationResult result) {
    Measures measures = result.measures();
    long most = Math.max(measures.contactTypes().size(), measures.agentGroups().size());
    long days = result.days().size() * (measures.contactTypes().size() + 1L);
    return Math.max(days, most * result.intervals().size()) <= ExcelSheet.MOST_ROWS;
  }

  /**
   * Writes the file.
   *
   * @param display how numbers and dates are written
   * @param result the result, which {@link #fits}
   * @param scenario that was simulated
   * @param values of the scenario, with where each came from
   * @param version of the program
   * @param out where it goes; left open
   * @throws IOException if it fails
   */
  public static void write(
      Display display,
      SimulationResult result,
      Scenario scenario,
      List<ResolvedValue> values,
      String version,
      OutputStream out)
      throws IOException {
    SimulationExcel excel = new SimulationExcel(display, result, scenario);
    try (ExcelFile file = ExcelFile.create("Peakstaff")) {
      excel.summary(file);
      excel.targets(file);
      excel.contactTypes(file);
      excel.agentGroups(file);
      excel.days(file);
      excel.intervals(file);
      excel.occupancy(file);
      if (!excel.charts.isEmpty()) {
        file.charts("Charts", excel.charts);
      }
      AssumptionSheet.add(file, excel.run(version), values);
      file.writeTo(out);
    }
  }

  private void summary(ExcelFile file) {
    ExcelSheet sheet = file.sheet("Summary", List.of("What", "Value", "Low", "High", "Unit"));
    ContactMeasures total = result.measures().total();
    sheet.text("Verdict").text(Verdict.sentence(display, result.targets())).empty(3).endRow();
    int met = (int) result.targets().stream().filter(TargetCheck::met).count();
    sheet.text("Targets met").number(met, NumberStyle.WHOLE).empty(2);
    sheet.text("of " + display.count(result.targets().size())).endRow();
    row(sheet, OFFERED, total.counts().get(Count.OFFERED), NumberStyle.DECIMAL, "contacts");
    row(sheet, LEVEL, total.serviceLevel(), NumberStyle.PERCENT, "of contacts");
    row(sheet, "Abandonment", total.abandonment(), NumberStyle.PERCENT, "of contacts");
    row(sheet, "ASA", total.averageSpeedOfAnswer(), NumberStyle.DECIMAL, "seconds");
    row(sheet, "Mean wait", total.meanWait(), NumberStyle.DECIMAL, "seconds");
    GroupMeasures groups = result.measures().allGroups();
    row(sheet, OCCUPANCY, groups.occupancy(), NumberStyle.PERCENT, "of time at work");
    row(sheet, HOURS, groups.staffedHours(), NumberStyle.DECIMAL, "hours");
  }

  private static void row(
      ExcelSheet sheet, String what, @Nullable Estimate value, NumberStyle style, String unit) {
    if (value != null) {
      sheet.text(what);
      interval(sheet, value, style).text(unit).endRow();
    }
  }

  private void targets(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Targets",
            List.of(
                "Contact type",
                "Measure",
                "Over",
                "Side",
                "Required",
                "On days, at least",
                "Simulated",
                "Low",
                "High",
                "Margin",
                "Verdict",
                "Missed",
                "First missed"));
    result.targets().forEach(check -> target(sheet, check));
  }

  private static void target(ExcelSheet sheet, TargetCheck check) {
    boolean seconds = check.kind() == TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER;
    NumberStyle style = seconds ? NumberStyle.DECIMAL : NumberStyle.PERCENT;
    Double share = check.probability();
    boolean least = check.kind().isAtLeast();
    sheet.text(check.contactType()).text(Verdict.measure(check.kind()));
    sheet.text(Verdict.stretch(check)).text(least ? "at least" : "at most");
    sheet.number(check.required(), style);
    sheet.number(share == null ? Double.NaN : share, NumberStyle.PERCENT);
    NumberStyle found = share == null ? style : NumberStyle.PERCENT;
    interval(sheet, check.actual(), found);
    double asked = share == null ? check.required() : share;
    boolean positive = least || share != null;
    String bound = sheet.place(share == null ? "Required" : "On days, at least");
    String simulated = sheet.place("Simulated");
    sheet.formula(
        positive ? simulated + "-" + bound : bound + "-" + simulated,
        found == NumberStyle.PERCENT ? NumberStyle.POINTS : NumberStyle.SIGNED,
        positive ? check.actual().mean() - asked : asked - check.actual().mean());
    sheet.text(check.met() ? "met" : "missed").number(check.missed().size(), NumberStyle.WHOLE);
    sheet.text(check.missed().isEmpty() ? null : check.missed().get(0)).endRow();
  }

  private void contactTypes(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Contact types",
            List.of(
                "Contact type",
                OFFERED,
                "Answered",
                "Abandoned",
                LEVEL,
                "Low",
                "High",
                "Days P10",
                "Days P50",
                "Days P90",
                "Probability of target",
                "Abandonment",
                "Abandonment low",
                "Abandonment high",
                "ASA (s)",
                "ASA low",
                "ASA high",
                "Mean wait (s)",
                "90 % wait at most (s)",
                "AHT (s)"));
    result.measures().contactTypes().forEach((id, type) -> contactType(sheet, id, type, false));
    if (result.measures().contactTypes().size() > 1) {
      contactType(sheet, ALL, result.measures().total(), true);
    }
  }

  private static void contactType(
      ExcelSheet sheet, String id, ContactMeasures type, boolean isTotal) {
    int last = sheet.rows() - 1;
    sheet.text(id);
    sum(sheet, OFFERED, isTotal ? last : -1, mean(type.counts().get(Count.OFFERED)));
    sum(sheet, "Answered", isTotal ? last : -1, mean(type.counts().get(Count.ANSWERED)));
    sum(sheet, "Abandoned", isTotal ? last : -1, mean(type.counts().get(Count.ABANDONED)));
    interval(sheet, type.serviceLevel(), NumberStyle.PERCENT);
    days(sheet, type.serviceLevel(), NumberStyle.PERCENT);
    sheet.number(mean(type.probabilityTargetMet()), NumberStyle.PERCENT);
    interval(sheet, type.abandonment(), NumberStyle.PERCENT);
    interval(sheet, type.averageSpeedOfAnswer(), NumberStyle.DECIMAL);
    WaitPercentiles wait = type.waitPercentiles();
    sheet.number(mean(type.meanWait()), NumberStyle.DECIMAL);
    sheet.number(wait == null ? Double.NaN : wait.p90(), NumberStyle.DECIMAL);
    sheet.number(mean(type.handleTime()), NumberStyle.DECIMAL).endRow();
  }

  /** A number, as the sum of the rows above it where there is a last one of these. */
  private static void sum(ExcelSheet sheet, String head, int last, double value) {
    if (last < 0) {
      sheet.number(value, NumberStyle.DECIMAL);
    } else {
      sheet.formula("SUM(" + sheet.range(head, 0, last) + ")", NumberStyle.DECIMAL, value);
    }
  }

  private void agentGroups(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Groups",
            List.of(
                "Agent group",
                HOURS,
                "Hours after shift",
                "Contacts taken",
                OCCUPANCY,
                "Low",
                "High",
                "Days P10",
                "Days P50",
                "Days P90"));
    result.measures().agentGroups().forEach((id, group) -> agentGroup(sheet, id, group, -1));
    if (result.measures().agentGroups().size() > 1) {
      agentGroup(sheet, ALL, result.measures().allGroups(), sheet.rows() - 1);
    }
  }

  private static void agentGroup(ExcelSheet sheet, String id, GroupMeasures group, int last) {
    sheet.text(id);
    sum(sheet, HOURS, last, mean(group.staffedHours()));
    sum(sheet, "Hours after shift", last, mean(group.overTimeHours()));
    sum(sheet, "Contacts taken", last, mean(group.answered()));
    interval(sheet, group.occupancy(), NumberStyle.PERCENT);
    days(sheet, group.occupancy(), NumberStyle.PERCENT).endRow();
  }

  private void days(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Days",
            List.of(
                "Date",
                "Contact type",
                OFFERED,
                LEVEL,
                "Low",
                "High",
                "P10",
                "P50",
                "P90",
                "Probability of target",
                "Abandonment",
                "Abandonment P10",
                "Abandonment P50",
                "Abandonment P90",
                "ASA (s)",
                "ASA P10",
                "ASA P50",
                "ASA P90"));
    for (DayMeasures day : result.days()) {
      day.measures().contactTypes().forEach((id, type) -> day(sheet, day, id, type));
      if (day.measures().contactTypes().size() > 1) {
        day(sheet, day, ALL, day.measures().total());
      }
    }
  }

  private static void day(ExcelSheet sheet, DayMeasures day, String id, ContactMeasures type) {
    sheet.date(day.date()).text(id);
    sheet.number(mean(type.counts().get(Count.OFFERED)), NumberStyle.DECIMAL);
    interval(sheet, type.serviceLevel(), NumberStyle.PERCENT);
    days(sheet, type.serviceLevel(), NumberStyle.PERCENT);
    sheet.number(mean(type.probabilityTargetMet()), NumberStyle.PERCENT);
    sheet.number(mean(type.abandonment()), NumberStyle.PERCENT);
    days(sheet, type.abandonment(), NumberStyle.PERCENT);
    sheet.number(mean(type.averageSpeedOfAnswer()), NumberStyle.DECIMAL);
    days(sheet, type.averageSpeedOfAnswer(), NumberStyle.DECIMAL).endRow();
  }

  private void intervals(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            "Intervals",
            List.of(
                START,
                "Date",
                "Time",
                "Contact type",
                OFFERED,
                "Offered low",
                "Offered high",
                LEVEL,
                "Low",
                "High",
                TARGET,
                "Over/under target",
                "Abandonment",
                "ASA (s)",
                "Mean wait (s)",
                "AHT (s)",
                "Mean queue"));
    result
        .measures()
        .contactTypes()
        .forEach((id, type) -> intervals(sheet, id, type.serviceLevel() != null));
  }

  private void intervals(ExcelSheet sheet, String type, boolean hasLevel) {
    int first = sheet.rows();
    double target = target(type);
    for (IntervalMeasures interval : result.intervals()) {
      ContactMeasures found = interval.measures().contactTypes().get(type);
      if (found != null && mean(found.counts().get(Count.ARRIVALS)) > 0) {
        interval(sheet, interval.start(), type, found, target);
      }
    }
    if (hasLevel) {
      chart(sheet, type + ": service level", lines(target), "Share", first);
    }
    chart(sheet, type + ": volume", List.of(OFFERED), "Contacts", first);
  }

  private static List<String> lines(double target) {
    return Double.isNaN(target) ? List.of(LEVEL) : List.of(TARGET, LEVEL);
  }

  /** The share that the target asks for, NaN without one. */
  private double target(String type) {
    ContactType asked = scenario.contactTypes().get(type);
    Target target = asked == null ? null : asked.target();
    Target.ServiceLevel level = target == null ? null : target.serviceLevel();
    return level == null ? Double.NaN : level.share().value();
  }

  private static void interval(
      ExcelSheet sheet, ZonedDateTime start, String id, ContactMeasures type, double target) {
    moment(sheet, start).text(id);
    interval(sheet, type.counts().get(Count.OFFERED), NumberStyle.DECIMAL);
    interval(sheet, type.serviceLevel(), NumberStyle.PERCENT);
    sheet.number(target, NumberStyle.PERCENT);
    String margin = sheet.place(LEVEL) + "-" + sheet.place(TARGET);
    sheet.formula(margin, NumberStyle.POINTS, mean(type.serviceLevel()) - target);
    sheet.number(mean(type.abandonment()), NumberStyle.PERCENT);
    sheet.number(mean(type.averageSpeedOfAnswer()), NumberStyle.DECIMAL);
    sheet.number(mean(type.meanWait()), NumberStyle.DECIMAL);
    sheet.number(mean(type.handleTime()), NumberStyle.DECIMAL);
    sheet.number(mean(type.meanQueue()), NumberStyle.DECIMAL).endRow();
  }

  private void occupancy(ExcelFile file) {
    ExcelSheet sheet =
        file.sheet(
            OCCUPANCY,
            List.of(
                START,
                "Date",
                "Time",
                "Agent group",
                HOURS,
                "Agents at work",
                OCCUPANCY,
                "Low",
                "High",
                "Busy hours",
                "Hours after shift",
                "Contacts taken"));
    for (String group : result.measures().agentGroups().keySet()) {
      int first = sheet.rows();
      for (IntervalMeasures interval : result.intervals()) {
        GroupMeasures found = interval.measures().agentGroups().get(group);
        if (found != null && (mean(found.staffedHours()) > 0 || mean(found.answered()) > 0)) {
          occupancy(sheet, interval.start(), group, found);
        }
      }
      chart(sheet, group + ": occupancy", List.of(OCCUPANCY), "Share of time at work", first);
    }
  }

  private void occupancy(ExcelSheet sheet, ZonedDateTime start, String id, GroupMeasures group) {
    double length = scenario.horizon().interval().toSeconds() / SECONDS_PER_HOUR;
    double hours = mean(group.staffedHours());
    moment(sheet, start).text(id).number(hours, NumberStyle.DECIMAL);
    String agents = sheet.place(HOURS) + "/" + length;
    sheet.formula(agents, NumberStyle.DECIMAL, hours / length);
    interval(sheet, group.occupancy(), NumberStyle.PERCENT);
    String busy = sheet.place(HOURS) + "*" + sheet.place(OCCUPANCY);
    sheet.formula(busy, NumberStyle.DECIMAL, hours * mean(group.occupancy()));
    sheet.number(mean(group.overTimeHours()), NumberStyle.DECIMAL);
    sheet.number(mean(group.answered()), NumberStyle.DECIMAL).endRow();
  }

  private void chart(ExcelSheet sheet, String title, List<String> lines, String unit, int first) {
    NumberStyle axis = scenario.horizon().days() == 1 ? NumberStyle.TIME : NumberStyle.MOMENT;
    int last = sheet.rows() - 1;
    if (last > first) {
      charts.put(title, new LineChart(sheet, START, lines, unit, first, last, axis));
    }
  }

  private Map<String, String> run(String version) {
    Map<String, String> run = new LinkedHashMap<>();
    run.put("Scenario", result.scenario());
    run.put("Engine", result.engine());
    Basis.Batches batches = result.basis().batches();
    if (batches != null) {
      run.put("Batches of one run", String.valueOf(batches.number()));
    }
    run.put("Stop", result.stop().id());
    SimulationText.spread(display, result)
        .forEach(line -> run.merge("Forecast", line, (a, b) -> a + " " + b));
    result.basis().providers().forEach(p -> run.put("Provider " + p.name(), p.version()));
    run.putAll(AssumptionSheet.of(result, version));
    run.put("Scenario, SHA-256", result.sha256());
    return run;
  }

  private static ExcelSheet moment(ExcelSheet sheet, ZonedDateTime start) {
    return sheet
        .moment(start.toLocalDateTime())
        .date(start.toLocalDate())
        .time(start.toLocalTime());
  }

  /** Mean, low and high end. */
  private static ExcelSheet interval(
      ExcelSheet sheet, @Nullable Estimate estimate, NumberStyle style) {
    return estimate == null
        ? sheet.empty(3)
        : sheet
            .number(estimate.mean(), style)
            .number(estimate.low(), style)
            .number(estimate.high(), style);
  }

  /** P10, P50 and P90 of days. */
  private static ExcelSheet days(ExcelSheet sheet, @Nullable Estimate estimate, NumberStyle style) {
    Percentiles days = estimate == null ? null : estimate.days();
    return days == null
        ? sheet.empty(3)
        : sheet.number(days.p10(), style).number(days.p50(), style).number(days.p90(), style);
  }

  private static double mean(@Nullable Estimate estimate) {
    return estimate == null ? Double.NaN : estimate.mean();
  }
}
