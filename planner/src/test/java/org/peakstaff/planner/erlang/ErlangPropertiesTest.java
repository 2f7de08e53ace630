package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.scenario.ServiceLevelConvention;

class ErlangPropertiesTest {
  private static final double HARDLY = 1e-14;

  @ParameterizedTest
  @EnumSource(ServiceLevelConvention.class)
  void anAgentMoreNeverLowersTheServiceLevel(ServiceLevelConvention convention) {
    for (double load : new double[] {0.5, 20, 150}) {
      for (double patience : new double[] {1, 60, 5000}) {
        double before = 0;
        for (int n = 1; n < 2 * load + 20; n++) {
          double level =
              ErlangA.of(load, 180, patience)
                  .measures(n, Thresholds.of(20).withShortAbandon(5))
                  .serviceLevel(20, convention);
          assertThat(level).isGreaterThanOrEqualTo(before - HARDLY);
          before = level;
        }
      }
    }
  }

  @Test
  void anAgentMoreNeverRaisesWhatIsLimited() {
    for (double patience : new double[] {1, 60, 5000}) {
      QueueMeasures before = ErlangA.of(50, 180, patience).measures(1, Thresholds.none());
      for (int n = 2; n < 120; n++) {
        QueueMeasures now = ErlangA.of(50, 180, patience).measures(n, Thresholds.none());
        assertThat(now.pAbandon()).isLessThanOrEqualTo(before.pAbandon() + HARDLY);
        assertThat(now.pWait()).isLessThanOrEqualTo(before.pWait() + HARDLY);
        assertThat(now.occupancy()).isLessThanOrEqualTo(before.occupancy() + HARDLY);
        assertThat(now.averageSpeedOfAnswer())
            .isLessThanOrEqualTo(before.averageSpeedOfAnswer() * (1 + HARDLY));
        before = now;
      }
    }
  }

  @Test
  void aServiceLevelThatIsNotMonotoneStillGivesTheTrueMinimum() {
    for (double share : new double[] {0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97}) {
      for (double load : new double[] {2, 10, 30}) {
        StaffingTargets targets =
            StaffingTargets.none()
                .withServiceLevel(share, 5, ServiceLevelConvention.SHORT_ABANDONS_MET, 60)
                .withAbandonment(0.6);
        QueueModel queue = ErlangA.of(load, 180, 40);
        assertThat(queue.requirement(targets).agents()).isEqualTo(byTrial(queue, targets));
      }
    }
  }

  @Test
  void everyRequirementIsTheFirstThatTrialFinds() {
    for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
      for (double share : new double[] {0, 0.05, 0.5, 0.8, 0.99, 1}) {
        for (double load : new double[] {0.01, 1, 17.3, 60}) {
          StaffingTargets targets =
              StaffingTargets.none().withServiceLevel(share, 20, convention, 5);
          QueueModel queue = ErlangA.of(load, 180, 90);
          assertThat(queue.requirement(targets).agents()).isEqualTo(byTrial(queue, targets));
        }
      }
    }
  }

  @Test
  void severalTargetsNeedTheMostThatOneOfThemNeeds() {
    QueueModel queue = ErlangA.of(40, 200, 150);
    StaffingTargets none = StaffingTargets.none();
    List<StaffingTargets> single =
        List.of(
            none.withServiceLevel(0.8, 20),
            none.withServiceLevel(0.95, 60),
            none.withAverageSpeedOfAnswer(4),
            none.withAbandonment(0.01),
            none.withWaiting(0.2),
            none.withOccupancy(0.9));
    StaffingTargets all = none;
    int most = 0;
    for (StaffingTargets one : single) {
      all = all.with(one.targets().get(0));
      most = Math.max(most, queue.requirement(one).agents());
    }
    Requirement requirement = queue.requirement(all);
    assertThat(requirement.agents()).isEqualTo(most);
    StaffingTarget binding =
        all.targets().stream()
            .filter(t -> !t.metBy(queue.measures(requirement.agents() - 1, t.thresholds())))
            .findFirst()
            .orElseThrow();
    assertThat(requirement.binding()).isEqualTo(binding.kind());
  }

  @Test
  void theMinimumBindsWhereItIsLarger() {
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 20);
    Requirement requirement =
        ErlangA.of(10, 180, 120).requirement(targets.withMinimumAgents(30).withRealValued());
    assertThat(requirement.agents()).isEqualTo(30);
    assertThat(requirement.agentsReal()).hasValue(30);
    assertThat(requirement.binding()).isEqualTo(Binding.MINIMUM_AGENTS);
  }

  @Test
  void fractionalAgentsFollowTheRecursion() {
    for (double load : new double[] {0.001, 0.7, 1.49, 1.51, 12, 800, 40_000}) {
      for (double n : new double[] {0.25, 0.999, 1.5, 13.7, 790.1}) {
        double below = ErlangB.blocking(n, load);
        double above = load * below / (n + 1 + load * below);
        assertThat(ErlangB.blocking(n + 1, load)).isCloseTo(above, within(1e-13 * above));
      }
    }
  }

  /** By 50-digit quadrature of the integral of exp(-t) (1 + t/a)^n. */
  @Test
  void fractionalAgentsHaveTheirKnownBlocking() {
    assertThat(ErlangB.blocking(0.5, 1)).isCloseTo(0.72519677735834863, within(1e-13));
    assertThat(ErlangB.blocking(2.5, 0.5)).isCloseTo(0.032430476293121, within(1e-14));
    assertThat(ErlangB.blocking(12.3, 10)).isCloseTo(0.10826973123974256, within(1e-13));
  }

  @Test
  void withEndlessPatienceErlangAIsErlangC() {
    QueueMeasures patient = ErlangA.of(95, 180, 1e13).measures(100, Thresholds.of(20));
    QueueMeasures endless = ErlangC.of(95, 180).measures(100, Thresholds.of(20));
    assertThat(patient.pWait()).isCloseTo(endless.pWait(), within(1e-9));
    assertThat(patient.meanWait()).isCloseTo(endless.meanWait(), within(1e-7));
  }

  @Test
  void withoutPatienceErlangAIsErlangB() {
    QueueMeasures impatient = ErlangA.of(95, 180, 1e-9).measures(100, Thresholds.none());
    assertThat(impatient.pAbandon()).isCloseTo(ErlangB.blocking(100, 95), within(1e-9));
  }

  @Test
  void littlesLawHolds() {
    QueueMeasures measures = ErlangA.of(95, 180, 120).measures(97.5, Thresholds.none());
    assertThat(measures.meanQueue()).isCloseTo(measures.meanWait() * 95 / 180, within(1e-13));
    double byFate =
        measures.averageSpeedOfAnswer() * (1 - measures.pAbandon())
            + measures.meanWaitAbandoned() * measures.pAbandon();
    assertThat(byFate).isCloseTo(measures.meanWait(), within(1e-13));
    assertThat(measures.pAbandon()).isCloseTo(measures.meanWait() / 120, within(1e-15));
  }

  private static int byTrial(QueueModel queue, StaffingTargets targets) {
    int n = 1;
    while (!allMet(queue, targets, n)) {
      n++;
    }
    return n;
  }

  private static boolean allMet(QueueModel queue, StaffingTargets targets, int n) {
    return targets.targets().stream().allMatch(t -> t.metBy(queue.measures(n, t.thresholds())));
  }
}
