package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.risk.ForecastLevel;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.result.Estimate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RiskTextTest {
  private static final ZonedDateTime NINE =
      ZonedDateTime.of(2026, 3, 9, 9, 0, 0, 0, ZoneOffset.UTC);

  private static ForecastLevel level(double probability, double volume, int agents) {
    List<ForecastLevel.Interval> intervals =
        List.of(
            new ForecastLevel.Interval(NINE, Map.of("desk", agents, "mail", 1)),
            new ForecastLevel.Interval(NINE.plusMinutes(30), Map.of("desk", agents + 2)));
    return new ForecastLevel(probability, volume, 1, agents + 1.5, 2 * agents, intervals);
  }

  static ForecastRisk risk() {
    return new ForecastRisk(
        0.1,
        0,
        List.of(level(0.1, 0.877, 8), level(0.5, 0.995, 10), level(0.9, 1.13, 13)),
        new Estimate(0.55, 0.48, 0.62, 0.95, null),
        new Estimate(0.9, 0.85, 0.94, 0.95, null));
  }

  @Test
  void theTerminalNamesTheKindOfUncertaintyAndTheHoursAtItsQuantiles() {
    assertThat(String.join("\n", RiskText.lines(Display.NEUTRAL, risk())))
        .contains("Forecast error, drawn once per horizon (volumes 10 %, handle times 0 %")
        .contains("on 55.0 % (48.0-62.0)")
        .contains("P10              0.877           1.000           9.5            16.0")
        .contains("P90              1.130           1.000          14.5            26.0");
    assertThat(RiskText.lines(Display.NEUTRAL, null)).isEmpty();
  }

  @Test
  void jsonHasEveryIntervalAtEveryQuantile() {
    StringWriter out = new StringWriter();
    PlanJson.write(PlanFixtures.plan(), risk(), "0.1.0", out);
    JsonNode json = JsonMapper.shared().readTree(out.toString()).get("risk");

    assertThat(json.get("kind").asString()).isEqualTo("forecastError");
    assertThat(json.get("probabilityTargetMet").get("mean").asDouble()).isEqualTo(0.55);
    JsonNode highest = json.get("levels").get(2);
    assertThat(highest.get("agentHours").asDouble()).isEqualTo(14.5);
    assertThat(highest.get("intervals").get(1).get("desk").asInt()).isEqualTo(15);
  }
}
