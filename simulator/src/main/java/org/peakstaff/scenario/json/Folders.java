package org.peakstaff.scenario.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/**
 * Where the paths in a scenario may lead. A path is relative to the file that wrote it. Data stay
 * within that file's folder and the folders below; {@code extends} may go one folder up, so that
 * variants can live in a folder beside or below their baseline. Links do not lead further.
 */
final class Folders {
  private Folders() {}

  /**
   * The file that a path names.
   *
   * @param file the file that wrote the path
   * @param written the path
   * @param up how many folders up it may lead
   * @param path where in the scenario it was written
   * @param problems receives what is wrong
   * @return the file, null when it is out of bounds or absent
   */
  static @Nullable Path resolve(
      Path file, TextValue written, int up, String path, Problems problems) {
    String rule = null;
    Path target = null;
    try {
      Path relative = Path.of(written.text());
      Path folder = folder(file);
      target = inFolder(folder, relative);
      Path bounds = folder.toAbsolutePath().normalize();
      for (int i = 0; i < up && bounds.getParent() != null; i++) {
        bounds = bounds.getParent();
      }
      rule = rule(relative, target, bounds, written.text(), up);
    } catch (InvalidPathException e) {
      rule = Trees.shown(written) + " is no path";
    }
    if (rule == null) {
      return target;
    }
    problems.add(written.origin(), path, rule);
    return null;
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static Path inFolder(Path folder, Path relative) {
    Path joined = folder.resolve(relative).normalize();
    return joined.toString().isEmpty() ? folder : joined;
  }

  private static @Nullable String rule(
      Path relative, Path target, Path bounds, String written, int up) {
    String name = "\"" + Trees.shorten(written) + "\"";
    if (written.isBlank()) {
      return "the path is empty";
    } else if (relative.isAbsolute()) {
      return name + " is absolute; paths are relative to the file that names them";
    }
    String outside =
        up == 0
            ? name + " leads out of the folder of the file that names it"
            : name + " leads further up than the folder above the file that names it";
    if (!target.toAbsolutePath().normalize().startsWith(bounds)) {
      return outside;
    } else if (!Files.exists(target)) {
      return "there is no file " + name;
    }
    return real(target).startsWith(real(bounds)) ? null : outside + " (through a link)";
  }

  /** The file without links; the absolute path when there is none. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
