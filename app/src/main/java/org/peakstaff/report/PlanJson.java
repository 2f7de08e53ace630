package org.peakstaff.report;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.risk.ForecastRisk;

/**
 * A plan as one JSON document: the requirement per interval, totals, and the simulation of the
 * planned staffing in the shape of {@link SimulationJson}. An interval names the contact types and
 * agent groups that are open in it. It contains no clock, host or path.
 */
public final class PlanJson {
  private final JsonDocument json;

  private PlanJson(JsonDocument json) {
    this.json = json;
  }

  /**
   * Writes the document of the command {@code plan}.
   *
   * @param plan the plan
   * @param risk what an error of the forecast does to it, null where there is none
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(
      RequirementPlan plan, @Nullable ForecastRisk risk, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "plan")) {
      new PlanJson(json).members(plan, risk);
    }
  }

  private void members(RequirementPlan plan, @Nullable ForecastRisk risk) {
    json.beginInline("scenario")
        .text("name", plan.scenario())
        .text("sha256", plan.sha256())
        .endInline()
        .text("method", plan.method())
        .text("methodReason", plan.methodReason())
        .flag("certified", plan.certified());
    Certificate certificate = plan.certificate();
    if (certificate != null) {
      CertificateJson.write(certificate, json);
    }
    Waterfall waterfall = plan.waterfall();
    if (waterfall != null) {
      WaterfallJson.write(waterfall, json);
    }
    if (risk != null) {
      RiskJson.write(risk, json);
    }
    json.beginObject("pools");
    plan.pools()
        .forEach(
            (group, pool) ->
                json.beginInline(group)
                    .texts("contactTypes", pool.contactTypes())
                    .text("formula", pool.formula().id())
                    .text("formulaReason", pool.formulaReason())
                    .endInline());
    json.endObject();
    totals(plan.totals());
    json.beginArray("intervals");
    plan.intervals().forEach(this::interval);
    json.endArray().beginObject("simulation");
    SimulationJson.writeMembers(plan.simulation(), json);
    json.endObject();
  }

  private void totals(PlanTotals totals) {
    json.beginObject("totals")
        .number("agentHours", totals.agentHours())
        .number("rosteredHours", totals.rosteredHours())
        .number("scheduledHours", totals.scheduledHours());
    optional("cost", totals.cost());
    optional("scheduledCost", totals.scheduledCost());
    String currency = totals.currency();
    if (currency != null) {
      json.text("currency", currency);
    }
    json.number("serviceLevel", totals.serviceLevel())
        .number("simulatedServiceLevel", totals.simulatedServiceLevel())
        .endObject();
  }

  private void optional(String name, @Nullable Double value) {
    if (value != null) {
      json.number(name, value);
    }
  }

  private void interval(PlanInterval interval) {
    json.beginObject().text("start", SimulationJson.start(interval.start()));
    json.beginObject("contactTypes");
    interval.contactTypes().forEach(this::contactType);
    json.endObject().beginObject("agentGroups");
    interval.agentGroups().forEach(this::agentGroup);
    json.endObject().endObject();
  }

  private void contactType(String id, ContactForecast forecast) {
    boolean deferred = !Double.isNaN(forecast.backlog());
    if (forecast.open() || deferred) {
      json.beginInline(id)
          .number("volume", forecast.volume())
          .number("averageHandleTime", forecast.averageHandleTime())
          .number("offeredLoad", forecast.offeredLoad())
          .number("serviceLevel", forecast.serviceLevel())
          .number("averageSpeedOfAnswer", forecast.averageSpeedOfAnswer())
          .number("abandonment", forecast.abandonment());
      if (deferred) {
        json.number("backlog", forecast.backlog()).number("oldest", forecast.oldest());
      }
      json.endInline();
    }
  }

  private void agentGroup(String id, GroupRequirement need) {
    if (!need.open()) {
      return;
    }
    json.beginInline(id)
        .integer("required", need.required())
        .integer("requiredWithoutOccupancyCap", need.requiredWithoutOccupancyCap())
        .integer("requiredP10", need.requiredP10())
        .integer("requiredP90", need.requiredP90())
        .integer("requiredWithShrinkage", need.requiredWithShrinkage())
        .integer("scheduled", need.scheduled())
        .number("scheduledNet", need.scheduledNet())
        .integer("overUnder", need.overUnder())
        .number("occupancy", need.occupancy());
    String binding = need.binding();
    if (binding != null) {
      json.text("binding", binding);
    }
    json.endInline();
  }
}
