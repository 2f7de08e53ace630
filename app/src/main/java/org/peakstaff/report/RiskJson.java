package org.peakstaff.report;

import org.peakstaff.planner.risk.ForecastLevel;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.result.Estimate;

/** The risk of a plan as the member {@code risk}. */
final class RiskJson {
  private RiskJson() {}

  static void write(ForecastRisk risk, JsonDocument json) {
    json.beginObject("risk")
        .text("kind", "forecastError")
        .number("volume", risk.volumeCv())
        .number("handleTime", risk.handleTimeCv());
    Estimate met = risk.met();
    Estimate asForecast = risk.metAsForecast();
    if (met != null && asForecast != null) {
      MeasuresJson measures = new MeasuresJson(json);
      measures.estimate("probabilityTargetMet", met);
      measures.estimate("probabilityTargetMetAsForecast", asForecast);
    }
    json.beginArray("levels");
    risk.levels().forEach(level -> level(level, json));
    json.endArray().endObject();
  }

  private static void level(ForecastLevel level, JsonDocument json) {
    json.beginObject()
        .number("probability", level.probability())
        .number("volumeFactor", level.volume())
        .number("handleTimeFactor", level.handleTime())
        .number("agentHours", level.agentHours())
        .number("rosteredHours", level.rosteredHours())
        .beginArray("intervals");
    for (ForecastLevel.Interval interval : level.intervals()) {
      json.beginInline().text("start", SimulationJson.start(interval.start()));
      interval.required().forEach(json::integer);
      json.endInline();
    }
    json.endArray().endObject();
  }
}
