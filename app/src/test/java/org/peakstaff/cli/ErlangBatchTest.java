package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line out for every line in. */
class ErlangBatchTest {
  private static final String FORWARD =
      "{\"model\": \"A\", \"agents\": 100, \"load\": 95.0, \"aht\": 180, \"patience\": 120,"
          + " \"thresholds\": [0, 20]}";
  private static final String INVERSE =
      "{\"solve\": \"agents\", \"model\": \"A\", \"load\": 50, \"aht\": 225, \"patience\": 120,"
          + " \"targets\": {\"serviceLevel\": {\"share\": 0.8, \"within\": 20, \"convention\":"
          + " \"answered-of-offered\"}, \"averageSpeedOfAnswer\": 30, \"abandonment\": 0.05,"
          + " \"occupancy\": 0.85, \"pWait\": 0.2, \"blocking\": 0.01}}";

  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  private Terminal.Outcome batch(String lines) {
    terminal.write("questions.jsonl", lines);
    return terminal.run("erlang", "--batch", "questions.jsonl");
  }

  private JsonNode one(String line) {
    Terminal.Outcome outcome = batch(line + "\n");
    assertThat(outcome.err()).isEmpty();
    return outcome.json();
  }

  private String error(String line) {
    Terminal.Outcome outcome = batch(line + "\n");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.json().propertyNames()).containsExactly("error", "line");
    return outcome.json().get("error").asString();
  }

  @Test
  void whatAgentsAchieveHasTheDocumentedNames() {
    JsonNode json = one(FORWARD);
    assertThat(json.propertyNames())
        .containsExactly(
            "pWait",
            "pAbandon",
            "occupancy",
            "meanQueue",
            "meanWait",
            "averageSpeedOfAnswer",
            "meanWaitAbandoned",
            "serviceLevels");
    assertThat(json.get("serviceLevels").get(1).propertyNames())
        .containsExactly(
            "threshold",
            "answered-of-offered",
            "without-early-abandons",
            "early-abandons-met",
            "short-abandons-met",
            "answered-of-answered",
            "abandonedWithin",
            "waitingLonger",
            "offeredWaitLonger");
    assertThat(json.at("/serviceLevels/1/threshold").asInt()).isEqualTo(20);
  }

  @Test
  void agentsForSeveralTargetsNameTheOneThatBindsAndThePriceOfTheCap() {
    JsonNode json = one(INVERSE);
    assertThat(json.get("agents").asInt()).isEqualTo(59);
    assertThat(json.get("binding").asString()).isEqualTo("occupancy");
    assertThat(json.get("agentsWithoutOccupancyCap").asInt()).isEqualTo(56);
    assertThat(json.get("agentsReal").asDouble()).isBetween(58.0, 59.0);
    assertThat(json.at("/serviceLevels/0/answered-of-offered").asDouble()).isGreaterThan(0.8);
  }

  @Test
  void aBadLineIsAnsweredAndTheBatchGoesOn() {
    Terminal.Outcome outcome = batch(FORWARD + "\nnonsense\n\n" + INVERSE + "\n{}\n" + FORWARD);
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).startsWith("{\"error\": \"not JSON").endsWith("\"line\": 2}");
    assertThat(lines.get(3)).contains("model is missing").endsWith("\"line\": 5}");
    assertThat(lines.get(4)).isEqualTo(lines.get(0));
    assertThat(outcome.err()).isEqualTo("2 lines make no sense\n");
  }

  @Test
  void aMinusReadsStdin() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(FORWARD.getBytes(StandardCharsets.UTF_8));
    Console console =
        Console.of(in, out, java.io.OutputStream.nullOutputStream(), folder, Map.of());
    assertThat(Main.run(console, "erlang", "--batch", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"pWait\": 0.28");
  }

  @Test
  void aFileThatIsNotThereIsInvalidInput() {
    Terminal.Outcome outcome = terminal.run("erlang", "--batch", "nowhere.jsonl");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(outcome.err()).contains("there is no file nowhere.jsonl");
  }

  @Test
  void allThatIsWrongWithALineIsToldAtOnce() {
    String error =
        error(
            "{\"model\": \"A\", \"load\": -1, \"aht\": \"x\", \"patience\": 0, \"agnets\": 5,"
                + " \"targets\": {\"servicelevel\": {}, \"abandonment\": 2}}");
    assertThat(error)
        .contains("load must be at least 0")
        .contains("aht must be a number, not \"x\"")
        .contains("patience must be above 0")
        .contains("there is no \"agnets\". Did you mean \"agents\"?")
        .contains("there is no \"targets.servicelevel\". Did you mean \"serviceLevel\"?")
        .contains("targets.abandonment is out of range")
        .doesNotContain("aht must be given");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1] | a JSON object is expected",
        "{} {} | one JSON object on a line",
        "{\"model\": \"A\", \"model\": \"B\"} | not JSON: Duplicate",
        "{\"model\": \"D\", \"load\": -1} | model \"D\" does not exist. There are B, C, A and MMNG; load",
        "{\"model\": 5} | model must be a text, not 5",
        "{\"model\": \"C\", \"load\": null, \"agents\": 1, \"aht\": 1} | load must be a number, not null",
        "{\"model\": \"C\", \"load\": 1e999, \"agents\": 1, \"aht\": 1} | not Infinity",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"patience\": 5} | does not belong to Erlang C",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"solve\": \"load\"} | to solve for load, give agents alone; here load is given",
        "{\"model\": \"C\", \"load\": 5, \"agents\": 6, \"aht\": 1, \"solve\": \"agents\"} | here agents and load are given",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"solve\": \"agent\"} | Did you mean \"agents\"?",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"thresholds\": 5} | must be an array of numbers",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"targets\": 5} | targets must be an object",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"targets\": {\"serviceLevel\": {\"share\": 0.8}}} | targets.serviceLevel.within is missing",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"targets\": {\"serviceLevel\": [5]}} | array of objects",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"targets\": {\"serviceLevel\": {\"share\": 0.8, \"within\": 5, \"convention\": \"answered-of-offerd\"}}} | Did you mean \"answered-of-offered\"?",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"lines\": 4, \"agents\": 5} | more agents than lines",
        "{\"model\": \"C\", \"load\": 5, \"aht\": 1, \"lines\": 4.5} | lines must be a whole number",
        "{\"model\": \"B\", \"load\": 5, \"lines\": 4} | lines belongs to Erlang C and Erlang A",
        "{\"model\": \"A\", \"load\": 5, \"aht\": 1, \"patience\": {\"type\": \"gamma\", \"mean\": 5, \"cv\": 1}} | laws belong to MMNG",
        "{\"model\": \"MMNG\", \"load\": 5, \"aht\": 1, \"patience\": {\"type\": \"gama\", \"mean\": 5, \"cv\": 1}} | Did you mean \"gamma\"?",
        "{\"model\": \"MMNG\", \"load\": 5, \"aht\": 1, \"patience\": {\"mean\": 5}} | patience.type is missing",
        "{\"model\": \"C\", \"agents\": 0, \"aht\": 1} | agents must be above 0"
      })
  void aLineThatMakesNoSense(String line, String explanation) {
    assertThat(error(line)).contains(explanation);
  }

  @Test
  void lawsOfPatienceByName() {
    JsonNode erlang =
        one(
            "{\"model\": \"MMNG\", \"agents\": 100, \"load\": 100, \"aht\": 1, \"thresholds\": [0.1],"
                + " \"patience\": {\"type\": \"erlang\", \"mean\": 1, \"cv\": 0.707106781}}");
    assertThat(erlang.get("pWait").asDouble()).isCloseTo(.663546, within(6e-7));
    JsonNode uniform =
        one(
            "{\"model\": \"MMNG\", \"agents\": 100, \"load\": 100, \"aht\": 1, \"thresholds\": [0.1],"
                + " \"patience\": {\"type\": \"uniform\", \"mean\": 1}}");
    assertThat(uniform.get("pAbandon").asDouble()).isCloseTo(.033406, within(6e-7));
    assertThat(uniform.at("/serviceLevels/0/abandonedWithin").asDouble())
        .isCloseTo(.021585, within(6e-7));
  }

  @Test
  void anUnstableQueueSaysSo() {
    JsonNode json =
        one("{\"model\": \"C\", \"agents\": 10, \"load\": 10, \"aht\": 180, \"thresholds\": [20]}");
    assertThat(json.get("unstable").asBoolean()).isTrue();
    assertThat(json.get("pWait").asDouble()).isEqualTo(1);
    assertThat(json.get("averageSpeedOfAnswer").isNull()).isTrue();
    assertThat(json.at("/serviceLevels/0/answered-of-offered").asDouble()).isZero();
  }

  @Test
  void impossibleAndBoundlessQuestionsHaveClearAnswers() {
    JsonNode impossible =
        one(
            "{\"model\": \"A\", \"load\": 5, \"aht\": 1, \"patience\": 1, \"targets\": {\"pWait\": 0}}");
    assertThat(impossible.get("agents").isNull()).isTrue();
    assertThat(impossible.get("binding").asString()).isEqualTo("pWait");
    assertThat(impossible.get("unattainable").asString()).contains("No number of agents");
    JsonNode boundless = one("{\"model\": \"A\", \"agents\": 5, \"aht\": 1, \"patience\": 1}");
    assertThat(boundless.get("load").isNull()).isTrue();
    assertThat(boundless.get("unlimited").asBoolean()).isTrue();
  }

  @Test
  void targetsAreJudgedWhereAgentsAndLoadAreGiven() {
    JsonNode json =
        one(
            "{\"model\": \"A\", \"agents\": 50, \"load\": 50, \"aht\": 1, \"patience\": 1,"
                + " \"targets\": {\"pWait\": 0.1, \"occupancy\": 1}}");
    assertThat(json.get("targetsMet").asBoolean()).isFalse();
    assertThat(json.get("missed").get(0).asString()).isEqualTo("pWait");
    assertThat(json.get("missed").size()).isEqualTo(1);
  }

  @Test
  void fifteenDigitsSurvive() {
    JsonNode json = JsonMapper.shared().readTree("{\"third\": 0.333333333333333}");
    String line = "{\"model\": \"B\", \"agents\": 1, \"load\": 0.5}";
    assertThat(one(line).get("blocking")).isEqualTo(json.get("third"));
  }
}
