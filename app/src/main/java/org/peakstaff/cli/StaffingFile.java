package org.peakstaff.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.LoadedScenario;

/**
 * Where planned staffing goes, as a variant of the scenario it was planned for.
 *
 * @param file the file to write
 * @param baseline path of the scenario, relative to the folder of {@code file}, with slashes
 */
record StaffingFile(Path file, String baseline) {

  /**
   * Checks that a variant written there could extend the scenario.
   *
   * @param asked the file asked for, null when none is
   * @param input the scenario, without values set on the command line, which a variant could not
   *     know of
   * @return null when none is asked for
   * @throws CommandFailure if it could not
   */
  static @Nullable StaffingFile of(@Nullable Path asked, Console console, ScenarioInput input) {
    if (asked == null) {
      return null;
    }
    Path scenario = console.resolve(input.file());
    if (!input.sets().isEmpty()) {
      throw CommandFailure.usage(
          "--write-staffing extends the scenario as it is written, so --set cannot go with it."
              + " Maybe write the values into a variant and plan that");
    }
    Path file = console.resolve(asked);
    Path baseline = scenario.toAbsolutePath().normalize();
    Path target = file.toAbsolutePath().normalize();
    if (target.equals(baseline)) {
      throw CommandFailure.usage("--write-staffing would overwrite the scenario " + scenario);
    }
    Path from = parent(target);
    if (!baseline.startsWith(parent(from))) {
      throw CommandFailure.usage(
          "--write-staffing needs a file in the scenario's folder or in a folder in it, so that it"
              + " can extend the scenario; "
              + asked
              + " is elsewhere");
    }
    OutputFiles.prepareFile(file);
    return new StaffingFile(file, from.relativize(baseline).toString().replace('\\', '/'));
  }

  /** Writes a variant. */
  @FunctionalInterface
  interface Overlay {
    void write(Set<String> adjustments, String baseline, Writer out) throws IOException;
  }

  /** Adds a variant to the files of a command, nothing where none is asked for. */
  static void add(
      @Nullable StaffingFile variant, LoadedScenario loaded, OutputFiles files, Overlay overlay) {
    if (variant != null) {
      Set<String> adjustments = loaded.scenario().adjustments().keySet();
      files.add(variant.file, out -> overlay.write(adjustments, variant.baseline, out));
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
