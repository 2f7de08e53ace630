package org.peakstaff.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.peakstaff.benchmarks.reference.CenterModel;
import org.peakstaff.benchmarks.reference.TextbookCenter;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.statistics.RowLayout;

/** What is compared is the same: both engines and the reference simulate one center. */
class EngineRunTest {
  @Test
  void bothEnginesCountTheSameContacts() {
    CompiledScenario day = BenchmarkScenarios.compiled(CenterModel.multiSkill(1));
    EngineRun express = EngineRun.express(day);
    EngineRun general = EngineRun.general(day);
    for (int replication = 0; replication < 3; replication++) {
      assertThat(express.next()).isEqualTo(general.next());
      assertThat(express.sum(RowLayout.ABANDONED)).isEqualTo(general.sum(RowLayout.ABANDONED));
      assertThat(express.sum(RowLayout.WAIT_ANSWERED))
          .isEqualTo(general.sum(RowLayout.WAIT_ANSWERED));
    }
  }

  @Test
  void theMultiSkillDayIsAsBusyAsItIsSaidToBe() {
    CenterModel model = CenterModel.multiSkill(1);
    EngineRun express = EngineRun.express(BenchmarkScenarios.compiled(model));
    double offered = express.next();
    assertThat(offered).isCloseTo(50_000, within(4 * Math.sqrt(50_000)));
    assertThat(express.sum(RowLayout.ANSWERED_WITHIN) / offered).isBetween(0.84, 0.96);
    double serviceLevel = 0;
    double reference = 0;
    int runs = 10;
    for (int run = 1; run <= runs; run++) {
      double contacts = express.next();
      serviceLevel += express.sum(RowLayout.ANSWERED_WITHIN) / contacts / runs;
      TextbookCenter textbook = new TextbookCenter(model, run);
      textbook.run();
      reference += textbook.serviceLevel() / runs;
    }
    assertThat(serviceLevel).isBetween(0.84, 0.93);
    assertThat(serviceLevel).isCloseTo(reference, within(0.03));
  }

  @Test
  void theQueueWithAbandonmentIsErlangA() {
    CenterModel model = CenterModel.abandoning(100, 240_000);
    EngineRun express = EngineRun.express(BenchmarkScenarios.compiled(model));
    double offered = 0;
    double abandoned = 0;
    for (int run = 0; run < 5; run++) {
      offered += express.next();
      abandoned += express.sum(RowLayout.ABANDONED);
    }
    double theory = ErlangA.of(100, 180, 360).measures(100, Thresholds.of(20)).pAbandon();
    assertThat(abandoned / offered).isCloseTo(theory, within(0.002));
  }

  @Test
  void arrivalsEndWithTheModelAndTheDaysAreCompleted() {
    CenterModel model = CenterModel.abandoning(5_000, 1e6);
    CompiledScenario scenario = BenchmarkScenarios.compiled(model);
    assertThat(model.seconds()).isEqualTo(36_000);
    assertThat(scenario.intervals()).isEqualTo(48);
    double[] volume = scenario.demand().volume(0);
    assertThat(volume[19]).isCloseTo(50_000, within(1e-6));
    assertThat(volume[20]).isZero();
  }
}
