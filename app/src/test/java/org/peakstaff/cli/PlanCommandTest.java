package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("scenario", "new", "center.json").exitCode()).isZero();
  }

  private Terminal.Outcome plan(String... more) {
    Stream<String> first = Stream.of("plan", "center.json", "--replications", "8");
    return terminal.run(Stream.concat(first, Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void printsTheRequirementTheComparisonAndTheVerdict() {
    Terminal.Outcome outcome = plan();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("My contact center: planned by sipp, checked by simulation\n")
        .contains("care on Mon 2026-11-30: care-phone by Erlang A")
        .contains("With shrinkage at 09:30: 18 / (1 - .3) = 25.7, so 26 on the roster")
        .contains("Both targets are met.\n")
        .contains("short in 2 of 20 intervals, most by 2 heads: care on Mon 2026-11-30 at 09:30.")
        .contains("see them with: peakstaff scenario explain center.json");
  }

  @Test
  void fitsAHundredColumns() {
    List<String> tables =
        plan().out().lines().takeWhile(line -> !line.startsWith("  met")).toList();
    assertThat(tables)
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void writesItsFilesIntoAFolderNamedLikeTheScenario() throws IOException {
    plan();
    try (var files = Files.list(folder.resolve("peakstaff-out/center"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("report.html", "plan.xlsx", "plan.csv", "plan.json");
    }
    assertThat(terminal.read("peakstaff-out/center/report.html").stripTrailing())
        .endsWith("</html>");
  }

  @Test
  void writesItsFilesWhereAsked() {
    plan("--out", folder.resolve("elsewhere").toString());
    assertThat(folder.resolve("elsewhere/plan.json")).isRegularFile();
    assertThat(folder.resolve("peakstaff-out")).doesNotExist();
  }

  @Test
  void printsAsJsonWhatItWritesAsJson() {
    Terminal.Outcome outcome = plan("--json");
    assertThat(outcome.out()).isEqualTo(terminal.read("peakstaff-out/center/plan.json"));
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void keepsTheNamesInJsonStable() {
    JsonNode json = plan("--json").json();
    assertThat(json.propertyNames())
        .containsExactly(
            "peakstaff",
            "scenario",
            "method",
            "methodReason",
            "certified",
            "pools",
            "totals",
            "intervals",
            "simulation");
    JsonNode nine = json.at("/intervals/18");
    assertThat(nine.get("start").asString()).isEqualTo("2026-11-30T09:00+01:00");
    assertThat(nine.at("/contactTypes/care-phone").propertyNames())
        .containsExactly(
            "volume",
            "averageHandleTime",
            "offeredLoad",
            "serviceLevel",
            "averageSpeedOfAnswer",
            "abandonment");
    assertThat(nine.at("/agentGroups/care").propertyNames())
        .containsExactly(
            "required",
            "requiredWithoutOccupancyCap",
            "requiredP10",
            "requiredP90",
            "requiredWithShrinkage",
            "scheduled",
            "scheduledNet",
            "overUnder",
            "occupancy",
            "binding");
    assertThat(nine.at("/agentGroups/care/required").asInt()).isEqualTo(16);
    assertThat(json.at("/simulation/measures/total/serviceLevel/mean").asDouble())
        .isBetween(0.5, 1.0);
  }

  @Test
  void leavesOutClosedIntervals() {
    JsonNode night = plan("--json").json().at("/intervals/0");
    assertThat(night.get("contactTypes").isEmpty()).isTrue();
    assertThat(night.get("agentGroups").isEmpty()).isTrue();
  }

  @Test
  void theCsvReadsBackAsTheJson() throws IOException {
    plan();
    JsonNode json = JsonMapper.shared().readTree(terminal.read("peakstaff-out/center/plan.json"));
    List<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(terminal.read("peakstaff-out/center/plan.csv"))
            .stream()
            .toList();
    assertThat(rows).hasSize(20 * 2);
    NamedCsvRecord group = rows.get(4);
    NamedCsvRecord type = rows.get(5);
    assertThat(group.getField("start")).isEqualTo("2026-11-30T09:00+01:00");
    assertThat(group.getField("time")).isEqualTo("09:00");
    assertThat(group.getField("required")).isEqualTo("16");
    assertThat(type.getField("agentGroup")).isEqualTo("care");
    assertThat(type.getField("volume"))
        .isEqualTo(json.at("/intervals/18/contactTypes/care-phone/volume").asString());
    assertThat(type.getField("simulatedServiceLevel"))
        .isEqualTo(
            json.at("/simulation/measures/intervals/18/contactTypes/care-phone/serviceLevel/mean")
                .asString());
  }

  @Test
  void aPlanBecomesABaseline() {
    Terminal.Outcome outcome = plan("--write-staffing", "planned.json", "--json");
    JsonNode staffed =
        terminal.run("simulate", "planned.json", "--replications", "8", "--json").json();
    assertThat(staffed.at("/scenario/name").asString())
        .isEqualTo("My contact center, staffed as planned");
    assertThat(staffed.get("measures")).isEqualTo(outcome.json().at("/simulation/measures"));
  }

  @Test
  void aBaselineCanLieInAFolderBelow() {
    plan("--write-staffing", "variants/planned.json");
    assertThat(terminal.read("variants/planned.json")).contains("\"extends\": \"../center.json\"");
    assertThat(terminal.run("scenario", "check", "variants/planned.json").exitCode()).isZero();
  }

  @Test
  void aBaselineThatCouldNotExtendTheScenarioIsRefusedBeforeAnyWork() {
    assertThat(plan("--write-staffing", "a/b/planned.json").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(plan("--write-staffing", "center.json").err()).contains("would overwrite");
    assertThat(plan("--write-staffing", "p.json", "--set", "name=X").err())
        .contains("--set cannot go with it");
    assertThat(folder.resolve("peakstaff-out")).doesNotExist();
  }

  @Test
  void aMethodIsNoObstacleToABaseline() {
    assertThat(plan("--method", "lag", "--write-staffing", "p.json").err()).isEmpty();
    assertThat(terminal.read("p.json")).contains("\"extends\": \"center.json\"");
  }

  @Test
  void anUnknownMethodIsAnsweredByThoseOfTheHelp() {
    Terminal.Outcome outcome = plan("--method", "optimize");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .contains("--method is one of sipp, sipp-max,", "simulation, not \"optimize\"");
  }

  @Test
  void endsWith1WhenThePlanMissesATarget() {
    Terminal.Outcome outcome =
        plan(
            "--set",
            "busyness.cv=0.6",
            "--set",
            "contactTypes.care-phone.target.held={\"probability\": \"99%\"}");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(outcome.out()).contains("misses its ");
    assertThat(folder.resolve("peakstaff-out/center/plan.json")).isRegularFile();
  }

  @Test
  void refusesWhatCannotBePlannedAtItsPlaceInTheFile() {
    String text = terminal.read("center.json");
    String nobody = "\"absence\": \"100%\", \"skills\"";
    terminal.write("center.json", text.replace("\"skills\"", nobody));
    Terminal.Outcome outcome = plan();
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err())
        .contains("agentGroups.care")
        .contains("nobody")
        .endsWith("1 problem\n")
        .containsPattern("center\\.json:\\d+:\\d+: ");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void saysOnlyTheVerdictWhenAskedToBeQuiet() {
    assertThat(plan("--quiet").out()).isEqualTo("Both targets are met.\n");
  }

  @Test
  void showsOneDayOfALongHorizonAndARowPerDay() {
    Terminal.Outcome outcome = plan("--set", "horizon.days=5");
    assertThat(outcome.out())
        .contains("Shown is Mon 2026-11-30, the busiest of 5 days; everything is in plan.csv")
        .contains("Fri 2026-12-04");
  }

  @Test
  void givesTheSameBytesAgain() {
    assertThat(plan("--json", "--threads", "2").out())
        .isEqualTo(plan("--json", "--threads", "1").out());
    String html = terminal.read("peakstaff-out/center/report.html");
    plan();
    assertThat(terminal.read("peakstaff-out/center/report.html")).isEqualTo(html);
  }
}
