package org.peakstaff.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalTableTest {
  private static Measurement row(
      String benchmark, String method, Map<String, String> parameters, double ns, double error) {
    return new Measurement("x." + benchmark, method, parameters, ns, error, Double.NaN);
  }

  private static List<String> lines(Measurement... rows) {
    return new GoalTable(List.of(rows)).lines();
  }

  @Test
  void goalsPerContactAreMultiplesOfTheTextbooksSpeed() {
    Map<String, String> agents = Map.of("agents", "100");
    assertThat(
            lines(
                row("OneQueueBenchmark", "express", agents, 30, 0.03),
                row("OneQueueBenchmark", "textbook", agents, 300, 0.04),
                row("MultiSkillBenchmark", "general", Map.of("days", "1"), 120, 0)))
        .contains("| M/M/100+M: express | ≥ 8.19 x | 10.0 x | 9.51 x – 10.5 x | 30.0 ns | yes |")
        .anyMatch(line -> line.startsWith("| multi-skill day: general | ≥ 2.87 x | 2.50 x | "))
        .contains("| multi-skill day: express | ≥ 4.10 x | not measured |  |  |  |");
  }

  @Test
  void threadsAndAgentsAreComparedWithTheirBase() {
    assertThat(
            lines(
                row("ExperimentBenchmark", "express", Map.of("threads", "1"), 200, 0),
                row("ExperimentBenchmark", "express", Map.of("threads", "2"), 100, 0),
                row("AgentScalingBenchmark", "general", Map.of("agents", "50"), 100, 0),
                row("AgentScalingBenchmark", "general", Map.of("agents", "50000"), 190, 0)))
        .contains(
            "| two threads in place of one: express | ≥ 1.90 x | 2.00 x | 2.00 x – 2.00 x |"
                + " 100 ns | yes |",
            "| 50,000 agents in place of 50: general | ≤ 1.60 x | 1.90 x | 1.90 x – 1.90 x |"
                + " 190 ns | no |");
  }

  @Test
  void whatMayBeChanceIsCalledSo() {
    assertThat(lines(row("ErlangADayBenchmark", "serviceLevel", Map.of(), 0.99e6, 0.05)).get(15))
        .contains("| ≤ 1.00 ms | 990 µs | 942 µs – 1.04 ms | 990 µs | yes, within the error |");
  }

  @Test
  void theIntervalOfAQuotientIsThatOfItsReciprocalUpsideDown() {
    Ratio ratio = Ratio.of(2, 0.1);
    assertThat(ratio.inverse().value()).isEqualTo(0.5);
    assertThat(ratio.inverse().low()).isCloseTo(1 / ratio.high(), within(1e-15));
    assertThat(ratio.low() * ratio.high()).isCloseTo(4, within(1e-12));
  }
}
