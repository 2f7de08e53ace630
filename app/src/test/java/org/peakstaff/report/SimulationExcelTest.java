package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.report.Workbooks.number;
import static org.peakstaff.report.Workbooks.row;
import static org.peakstaff.report.Workbooks.rows;
import static org.peakstaff.report.Workbooks.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.extension.Extensions;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** The workbook of a simulation, read again by the library that wrote it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationExcelTest {
  private static final String CENTER =
      """
      {"format": 1, "name": "=small",
       "horizon": {"from": "2026-03-09", "days": 2, "timeZone": "Europe/Berlin", "interval": "30m"},
       "openingHours": {"day": {"mon-fri": "09:00-12:00"}},
       "contactTypes": {
         "calls": {"channel": "phone", "hours": "day",
           "volumes": {"type": "constant", "perHour": 90},
           "handleTime": {"type": "exponential", "mean": "4m"},
           "patience": {"type": "exponential", "mean": "3m"},
           "target": {"serviceLevel": {"share": "80%", "within": "20s"},
             "averageSpeedOfAnswer": "1s"}},
         "orders": {"channel": "phone", "hours": "day",
           "volumes": {"type": "constant", "perHour": 40},
           "handleTime": {"type": "exponential", "mean": "5m"}}},
       "agentGroups": {
         "desk": {"hours": "day", "scheduled": {"type": "constant", "agents": 8},
           "skills": {"calls": {"rank": 1}}},
         "orders": {"hours": "day", "scheduled": {"type": "constant", "agents": 5},
           "skills": {"orders": {"rank": 1}}}}}
      """;

  private final SimulationResult result;
  private final byte[] bytes;

  SimulationExcelTest(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("center.json"), CENTER);
    LoadedScenario loaded = ScenarioReader.read(file, List.of(), Extensions.installed());
    ExperimentOptions few = ExperimentOptions.defaults().withReplications(20);
    result =
        Experiment.run(
            ScenarioCompiler.compile(loaded.scenario(), loaded.sha256()), few, Progress.NONE);
    bytes = bytes(loaded);
    assertThat(bytes).as("no clock").isEqualTo(bytes(loaded));
  }

  private byte[] bytes(LoadedScenario loaded) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimulationExcel.write(Display.NEUTRAL, result, loaded.scenario(), loaded.values(), "1.0", out);
    return out.toByteArray();
  }

  private XSSFWorkbook workbook() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  @Test
  void theVerdictComesFirst() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(workbook.getSheetName(0)).isEqualTo("Summary");
      List<Map<String, Cell>> rows = rows(workbook, "Summary");
      assertThat(text(rows.get(0), "Value"))
          .isEqualTo(Verdict.sentence(Display.NEUTRAL, result.targets()));
      ContactMeasures total = result.measures().total();
      Map<String, Cell> asa = row(rows, "What", "ASA");
      assertThat(number(asa, "Value")).isEqualTo(total.averageSpeedOfAnswer().mean());
      assertThat(number(asa, "High")).isEqualTo(total.averageSpeedOfAnswer().high());
    }
  }

  @Test
  void aTargetHasItsMarginWhicheverSideIsGood() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      List<Map<String, Cell>> rows = rows(workbook, "Targets");
      assertThat(rows).hasSameSizeAs(result.targets()).hasSize(2);
      for (TargetCheck check : result.targets()) {
        Map<String, Cell> row = row(rows, "Measure", Verdict.measure(check.kind()));
        double more = number(row, "Simulated") - number(row, "Required");
        double margin = check.kind().isAtLeast() ? more : -more;
        assertThat(number(row, "Margin")).isCloseTo(margin, within(1e-12));
        assertThat(margin >= 0).isEqualTo(check.met());
        assertThat(text(row, "Verdict")).isEqualTo(check.met() ? "met" : "missed");
      }
      assertThat(text(row(rows, "Measure", "speed of answer"), "Verdict")).isEqualTo("missed");
    }
  }

  @Test
  void sumsAreFormulasThatGiveWhatWasCounted() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      Map<String, Cell> all = row(rows(workbook, "Contact types"), "Contact type", "all");
      Estimate offered = result.measures().total().count(Count.OFFERED);
      assertThat(all.get("Offered").getCellFormula()).isEqualTo("SUM('Contact types'!B2:B3)");
      assertThat(number(all, "Offered")).isCloseTo(offered.mean(), within(1e-9));
      Map<String, Cell> groups = row(rows(workbook, "Groups"), "Agent group", "all");
      assertThat(number(groups, "Staffed hours")).isCloseTo(2 * 3 * 13, within(1e-9));
      int afterClosing = 2 * 2;
      assertThat(Workbooks.checkedFormulas(workbook))
          .as("who waits at closing is served in the interval that follows")
          .isEqualTo(2 + 3 + 3 + 12 + 2 * (24 + afterClosing));
    }
  }

  @Test
  void aDayHasItsRangeAndTheProbabilityOfItsTarget() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      Map<String, Cell> first = rows(workbook, "Days").get(0);
      assertThat(first.get("Date").getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 3, 9));
      ContactMeasures calls = result.days().get(0).measures().contactTypes().get("calls");
      Percentiles range = calls.serviceLevel().days();
      assertThat(number(first, "P10")).isEqualTo(range.p10());
      assertThat(number(first, "P90")).isEqualTo(range.p90()).isGreaterThan(range.p10());
      assertThat(number(first, "Probability of target"))
          .isEqualTo(calls.probabilityTargetMet().mean());
    }
  }

  @Test
  void anIntervalHasItsTimeItsNumbersAndWhatItMissesTheTargetBy() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      List<Map<String, Cell>> rows = rows(workbook, "Intervals");
      assertThat(rows).as("open intervals alone").hasSize(2 * 2 * 6);
      Map<String, Cell> second = rows.get(1);
      LocalDateTime start = LocalDateTime.of(2026, 3, 9, 9, 30);
      assertThat(second.get("Start").getLocalDateTimeCellValue()).isEqualTo(start);
      IntervalMeasures found =
          result.intervals().stream()
              .filter(each -> each.start().toLocalDateTime().equals(start))
              .findFirst()
              .orElseThrow();
      double level = found.measures().contactTypes().get("calls").serviceLevel().mean();
      assertThat(number(second, "Service level")).isEqualTo(level);
      assertThat(number(second, "Over/under target")).isCloseTo(level - 0.8, within(1e-12));
      Map<String, Cell> desk = rows(workbook, "Occupancy").get(1);
      assertThat(number(desk, "Agents at work")).isCloseTo(8, within(1e-9));
      assertThat(number(desk, "Busy hours")).isPositive().isLessThan(4);
    }
  }

  @Test
  void theSpreadsheetDrawsServiceLevelVolumeAndOccupancyFromTheCells() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      List<XSSFChart> charts = workbook.getSheet("Charts").getDrawingPatriarch().getCharts();
      assertThat(charts)
          .extracting(chart -> chart.getTitleText().getString())
          .containsExactly(
              "calls: service level",
              "calls: volume",
              "orders: volume",
              "desk: occupancy",
              "orders: occupancy");
      var lines = charts.get(0).getCTChart().getPlotArea().getLineChartArray(0).getSerArray();
      assertThat(lines[0].getVal().getNumRef().getF()).isEqualTo("Intervals!$K$2:$K$13");
      assertThat(lines[1].getVal().getNumRef().getF()).isEqualTo("Intervals!$H$2:$H$13");
    }
  }

  @Test
  void whatItRestsOnStandsInIt() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      List<Map<String, Cell>> rows = rows(workbook, "Assumptions");
      assertThat(text(row(rows, "What", "Scenario"), "Value")).isEqualTo("'=small");
      assertThat(text(row(rows, "What", "Scenario, SHA-256"), "Value")).isEqualTo(result.sha256());
      assertThat(number(row(rows, "What", "Seed"), "Value")).isEqualTo(1);
      assertThat(number(row(rows, "What", "Replications"), "Value")).isEqualTo(20);
      assertThat(number(row(rows, "What", "Confidence of intervals"), "Value")).isEqualTo(.95);
      assertThat(text(row(rows, "What", "Engine"), "Value")).isEqualTo(result.engine());
      assertThat(rows)
          .anyMatch(row -> text(row, "What").equals("contactTypes.calls.patience.mean"));
    }
  }

  @Test
  void onlyAResultOfMoreRowsThanASheetCanHaveDoesNotFit() {
    assertThat(SimulationExcel.fits(with(524_287))).isTrue();
    assertThat(SimulationExcel.fits(with(524_288))).isFalse();
  }

  private SimulationResult with(int intervals) {
    return new SimulationResult(
        result.scenario(),
        result.sha256(),
        result.seed(),
        result.replications(),
        result.engine(),
        result.stop(),
        result.confidence(),
        result.measures(),
        result.days(),
        Collections.nCopies(intervals, result.intervals().get(18)),
        result.targets());
  }
}
