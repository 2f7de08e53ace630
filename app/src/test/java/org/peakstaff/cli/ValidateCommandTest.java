package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ValidateCommandTest {
  private static final Path BANK = Path.of("..", "scenarios", "bank-1999");

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void copyTheBank() throws IOException {
    terminal = new Terminal(folder);
    for (String file : new String[] {"monday.json", "demand.csv", "schedule.csv"}) {
      Files.copy(BANK.resolve(file), folder.resolve(file));
    }
    Files.copy(BANK.resolve("bank-1999-02-01-to-18.csv"), folder.resolve("bank.csv"));
  }

  private Terminal.Outcome validate(String... options) {
    String[] command = {"validate", "monday.json", "--history", "bank.csv", "--replications", "40"};
    String[] all = java.util.Arrays.copyOf(command, command.length + options.length);
    System.arraycopy(options, 0, all, command.length, options.length);
    return terminal.run(all);
  }

  @Test
  void saysInPlainWordsThatTheBanksScheduleIsTooKind() throws IOException {
    Terminal.Outcome outcome = validate("--out", "checked", "--set", LESS);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(outcome.out())
        .contains(
            "The scenario does not fit this history.",
            "Likeliest reason: the staffing: fewer agents were free",
            "3 days from 1999-02-01 to 1999-02-15, matched by weekday and time",
            "15 days without a simulated weekday");
    assertThat(outcome.out().lines().filter(line -> line.startsWith(" ") || line.contains("|")))
        .allMatch(line -> line.length() <= 100);
    assertThat(terminal.read("checked/report.html"))
        .contains("Simulated against actual: service level", "<svg class=\"plot\"");
    assertThat(terminal.read("checked/validation.csv"))
        .startsWith("start,contactType,measure,actual,low,median,high,judged,inside\n")
        .contains("1999-02-01T07:00,all,volume,");
    assertThat(Files.size(folder.resolve("checked/validation.json"))).isPositive();
  }

  @Test
  void answersInJson() {
    JsonNode json = validate("--json", "--week", "1999-02-07").json();
    assertThat(json.at("/peakstaff/command").asString()).isEqualTo("validate");
    assertThat(json.at("/matched").asString()).isEqualTo("weekday");
    assertThat(json.at("/measures/0/contactType").asString()).isEqualTo("all");
    assertThat(json.at("/measures/0/measure").asString()).isEqualTo("volume");
    assertThat(json.at("/days/0/start").asString()).isEqualTo("1999-02-08T00:00");
    assertThat(json.at("/intervals").size()).isGreaterThan(5 * 34);
  }

  private static final String LESS = "agentGroups.agents.shrinkage=10%";

  @Test
  void endsWellWhenTheScenarioFits() {
    Terminal.Outcome outcome = validate("--quiet");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("The scenario fits this history");
  }

  @Test
  void refusesWhatCannotBeCompared() {
    Terminal.Outcome tuesday = validate("--from", "1999-02-09", "--to", "1999-02-09");
    assertThat(tuesday.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(tuesday.err()).contains("no simulated day has the weekday");
    Terminal.Outcome nothing = validate("--from", "2001-01-01");
    assertThat(nothing.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(nothing.err()).contains("no row lies in the days asked for");
    assertThat(validate("--from", "1999-02-09", "--to", "1999-02-01").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }
}
