package org.peakstaff.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.Problem;

/** Small queue files. */
final class QueueFile {
  private QueueFile() {}

  /** A good row: 10 offered, 8 answered, 2 abandoned. */
  static String row(String date, String time, String queue, String name) {
    return "30;"
        + date
        + ";"
        + time
        + ";"
        + queue
        + ";"
        + name
        + ";10;0;2;0;8;100;60;800;80;30;40;3;7;0;1;1";
  }

  static Path write(Path folder, String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  static IntervalFiles read(Path... files) {
    return IntervalFileReader.read(List.of(files), ReadOptions.of(ImportLimits.DEFAULT));
  }

  /** The problems of files that cannot be read. */
  static List<Problem> problems(ImportLimits limits, Path... files) {
    try {
      IntervalFileReader.read(List.of(files), ReadOptions.of(limits));
      return List.of();
    } catch (InvalidScenarioException e) {
      return e.problems();
    }
  }
}
