package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The calculator gives the answers that are known to be right. */
class ErlangCommandTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  private JsonNode json(String typed) {
    Terminal.Outcome outcome = terminal.run(("erlang " + typed + " --json").split(" "));
    assertThat(outcome.err()).isEmpty();
    return outcome.json();
  }

  private static double number(JsonNode json, String path) {
    return json.at(path).asDouble();
  }

  @Test
  void aHundredCallsInHalfAnHourNeedFourteenAgentsAndTwentyOnTheRoster() {
    JsonNode json =
        json(
            "c --volume 100 --aht 180s --service-level 80% --within 20s --occupancy 85%"
                + " --shrinkage 30%");
    assertThat(json.at("/agents").asInt()).isEqualTo(14);
    assertThat(json.at("/rostered").asInt()).isEqualTo(20);
    assertThat(json.at("/binding").asString()).isEqualTo("serviceLevel");
    assertThat(number(json, "/serviceLevels/0/answered-of-offered"))
        .isCloseTo(0.888350, within(5e-7));
    assertThat(number(json, "/averageSpeedOfAnswer")).isCloseTo(7.8359, within(5e-5));
    assertThat(number(json, "/pWait")).isCloseTo(0.174132, within(5e-7));
    assertThat(number(json, "/occupancy")).isCloseTo(0.714286, within(5e-7));
  }

  @Test
  void theSameCallsNeedThirteenWhenCustomersAbandon() {
    JsonNode json =
        json(
            "a --volume 100 --aht 180s --patience 300s --service-level 80% --within 20s"
                + " --occupancy 85% --abandonment 5% --shrinkage 30%");
    assertThat(json.at("/agents").asInt()).isEqualTo(13);
    assertThat(json.at("/rostered").asInt()).isEqualTo(19);
    assertThat(number(json, "/serviceLevels/0/answered-of-offered"))
        .isCloseTo(0.8582, within(5e-5));
    assertThat(number(json, "/pAbandon")).isCloseTo(0.02496, within(5e-6));
    assertThat(number(json, "/meanWait")).isCloseTo(7.49, within(5e-3));
  }

  @Test
  void theCapBindsForAThousandCallsAnHour() {
    JsonNode json =
        json(
            "c --volume 1000 --per 1h --aht 2m --service-level 80% --within 20s --occupancy 0.85"
                + " --shrinkage 30%");
    assertThat(json.at("/agents").asInt()).isEqualTo(40);
    assertThat(json.at("/rostered").asInt()).isEqualTo(58);
    assertThat(json.at("/binding").asString()).isEqualTo("occupancy");
    assertThat(number(json, "/averageSpeedOfAnswer")).isCloseTo(3.43, within(5e-3));
  }

  @Test
  void fiftyFiveAgentsHaveTheirKnownMeasures() {
    JsonNode json = json("c --volume 360 --aht 240s --agents 55 --within 15s");
    assertThat(number(json, "/pWait")).isCloseTo(0.2387009364, within(5e-11));
    assertThat(number(json, "/serviceLevels/0/answered-of-offered"))
        .isCloseTo(0.8458830922, within(5e-11));
    assertThat(number(json, "/averageSpeedOfAnswer")).isCloseTo(8.1840321, within(5e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "c --volume 250 --per 1h --aht 330s --service-level 80% --within 30s, 28",
    "c --volume 50 --aht 300s --service-level 80% --within 20s, 12",
    "c --volume 200 --aht 300s --service-level 80% --within 20s, 39",
    "c --load 20 --aht 600s --service-level 80% --within 30s --occupancy 85%, 25",
    "c --load 10 --aht 300s --service-level 80% --within 30s --occupancy 85%, 14",
    "c --load 8 --aht 240s --service-level 80% --within 30s --occupancy 85%, 11",
    "c --load 6.66666666666667 --aht 200s --service-level 80% --within 30s --occupancy 85%, 10",
    "c --load 1.6 --aht 180s --service-level 20% --within 20s, 2",
    "a --load 100 --aht 180s --patience 120s --service-level 50% --within 20s, 87",
    "c --load 4.9 --aht 180s --occupancy 70%, 7"
  })
  void knownRequirements(String typed, int agents) {
    assertThat(json(typed).at("/agents").asInt()).isEqualTo(agents);
  }

  @Test
  void thePriceOfTheOccupancyCapIsPrinted() {
    String typed =
        "erlang a --volume 310 --aht 330s --patience 130s --service-level 80% --within 20s"
            + " --abandonment 5% --occupancy 85%";
    assertThat(terminal.run(typed.split(" ")).out())
        .contains("67 agents (66.07 unrounded): the occupancy cap binds.")
        .contains("The occupancy cap costs 8 agents: without it 59 would do.");
  }

  @Test
  void theLoadThatAgentsCanTakeOnIsTheInverse() {
    JsonNode load = json("a --agents 14 --aht 180s --patience 2m --service-level 80% --within 20s");
    double erlangs = number(load, "/load");
    String rest = " --aht 180s --patience 2m --service-level 80% --within 20s";
    assertThat(json("a --load " + erlangs + rest).at("/agents").asInt()).isEqualTo(14);
    assertThat(json("a --load " + erlangs * 1.0001 + rest).at("/agents").asInt()).isEqualTo(15);
  }

  @Test
  void givenBothTargetsAreJudgedAndAMissEndsWith1() {
    String typed = "erlang c --load 10 --aht 180s --service-level 80% --within 20s --agents ";
    Terminal.Outcome met = terminal.run((typed + "14").split(" "));
    assertThat(met.exitCode()).isZero();
    assertThat(met.out()).contains("The target is met.");
    Terminal.Outcome missed = terminal.run((typed + "13").split(" "));
    assertThat(missed.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(missed.out()).contains("Missed: the service level.");
  }

  @Test
  void whatNoNumberOfAgentsMeetsIsSaidAndEndsWith1() {
    Terminal.Outcome outcome =
        terminal.run("erlang a --load 10 --aht 180s --patience 60s --abandonment 0".split(" "));
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.TARGET_NOT_MET);
    assertThat(outcome.out()).contains("No number of agents meets abandonment");
  }

  @Test
  void anyLoadWillDoWhereNothingIsAskedFor() {
    Terminal.Outcome outcome =
        terminal.run("erlang a --agents 5 --aht 180s --patience 60s".split(" "));
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Any load will do");
  }

  @Test
  void severalMistakesAreToldAtOnce() {
    Terminal.Outcome outcome =
        terminal.run(
            "erlang a --load 5 --volume 7 --patience 0s --service-level 80% --convention mine"
                .split(" "));
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err())
        .contains("--load and --volume exclude each other")
        .contains("--patience must be longer than 0s")
        .contains("--service-level needs --within")
        .contains("--convention is one of")
        .contains("--aht must be given");
  }

  @ParameterizedTest
  @CsvSource({
    "c --load 5 --aht 180, write 180s",
    "c --load 5 --aht soon, is a duration such as",
    "c --load 5 --aht 180s --occupancy 150%, from 0 % to 100 %",
    "c --load 5 --aht 180s --occupancy full, is a share such as",
    "c --load 5 --aht 180s --patience 60s, --patience",
    "c --load -5 --aht 180s, --load must be at least 0",
    "c --load 5 --aht 180s --shrinkage 100%, leaves nobody at work",
    "c --load 5 --aht 180s --repeat 100%, comes back for ever",
    "a --load 5 --aht 180s --patience 60s --lines 0, --lines must be at least 1",
    "mmng --load 5 --aht 180s --patience 60s --patience-law gama --patience-cv 1, Did you mean",
    "mmng --load 5 --aht 180s --patience 60s --patience-law gamma, needs cv"
  })
  void aMistakeIsExplained(String typed, String explanation) {
    Terminal.Outcome outcome = terminal.run(("erlang " + typed).split(" "));
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains(explanation).contains("--help");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void repeatsRaiseTheLoadOfErlangCByAGeometricSeries() {
    JsonNode json = json("c --load 8 --aht 180s --repeat 20% --service-level 80% --within 20s");
    assertThat(number(json, "/totalLoad")).isCloseTo(10, within(1e-12));
    assertThat(json.at("/agents").asInt()).isEqualTo(14);
  }

  @Test
  void erlangBAndLinesHaveBlocking() {
    assertThat(number(json("b --load 84 --agents 100"), "/blocking"))
        .isCloseTo(0.00987252860920079, within(1e-14));
    JsonNode lines = json("c --load 84 --aht 10s --agents 90 --lines 120 --within 500ms");
    assertThat(number(lines, "/blocking")).isCloseTo(0.003643, within(5e-7));
    assertThat(number(lines, "/serviceLevels/0/answered-of-offered"))
        .isCloseTo(0.732922, within(5e-7));
  }

  @Test
  void anyLawOfPatience() {
    JsonNode json =
        json(
            "mmng --agents 100 --load 100 --aht 1s --patience 1s --patience-law lognormal"
                + " --patience-cv 2 --within 100ms");
    assertThat(number(json, "/pWait")).isCloseTo(.501038, within(6e-7));
    assertThat(number(json, "/pAbandon")).isCloseTo(.040865, within(6e-7));
    assertThat(number(json, "/meanWait")).isCloseTo(.034652, within(6e-7));
  }
}
