package org.peakstaff.report;

import java.util.Map;
import org.peakstaff.planner.certify.Waterfall;

/** Why a requirement is not that of Erlang C, as a member of a JSON document. */
final class WaterfallJson {
  private WaterfallJson() {}

  static void write(Waterfall waterfall, JsonDocument json) {
    json.beginObject("waterfall");
    json.beginObject("erlangC")
        .number("agentHours", waterfall.startHours())
        .number("serviceLevel", waterfall.startServiceLevel());
    groups(waterfall.startByGroup(), json);
    json.endObject().beginArray("steps");
    for (Waterfall.Step step : waterfall.steps()) {
      json.beginObject()
          .text("assumption", step.assumption().id())
          .number("agentHours", step.hours())
          .number("serviceLevel", step.serviceLevel())
          .text("found", step.found().id());
      groups(step.byGroup(), json);
      json.endObject();
    }
    json.endArray()
        .beginObject("required")
        .number("agentHours", waterfall.endHours())
        .number("serviceLevel", waterfall.endServiceLevel())
        .endObject()
        .endObject();
  }

  private static void groups(Map<String, Double> hours, JsonDocument json) {
    json.beginInline("agentGroups");
    hours.forEach(json::number);
    json.endInline();
  }
}
