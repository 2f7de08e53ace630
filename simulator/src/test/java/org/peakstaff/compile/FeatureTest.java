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
import org.peakstaff.scenario.json.Everything;
import org.peakstaff.scenario.json.Omnichannel;
import org.peakstaff.scenario.json.ScenarioReader;

class FeatureTest {
  private static final Horizon HORIZON = ScenarioFixtures.horizon("2026-11-30", 1, 60);

  @TempDir Path folder;
  private Scenario scenario;

  @BeforeEach
  void read() throws IOException {
    scenario = read(Omnichannel.TEXT);
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

  @ParameterizedTest
  @CsvSource({
    "ESCALATION, contactTypes.tech.escalation",
    "CALLBACK, contactTypes.care.callback contactTypes.tech.callback",
    "MESSAGE, contactTypes.care.message",
    "HEAD_START, contactTypes.care.headStart",
    "PLACES, places",
    "QUEUE_RATIO, routing.contact",
    "CUSTOM_LAW, contactTypes.care.handleTime",
    "CUSTOM_ARRIVALS, contactTypes.tech.volumes",
    "LINEAR_RATES, contactTypes.care.rates",
    "PROACTIVE, contactTypes.care.proactive",
    "CORRELATED_BUSYNESS, busyness.shared",
    "INTERVAL_NOISE, busyness.interval",
    "FORECAST_ERROR, forecastError",
    "BATCHES, horizon.batches",
    "RAMP_UP, events.outage.rampUp",
    "RAMP_DOWN, events.outage.rampDown",
    "SELF_SERVICE_EVENTS, events.campaign.selfService events.outage.selfService",
    "SHIFTS, agentGroups.front.scheduled",
    "ADJUSTMENTS, adjustments",
    "TENURE, agentGroups.front.tenure",
    "ASSISTANCE, agentGroups.front.assistance",
    "EXPERIENCE, experience",
    "SEATS, plan.seats",
    "TOTAL_TARGET, plan.target"
  })
  void theRarerFeaturesAreFoundToo(Feature feature, String places) throws IOException {
    assertThat(feature.placesIn(read(Everything.TEXT))).containsExactly(places.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EARLIEST_DUE | \"contact\": \"queue-ratio\", \"queueRatio\": {\"care\": 0.5, \"tech\": 0.3, \"tier2\": 0.2} | \"contact\": \"earliest-due\" | routing.contact",
        "CUSTOM_ROUTING | \"ranks\", \"contact\": \"queue-ratio\", \"queueRatio\": {\"care\": 0.5, \"tech\": 0.3, \"tier2\": 0.2} | \"custom\", \"provider\": \"fair\" | routing.provider"
      })
  void otherRoutingIsFound(Feature feature, String piece, String replacement, String place)
      throws IOException {
    assertThat(feature.placesIn(read(Everything.with(piece, replacement)))).containsExactly(place);
  }

  @Test
  void lawsOfOnesOwnAreFoundInsideOthersAndEverywhere() throws IOException {
    String custom = "{\"type\": \"custom\", \"provider\": \"x\"}";
    String text =
        Omnichannel.TEXT
            .replace("{\"type\": \"exponential\", \"mean\": \"26h\"}", custom)
            .replace(
                "{\"type\": \"exponential\", \"mean\": \"20m\"}",
                "{\"type\": \"shifted\", \"by\": \"1s\", \"law\": " + custom + "}")
            .replace("{\"type\": \"exponential\", \"mean\": \"5h\"}", custom)
            .replace("{\"type\": \"deterministic\", \"mean\": \"1m\"}", custom);

    assertThat(Feature.CUSTOM_LAW.placesIn(read(text)))
        .containsExactly(
            "contactTypes.phone.redial.after",
            "contactTypes.phone.resolution.repeat.after",
            "selfService.bot.contactTypes.chat.bounced.after",
            "selfService.portal.session");
  }

  private Scenario read(String text) throws IOException {
    return ScenarioReader.read(Files.writeString(folder.resolve("center.json"), text)).scenario();
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
