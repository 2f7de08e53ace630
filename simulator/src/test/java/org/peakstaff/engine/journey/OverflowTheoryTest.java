package org.peakstaff.engine.journey;

import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.RowLayout;

/**
 * Two stages: who has waited w at the first group is taken by a second that always has somebody
 * free. For the first group those customers are lost at w: M/M/n with the patience w of everybody,
 * which Baccelli and Hebuterne (1981) solve exactly.
 */
class OverflowTheoryTest {
  private static final double HANDLE_TIME = 240;
  private static final int ALWAYS_ENOUGH = 60;

  private static Scenario center(double load, int agents, int after) {
    Skill later = new Skill(2, 2, 1, 1, Duration.ofSeconds(after), 0, 1);
    Centers.TypeSpec calls =
        Centers.TypeSpec.of(
                new Volumes.Constant(3600 / HANDLE_TIME * load), exponential(HANDLE_TIME))
            .serviceLevel(0.8, after);
    return Centers.of(7, Duration.ofHours(1))
        .warmUp(Duration.ofHours(6))
        .type("calls", calls)
        .group("first", new Scheduled.Constant(agents), Map.of("calls", skill(1)))
        .group("second", new Scheduled.Constant(ALWAYS_ENOUGH), Map.of("calls", later))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"0.9, 1, 60", "1.4, 1, 300", "2.7, 3, 30", "5, 4, 120"})
  void theSecondStageTakesWhoTheFirstWouldLose(double load, int agents, int after) {
    Runs runs = Runs.of(center(load, agents, after), 40);
    double lost = lostAt(load, agents, after / HANDLE_TIME);
    runs.assertRatio(
        "the first group's work",
        runs.group("first", RowLayout.BUSY),
        runs.time(),
        load * (1 - lost));
    runs.assertRatio(
        "the second group's work", runs.group("second", RowLayout.BUSY), runs.time(), load * lost);
  }

  /** The share that reaches w, times in mean handle times. */
  private static double lostAt(double load, int agents, double w) {
    double drift = load - agents;
    double rising = drift == 0 ? w : Math.expm1(drift * w) / drift;
    double integral = rising + Math.exp(drift * w) / agents;
    double epsilon = 1 / erlangB(agents - 1, load);
    return (1 + drift * integral) / (epsilon + load * integral);
  }

  private static double erlangB(int agents, double load) {
    double blocked = 1;
    for (int k = 1; k <= agents; k++) {
      blocked = load * blocked / (k + load * blocked);
    }
    return blocked;
  }
}
