package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every kind of bad input: exit code 3, a place and a reason, and never a stack trace. */
class BadInputTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    terminal.run("scenario", "new", "good.json");
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "unknown field", "\"afterContact\": 1, \"channel\"", "\"channel\"", "afterContact"),
        Arguments.of("misspelt field", "\"chanel\"", "\"channel\"", "Did you mean \"channel\"?"),
        Arguments.of("wrong type", "\"daily\": \"many\"", "\"daily\": 1200", "daily"),
        Arguments.of("missing unit", "\"mean\": 270", "\"mean\": \"4m30s\"", "270"),
        Arguments.of("negative", "\"daily\": -5", "\"daily\": 1200", "-5"),
        Arguments.of("not a number", "\"daily\": NaN", "\"daily\": 1200", "NaN"),
        Arguments.of(
            "unknown reference", "\"profile\": \"weekend\"", "\"profile\": \"weekday\"", "weekend"),
        Arguments.of("share above one", "\"share\": \"180%\"", "\"share\": \"80%\"", "180%"),
        Arguments.of(
            "unknown skill",
            "{\"care-mail\": {\"rank\": 1}}",
            "{\"care-phone\": {\"rank\": 1}}",
            "care-mail"),
        Arguments.of("no groups", "\"x\": {}, \"agentGroups\"", "\"agentGroups\"", "\"x\""),
        Arguments.of("duplicate key", "\"name\": \"A\", \"name\"", "\"name\"", "name"),
        Arguments.of("interval of 7 minutes", "\"7m\"", "\"30m\"", "7m"),
        Arguments.of("no such zone", "\"Europe/Atlantis\"", "\"Europe/Berlin\"", "Atlantis"),
        Arguments.of(
            "path outside the folder",
            "{\"type\": \"file\", \"path\": \"../../x.csv\"}",
            "{\"type\": \"profile\", \"daily\": 1200, \"profile\": \"weekday\"}",
            "../../x.csv"),
        Arguments.of(
            "extends itself", "\"extends\": \"bad.json\", \"name\"", "\"name\"", "extends"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void isRefusedWithPlaceAndReason(String what, String bad, String good, String named) {
    String text = terminal.read("good.json");
    assertThat(text).contains(good);
    terminal.write("bad.json", text.replace(good, bad));
    Terminal.Outcome outcome = terminal.run("scenario", "check", "bad.json");
    assertRefused(outcome);
    assertThat(outcome.err()).contains(named).containsPattern("bad\\.json:\\d+:\\d+: ");
  }

  private static void assertRefused(Terminal.Outcome outcome) {
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).containsPattern("\\d+ problems?\n").doesNotContain("Exception");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("not JSON", "name: Northline"),
        Arguments.of("not an object", "[1, 2]"),
        Arguments.of("cut off", "{\"name\": \"A\", "),
        Arguments.of("nested too deeply", "{\"a\":".repeat(100_000)),
        Arguments.of("binary", "\u0000\u0001\u0002"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aFileThatIsNoScenarioIsRefused(String what, String text) {
    terminal.write("bad.json", text);
    assertRefused(terminal.run("simulate", "bad.json"));
  }

  @Test
  void aFileThatIsNotThereIsRefused() throws IOException {
    assertRefused(terminal.run("simulate", "nowhere.json"));
    Files.createDirectories(folder.resolve("folder.json"));
    assertRefused(terminal.run("simulate", "folder.json"));
  }

  @Test
  void allProblemsComeAtOnceAndAsJsonIfAskedFor() {
    String text =
        terminal
            .read("good.json")
            .replace("\"daily\": 1200", "\"daily\": -1")
            .replace("\"mean\": \"4m30s\"", "\"mean\": 270");
    terminal.write("bad.json", text);
    Terminal.Outcome outcome = terminal.run("simulate", "bad.json", "--json");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err()).endsWith("2 problems\n");
    JsonNode problems = outcome.json().get("problems");
    assertThat(problems.size()).isEqualTo(2);
    assertThat(problems.get(0).propertyNames())
        .containsExactly("file", "line", "column", "path", "message");
    assertThat(outcome.json().at("/peakstaff/command").asString()).isEqualTo("simulate");
  }

  @Test
  void aSetThatFitsNothingIsRefused() {
    assertRefused(terminal.run("simulate", "good.json", "--set", "contactTypes.cara.channel=chat"));
    assertRefused(terminal.run("simulate", "good.json", "--set", "nonsense"));
  }

  @Test
  void aVolumeFileWithMissingColumnsOrRowsIsRefused() {
    String text =
        terminal
            .read("good.json")
            .replace(
                "{\"type\": \"profile\", \"daily\": 1200, \"profile\": \"weekday\"}",
                "{\"type\": \"file\", \"path\": \"demand.csv\"}");
    terminal.write("bad.json", text);
    terminal.write("demand.csv", "start,contactType\n2026-11-30T08:00+01:00,care-phone\n");
    assertRefused(terminal.run("simulate", "bad.json"));
    terminal.write(
        "demand.csv", "start,contactType,volume\n2026-11-30T08:00+01:00,care-phone,12\n");
    assertRefused(terminal.run("simulate", "bad.json"));
  }
}
