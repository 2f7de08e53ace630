package org.peakstaff.report;

import java.io.Writer;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.whatif.Sensitivity;
import org.peakstaff.whatif.Sensitivity.Bar;
import org.peakstaff.whatif.Sensitivity.CurvePoint;
import org.peakstaff.whatif.Sensitivity.Price;

/** What a scenario is sensitive to, as one JSON document. */
public final class SensitivityJson {
  private SensitivityJson() {}

  /**
   * Writes the document of the command {@code sensitivity}.
   *
   * @param found what was found
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(Sensitivity found, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "sensitivity")) {
      MeasuresJson measures = new MeasuresJson(json);
      run(found, json);
      json.beginArray("inputs");
      found.bars().forEach(bar -> bar(bar, json, measures));
      json.endArray().beginArray("staff");
      found.curve().forEach(point -> point(point, json, measures));
      json.endArray();
      Price price = found.price();
      if (price != null) {
        json.beginObject("priceOfOneMore");
        measures.estimate("rosterHours", price.hours());
        Estimate cost = price.cost();
        if (cost != null) {
          measures.estimate("cost", cost);
        }
        json.endObject();
      }
    }
  }

  private static void run(Sensitivity found, JsonDocument json) {
    SimulationResult run = found.run();
    json.beginInline("scenario")
        .text("name", run.scenario())
        .text("sha256", run.sha256())
        .endInline()
        .integer("seed", run.seed())
        .integer("replications", run.replications())
        .text("stop", run.stop().id())
        .text("measure", found.measure().text())
        .number("step", found.step());
  }

  private static void bar(Bar bar, JsonDocument json, MeasuresJson measures) {
    json.beginObject().text("input", bar.input()).text("unit", bar.points() ? "points" : "part");
    measures.estimate("changeWhenLower", bar.down().change());
    measures.estimate("changeWhenHigher", bar.up().change());
    json.endObject();
  }

  private static void point(CurvePoint point, JsonDocument json, MeasuresJson measures) {
    RosterCost roster = point.roster();
    json.beginObject()
        .number("factor", point.factor())
        .number("rosterHours", roster.hours())
        .integer("mostHeads", roster.mostHeads());
    Double cost = roster.cost();
    if (cost != null) {
      json.number("cost", cost);
    }
    measures.estimate("value", point.value());
    measures.estimate("change", point.change());
    json.endObject();
  }
}
