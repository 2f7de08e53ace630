package org.peakstaff.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
       "primaryMetric": {"score": %s, "scoreError": "NaN", "scoreUnit": "%s"},
       "secondaryMetrics": {
         "contacts": {"score": %s, "scoreError": 1.0, "scoreUnit": "ns/op"},
         "gc.alloc.rate.norm": {"score": 1000.0, "scoreError": 0.0, "scoreUnit": "B/op"}}}""";

  @TempDir Path folder;
  private Path raw;
  private Path kept;

  @BeforeEach
  void folders() throws IOException {
    raw = Files.createDirectory(folder.resolve("raw"));
    kept = folder.resolve("kept");
  }

  private static String entry(String method, double score, double perContact, String unit) {
    return ENTRY.formatted(method, score, unit, perContact);
  }

  private void write(String unit) throws IOException {
    Files.writeString(
        raw.resolve("engines.json"),
        "[" + entry("express", 2e6, 20, unit) + ", " + entry("textbook", 1.6e7, 160, unit) + "]");
  }

  private void run() throws IOException {
    ResultsTable.main(new String[] {raw.toString(), kept.toString()});
  }

  @Test
  void timesAndBytesArePerContactCounted() throws IOException {
    write("ns/op");
    Measurement first = ResultFile.read(raw.resolve("engines.json")).measurements().get(0);
    assertThat(first.nanoseconds()).isEqualTo(20);
    assertThat(first.relativeError()).isEqualTo(0.05);
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
        .contains("| express | 100 | 8.00 x | 20.0 ns | 5 % | 0.0 |");
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
