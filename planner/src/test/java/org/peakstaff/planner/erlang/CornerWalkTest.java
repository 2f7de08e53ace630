package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * Every formula at the corners of its arguments: shares stay shares, nothing that is defined is
 * NaN, every inversion ends with the least agents or with a clear no, and all of it in bounded
 * time.
 */
class CornerWalkTest {
  private static final double HANDLE_TIME = 200;
  private static final double[] LOADS = {0, 1e-12, 0.5, 40, 3000, 1e6};
  private static final double[] WITHIN = {0, 20, 1e6};
  private static final Duration BOUND = Duration.ofSeconds(20);

  /** The formulas, each as a queue by its load. */
  enum Formula {
    B(List.of(load -> ErlangB.of(load, HANDLE_TIME))),
    C(List.of(load -> ErlangC.of(load, HANDLE_TIME))),
    A(
        List.of(
            load -> ErlangA.of(load, HANDLE_TIME, 1e-3 * HANDLE_TIME),
            load -> ErlangA.of(load, HANDLE_TIME, HANDLE_TIME),
            load -> ErlangA.of(load, HANDLE_TIME, 1e6 * HANDLE_TIME))),
    GENERAL(
        List.of(
            load -> GeneralPatienceQueue.of(load, HANDLE_TIME, PatienceLaw.uniform(1e-3 * 400)),
            load -> GeneralPatienceQueue.of(load, HANDLE_TIME, law(HANDLE_TIME)),
            load -> GeneralPatienceQueue.of(load, HANDLE_TIME, law(1e6 * HANDLE_TIME)))),
    RETURNS(
        List.of(
            load ->
                ReturningQueue.of(
                    ErlangA.of(load, HANDLE_TIME, HANDLE_TIME), new Returns(0.9, 0.5)))),
    LINES(
        List.of(
            load -> FiniteLines.of(load, HANDLE_TIME, 5000),
            load -> FiniteLines.of(load, HANDLE_TIME, 1e-3 * HANDLE_TIME, 5000),
            load -> FiniteLines.of(load, HANDLE_TIME, 1e6 * HANDLE_TIME, 5000)));

    private final List<DoubleFunction<QueueModel>> queues;

    Formula(List<DoubleFunction<QueueModel>> queues) {
      this.queues = queues;
    }

    private static PatienceLaw law(double mean) {
      return PatienceLaw.of(Sampler.logNormalByMean(mean, 1.5));
    }
  }

  @ParameterizedTest
  @EnumSource(Formula.class)
  void measuresAreSound(Formula formula) {
    Assertions.assertTimeout(
        BOUND,
        () -> {
          SoftAssertions softly = new SoftAssertions();
          for (DoubleFunction<QueueModel> queue : formula.queues) {
            for (double load : LOADS) {
              for (double agents : agents(load)) {
                sound(softly, queue.apply(load), agents);
              }
            }
          }
          softly.assertAll();
        });
  }

  /** Far below the load, at it, just above and far above. */
  private static double[] agents(double load) {
    double near = Math.max(1, Math.rint(load));
    return new double[] {1, Math.max(1, Math.rint(near / 2)), near, near + 1, 2 * near, 1e6};
  }

  private static void sound(SoftAssertions softly, QueueModel queue, double agents) {
    double n = Math.min(agents, queue.mostAgents());
    QueueMeasures measures = queue.measures(n, Thresholds.of(WITHIN).withShortAbandon(5));
    String where = queue.getClass().getSimpleName() + " load " + queue.load() + " agents " + n;
    for (double share :
        new double[] {measures.pWait(), measures.blocking(), measures.occupancy()}) {
      softly.assertThat(share).as(where).isBetween(0.0, 1.0 + 1e-12);
    }
    for (ServiceLevelAt level : measures.serviceLevels()) {
      for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
        softly.assertThat(level.serviceLevel(convention)).as(where).isBetween(0.0, 1.0);
      }
      softly.assertThat(level.waitingLonger()).as(where).isBetween(0.0, 1.0 + 1e-12);
    }
    if (!measures.unstable()) {
      softly.assertThat(measures.pAbandon()).as(where).isBetween(0.0, 1.0 + 1e-12);
      softly.assertThat(measures.meanWait()).as(where).isFinite().isNotNegative();
      softly.assertThat(measures.meanQueue()).as(where).isFinite().isNotNegative();
      softly.assertThat(measures.averageSpeedOfAnswer()).as(where).isFinite().isNotNegative();
    }
  }

  @ParameterizedTest
  @EnumSource(Formula.class)
  void everyInversionEndsWithTheLeastAgentsOrAClearNo(Formula formula) {
    Assertions.assertTimeout(
        BOUND,
        () -> {
          for (DoubleFunction<QueueModel> queue : formula.queues) {
            for (double load : new double[] {0, 1e-12, 0.5, 40}) {
              for (StaffingTargets targets : targets()) {
                ends(queue.apply(load), targets);
              }
            }
          }
        });
  }

  private static List<StaffingTargets> targets() {
    StaffingTargets none = StaffingTargets.none();
    List<StaffingTargets> all = new ArrayList<>();
    for (double limit : new double[] {0, 0.3, 1}) {
      for (double within : WITHIN) {
        all.add(none.withServiceLevel(limit, within));
      }
      all.add(none.withAbandonment(limit));
      all.add(none.withOccupancy(limit));
      all.add(none.withWaiting(limit));
      all.add(none.withBlocking(limit));
      all.add(none.withAverageSpeedOfAnswer(1e6 * limit));
    }
    all.add(none.withServiceLevel(1, 0).withAbandonment(0).withOccupancy(1));
    return all;
  }

  private static void ends(QueueModel queue, StaffingTargets targets) {
    String where = queue.getClass().getSimpleName() + " load " + queue.load() + " " + targets;
    Requirement requirement = queue.requirement(targets);
    if (!requirement.attainable()) {
      assertThat(requirement.explanation()).as(where).startsWith("No number of agents meets");
      return;
    }
    int agents = requirement.agents();
    assertThat(missed(queue, agents, targets)).as(where).isZero();
    boolean floor = agents <= Math.max(1, Math.floor(queue.stabilityLimit()) + 1);
    if (!floor) {
      assertThat(missed(queue, agents - 1, targets)).as(where).isPositive();
    }
  }

  private static long missed(QueueModel queue, int agents, StaffingTargets targets) {
    return targets.targets().stream()
        .filter(target -> !target.metBy(queue.measures(agents, target.thresholds())))
        .count();
  }

  @Test
  void theFastSearchOfErlangCEndsToo() {
    Assertions.assertTimeout(
        BOUND,
        () -> {
          for (double load : new double[] {1e-300, 0.5, 1e6, 1e9}) {
            for (double share : new double[] {0, 1}) {
              for (double within : WITHIN) {
                assertThatCode(
                        () -> ErlangC.agentsForServiceLevel(load, HANDLE_TIME, share, within))
                    .doesNotThrowAnyException();
              }
            }
          }
        });
  }

  @Test
  void fixedPointsOfReturnsSolveTheirEquation() {
    for (double p : new double[] {0, 0.5, 0.99}) {
      for (double q : new double[] {0, 0.3, 0.9}) {
        for (double agents : new double[] {1, 50, 400}) {
          ReturningQueue queue =
              ReturningQueue.of(ErlangA.of(60, HANDLE_TIME, 90), new Returns(p, q));
          double abandons = queue.measures(agents, Thresholds.none()).pAbandon();
          double total = queue.totalLoad(agents);
          assertThat(total * (1 - p * abandons - q * (1 - abandons)) / 60)
              .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
        }
      }
    }
  }
}
