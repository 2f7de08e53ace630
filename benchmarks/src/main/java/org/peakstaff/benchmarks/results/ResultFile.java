package org.peakstaff.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file of results in the format of JMH. */
final class ResultFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final JsonNode entries;

  private ResultFile(JsonNode entries) {
    this.entries = entries;
  }

  /**
   * Reads results.
   *
   * @param file JSON as JMH writes it
   * @return the results
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it holds none
   */
  static ResultFile read(Path file) throws IOException {
    JsonNode entries = MAPPER.readTree(Files.readString(file));
    if (!entries.isArray() || entries.isEmpty()) {
      throw new IllegalArgumentException(file.getFileName() + " holds no results");
    }
    return new ResultFile(entries);
  }

  /**
   * Writes the results without what belongs to the machine: the place of its JVM and the arguments.
   *
   * @param file the file to write
   * @throws IOException if it cannot be written
   */
  void write(Path file) throws IOException {
    JsonNode kept = entries.deepCopy();
    for (JsonNode entry : kept) {
      ((ObjectNode) entry).remove(List.of("jvm", "jvmArgs"));
    }
    Files.writeString(file, MAPPER.writeValueAsString(kept).replace("\r\n", "\n") + "\n");
  }

  /**
   * All results.
   *
   * @return in the order of the file
   */
  List<Measurement> measurements() {
    List<Measurement> measurements = new ArrayList<>();
    entries.forEach(entry -> measurements.add(Measurement.of(entry)));
    return measurements;
  }

  /**
   * On what and how long was measured.
   *
   * @return a sentence
   */
  String conditions() {
    JsonNode first = entries.get(0);
    return "JDK %s (%s), JMH %s; %s JVMs each, %s."
        .formatted(
            first.path("jdkVersion").asString(),
            first.path("vmName").asString(),
            first.path("jmhVersion").asString(),
            first.path("forks").asString(),
            duration(first));
  }

  private static String duration(JsonNode entry) {
    if (entry.path("mode").asString().equals("ss")) {
      return "measured once, without warm-up";
    }
    return "%s x %s after %s x %s of warm-up"
        .formatted(
            entry.path("measurementIterations").asString(),
            entry.path("measurementTime").asString(),
            entry.path("warmupIterations").asString(),
            entry.path("warmupTime").asString());
  }
}
