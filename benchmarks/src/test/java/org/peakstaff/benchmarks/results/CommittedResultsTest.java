package org.peakstaff.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the pages say has been measured: they are what the script makes of the committed results.
 */
class CommittedResultsTest {
  private static final Path RESULTS = Path.of("results");
  private static final Path README = Path.of("../README.md");

  @Test
  void theTablesAreThoseOfTheCommittedResults() throws IOException {
    assertThat(Files.readString(RESULTS.resolve("README.md")))
        .isEqualTo(ResultsTable.text(ResultsTable.read(RESULTS)));
  }

  @Test
  void theReadmeQuotesTheCommittedResults() throws IOException {
    String page = Files.readString(README);
    assertThat(page).isEqualTo(ResultsTable.withGoals(page, ResultsTable.read(RESULTS)));
  }

  @Test
  void everyGoalIsOfABenchmarkThatExists() throws ReflectiveOperationException {
    for (Goal goal : GoalTable.GOALS) {
      Class<?> benchmark = Class.forName("org.peakstaff.benchmarks." + goal.benchmark());
      assertThat(benchmark.getMethods()).anyMatch(m -> m.getName().equals(goal.method()));
      for (Map.Entry<String, String> parameter : goal.parameters().entrySet()) {
        assertThat(benchmark.getField(parameter.getKey())).isNotNull();
      }
    }
  }
}
