package org.peakstaff.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.UnsupportedScenarioException;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.json.LoadedScenario;

/**
 * A point of a sweep: what was varied, and what the simulation found.
 *
 * @param values what was varied, by path; empty for a line of a batch
 * @param result of the simulation
 * @param cost of its roster
 */
public record SweepPoint(Map<String, String> values, SimulationResult result, RosterCost cost) {
  /** Copies the map in its order. */
  public SweepPoint {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * All combinations of values.
   *
   * @param varied in the form {@code PATH=a,b,c}
   * @return a map of path to value for each combination, the last path varying fastest
   * @throws IllegalArgumentException if one has no such form
   */
  public static List<Map<String, String>> combinations(List<String> varied) {
    List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
    for (String each : varied) {
      int equals = each.indexOf('=');
      if (equals <= 0 || equals == each.length() - 1) {
        throw new IllegalArgumentException("write PATH=a,b,c, not \"" + each + "\"");
      }
      String path = each.substring(0, equals).strip();
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> before : all) {
        for (String value : each.substring(equals + 1).split(",", -1)) {
          Map<String, String> with = new LinkedHashMap<>(before);
          with.put(path, value.strip());
          more.add(with);
        }
      }
      all = more;
    }
    return all;
  }

  /**
   * Simulates a point. Points with the same seed meet the same customers.
   *
   * @param values what was varied
   * @param loaded the scenario with these values
   * @param options how to run
   * @param progress hears how far it is and may stop it
   * @return the point
   * @throws UnsupportedScenarioException if the scenario asks for what is not simulated
   */
  public static SweepPoint run(
      Map<String, String> values,
      LoadedScenario loaded,
      ExperimentOptions options,
      Progress progress) {
    CompiledScenario compiled = ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
    SimulationResult result = Experiment.run(compiled, options, progress);
    return new SweepPoint(values, result, RosterCost.of(loaded.scenario()));
  }
}
