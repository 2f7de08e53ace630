package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SimulateCommandTest {
  private static final String UNREACHABLE =
      "contactTypes.care-phone.target.serviceLevel.share=99.99%";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    assertThat(terminal.run("scenario", "new", "center.json").exitCode()).isZero();
  }

  private Terminal.Outcome simulate(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "simulate";
    arguments[1] = folder.resolve("center.json").toString();
    arguments[2] = "--replications";
    arguments[3] = "4";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return terminal.run(arguments);
  }

  @Test
  void printsTablesAndTheVerdict() {
    Terminal.Outcome outcome = simulate();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("My contact center: simulated\n(4 replications, seed 1, express engine, ")
        .contains("care-phone")
        .contains("Mon 2026-11-30")
        .endsWith("Both targets are met.\n");
  }

  @Test
  void endsWith1WhenATargetIsMissed() {
    Terminal.Outcome outcome = simulate("--set", UNREACHABLE);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(outcome.out()).contains("1 of 2 targets is missed: care-phone misses");
  }

  @Test
  void printsTheVerdictAloneWhenAskedToBeQuiet() {
    assertThat(simulate("--quiet").out()).isEqualTo("Both targets are met.\n");
  }

  @Test
  void printsOneJsonDocumentAndNothingElse() {
    Terminal.Outcome outcome = simulate("--json", "--seed", "7");
    assertThat(outcome.err()).isEmpty();
    JsonNode json = outcome.json();
    assertThat(json.at("/peakstaff/command").asString()).isEqualTo("simulate");
    assertThat(json.get("seed").asInt()).isEqualTo(7);
    assertThat(json.get("replications").asInt()).isEqualTo(4);
    assertThat(json.at("/measures/intervals").size()).isEqualTo(48);
    double level = json.at("/measures/total/serviceLevel/mean").asDouble();
    assertThat(level).isBetween(0.5, 1.0);
  }

  @Test
  void givesTheSameBytesAgainAndOnAnyNumberOfThreads() {
    String once = simulate("--json", "--threads", "1").out();
    assertThat(simulate("--json", "--threads", "1").out()).isEqualTo(once);
    assertThat(simulate("--json", "--threads", "3").out()).isEqualTo(once);
    assertThat(simulate("--json", "--seed", "2").out()).isNotEqualTo(once);
  }

  @Test
  void namesNoPathOfTheMachine() {
    assertThat(simulate("--json").out()).doesNotContain(folder.toString());
  }

  @Test
  void setsValuesOfTheScenario() {
    JsonNode json = simulate("--json", "--set", "agentGroups.care.scheduled.agents=40").json();
    JsonNode before = simulate("--json").json();
    String hours = "/measures/agentGroups/care/staffedHours/mean";
    assertThat(json.at(hours).asDouble()).isGreaterThan(before.at(hours).asDouble() * 1.5);
    assertThat(json.at("/scenario/sha256")).isNotEqualTo(before.at("/scenario/sha256"));
  }

  @Test
  void writesFilesOnRequestAndLeavesNoDrafts() throws IOException {
    Path out = folder.resolve("results");
    Terminal.Outcome outcome = simulate("--out", out.toString());
    assertThat(outcome.out()).contains("Written: ").contains("simulation.csv");
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("simulation.xlsx", "simulation.json", "simulation.csv");
    }
    assertThat(Files.readString(out.resolve("simulation.json")))
        .isEqualTo(simulate("--json").out());
    try (var rows = CsvReader.builder().ofNamedCsvRecord(out.resolve("simulation.csv"))) {
      assertThat(rows.stream().count()).isEqualTo(48 * 2);
    }
  }

  @Test
  void aFolderIsNoFile() {
    for (String option : List.of("--trace", "--per-replication")) {
      Terminal.Outcome outcome = simulate(option, folder.toString());
      assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("is a folder: name a file");
    }
  }

  @Test
  void saysWhenTheFolderForFilesCannotBeMade() {
    terminal.write("occupied", "a file");
    Terminal.Outcome outcome = simulate("--out", folder.resolve("occupied/below").toString());
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("occupied is a file");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void measuresTheSameOnEitherEngine() {
    JsonNode general = simulate("--json", "--engine", "general").json();
    JsonNode express = simulate("--json", "--engine", "express").json();
    assertThat(general.get("engine").asString()).isEqualTo("general");
    assertThat(express.get("engine").asString()).isEqualTo("express");
    assertThat(general.get("measures")).isEqualTo(express.get("measures"));
  }

  @Test
  void refusesTheExpressEngineWhereItCannotRun() {
    String random = "routing.group=random";
    Terminal.Outcome outcome = simulate("--set", random, "--engine", "express");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("the express engine cannot run this scenario: ");
    assertThat(simulate("--set", random, "--json").json().get("engine").asString())
        .isEqualTo("general");
  }

  @Test
  void goesOnUntilAPrecisionIsReached() {
    Terminal.Outcome outcome =
        terminal.run("simulate", "center.json", "--precision", "5%", "--json");
    assertThat(outcome.json().get("stop").asString()).isEqualTo("precision-reached");
    assertThat(outcome.json().get("replications").asInt() % 30).isZero();
  }

  @Test
  void saysWhenTheMaximumStoppedIt() {
    Terminal.Outcome outcome =
        terminal.run("simulate", "center.json", "--precision", "0.01%", "--max-replications", "30");
    assertThat(outcome.out()).contains("the most allowed, precision not reached");
  }

  @Test
  void showsColourOnlyOnATerminal() {
    assertThat(terminal.runWith(Map.of("TERM", "xterm"), "simulate", "center.json").out())
        .doesNotContain("\u001B");
  }

  @Test
  void aRowPerReplicationAddsUpToTheReportedRatio() throws IOException {
    Terminal.Outcome outcome = simulate("--per-replication", "raw/rows.csv", "--json");
    double numerator = 0;
    double denominator = 0;
    int rows = 0;
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("raw/rows.csv"))) {
      for (var row : csv) {
        rows++;
        assertThat(row.getField("replication")).isEqualTo(String.valueOf(rows));
        numerator +=
            Double.parseDouble(row.getField("contactTypes.care-phone.serviceLevel.numerator"));
        denominator +=
            Double.parseDouble(row.getField("contactTypes.care-phone.serviceLevel.denominator"));
      }
    }
    JsonNode types = outcome.json().at("/measures/contactTypes/care-phone");
    assertThat(rows).isEqualTo(4);
    assertThat(numerator / denominator)
        .isCloseTo(
            types.at("/serviceLevel/mean").asDouble(),
            org.assertj.core.api.Assertions.within(1e-9));
  }

  private static final String BATCHES =
      "horizon={\"from\": \"2026-11-30\", \"days\": 11, \"timeZone\": \"Europe/Berlin\","
          + " \"interval\": \"30m\", \"warmUp\": \"24h\", \"batches\": {\"length\": \"24h\"}}";

  @Test
  void batchesOfOneRunAreNamedAndTakeNoNumberOfReplications() {
    String file = folder.resolve("center.json").toString();
    Terminal.Outcome text = terminal.run("simulate", file, "--set", BATCHES);
    Terminal.Outcome json = terminal.run("simulate", file, "--set", BATCHES, "--json");

    assertThat(text.out()).contains("(10 batches of 24 h of one run, seed 1, ");
    assertThat(json.json().at("/batches/number").asInt()).isEqualTo(10);
    assertThat(json.json().at("/batches/length").asInt()).isEqualTo(86_400);
    assertThat(simulate("--set", BATCHES).err())
        .contains("--replications does not go with horizon.batches");
  }

  @Test
  void theForecastErrorIsLabelled() {
    String error = "forecastError={\"volume\": \"6%\", \"handleTime\": \"3%\"}";

    assertThat(simulate("--set", error).out().replace('\n', ' '))
        .contains(
            "Every replication has a forecast error of its own (CV 6 % on volume, 3 % on handle"
                + " time): ranges and intervals hold it beside day-to-day variation.");
    JsonNode json = simulate("--set", error, "--json").json();
    assertThat(json.at("/forecastError/volume").asDouble()).isEqualTo(0.06);
    assertThat(simulate("--json").json().has("forecastError")).isFalse();
  }
}
