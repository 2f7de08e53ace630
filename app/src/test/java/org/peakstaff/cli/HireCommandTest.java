package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command hire, from a scenario to its files. */
class HireCommandTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    terminal.write("season.json", season("=Season", 1200, ""));
  }

  /** Twelve weeks, of which the last four need more. */
  private static String season(String name, int peakHours, String more) {
    return """
    {"format": 1, "name": "%s", "currency": "EUR", "horizon": {"from": "2026-08-03", "days": 1},
     "contactTypes": {"calls": {"channel": "phone",
       "volumes": {"type": "constant", "perHour": 10},
       "handleTime": {"type": "exponential", "mean": "5m"}}},
     "agentGroups": {"desk": {"scheduled": {"type": "constant", "agents": 3}, "skills": {"calls": {}}}},
     "hiring": {"from": "2026-08-03", "weeks": 12, "hoursPerFte": 40, "scheduleEfficiency": "90%%",
       "requirement": {"desk": {"2026-08-03": 900, "2026-09-28": %d}},
       "groups": {"desk": {"headcount": {"52": 40}, "hoursPerWeek": 40,
         "shrinkage": {"2026-08-03": "30%%", "2026-09-28": "25%%"}, "maximumGap": "60%%",
         "attrition": {"annual": "30%%", "as": "lost"},
         "classes": {"leadWeeks": 1, "trainingWeeks": 2, "nestingWeeks": 1,
           "nestingProductivity": 0.5, "minimum": 2, "maximum": 10},
         "overtime": {"maximum": "5%%", "premium": "50%%", "leadWeeks": 1},
         "costs": {"wagePerHour": 20, "recruiting": 1000, "shortfallPerHour": 300}}}%s,
       "uncertainty": {"demand": "10%%"}}}
    """
        .formatted(name, peakHours, more);
  }

  private Terminal.Outcome hire(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "hire";
    arguments[1] = folder.resolve("season.json").toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return terminal.run(arguments);
  }

  @Test
  void theTableFitsATerminalAndSaysWhatToDecide() {
    Terminal.Outcome outcome = hire("--futures", "20", "--out", folder.resolve("out").toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("=Season: 12 weeks from Mon 2026-08-03\nHire ")
        .contains("Decide by", "class of", "Peak 20 % higher", "10 % less money")
        .contains("1200 hours / (1 - .25) / .9 / 40 = 44.4.")
        .contains("= week of need - 2 training - 1 nesting - 0 ramp weeks = 2026-09-07")
        .contains("by 2026-08-31 (lead 1);");
    assertThat(
            outcome
                .out()
                .lines()
                .filter(line -> !line.startsWith("Written") && !line.contains("see them with")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void peopleAreConservedFromWeekToWeek() {
    JsonNode weeks = hire("--futures", "0", "--json").json().at("/groups/desk/weeks");
    assertThat(weeks).hasSize(12);
    for (int i = 0; i + 1 < weeks.size(); i++) {
      JsonNode week = weeks.get(i);
      double next =
          number(week, "headcountStart")
              + number(week, "classStart")
              + number(week, "movedIn")
              - number(week, "movedOut")
              - number(week, "attrition");
      assertThat(number(weeks.get(i + 1), "headcountStart")).isCloseTo(next, within(1e-6));
    }
  }

  @Test
  void wherePeopleMoveBetweenGroupsTheTableShowsIt() throws IOException {
    assertThat(hire("--futures", "0").out()).doesNotContain("Mov-");
    terminal.write(
        "season.json",
        """
        {"format": 1, "name": "Two", "hiring": {"from": "2026-08-03", "weeks": 6, "hoursPerFte": 40,
          "requirement": {"chat": 400, "desk": {"2026-08-03": 400, "2026-08-24": 600}},
          "groups": {
            "chat": {"headcount": {"52": 20}, "shrinkage": 0, "attrition": {"annual": 0, "as": "lost"}},
            "desk": {"headcount": {"52": 10}, "shrinkage": 0, "attrition": {"annual": 0, "as": "lost"},
              "crossTraining": {"chat": {"weeks": 1, "maximumPerWeek": 3}}}}}}
        """);
    String out = hire("--futures", "0", "--out", folder.resolve("out").toString()).out();
    assertThat(out).contains("Mov-").containsPattern("2026-08-[0-9]+ .* \\+3 ");
    List<String[]> rows =
        terminal.read("out/hiring.csv").lines().map(line -> line.split(",")).toList();
    int moved = List.of(rows.get(0)).indexOf("moved");
    double sum = rows.stream().skip(1).mapToDouble(row -> Double.parseDouble(row[moved])).sum();
    assertThat(sum).isZero();
    assertThat(rows.stream().skip(1).filter(row -> !row[moved].equals("0"))).isNotEmpty();
  }

  private static double number(JsonNode node, String name) {
    return node.get(name).asDouble();
  }

  @Test
  void theFormulasOfTheWorkbookGiveThePlansNumbers() throws IOException {
    JsonNode json =
        hire("--futures", "0", "--json", "--out", folder.resolve("out").toString()).json();
    JsonNode weeks = json.at("/groups/desk/weeks");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("out/hiring.xlsx")))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet sheet = workbook.getSheet("Weeks");
      for (int i = 0; i < weeks.size(); i++) {
        XSSFRow row = sheet.getRow(i + 1);
        assertThat(row.getCell(0).getLocalDateTimeCellValue().toLocalDate())
            .hasToString(weeks.get(i).get("week").asString());
        assertFormula(
            cell(sheet, row, "Required FTE (gross)"), weeks.get(i), "requiredFte", evaluator);
        assertFormula(cell(sheet, row, "Gap"), weeks.get(i), "gap", evaluator);
        assertFormula(cell(sheet, row, "Gap %"), weeks.get(i), "gapShare", evaluator);
        assertFormula(cell(sheet, row, "Overtime %"), weeks.get(i), "overtime", evaluator);
        assertFormula(cell(sheet, row, "Net"), weeks.get(i), "net", evaluator);
      }
      assertThat(cell(sheet, sheet.getRow(1), "Required FTE (gross)").getCellFormula())
          .isEqualTo("B2/(1-C2)/D2/E2");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(workbook.getSheet("Chart").getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(workbook.getSheet("Assumptions").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("'=Season");
    }
  }

  private static Cell cell(XSSFSheet sheet, XSSFRow row, String head) {
    for (Cell each : sheet.getRow(0)) {
      if (each.getStringCellValue().equals(head)) {
        return row.getCell(each.getColumnIndex());
      }
    }
    throw new AssertionError(head);
  }

  private static void assertFormula(
      Cell cell, JsonNode week, String name, FormulaEvaluator evaluator) {
    assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
    assertThat(evaluator.evaluate(cell).getNumberValue())
        .as(name)
        .isCloseTo(number(week, name), within(1e-6));
  }

  @Test
  void sharesAndQuantilesOfTheFuturesHaveIntervals() throws IOException {
    Terminal.Outcome outcome =
        hire("--futures", "60", "--json", "--out", folder.resolve("out").toString());
    JsonNode plan = outcome.json().at("/options/plan");
    assertThat(number(plan, "probabilityCovered"))
        .isBetween(number(plan, "probabilityCoveredLow"), number(plan, "probabilityCoveredHigh"));
    assertThat(number(plan, "probabilityCoveredLow"))
        .isLessThan(number(plan, "probabilityCoveredHigh"));
    JsonNode cost = plan.get("cost");
    for (String quantile : new String[] {"p10", "p50", "p90"}) {
      assertThat(number(cost, quantile + "Low")).isLessThan(number(cost, quantile));
      assertThat(number(cost, quantile + "High")).isGreaterThan(number(cost, quantile));
    }
    JsonNode week = outcome.json().at("/futures/11");
    assertThat(number(week.get("gap"), "p50Low")).isLessThan(number(week.get("gap"), "p50High"));
    assertThat(week.has("probabilityCoveredLow")).isTrue();
    assertThat(plan.has("againstPlan")).isFalse();

    JsonNode higher = outcome.json().at("/ifWrong/peak/againstPlan/shortfallHours");
    assertThat(number(higher, "low")).isPositive().isLessThan(number(higher, "mean"));
    assertThat(number(higher, "confidence")).isEqualTo(0.95);
    assertOptionsSheet(cost, outcome.json().at("/ifWrong/peak/againstPlan/cost"));
    assertThat(terminal.read("out/hiring.html"))
        .contains("The plan in 60 futures", "95 % interval", "id=\"effects\"");
  }

  private void assertOptionsSheet(JsonNode cost, JsonNode effect) throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("out/hiring.xlsx")))) {
      XSSFSheet options = workbook.getSheet("Options");
      XSSFRow first = options.getRow(1);
      assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Cost");
      assertThat(cell(options, first, "P50").getNumericCellValue())
          .isCloseTo(number(cost, "p50"), within(1e-6));
      assertThat(cell(options, first, "P90, 95 % high").getNumericCellValue())
          .isCloseTo(number(cost, "p90High"), within(1e-6));
      XSSFSheet effects = workbook.getSheet("Effects");
      XSSFRow higher = effects.getRow(4);
      assertThat(higher.getCell(0).getStringCellValue()).isEqualTo("Peak 20 % higher");
      assertThat(cell(effects, higher, "Mean change").getNumericCellValue())
          .isCloseTo(number(effect, "mean"), within(1e-6));
      assertThat(cell(workbook.getSheet("Futures"), first, "Gap P10")).isNotNull();
    }
  }

  @Test
  void theTerminalSaysHowSureTheFuturesAre() {
    assertThat(hire("--futures", "60").out())
        .contains("The plan in 60 futures ", "\n  95 % interval ", "Net FTE, worst week")
        .containsPattern("Cost in futures,\\s+Hours short,\\s+Nobody")
        .containsPattern("The plan .* [0-9.]+ \\([0-9]+-[0-9]+\\) +2026-")
        .containsPattern("Nobody is missing in any week in [0-9.]+ % \\([0-9.]+ to [0-9.]+\\)")
        .containsPattern("Peak 20 % higher +[+-][0-9,]+ ±[0-9,]+ +\\+[0-9]+ ±[0-9]+ +-[0-9.]+ ±");
  }

  @Test
  void theSameCommandGivesTheSameBytes() throws IOException {
    hire("--futures", "20", "--quiet", "--threads", "1", "--out", folder.resolve("a").toString());
    hire("--futures", "20", "--quiet", "--threads", "2", "--out", folder.resolve("b").toString());
    for (String file : new String[] {"hiring.html", "hiring.xlsx", "hiring.csv", "hiring.json"}) {
      assertThat(folder.resolve("a").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
    }
    assertThat(terminal.read("a/hiring.html"))
        .contains(
            "id=\"decide\"", "id=\"if-wrong\"", "id=\"frontier-table\"", "<path class=\"required\"")
        .doesNotContain("<script", "http:");
    assertThat(terminal.read("a/hiring.csv"))
        .startsWith("group,week,headcountStart,attrition,classStart,")
        .contains("\ndesk,2026-08-03,");
  }

  @Test
  void aPlanThatLeavesAWeekShortEndsWith1() {
    Terminal.Outcome outcome =
        hire("--futures", "0", "--quiet", "--set", "hiring.groups.desk.classes.leadWeeks=9");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(outcome.out()).contains("short, the worst that of Mon ");
  }

  @Test
  void limitsThatLeaveNoPlanAreExplainedWithTheirPlace() {
    Terminal.Outcome outcome = hire("--futures", "0", "--set", "hiring.groups.desk.seats=30");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err()).contains("no plan meets every limit", "desk");
    assertThat(folder.resolve("peakstaff-out/season/hiring.json")).doesNotExist();
  }

  @Test
  void aLimitInTheWayInManyWeeksIsSaidOnce() {
    Terminal.Outcome seats = hire("--futures", "0", "--set", "hiring.groups.desk.seats=30");
    assertThat(seats.err())
        .containsOnlyOnce("no plan meets every limit")
        .containsPattern(
            "With the least change, 40 seats of \"desk\" in the weeks of Mon 2026-08-03 to Mon"
                + " [0-9-]+ would do, there are 30\\.")
        .contains("1 problem\n");

    Terminal.Outcome gap =
        hire("--futures", "0", "--set", "hiring.requirement.desk.2026-08-03=1700");
    assertThat(gap.err()).isEmpty();
    Terminal.Outcome both =
        hire(
            "--futures",
            "0",
            "--set",
            "hiring.requirement.desk.2026-08-03=1700",
            "--set",
            "hiring.groups.desk.maximumGap=10%",
            "--set",
            "hiring.groups.desk.seats=30");
    assertThat(both.err())
        .contains("all 2 of these together, ", "instead of 10 %, which is ", "2 problems\n")
        .containsOnlyOnce("the largest gap of \"desk\" in ")
        .containsOnlyOnce(" seats of \"desk\" in ");
  }

  @Test
  void aScenarioWithoutHiringIsRefused() {
    terminal.write("season.json", season("x", 900, "").replaceAll("(?s),\\s*\"hiring\".*", "}"));
    Terminal.Outcome outcome = hire();
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err()).contains("\"hiring\" is missing");
  }

  @Test
  void theBridgeFromTheApprovedPlanAddsUp() {
    String approved = terminal.write("approved.json", season("Approved", 1100, "")).toString();
    JsonNode bridge = hire("--futures", "0", "--json", "--approved", approved).json().at("/bridge");
    double parts = 0;
    for (String part :
        new String[] {"volume", "handleTime", "shrinkage", "attrition", "selfService", "rest"}) {
      parts += bridge.get(part).get("cost").asDouble();
    }
    double whole = bridge.at("/new/cost").asDouble() - bridge.at("/approved/cost").asDouble();
    assertThat(parts).isCloseTo(whole, within(1e-3));
    assertThat(bridge.at("/volume/requiredFteWeeks").asDouble()).isPositive();
  }

  @Test
  void plansAreComparedSideBySide() {
    String[] command = {
      "compare",
      folder.resolve("season.json").toString(),
      "--of",
      "hire",
      "--variant",
      "hiring.groups.desk.classes.leadWeeks=9"
    };
    Terminal.Outcome outcome = terminal.run(command);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith("=Season: 1 variant compared, each planned anew\n")
        .contains("Weeks short", "desk.classes.leadWeeks=9");
    String[] json = java.util.Arrays.copyOf(command, command.length + 1);
    json[command.length] = "--json";
    JsonNode plans = terminal.run(json).json().at("/plans");
    assertThat(number(plans.get(0), "hires")).isPositive();
    assertThat(number(plans.get(1), "shortfallHours"))
        .isGreaterThan(number(plans.get(0), "shortfallHours"));
  }

  @Test
  void aComparisonOfPlansIsAPageAndAWorkbookToo() throws IOException {
    Path out = folder.resolve("out");
    Terminal.Outcome outcome =
        terminal.run(
            "compare",
            folder.resolve("season.json").toString(),
            "--of",
            "hire",
            "--variant",
            "hiring.groups.desk.classes.leadWeeks=9",
            "--variant",
            "hiring.groups.desk.seats=30",
            "--out",
            out.toString(),
            "--json");
    JsonNode plans = outcome.json().at("/plans");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("leadWeeks=9", "no plan meets every limit", "id=\"costs\"", "id=\"weeks\"")
        .contains("<svg class=\"plot\" role=\"img\"")
        .doesNotContain("<script", "http:");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(out.resolve("compare.xlsx")))) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      XSSFSheet sheet = workbook.getSheet("Plans");
      XSSFRow later = sheet.getRow(2);
      double change = number(plans.get(1), "hires") - number(plans.get(0), "hires");
      Cell hires = cell(sheet, later, "Change in hires");
      assertThat(hires.getCellFormula()).isEqualTo("C3-Plans!C2");
      assertThat(evaluator.evaluate(hires).getNumberValue()).isEqualTo(change);
      assertThat(hires.getNumericCellValue()).isEqualTo(change);
      assertThat(cell(sheet, sheet.getRow(3), "Verdict").getStringCellValue())
          .startsWith("no plan");
      assertThat(workbook.getSheet("Weeks").getLastRowNum()).isEqualTo(2 * 12);
      assertThat(workbook.getSheet("Charts").getDrawingPatriarch().getCharts()).hasSize(2);
      assertThat(workbook.getSheet("Inputs").getLastRowNum()).isEqualTo(2);
    }
  }
}
