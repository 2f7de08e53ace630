package org.peakstaff.cli;

import java.nio.file.Path;
import org.peakstaff.report.Display;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.Origin.Provenance;

/** How many values of a scenario nobody wrote. */
final class ValueCounts {
  private ValueCounts() {}

  /** How many values nobody wrote, and where to see them. */
  static String summary(Display display, LoadedScenario loaded, Path file) {
    long assumed = count(loaded, Provenance.ASSUMED);
    long defaults = count(loaded, Provenance.DEFAULT);
    return display.count(assumed)
        + (assumed == 1 ? " value is" : " values are")
        + " assumed and "
        + display.count(defaults)
        + (defaults == 1 ? " is a default" : " are defaults")
        + "; see them with: peakstaff scenario explain "
        + file;
  }

  private static long count(LoadedScenario loaded, Provenance provenance) {
    return loaded.values().stream().filter(value -> value.provenance() == provenance).count();
  }
}
