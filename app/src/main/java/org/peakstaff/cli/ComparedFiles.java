package org.peakstaff.cli;

import java.util.List;
import java.util.Optional;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.NotYetSimulated;
import org.peakstaff.planner.requirement.NotYetPlanned;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.whatif.ComparedStaff;
import org.peakstaff.whatif.NamedScenario;
import org.peakstaff.whatif.ScenarioComparison;
import org.peakstaff.whatif.UnknownMeasureException;
import org.peakstaff.whatif.UnplannableVariantException;

/** Scenario files on their way into a comparison: what cannot be done is refused with its place. */
final class ComparedFiles {
  private ComparedFiles() {}

  /**
   * A comparison that can run.
   *
   * @param scenarios the baseline first
   * @param staff with whose staff they are simulated
   * @param measure the measure the comparison is about, empty for the usual one
   * @param run how they are simulated
   * @throws InvalidScenarioException with every refusal
   */
  static ScenarioComparison prepare(
      List<NamedScenario> scenarios,
      ComparedStaff staff,
      Optional<String> measure,
      RepeatOptions run) {
    scenarios.forEach(each -> refuse(each.loaded(), staff));
    try {
      ScenarioComparison comparison =
          ScenarioComparison.of(
              scenarios.get(0), scenarios.subList(1, scenarios.size()), staff, measure);
      for (CompiledScenario compiled : comparison.compiled()) {
        run.checkEngine(compiled);
      }
      return comparison;
    } catch (UnknownMeasureException e) {
      throw run.wrong("--measure: " + e.getMessage());
    } catch (UnplannableVariantException e) {
      List<String> messages = List.of(String.valueOf(e.getMessage()));
      throw ScenarioPlaces.invalid(e.scenario().loaded(), e.path(), messages);
    }
  }

  private static void refuse(LoadedScenario loaded, ComparedStaff staff) {
    Scenario scenario = loaded.scenario();
    if (scenario.horizon().batches() != null) {
      String rule = "one long run has no replications to compare by. Maybe leave the batches out?";
      throw ScenarioPlaces.invalid(loaded, "horizon.batches", List.of(rule));
    }
    Refusals.check(loaded, staff.isPlanned() ? NotYetPlanned::refusals : NotYetSimulated::refusals);
  }
}
