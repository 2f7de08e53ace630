package org.peakstaff.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.extension.Extensions;
import org.peakstaff.planner.hiring.HiringPlan.Outcome;

/** What somebody has who stops a hiring study. */
class HiringStudyTest {
  private static final int FUTURES = 60;

  @TempDir Path folder;
  private NamedScenario season;

  @BeforeEach
  void read() throws IOException {
    Path file = folder.resolve("season.json");
    Files.writeString(
        file,
        """
        {"format": 1, "name": "Season", "currency": "EUR",
         "hiring": {"from": "2026-08-03", "weeks": 8, "hoursPerFte": 40,
           "requirement": {"desk": {"2026-08-03": 900, "2026-09-07": 1100}},
           "groups": {"desk": {"headcount": {"52": 40}, "hoursPerWeek": 40, "shrinkage": "30%",
             "attrition": {"annual": "30%", "as": "lost"},
             "classes": {"leadWeeks": 1, "trainingWeeks": 1, "nestingWeeks": 1,
               "nestingProductivity": 0.5, "minimum": 2, "maximum": 10},
             "costs": {"wagePerHour": 20, "recruiting": 1000, "shortfallPerHour": 300}}},
           "uncertainty": {"demand": "10%"}}}
        """);
    season = NamedScenario.read(new ScenarioSource(file, List.of(), Extensions.of()));
  }

  private HiringAnswer study(Progress progress) {
    return HiringStudy.run(season, season, ExperimentOptions.defaults(), FUTURES, progress);
  }

  /** Wants an end after it has heard of so many pieces of work, and says so from then on. */
  private static final class Patience implements Progress {
    private final int most;
    private int heard;

    Patience(int most) {
      this.most = most;
    }

    @Override
    public synchronized boolean done(int done, int planned) {
      return ++heard <= most;
    }

    @Override
    public synchronized boolean isStopped() {
      return heard > most;
    }
  }

  @Test
  void stoppedInTheFuturesThereIsThePlanItsBridgeAndTheFrontier() {
    HiringAnswer answer = study(new Patience(0));

    assertThat(answer.interrupted()).isTrue();
    assertThat(answer.plan().outcome()).isEqualTo(Outcome.OPTIMAL);
    assertThat(answer.comparison()).isNotNull();
    assertThat(answer.frontier()).hasSize(7);
    assertThat(answer.options()).isEmpty();
  }

  @Test
  void stoppedAmongWrongInputsTheOptionsAreKept() {
    // both options are tried in pieces of 20 futures: six, before the first wrong input
    HiringAnswer answer = study(new Patience(2 * FUTURES / 20));

    assertThat(answer.interrupted()).isTrue();
    assertThat(answer.options()).hasSize(2);
    assertThat(answer.ifWrong()).isEmpty();
  }

  @Test
  void notStoppedEverythingIsThere() {
    HiringAnswer answer = study(Progress.NONE);

    assertThat(answer.interrupted()).isFalse();
    assertThat(answer.ifWrong()).hasSize(2);
    assertThat(answer.effect(answer.ifWrong().get(0).result())).isPresent();
  }

  @Test
  void stoppedBeforeThereIsAPlanThereIsNothing() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> study(new Patience(-1)));
  }
}
