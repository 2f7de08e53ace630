package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.report.Workbooks.number;
import static org.peakstaff.report.Workbooks.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.extension.Extensions;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** The workbook of a plan, read again by the library that wrote it, with its formulas evaluated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanExcelTest {
  private static final String CENTER =
      """
      {"format": 1, "name": "=small", "currency": "EUR",
       "horizon": {"from": "2026-03-09", "days": 2, "timeZone": "Europe/Berlin", "interval": "30m"},
       "openingHours": {"day": {"mon-fri": "09:00-12:00"}},
       "contactTypes": {
         "calls": {"channel": "phone", "hours": "day",
           "volumes": {"type": "constant", "perHour": 90},
           "handleTime": {"type": "exponential", "mean": "4m"},
           "patience": {"type": "exponential", "mean": "3m"},
           "target": {"serviceLevel": {"share": "80%", "within": "20s"}}},
         "orders": {"channel": "phone", "hours": "day",
           "volumes": {"type": "constant", "perHour": 40},
           "handleTime": {"type": "exponential", "mean": "5m"},
           "target": {"serviceLevel": {"share": "80%", "within": "30s"}}}},
       "agentGroups": {
         "desk": {"hours": "day", "scheduled": {"type": "constant", "agents": 11},
           "skills": {"calls": {"rank": 1}}, "absence": "7%", "costPerHour": 31.5,
           "shrinkage": {"outOfOffice": "16%", "inOffice": "13%"}},
         "orders": {"hours": "day", "scheduled": {"type": "constant", "agents": 5},
           "skills": {"orders": {"rank": 1}}}}}
      """;

  private final RequirementPlan plan;
  private final byte[] bytes;

  PlanExcelTest(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("center.json"), CENTER);
    LoadedScenario loaded = ScenarioReader.read(file, List.of(), Extensions.installed());
    ExperimentOptions few = ExperimentOptions.defaults().withReplications(5);
    plan = RequirementPlanner.plan(loaded.scenario(), loaded.sha256(), few, Progress.NONE);
    bytes = bytes(loaded);
    assertThat(bytes).as("no clock").isEqualTo(bytes(loaded));
  }

  private byte[] bytes(LoadedScenario loaded) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanExcel.write(Display.NEUTRAL, plan, loaded.scenario(), loaded.values(), "1.0", out);
    return out.toByteArray();
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static Map<String, Cell> row(
      List<Map<String, Cell>> rows, String group, LocalDateTime start) {
    return rows.stream()
        .filter(row -> row.get("Agent group").getStringCellValue().equals(group))
        .filter(row -> row.get("Start").getLocalDateTimeCellValue().equals(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFormulasSayWhatThePlanSays() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      List<Map<String, Cell>> rows = rows(workbook, "Staff");
      int open = 0;
      for (PlanInterval interval : plan.intervals()) {
        for (Map.Entry<String, GroupRequirement> each : interval.agentGroups().entrySet()) {
          GroupRequirement need = each.getValue();
          if (need.open()) {
            open++;
            Map<String, Cell> row = row(rows, each.getKey(), interval.start().toLocalDateTime());
            assertThat(number(row, "Required")).isEqualTo(need.required());
            assertThat(row.get("Required with shrinkage").getCellFormula()).startsWith("CEILING(");
            assertThat(number(row, "Required with shrinkage"))
                .isEqualTo(need.requiredWithShrinkage());
            assertThat(number(row, "Scheduled net")).isCloseTo(need.scheduledNet(), within(1e-9));
            assertThat(number(row, "Over/under")).isEqualTo(need.overUnder());
            assertThat(number(row, "Occupancy")).isEqualTo(need.occupancy());
          }
        }
      }
      assertThat(rows).hasSize(open).hasSize(2 * 2 * 6);
    }
  }

  @Test
  void theyFollowWhenAPlannerChangesACell() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      LocalDateTime nine = LocalDateTime.of(2026, 3, 9, 9, 0);
      Map<String, Cell> row = row(rows(workbook, "Staff"), "desk", nine);
      row.get("Required").setCellValue(64);
      row.get("Shrinkage").setCellValue(0.32);
      row.get("Scheduled").setCellValue(90);
      Map<String, Cell> after = row(rows(workbook, "Staff"), "desk", nine);
      assertThat(number(after, "Required with shrinkage")).isEqualTo(95);
      assertThat(number(after, "Over/under")).isEqualTo(-5);
      after.get("Required").setCellValue(0);
      assertThat(number(row(rows(workbook, "Staff"), "desk", nine), "Required with shrinkage"))
          .isZero();
    }
  }

  @Test
  void theSumsAreThoseOfThePlan() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      List<Map<String, Cell>> rows = rows(workbook, "Sums");
      Map<String, Cell> all = rows.get(rows.size() - 1);
      PlanTotals totals = plan.totals();
      assertThat(number(all, "Agent hours")).isCloseTo(totals.agentHours(), within(1e-9));
      assertThat(number(all, "Rostered hours")).isCloseTo(totals.rosteredHours(), within(1e-9));
      assertThat(number(all, "Scheduled hours")).isCloseTo(totals.scheduledHours(), within(1e-9));
      assertThat(number(all, "Cost")).isCloseTo(totals.cost(), within(1e-9));
      assertThat(number(all, "Scheduled cost")).isCloseTo(totals.scheduledCost(), within(1e-9));
    }
  }

  @Test
  void onlyAPlanOfMoreRowsThanASheetCanHaveDoesNotFit() {
    PlanInterval nine = plan.intervals().get(18);
    assertThat(nine.agentGroups().values()).hasSize(2).allMatch(GroupRequirement::open);
    assertThat(PlanExcel.fits(of(Collections.nCopies(524_287, nine)))).isTrue();
    assertThat(PlanExcel.fits(of(Collections.nCopies(524_288, nine)))).isFalse();
  }

  private RequirementPlan of(List<PlanInterval> intervals) {
    return new RequirementPlan(
        plan.scenario(),
        plan.sha256(),
        plan.method(),
        plan.methodReason(),
        plan.pools(),
        intervals,
        plan.totals(),
        plan.simulation(),
        null,
        null);
  }

  @Test
  void everyFormulaHasItsValueBesideIt() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(Workbooks.checkedFormulas(workbook)).isEqualTo(24 * 3 + 3 * 5);
    }
  }

  @Test
  void timesAreTimesAndHeadsAreFrozen() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      Map<String, Cell> row = rows(workbook, "Contacts").get(1);
      assertThat(row.get("Start").getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 3, 9, 9, 30));
      assertThat(row.get("Time").getNumericCellValue()).isEqualTo(9.5 / 24);
      assertThat(row.get("Time").getCellStyle().getDataFormatString()).isEqualTo("hh:mm");
      assertThat(row.get("Volume").getCellType()).isEqualTo(CellType.NUMERIC);
      for (String name : List.of("Staff", "Contacts", "Sums", "Assumptions")) {
        assertThat(workbook.getSheet(name).getPaneInformation().isFreezePane()).isTrue();
        Row last = workbook.getSheet(name).getRow(workbook.getSheet(name).getLastRowNum());
        assertThat(last.getPhysicalNumberOfCells()).as("no empty row").isPositive();
      }
    }
  }

  @Test
  void everyGroupHasAChartOfItsOwnCells() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      XSSFSheet sheet = workbook.getSheet("Chart 2 orders");
      XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
      var lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray();
      assertThat(lines[0].getVal().getNumRef().getF()).isEqualTo("Staff!$I$14:$I$25");
      assertThat(lines[1].getVal().getNumRef().getF()).isEqualTo("Staff!$J$14:$J$25");
      assertThat(workbook.getSheet("Chart 1 desk")).isNotNull();
    }
  }

  @Test
  void whatItRestsOnStandsInIt() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      List<Map<String, Cell>> rows = rows(workbook, "Assumptions");
      assertThat(rows)
          .extracting(row -> row.get("What").getStringCellValue())
          .contains("Seed", "Scenario, SHA-256", "contactTypes.calls.patience.mean");
      assertThat(rows.get(0).get("Value").getStringCellValue())
          .as("a name is no formula")
          .isEqualTo("'=small");
    }
  }
}
