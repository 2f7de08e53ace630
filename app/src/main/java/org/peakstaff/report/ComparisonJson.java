package org.peakstaff.report;

import java.io.Writer;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.Difference;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.VariantComparison;
import org.peakstaff.whatif.ComparedScenarios;

/** A comparison as one JSON document. It contains no clock, host or path. */
public final class ComparisonJson {
  private final ComparedScenarios compared;
  private final JsonDocument json;
  private final MeasuresJson measures;

  private ComparisonJson(ComparedScenarios compared, JsonDocument json) {
    this.compared = compared;
    this.json = json;
    measures = new MeasuresJson(json);
  }

  /**
   * Writes the document of the command {@code compare}.
   *
   * @param compared the comparison
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(ComparedScenarios compared, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "compare")) {
      new ComparisonJson(compared, json).members();
    }
  }

  private void members() {
    SimulationResult run = compared.run();
    json.beginInline("scenario")
        .text("name", run.scenario())
        .text("sha256", run.sha256())
        .endInline()
        .integer("seed", run.seed())
        .integer("replications", run.replications())
        .text("stop", run.stop().id())
        .text("of", compared.staff().of())
        .text("decisions", compared.staff().decisions())
        .text("measure", compared.comparison().primary().text())
        .beginObject("baseline")
        .text("label", compared.baseline().label());
    scenario(run, compared.baselineCost());
    json.endObject().beginArray("variants");
    for (int i = 0; i < compared.variants().size(); i++) {
      variant(i);
    }
    json.endArray();
  }

  private void scenario(SimulationResult result, RosterCost cost) {
    json.text("engine", result.engine())
        .flag("targetsMet", Verdict.met(result.targets()))
        .number("rosterHours", cost.hours())
        .integer("mostHeads", cost.mostHeads());
    if (cost.cost() != null) {
      json.number("cost", cost.cost());
    }
    if (cost.currency() != null) {
      json.text("currency", cost.currency());
    }
  }

  private void variant(int i) {
    VariantComparison variant = compared.comparison().variants().get(i);
    RosterCost cost = compared.costs().get(i);
    RosterCost base = compared.baselineCost();
    json.beginObject()
        .text("label", compared.variants().get(i).label())
        .beginInline("scenario")
        .text("name", variant.result().scenario())
        .text("sha256", variant.result().sha256())
        .endInline()
        .text("verdict", compared.verdict(i).words())
        .flag("significant", variant.isSignificant())
        .number("pValueHolm", variant.adjustedP());
    scenario(variant.result(), cost);
    json.number("rosterHoursChange", cost.hours() - base.hours());
    if (cost.cost() != null && base.cost() != null) {
      json.number("costChange", cost.cost() - base.cost());
    }
    json.beginObject("changes");
    variant.differences().forEach(this::difference);
    json.endObject().endObject();
  }

  private void difference(MeasurePath path, Difference difference) {
    json.beginObject(path.text());
    measures.estimate("baseline", difference.baseline());
    measures.estimate("variant", difference.variant());
    measures.estimate("change", difference.change());
    json.number("pValue", difference.pValue())
        .flag("exploratory", !path.equals(compared.comparison().primary()))
        .endObject();
  }
}
