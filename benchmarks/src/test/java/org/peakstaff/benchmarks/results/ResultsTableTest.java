package org.peakstaff.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTableTest {
  private static final String ENTRY =
      """
      {"jmhVersion": "1.37", "benchmark": "org.peakstaff.benchmarks.OneQueueBenchmark.%s",
       "mode": "avgt", "forks": 2, "jvm": "/somewhere/java", "jvmArgs": ["-Dplace=/elsewhere"],
       "jdkVersion": "17", "vmName": "VM", "warmupIterations": 3, "warmupTime": "1 s",
       "measurementIterations": 5, "measurementTime": "2 s", "params": {"agents": "100"},
       "primaryMetric": {"score": %s, "scoreError": "NaN", "scoreUnit": "%s", "rawData": []},
       "secondaryMetrics": {
         "contacts": {"score": %1$s, "scoreUnit": "ns/op", "rawData": [[%2$s, %3$s], [%1$s]]},
         "gc.alloc.rate.norm": {"score": 1000.0, "scoreError": 0.0, "scoreUnit": "B/op"}}}""";

  @TempDir Path folder;
  private Path raw;
  private Path kept;
  private Path page;

  @BeforeEach
  void folders() throws IOException {
    raw = Files.createDirectory(folder.resolve("raw"));
    kept = folder.resolve("kept");
    page = folder.resolve("page.md");
  }

  private static String entry(String method, double score, double perContact, String unit) {
    String entry =
        ENTRY.replaceFirst("%s", method).replaceFirst("%s", score + "").replaceFirst("%s", unit);
    return entry.formatted(perContact, 0.9 * perContact, 1.1 * perContact);
  }

  private void write(String unit) throws IOException {
    Files.writeString(
        raw.resolve("engines.json"),
        "[" + entry("express", 2e6, 20, unit) + ", " + entry("textbook", 1.6e7, 160, unit) + "]");
  }

  private void run() throws IOException {
    Files.writeString(
        page, "before\n<!-- benchmarks: begin -->\nold\n<!-- benchmarks: end -->\nafter\n");
    ResultsTable.main(new String[] {raw.toString(), kept.toString(), page.toString()});
  }

  @Test
  void timesAndBytesArePerContactCounted() throws IOException {
    write("ns/op");
    Measurement first = ResultFile.read(raw.resolve("engines.json")).measurements().get(0);
    assertThat(first.nanoseconds()).isEqualTo(20);
    assertThat(first.relativeError())
        .as("t(2 degrees, 97.5 %%) x 0.1 / sqrt(3)")
        .isCloseTo(4.302653 * 0.1 / Math.sqrt(3), within(1e-6));
    assertThat(first.bytes()).isCloseTo(0.01, within(1e-12));
    assertThat(first.method()).isEqualTo("express");
  }

  @Test
  void thePageShowsRatios() throws IOException {
    write("ns/op");
    run();
    assertThat(Files.readString(kept.resolve("README.md")))
        .contains("## engines")
        .contains("JDK 17 (VM), JMH 1.37; 2 JVMs each, 5 x 2 s after 3 x 1 s of warm-up.")
        .contains("### One queue with abandonment")
        .contains("| express | 100 | 8.00 x | 20.0 ns | 25 % | 0.0 |");
  }

  @Test
  void thePageNamedLastHasTheGoalsBetweenItsMarks() throws IOException {
    write("ns/op");
    run();
    assertThat(Files.readString(page))
        .startsWith("before\n<!-- benchmarks: begin -->\n| case | goal |")
        .contains(
            "| M/M/100+M: express | ≥ 8.19 x | 8.00 x | 5.63 x – 11.4 x | 20.0 ns | no, within")
        .contains("| M/M/100+M: general | ≥ 3.82 x | not measured |  |  |  |")
        .doesNotContain("old")
        .endsWith(" |\n<!-- benchmarks: end -->\nafter\n");
  }

  @Test
  void aPageWithoutMarksIsRefused() {
    assertThatThrownBy(() -> ResultsTable.withGoals("no marks", Map.of()))
        .hasMessageContaining("no marks <!-- benchmarks: begin -->");
  }

  @Test
  void aSingleShotHasNoWarmUp() throws IOException {
    write("ns/op");
    Path file = raw.resolve("engines.json");
    Files.writeString(file, Files.readString(file).replace("avgt", "ss"));
    assertThat(ResultFile.read(file).conditions())
        .isEqualTo("JDK 17 (VM), JMH 1.37; 2 JVMs each, measured once, without warm-up.");
  }

  @Test
  void nothingOfTheMachineIsKept() throws IOException {
    write("ns/op");
    run();
    assertThat(Files.readString(kept.resolve("engines.json")))
        .contains("OneQueueBenchmark")
        .doesNotContain("/somewhere")
        .doesNotContain("/elsewhere");
  }

  @Test
  void setsMeasuredBeforeStay() throws IOException {
    write("ns/op");
    run();
    Files.move(raw.resolve("engines.json"), raw.resolve("scaling.json"));
    run();
    assertThat(Files.readString(kept.resolve("README.md")))
        .containsSubsequence("## engines", "## scaling");
  }

  @Test
  void otherUnitsAreRefused() throws IOException {
    write("ops/s");
    assertThatThrownBy(this::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not measured in ns/op");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.writeString(raw.resolve("engines.json"), "[]");
    assertThatThrownBy(this::run).hasMessageContaining("engines.json holds no results");
  }
}
