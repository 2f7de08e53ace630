package org.peakstaff.report;

import java.util.List;
import org.peakstaff.planner.validation.HistoryValidation;
import org.peakstaff.scenario.json.LoadedScenario;

/**
 * A scenario that was judged by a history, with what the judgement rests on.
 *
 * @param loaded the scenario
 * @param seed of its simulation
 * @param replications of its simulation
 * @param files the history's files, by name
 * @param result the judgement
 */
public record ValidatedScenario(
    LoadedScenario loaded,
    long seed,
    int replications,
    List<String> files,
    HistoryValidation result) {
  /** Copies the list. */
  public ValidatedScenario {
    files = List.copyOf(files);
  }

  /**
   * The scenario's name.
   *
   * @return as its file says
   */
  public String name() {
    return loaded.scenario().name();
  }
}
