package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command compare, from the command line to its files. */
class CompareCommandTest {
  private static final String FEWER = "agentGroups.desk.scheduled.agents=6";
  private static final String SAME = "name=Another name";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    terminal.write(
        "center.json",
        """
        {"format": 1, "name": "Center", "currency": "EUR", "horizon": {"from": "2026-01-05", "days": 1},
         "openingHours": {"office": {"mon-fri": "08:00-12:00"}},
         "contactTypes": {"calls": {"channel": "phone", "hours": "office",
           "volumes": {"type": "constant", "perHour": 60},
           "handleTime": {"type": "exponential", "mean": "6m"},
           "patience": {"type": "exponential", "mean": "4m"},
           "target": {"serviceLevel": {"share": "80%", "within": "20s"}}}},
         "agentGroups": {"desk": {"hours": "office", "scheduled": {"type": "constant", "agents": 7},
           "skills": {"calls": {}}, "costPerHour": 20}}}
        """);
    terminal.write(
        "more.json",
        """
        {"extends": "center.json", "name": "More calls", "scale": {"contactTypes.*.volumes": 1.3}}
        """);
  }

  private Terminal.Outcome compare(String... more) {
    List<String> arguments = new ArrayList<>(List.of("compare", path("center.json")));
    arguments.addAll(List.of("--replications", "30"));
    arguments.addAll(List.of(more));
    return terminal.run(arguments.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void printsWhatEachVariantChangesAndCosts() {
    Terminal.Outcome outcome = compare(path("more.json"), "--variant", FEWER);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith(
            "Center: 2 variants compared on the same customers\n(each with the staff it names)\n")
        .contains("(baseline)", "▼ worse", "Most heads")
        .contains("…sk.scheduled.agents=6   24.0    -4.0           6      -1    480     -80")
        .contains("more: worse. Its service level is ")
        .contains("corrected for the number of variants (Holm)");
    assertThat(outcome.out().lines().mapToInt(String::length).max().orElse(0))
        .isLessThanOrEqualTo(100);
  }

  @Test
  void aVariantThatChangesNothingShowsNoChange() {
    Terminal.Outcome outcome = compare("--variant", SAME, "--quiet");
    assertThat(outcome.out())
        .startsWith("name=Another name: no change shown. Its service level is ")
        .endsWith(", 0.0 points (0.0 to 0.0; p = 1.000).\n");
  }

  @Test
  void jsonHasEveryChangeWithItsInterval() {
    JsonNode json = compare(path("more.json"), "--json").json();
    assertThat(json.at("/peakstaff/command").asString()).isEqualTo("compare");
    assertThat(json.at("/measure").asString()).isEqualTo("serviceLevel");
    assertThat(json.at("/baseline/cost").asDouble()).isEqualTo(7 * 4 * 20);
    JsonNode variant = json.at("/variants/0");
    assertThat(variant.at("/label").asString()).isEqualTo("more");
    assertThat(variant.at("/scenario/name").asString()).isEqualTo("More calls");
    assertThat(variant.at("/verdict").asString()).isEqualTo("worse");
    JsonNode level = variant.at("/changes/serviceLevel");
    assertThat(level.at("/change/mean").asDouble())
        .isEqualTo(
            level.at("/variant/mean").asDouble() - level.at("/baseline/mean").asDouble(),
            org.assertj.core.api.Assertions.within(1e-10));
    assertThat(level.at("/exploratory").asBoolean()).isFalse();
    assertThat(variant.at("/changes/contactTypes.calls.abandonment/exploratory").asBoolean())
        .isTrue();
  }

  @Test
  void filesHaveTheSameNumbers() throws Exception {
    compare(path("more.json"), "--out", path("out"), "--quiet");
    assertThat(terminal.read("out/compare.json"))
        .isEqualTo(compare(path("more.json"), "--json").out());
    try (var rows = CsvReader.builder().ofNamedCsvRecord(terminal.file("out/compare.csv"))) {
      var level =
          rows.stream()
              .filter(row -> row.getField("measure").equals("serviceLevel"))
              .findFirst()
              .orElseThrow();
      assertThat(level.getField("variant")).isEqualTo("more");
      assertThat(level.getField("verdict")).isEqualTo("worse");
    }
    assertThat(terminal.read("out/report.html"))
        .contains("more: worse.", "<svg class=\"plot\" role=\"img\"", "Holm 1979")
        .contains("<th scope=\"col\" class=\"text\">Measure</th><th scope=\"col\">Baseline</th>")
        .contains("<td class=\"text\">service level</td><td>")
        .doesNotContain("<script");
    assertThat(Files.size(folder.resolve("out/compare.xlsx"))).isGreaterThan(5000);
  }

  @Test
  void theSheetOfInputsHasNumbers() throws Exception {
    compare("--variant", FEWER, "--out", path("out"), "--quiet");
    try (var in = Files.newInputStream(folder.resolve("out/compare.xlsx"));
        var workbook = new XSSFWorkbook(in)) {
      var row = workbook.getSheet("Inputs").getRow(1);
      assertThat(row.getCell(1).getStringCellValue())
          .isEqualTo("agentGroups.desk.scheduled.agents");
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(7);
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(6);
    }
  }

  @Test
  void namesCannotSmuggleMarkupOrFormulasIntoTheFiles() {
    compare("--variant", "name==<script>alert(1)</script>", "--out", path("out"), "--quiet");
    assertThat(terminal.read("out/report.html"))
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    assertThat(terminal.read("out/compare.csv")).contains("'=<script>");
  }

  @Test
  void theVerdictCanBeOnAnyMeasure() {
    JsonNode json =
        compare(path("more.json"), "--measure", "agentGroups.desk.occupancy", "--json").json();
    assertThat(json.at("/variants/0/verdict").asString()).isEqualTo("more");
    Terminal.Outcome unknown = compare(path("more.json"), "--measure", "occupancies");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err())
        .contains("no measure \"occupancies\"; it has serviceLevel, abandonment,");
  }

  @Test
  void plansAreComparedByTheStaffEachNeeds() {
    JsonNode json = compare(path("more.json"), "--of", "plan", "--json").json();
    assertThat(json.at("/decisions").asString()).isEqualTo("replanned");
    assertThat(json.at("/variants/0/costChange").asDouble()).isPositive();
    JsonNode fixed =
        compare(path("more.json"), "--of", "plan", "--decisions", "fixed", "--json").json();
    assertThat(fixed.at("/baseline/cost")).isEqualTo(json.at("/baseline/cost"));
    assertThat(fixed.at("/variants/0/costChange").asDouble()).isZero();
    assertThat(fixed.at("/variants/0/verdict").asString()).isEqualTo("worse");
  }

  @Test
  void withFixedDecisionsVariantsHaveTheBaselinesStaff() {
    JsonNode json = compare("--variant", FEWER, "--decisions", "fixed", "--json").json();
    assertThat(json.at("/variants/0/verdict").asString()).isEqualTo("no change shown");
    assertThat(json.at("/variants/0/changes/staffedHours/change/mean").asDouble()).isZero();
  }

  @Test
  void withFixedDecisionsTemporaryStaffIsThatOfTheBaseline() {
    String help =
        "adjustments.help={\"agentGroup\": \"desk\", \"from\": \"2026-01-05T08:00\","
            + " \"to\": \"2026-01-05T12:00\", \"change\": 5}";
    JsonNode own = compare("--variant", help, "--decisions", "fixed", "--json").json();
    assertThat(own.at("/variants/0/changes/staffedHours/change/mean").asDouble()).isZero();
    JsonNode planned =
        compare("--set", help, "--variant", SAME, "--of", "plan", "--decisions", "fixed", "--json")
            .json();
    assertThat(planned.at("/variants/0/changes/staffedHours/change/mean").asDouble()).isZero();
    assertThat(planned.at("/variants/0/costChange").asDouble()).isZero();
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    assertThat(compare().err()).contains("a variant is missing");
    Terminal.Outcome outcome = compare(path("more.json"), "--decisions", "replanned");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("plan (with replanned or fixed)");
  }

  @Test
  void aWrongChangeIsToldByTheOptionItWasTypedWith() {
    assertThat(compare("--variant", "horizon.days=many").err())
        .startsWith("--variant horizon.days: horizon.days: must be a whole number");
    assertThat(compare("--set", "horizon.days=many", "--variant", SAME).err())
        .startsWith("--set horizon.days: ");
  }

  @Test
  void aWrongVariantIsToldWithItsPlace() {
    terminal.write("wrong.json", "{\"extends\": \"center.json\", \"contactTipes\": {}}");
    Terminal.Outcome outcome = compare(path("wrong.json"));
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err()).contains("wrong.json:1:28: contactTipes: unknown field");
  }
}
