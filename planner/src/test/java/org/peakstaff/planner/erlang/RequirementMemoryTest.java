package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.ServiceLevelConvention;

class RequirementMemoryTest {
  private static final StaffingTargets NONE = StaffingTargets.none();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsRememberedIsWhatTheSearchFinds(long seed) {
    Random random = new Random(seed);
    QueueModel queue =
        ErlangA.of(1, 30 + 600 * random.nextDouble(), Math.exp(9 * random.nextDouble() - 1));
    StaffingTargets targets = targets(random);
    RequirementMemory memory = RequirementMemory.of(queue, targets);
    double most = Math.exp(6 * random.nextDouble());
    for (int i = 0; i < 4000; i++) {
      double load = most * random.nextDouble();
      assertThat(memory.agents(load))
          .as("seed %d, load %s", seed, load)
          .isEqualTo(queue.withLoad(load).requirement(targets).agents());
    }
  }

  private static StaffingTargets targets(Random random) {
    StaffingTargets targets = NONE.withMinimumAgents(random.nextInt(4));
    if (random.nextBoolean()) {
      ServiceLevelConvention[] all = ServiceLevelConvention.values();
      ServiceLevelConvention convention = all[random.nextInt(all.length)];
      targets =
          targets.withServiceLevel(random.nextDouble(), 60 * random.nextDouble(), convention, 5);
    }
    if (random.nextBoolean()) {
      targets = targets.withAbandonment(0.2 * random.nextDouble());
    }
    if (random.nextBoolean()) {
      targets = targets.withAverageSpeedOfAnswer(60 * random.nextDouble());
    }
    return random.nextBoolean() ? targets.withOccupancy(0.6 + 0.4 * random.nextDouble()) : targets;
  }

  /** Loads a hair above and below those where the answer changes. */
  @Test
  void nothingIsRememberedWrongAtTheEdges() {
    for (QueueModel queue : List.of(ErlangA.of(1, 180, 120), ErlangC.of(1, 180))) {
      StaffingTargets targets = NONE.withServiceLevel(0.8, 20).withOccupancy(0.9);
      RequirementMemory memory = RequirementMemory.of(queue, targets);
      for (int n = 1; n < 60; n++) {
        double edge = queue.capacity(n, targets).load();
        for (double hair :
            new double[] {0, 1e-15, -1e-15, 1e-12, -1e-12, 1e-9, -1e-9, 1e-5, -1e-5}) {
          double load = edge * (1 + hair);
          assertThat(memory.agents(load))
              .isEqualTo(queue.withLoad(load).requirement(targets).agents());
        }
      }
    }
  }

  @Test
  void otherFormulasAndTargetsThatAreNotMonotone() {
    Random random = new Random(11);
    for (QueueModel queue :
        List.of(
            ErlangB.of(1, 180),
            ErlangC.of(1, 180),
            FiniteLines.of(1, 180, 120, 60),
            ReturningQueue.of(ErlangA.of(1, 180, 60), new Returns(0.5, 0.1)))) {
      StaffingTargets targets =
          queue instanceof ErlangB
              ? NONE.withBlocking(0.02)
              : NONE.withServiceLevel(0.7, 5, ServiceLevelConvention.SHORT_ABANDONS_MET, 4);
      same(queue, targets, random);
    }
    StaffingTargets target =
        NONE.withServiceLevel(0.8, 5, ServiceLevelConvention.SHORT_ABANDONS_MET, 60);
    same(ErlangA.of(1, 180, 40), target, random);
    same(ErlangC.of(1, 180), NONE, random);
  }

  private static void same(QueueModel queue, StaffingTargets targets, Random random) {
    RequirementMemory memory = RequirementMemory.of(queue, targets);
    for (int i = 0; i < 100; i++) {
      double load = 30 * random.nextDouble();
      assertThat(memory.agents(load)).isEqualTo(queue.withLoad(load).requirement(targets).agents());
    }
  }

  @Test
  void noLoadNeedsTheMinimumAlone() {
    RequirementMemory memory =
        RequirementMemory.of(ErlangA.of(1, 180, 120), NONE.withMinimumAgents(3));
    assertThat(memory.agents(0)).isEqualTo(3);
    assertThat(memory.agents(1e-6)).isEqualTo(3);
  }

  @Test
  void whatNobodyCanMeetIsSaidEveryTime() {
    RequirementMemory memory =
        RequirementMemory.of(ErlangA.of(1, 180, 120), NONE.withAbandonment(0));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> memory.agents(5)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void theTargetsThatOneAgentFewerMissesAreThoseOfItsMeasures() {
    Random random = new Random(17);
    StaffingTargets targets =
        NONE.withServiceLevel(0.8, 20).withAbandonment(0.04).withOccupancy(0.9).withWaiting(0.3);
    QueueModel kind = ErlangA.of(1, 240, 90);
    RequirementMemory memory = RequirementMemory.of(kind, targets);
    for (int i = 0; i < 5000; i++) {
      double load = 0.1 + 60 * random.nextDouble();
      int n = memory.agents(load);
      QueueMeasures fewer = kind.withLoad(load).measures(n - 1, targets.thresholds());
      long expected = 0;
      for (int t = 0; t < 4; t++) {
        expected |= targets.targets().get(t).metBy(fewer) ? 0 : 1L << t;
      }
      assertThat(memory.missedByOneFewer(load, n)).as("load %s", load).isEqualTo(expected);
    }
  }

  /** A decision of the search by quick measures is safe by a factor of a hundred. */
  @Test
  void quickMeasuresHaveEightDigits() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      double load = Math.exp(14 * random.nextDouble() - 3);
      double n = Math.max(1, Math.floor(load * (0.3 + 1.4 * random.nextDouble())));
      ErlangA queue = ErlangA.of(load, 180, Math.exp(22 * random.nextDouble() - 2));
      Thresholds thresholds = Thresholds.of(Math.exp(12 * random.nextDouble() - 4));
      QueueMeasures full = queue.measures(n, thresholds);
      QueueMeasures quick = queue.measures(n, thresholds, ExponentialOfferedWait.Accuracy.QUICK);
      close(quick.pWait(), full.pWait());
      close(quick.pAbandon(), full.pAbandon());
      close(quick.averageSpeedOfAnswer(), full.averageSpeedOfAnswer());
      close(quick.occupancy(), full.occupancy());
      for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
        double expected = full.serviceLevels().get(0).serviceLevel(convention);
        close(quick.serviceLevels().get(0).serviceLevel(convention), expected);
      }
    }
  }

  private static void close(double quick, double full) {
    assertThat(Math.abs(quick - full)).isLessThanOrEqualTo(1e-8 * Math.abs(full));
  }
}
