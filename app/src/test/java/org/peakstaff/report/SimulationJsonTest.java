package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulationJsonTest {
  private static String text() {
    StringWriter out = new StringWriter();
    SimulationJson.write(
        Fixtures.result(List.of(Fixtures.check(true), Fixtures.check(false))), "0.1.0", out);
    return out.toString();
  }

  private static JsonNode document() {
    return JsonMapper.shared().readTree(text());
  }

  @Test
  void saysWhatWasRun() {
    assertThat(text())
        .startsWith(
            """
            {
              "peakstaff": {"version": "0.1.0", "command": "simulate", "format": 1},
              "scenario": {"name": "Northline", "sha256": "%s"},
              "seed": 1,
              "replications": 200,
              "engine": "general",
              "stop": "replications-done",
            """
                .formatted(Fixtures.SHA));
  }

  @Test
  void keepsTheNamesOfMeasuresStable() {
    JsonNode measures = document().get("measures");
    assertThat(measures.propertyNames())
        .containsExactly("total", "contactTypes", "agentGroups", "days", "intervals");
    assertThat(measures.at("/contactTypes/care-phone").propertyNames())
        .containsExactly(
            "arrivals",
            "offered",
            "closed",
            "answered",
            "abandoned",
            "abandonedShort",
            "cleared",
            "waitingAtEnd",
            "answeredWithin",
            "abandonedWithin",
            "serviceLevel",
            "serviceLevels",
            "abandonment",
            "averageSpeedOfAnswer",
            "meanWait",
            "delayed",
            "waitPercentiles",
            "handleTime",
            "meanQueue",
            "probabilityTargetMet",
            "answeredByGroup");
    assertThat(measures.at("/agentGroups/voice").propertyNames())
        .containsExactly("occupancy", "staffedHours", "overTimeHours", "answered");
    assertThat(measures.at("/total").propertyNames()).contains("occupancy", "staffedHours");
  }

  @Test
  void givesEveryEstimateItsInterval() {
    JsonNode level = document().at("/measures/contactTypes/care-phone/serviceLevel");
    assertThat(level.propertyNames())
        .containsExactly("mean", "low", "high", "confidence", "p10", "p50", "p90");
    assertThat(level.get("mean").decimalValue()).isEqualByComparingTo("0.8125");
    assertThat(level.get("low").decimalValue()).isEqualByComparingTo("0.8105");
    assertThat(document().at("/measures/total/abandonment").propertyNames())
        .containsExactly("mean", "low", "high", "confidence");
  }

  @Test
  void writesUndefinedAsNullAndLeavesOutWhatDoesNotApply() {
    JsonNode night = document().at("/measures/contactTypes/night");
    assertThat(night.get("abandonment").isNull()).isTrue();
    assertThat(night.has("serviceLevel")).isFalse();
    assertThat(night.has("waitPercentiles")).isFalse();
    assertThat(night.has("answeredByGroup")).isFalse();
  }

  @Test
  void addsWhatHappensBeforeAndBeyondTheQueueWhereItApplies() {
    StringWriter out = new StringWriter();
    SimulationJson.write(Fixtures.journeyResult(), "0.1.0", out);
    JsonNode measures = JsonMapper.shared().readTree(out.toString()).get("measures");
    assertThat(measures.at("/contactTypes/care-chat").propertyNames())
        .contains("firstAttempts", "redials", "repeats", "returnsBeyondHorizon", "sessions")
        .containsSequence("answeredByGroup", "containment", "trueContainment", "vendorContainment")
        .doesNotContain("backlog", "resolution");
    assertThat(measures.at("/contactTypes/care-email").propertyNames())
        .containsSequence(
            "completedWithinTarget",
            "responseTime",
            "timeToComplete",
            "openTimeToComplete",
            "backlog",
            "oldest",
            "openingBacklog")
        .doesNotContain("containment");
    assertThat(measures.at("/contactTypes/care-email/openingBacklog").propertyNames())
        .containsExactly(
            "contacts",
            "completed",
            "completedWithin",
            "completedWithinTarget",
            "timeToComplete",
            "openTimeToComplete");
    assertThat(measures.at("/contactTypes/care-email/backlog/mean").asDouble()).isEqualTo(12.5);
    assertThat(measures.at("/agentGroups/digital").propertyNames())
        .containsExactly(
            "occupancy",
            "staffedHours",
            "overTimeHours",
            "slotUtilisation",
            "workHours",
            "interruptions",
            "answered");
  }

  @Test
  void datesDaysAndStartsIntervalsWithTheirOffset() {
    JsonNode measures = document().get("measures");
    assertThat(measures.at("/days/0/date").asString()).isEqualTo("2026-11-27");
    assertThat(measures.at("/intervals/1/start").asString()).isEqualTo("2026-11-27T09:30+01:00");
    assertThat(measures.at("/intervals/1/contactTypes/care-phone/offered/mean").asInt())
        .isEqualTo(100);
  }

  @Test
  void listsTargetsWithWhatMissesThem() {
    JsonNode missed = document().at("/targets/1");
    assertThat(missed.propertyNames())
        .containsExactly("contactType", "measure", "over", "required", "actual", "met", "missed");
    assertThat(missed.get("measure").asString()).isEqualTo("serviceLevel");
    assertThat(missed.get("over").asString()).isEqualTo("day");
    assertThat(missed.get("met").asBoolean()).isFalse();
    assertThat(missed.at("/missed/0").asString()).isEqualTo("2026-11-27");
  }
}
