package org.peakstaff.report;

import java.io.Writer;
import org.peakstaff.planner.multiskill.CostBound;
import org.peakstaff.planner.multiskill.GroupStaff;
import org.peakstaff.planner.multiskill.OptimizedStaff;
import org.peakstaff.planner.multiskill.ReferenceCost;

/** The cheapest staff as one JSON document. */
public final class OptimizeJson {
  private OptimizeJson() {}

  /**
   * Writes the document of the command {@code optimize}.
   *
   * @param found the staff
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(OptimizedStaff found, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "optimize")) {
      json.beginInline("scenario")
          .text("name", found.scenario())
          .text("sha256", found.sha256())
          .endInline()
          .integer("seed", found.seed())
          .text("staffing", found.period().id())
          .flag("certified", found.certificate().isIssued())
          .number("cost", found.cost())
          .number("hours", found.hours());
      String currency = found.currency();
      if (currency != null) {
        json.text("currency", currency);
      }
      json.number("bound", found.bound()).number("gap", found.gap());
      bounds(found, json);
      groups(found, json);
      intervals(found, json);
      json.texts("obstacles", found.obstacles())
          .integer("programs", found.cutRounds())
          .integer("cuts", found.cuts());
      CertificateJson.write(
          found.certificate(), OptimizeText.verdict(Display.NEUTRAL, found), json);
    }
  }

  private static void bounds(OptimizedStaff found, JsonDocument json) {
    json.beginArray("bounds");
    for (CostBound bound : found.bounds()) {
      json.beginInline()
          .text("kind", bound.kind().id())
          .text("of", "formulas")
          .number("cost", bound.cost())
          .endInline();
    }
    json.endArray().beginObject("references");
    for (ReferenceCost reference : found.references()) {
      json.beginInline(reference.kind().id())
          .number("cost", reference.cost())
          .number("hours", reference.hours())
          .flag("groupsExist", reference.exists())
          .endInline();
    }
    json.endObject();
  }

  private static void groups(OptimizedStaff found, JsonDocument json) {
    json.beginObject("agentGroups");
    found
        .groups()
        .forEach(
            (id, group) ->
                json.beginInline(id)
                    .number("hours", group.hours())
                    .number("cost", group.cost())
                    .number("costPerHour", group.costPerHour())
                    .flag("costAssumed", group.costAssumed())
                    .endInline());
    json.endObject();
  }

  private static void intervals(OptimizedStaff found, JsonDocument json) {
    json.beginArray("intervals");
    for (int i = 0; i < found.starts().size(); i++) {
      json.beginObject().text("start", found.starts().get(i)).beginObject("agentGroups");
      for (var each : found.groups().entrySet()) {
        GroupStaff group = each.getValue();
        json.beginInline(each.getKey())
            .integer("agents", group.agents().get(i))
            .integer("rostered", group.rostered().get(i))
            .endInline();
      }
      json.endObject().endObject();
    }
    json.endArray();
  }
}
