package org.peakstaff.scenario.json;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a scenario comes from.
 *
 * @param file name of the file as it is shown, the option of the command line, or the reason of a
 *     filled-in value
 * @param path the file itself, null when the value was not read from one
 * @param line line in the file from 1, 0 when there is none
 * @param column column in the line from 1, 0 when there is none
 * @param provenance whether the value was given or filled in
 */
public record Origin(
    String file, @Nullable Path path, int line, int column, Provenance provenance) {
  /** A value that the format itself fills in. */
  static final Origin DEFAULT = new Origin("default", null, 0, 0, Provenance.DEFAULT);

  /** A value written by a program. */
  static final Origin WRITTEN = new Origin("written", null, 0, 0, Provenance.GIVEN);

  /** Who chose a value. */
  public enum Provenance {
    /** The author of a scenario file, or of a {@code --set}. */
    GIVEN("given"),
    /** The set of assumptions the scenario asks for. */
    ASSUMED("assumed"),
    /** The format: a mechanism that is not named does not happen. */
    DEFAULT("default");

    private final String id;

    Provenance(String id) {
      this.id = id;
    }

    /**
     * The name used in files and reports.
     *
     * @return for example {@code assumed}
     */
    public String id() {
      return id;
    }
  }

  static Origin assumed(String set) {
    return new Origin(set, null, 0, 0, Provenance.ASSUMED);
  }
}
