package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.json.Omnichannel;
import org.peakstaff.scenario.json.ScenarioReader;

class FeatureTest {
  private static final Horizon HORIZON = ScenarioFixtures.horizon("2026-11-30", 1, 60);

  @TempDir Path folder;
  private Scenario scenario;

  @BeforeEach
  void read() throws IOException {
    Path file = Files.writeString(folder.resolve("center.json"), Omnichannel.TEXT);
    scenario = ScenarioReader.read(file).scenario();
  }

  @ParameterizedTest
  @CsvSource({
    "REDIAL, contactTypes.phone.redial",
    "RESOLUTION, contactTypes.phone.resolution",
    "RESOLUTION_FACTOR, agentGroups.voice.skills.phone.resolutionFactor",
    "DEFERRED, contactTypes.email.deferred",
    "INTERRUPTION, contactTypes.email.deferred.interruptible",
    "OPENING_BACKLOG, contactTypes.email.deferred.openingBacklog",
    "COMPLETED, contactTypes.email.target.completed",
    "OPENING_HOURS_CLOCK, contactTypes.email.target.completed.clock",
    "ACKNOWLEDGEMENT, contactTypes.email.acknowledgement",
    "CARRY, contactTypes.email.atClose",
    "WHEN_CLOSED, contactTypes.chat.whenClosed",
    "MEASURED_AT_CONCURRENCY, contactTypes.chat.handleTimeMeasuredAtConcurrency",
    "SILENT_ABANDONMENT, contactTypes.chat.silentAbandonment",
    "CONCURRENCY, agentGroups.digital.concurrency",
    "OVERFLOW, agentGroups.digital.skills.phone.after",
    "RESERVE, agentGroups.digital.skills.email.reserve",
    "SELF_SERVICE, selfService.bot selfService.portal",
    "SESSION_LIMIT, selfService.portal.sessions"
  })
  void aFeatureIsFoundWhereTheScenarioAsksForIt(Feature feature, String places) {
    assertThat(feature.placesIn(scenario)).containsExactly(places.split(" "));
  }

  @Test
  void aCenterOfQueuesAsksForNone() {
    Scenario plain = ScenarioFixtures.withVolumes(HORIZON, new Volumes.Constant(60), Map.of());

    for (Feature feature : Feature.values()) {
      assertThat(feature.placesIn(plain)).as(feature.name()).isEmpty();
    }
  }

  @Test
  void aRefusalNamesTheFeatureAndItsPlace() {
    assertThat(Refusal.of(scenario, List.of(Feature.RESERVE, Feature.REDIAL), "the planner"))
        .containsExactly(
            new Refusal(
                "agentGroups.digital.skills.email.reserve",
                "\"reserve\" is not yet supported by the planner"),
            new Refusal(
                "contactTypes.phone.redial", "\"redial\" is not yet supported by the planner"));
  }

  @Test
  void theCompilerRefusesEverythingAtOnce() {
    var refusals = Refusal.of(scenario, List.of(Feature.RESERVE, Feature.REDIAL), "the simulation");

    assertThat(new UnsupportedScenarioException(refusals))
        .hasMessage(
            "agentGroups.digital.skills.email.reserve: \"reserve\" is not yet supported by the"
                + " simulation\ncontactTypes.phone.redial: \"redial\" is not yet supported by the"
                + " simulation")
        .extracting(UnsupportedScenarioException::refusals)
        .isEqualTo(refusals);
  }

  @Test
  void whatIsNotYetSimulatedIsNotCompiled() {
    var refusals = NotYetSimulated.refusals(scenario);
    if (refusals.isEmpty()) {
      assertThat(ScenarioCompiler.compile(scenario, "").types()).isEqualTo(3);
    } else {
      assertThatThrownBy(() -> ScenarioCompiler.compile(scenario, ""))
          .isInstanceOf(UnsupportedScenarioException.class);
    }
  }
}
