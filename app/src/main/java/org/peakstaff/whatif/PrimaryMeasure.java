package org.peakstaff.whatif;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.PairedExperiment;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.MeasurePath;

/** The measure a comparison is about. */
final class PrimaryMeasure {
  private static final int SHOWN = 40;

  private PrimaryMeasure() {}

  /**
   * Chooses a measure of a scenario.
   *
   * @param name as typed; empty for the service level, or the mean wait where nobody has a target
   *     of service level
   * @throws UnknownMeasureException if the scenario has no such measure
   */
  static MeasurePath of(Optional<String> name, CompiledScenario scenario) {
    Set<MeasurePath> measures = PairedExperiment.measures(scenario);
    if (name.isEmpty()) {
      return measures.contains(MeasurePath.SERVICE_LEVEL)
          ? MeasurePath.SERVICE_LEVEL
          : new MeasurePath(null, ComparedMeasure.MEAN_WAIT);
    }
    return MeasurePath.parse(name.get())
        .filter(measures::contains)
        .orElseThrow(() -> new UnknownMeasureException(message(name.get(), measures)));
  }

  private static String message(String name, Set<MeasurePath> measures) {
    String known =
        measures.stream().map(MeasurePath::text).limit(SHOWN).collect(Collectors.joining(", "));
    return "the scenario has no measure \"" + name + "\"; it has " + known;
  }
}
