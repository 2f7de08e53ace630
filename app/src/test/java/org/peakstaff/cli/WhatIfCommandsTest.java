package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands sweep and sensitivity, from the command line to their files. */
class WhatIfCommandsTest {
  private static final String AGENTS = "agentGroups.desk.scheduled.agents";

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
         "agentGroups": {"desk": {"hours": "office", "scheduled": {"type": "constant", "agents": 10},
           "skills": {"calls": {}}, "shrinkage": {"outOfOffice": "20%"}, "absence": "5%",
           "costPerHour": 20}}}
        """);
  }

  private Terminal.Outcome run(String command, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of(command, folder.resolve("center.json").toString()));
    arguments.addAll(List.of("--replications", "20"));
    arguments.addAll(List.of(more));
    return terminal.run(arguments.toArray(String[]::new));
  }

  @Test
  void aSweepHasAPointForEveryCombination() {
    Terminal.Outcome outcome =
        run(
            "sweep",
            "--vary",
            AGENTS + "=9,11",
            "--vary",
            "scale.contactTypes.*.volumes=1,1.2",
            "--json");
    JsonNode points = outcome.json().at("/points");
    assertThat(outcome.exitCode()).isZero();
    assertThat(points).hasSize(4);
    assertThat(points.at("/1/values").toString()).contains("\"9\"", "\"1.2\"");
    assertThat(level(points.at("/3"))).isGreaterThan(level(points.at("/1")));
    assertThat(level(points.at("/2"))).isGreaterThan(level(points.at("/3")));
  }

  private static double level(JsonNode point) {
    return point.at("/measures/total/serviceLevel/mean").asDouble();
  }

  @Test
  void aSweepWritesATableAndFiles() {
    String out = folder.resolve("out").toString();
    Terminal.Outcome outcome = run("sweep", "--vary", AGENTS + "=9,11", "--out", out);
    assertThat(outcome.out()).startsWith("Center: 2 points on the same customers\n");
    assertThat(terminal.read("out/sweep.csv").lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith(AGENTS + ",serviceLevel,serviceLevelLow,");
    assertThat(JsonMapper.shared().readTree(terminal.read("out/sweep.json")).at("/points"))
        .hasSize(2);
  }

  @Test
  void aBatchAnswersEveryLineAndGoesOnAfterABadOne() {
    Path patches =
        terminal.write(
            "patches.jsonl",
            """
            {"agentGroups": {"desk": {"scheduled": {"agents": 12}}}}
            {"agentGroups": {"desk": 3}}

            no json
            {"scale": {"contactTypes.*.volumes": 0.5}}
            """);
    Terminal.Outcome outcome = run("sweep", "--batch", patches.toString());
    List<JsonNode> lines =
        outcome.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(lines).extracting(line -> line.at("/line").asInt()).containsExactly(1, 2, 4, 5);
    assertThat(lines.get(0).at("/rosterHours").asDouble()).isEqualTo(48);
    assertThat(lines.get(1).at("/error").asString()).contains("agentGroups.desk");
    assertThat(lines.get(2).has("error")).isTrue();
    assertThat(level(lines.get(3))).isGreaterThan(level(lines.get(0)));
  }

  @Test
  void sensitivityMovesWhatTheScenarioHas() {
    JsonNode json = run("sensitivity", "--json").json();
    assertThat(json.at("/inputs").findValuesAsString("input"))
        .containsExactlyInAnyOrder("volume", "handle time", "patience", "shrinkage", "absence");
    // Impatient customers make room for others, so patience may work either way.
    for (JsonNode input : json.at("/inputs")) {
      if (!input.at("/input").asString().equals("patience")) {
        assertThat(input.at("/changeWhenLower/mean").asDouble()).as("%s", input).isPositive();
        assertThat(input.at("/changeWhenHigher/mean").asDouble()).as("%s", input).isNegative();
      }
    }
    assertThat(json.at("/priceOfOneMore/rosterHours/mean").asDouble()).isPositive();
    assertThat(json.at("/priceOfOneMore/cost/mean").asDouble())
        .isEqualTo(
            20 * json.at("/priceOfOneMore/rosterHours/mean").asDouble(),
            org.assertj.core.api.Assertions.within(1e-6));
  }

  @Test
  void sensitivityWritesAPageWithPicturesAndATable() {
    String out = folder.resolve("out").toString();
    Terminal.Outcome outcome = run("sensitivity", "--out", out);
    assertThat(outcome.out()).contains("Moved by", "The price of one point of service level: ");
    assertThat(outcome.out().lines().filter(line -> !line.startsWith("Written")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(terminal.read("out/report.html"))
        .contains("<rect class=\"down\"", "<path class=\"curve\"")
        .doesNotContain("<script");
    assertThat(terminal.read("out/sensitivity.csv")).contains("part,volume,-0.1,", "staff,");
  }

  /** With one agent fewer the goal is missed, with the one found it is met. */
  @Test
  void aGoalIsReachedWithTheFewestHeads() {
    JsonNode goal =
        run(
                "sensitivity",
                "--goal",
                "serviceLevel=80%",
                "--vary",
                AGENTS,
                "--between",
                "5,40",
                "--json")
            .json()
            .at("/goal");
    int agents = goal.at("/answer").asInt();
    assertThat(goal.at("/reached").asBoolean()).isTrue();
    JsonNode points =
        run("sweep", "--vary", AGENTS + "=" + (agents - 1) + "," + agents, "--json")
            .json()
            .at("/points");
    assertThat(level(points.at("/0"))).isLessThan(.8);
    assertThat(level(points.at("/1"))).isGreaterThanOrEqualTo(.8);
  }

  @Test
  void aGoalOutOfReachEndsWith1() {
    Terminal.Outcome outcome =
        run(
            "sensitivity",
            "--goal",
            "serviceLevel=80%",
            "--vary",
            "contactTypes.calls.handleTime.mean",
            "--between",
            "30m,1h");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(outcome.out()).contains("No value within the bounds reaches");
  }

  @Test
  void aGoalOfWhatIsUndefinedIsNotReached() {
    Terminal.Outcome outcome =
        run(
            "sensitivity",
            "--set",
            "scale.contactTypes.calls.volumes=0",
            "--goal",
            "serviceLevel=80%",
            "--vary",
            AGENTS,
            "--between",
            "1,9");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(outcome.out()).contains("a service level of 80%: it is undefined, since nothing");
  }

  @Test
  void whatIsMissingIsTold() {
    assertThat(run("sweep").err()).contains("either --vary or --batch is needed");
    assertThat(run("sweep", "--vary", "agents").err()).contains("write PATH=a,b,c");
    assertThat(run("sweep", "--vary", "horizn.days=1,2").err()).startsWith("--vary horizn.days: ");
    assertThat(
            run("sensitivity", "--goal", "serviceLevel=80%", "--vary", "a.b", "--between", "1,2")
                .err())
        .startsWith("--vary a.b: a: there is no \"a\" here");
    assertThat(run("sensitivity", "--goal", "serviceLevel=80%").err()).contains("belong together");
    assertThat(
            run("sensitivity", "--goal", "serviceLevel=x", "--vary", AGENTS, "--between", "1,2")
                .err())
        .contains("\"x\" is no number");
    assertThat(
            run("sensitivity", "--goal", "abandonment=3", "--vary", AGENTS, "--between", "1,2")
                .err())
        .contains("is a share from 0 to 1 (0 % to 100 %), not 3. Maybe 3%");
  }
}
