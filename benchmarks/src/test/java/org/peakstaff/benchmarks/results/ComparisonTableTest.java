package org.peakstaff.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.benchmarks.AgentScalingBenchmark;
import org.peakstaff.benchmarks.Comparison;

class ComparisonTableTest {
  private static final Comparison COMPARISON =
      AgentScalingBenchmark.class.getAnnotation(Comparison.class);

  private static Measurement row(String method, String agents, double nanoseconds) {
    return new Measurement("x.Y", method, Map.of("agents", agents), nanoseconds, 0.04, Double.NaN);
  }

  private static List<String> lines(Measurement... rows) {
    return new ComparisonTable(COMPARISON, Map.of("textbook", "textbook"), List.of(rows)).lines();
  }

  @Test
  void speedIsTheTimeOfTheReferenceOverTheRows() {
    List<String> lines = lines(row("express", "50", 20), row("textbook", "50", 170));
    assertThat(lines)
        .contains(
            "| variant | agents | speed vs textbook | time per contact | ± | bytes per contact |",
            "| express | 50 | 8.50 x | 20.0 ns | 4 % |  |",
            "| *textbook* | 50 | 1.00 x | 170 ns | 4 % |  |");
  }

  @Test
  void referencesComeLast() {
    assertThat(lines(row("textbook", "50", 170), row("express", "50", 20)))
        .containsSubsequence(
            "| express | 50 | 8.50 x | 20.0 ns | 4 % |  |",
            "| *textbook* | 50 | 1.00 x | 170 ns | 4 % |  |");
  }

  @Test
  void sizesAreComparedWithTheBase() {
    List<String> lines = lines(row("express", "50", 20), row("express", "500", 25));
    assertThat(lines)
        .contains(
            "| variant | agents | speed vs agents = 50 | time per contact | ± | bytes per contact |",
            "| express | 500 | 0.800 x | 25.0 ns | 4 % |  |");
  }

  @Test
  void aReferenceOfAnotherSizeIsNoReference() {
    assertThat(lines(row("express", "50", 20), row("textbook", "500", 170)))
        .contains("| express | 50 |  | 1.00 x | 20.0 ns | 4 % |  |");
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.500 ns", "12.34, 12.3 ns", "1500, 1.50 µs", "2.1e6, 2.10 ms", "3e9, 3.00 s"})
  void timesHaveThreeDigits(double nanoseconds, String text) {
    assertThat(ComparisonTable.time(nanoseconds)).isEqualTo(text);
  }

  @Test
  void namesOfMethodsBecomeWords() {
    assertThat(ComparisonTable.words("oneByOne")).isEqualTo("one by one");
  }
}
