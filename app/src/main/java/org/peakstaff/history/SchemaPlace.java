package org.peakstaff.history;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the JSON Schema of scenarios lies, seen from a scenario's folder. */
public final class SchemaPlace {
  /** Its place beside a scenario. */
  public static final String BESIDE = "schema/scenario-1.json";

  private static final int LEVELS = 3;

  private SchemaPlace() {}

  /**
   * The schema in a folder or up to three levels above it.
   *
   * @param folder where a scenario is written
   * @return its path relative to the folder, with slashes; null when there is none
   */
  public static @Nullable String nearest(Path folder) {
    Path level = folder.toAbsolutePath().normalize();
    String up = "";
    for (int i = 0; i <= LEVELS && level != null; i++) {
      if (Files.isRegularFile(level.resolve(BESIDE))) {
        return up + BESIDE;
      }
      up += "../";
      level = level.getParent();
    }
    return null;
  }
}
