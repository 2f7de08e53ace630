package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CheckedStretch;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.planner.requirement.RequirementPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonTest {
  private static JsonNode json(RequirementPlan plan) {
    StringWriter out = new StringWriter();
    PlanJson.write(plan, null, "0.1.0", out);
    return JsonMapper.shared().readTree(out.toString());
  }

  @Test
  void holdsTheRequirementOfEachInterval() {
    JsonNode voice = json(PlanFixtures.plan()).at("/intervals/1/agentGroups/voice");
    assertThat(voice.get("required").asInt()).isEqualTo(64);
    assertThat(voice.get("requiredWithoutOccupancyCap").asInt()).isEqualTo(63);
    assertThat(voice.get("requiredP10").asInt()).isEqualTo(62);
    assertThat(voice.get("requiredP90").asInt()).isEqualTo(67);
    assertThat(voice.get("requiredWithShrinkage").asInt()).isEqualTo(95);
    assertThat(voice.get("scheduled").asInt()).isEqualTo(90);
    assertThat(voice.get("overUnder").asInt()).isEqualTo(-5);
    assertThat(voice.get("scheduledNet").decimalValue()).isEqualByComparingTo("61.2");
    assertThat(voice.get("binding").asString()).isEqualTo("occupancy");
  }

  @Test
  void holdsTheForecastOfEachInterval() {
    JsonNode phone = json(PlanFixtures.plan()).at("/intervals/0/contactTypes/care-phone");
    assertThat(phone.get("volume").asInt()).isEqualTo(100);
    assertThat(phone.get("averageHandleTime").asInt()).isEqualTo(180);
    assertThat(phone.get("offeredLoad").asInt()).isEqualTo(10);
    assertThat(phone.get("serviceLevel").decimalValue()).isEqualByComparingTo("0.84");
  }

  @Test
  void writesUndefinedAsNullAndLeavesOutWhatIsClosed() {
    JsonNode json = json(PlanFixtures.plan());
    assertThat(json.at("/intervals/0/contactTypes/night/serviceLevel").isNull()).isTrue();
    assertThat(json.at("/intervals/3/contactTypes").isEmpty()).isTrue();
    assertThat(json.at("/intervals/3/agentGroups").isEmpty()).isTrue();
    assertThat(json.at("/intervals/3/start").asString()).isEqualTo("2026-11-27T10:30+01:00");
  }

  @Test
  void namesWhatEachGroupIsPlannedForAndHow() {
    JsonNode pool = json(PlanFixtures.plan()).at("/pools/voice");
    assertThat(pool.at("/contactTypes/1").asString()).isEqualTo("night");
    assertThat(pool.get("formula").asString()).isEqualTo("erlang-a");
    assertThat(pool.get("formulaReason").asString()).isEqualTo("Patience is named.");
  }

  @Test
  void holdsTheCertificateOfAPlanThatHasOne() {
    JsonNode json =
        json(
            PlanFixtures.certified(
                Certificates.of(
                    Certificate.Outcome.UNDECIDED,
                    Certificates.checked("care-phone", 0.8, CheckedStretch.Verdict.HOLDS),
                    Certificates.checked("night", 0.7, CheckedStretch.Verdict.UNDECIDED))));
    assertThat(json.get("certified").asBoolean()).isFalse();
    JsonNode certificate = json.get("certificate");
    assertThat(certificate.get("outcome").asString()).isEqualTo("undecided");
    assertThat(certificate.get("searchSample").asInt()).isEqualTo(30);
    assertThat(certificate.get("validationSample").asInt()).isEqualTo(2000);
    assertThat(certificate.get("alpha").asDouble()).isEqualTo(0.05);
    assertThat(certificate.get("delta").asDouble()).isEqualTo(0.01);
    assertThat(certificate.at("/constraints/0/limit").asDouble()).isEqualTo(0.796);
    assertThat(certificate.get("undecided")).hasSize(1);
    assertThat(certificate.at("/undecided/0/of").asString()).isEqualTo("night");
    assertThat(json(PlanFixtures.plan()).has("certificate")).isFalse();
  }

  @Test
  void leavesOutCostsThatNobodyNamed() {
    PlanTotals free = new PlanTotals(80, 119, 115, null, null, null, Double.NaN, Double.NaN);
    JsonNode totals = json(PlanFixtures.plan(PlanFixtures.plan().intervals(), free)).get("totals");
    assertThat(totals.propertyNames())
        .containsExactly(
            "agentHours",
            "rosteredHours",
            "scheduledHours",
            "serviceLevel",
            "simulatedServiceLevel");
    assertThat(totals.get("serviceLevel").isNull()).isTrue();
    assertThat(json(PlanFixtures.plan()).at("/totals/currency").asString()).isEqualTo("EUR");
  }

  @Test
  void holdsTheSimulationInTheShapeOfSimulate() {
    JsonNode simulation = json(PlanFixtures.plan()).get("simulation");
    StringWriter alone = new StringWriter();
    SimulationJson.write(PlanFixtures.plan().simulation(), "0.1.0", alone);
    JsonNode expected = JsonMapper.shared().readTree(alone.toString());
    assertThat(simulation.get("measures")).isEqualTo(expected.get("measures"));
    assertThat(simulation.get("targets")).isEqualTo(expected.get("targets"));
  }
}
