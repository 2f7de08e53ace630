package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * The far ends of every argument: right where a value is known, finite and consistent elsewhere.
 */
class CornersTest {
  private static final double[] AGENTS = {1e-6, 0.3, 1, 10, 1000, 1e5, 1e6, 1e9};
  private static final double[] LOADS = {1e-300, 1e-9, 0.1, 10, 1000, 1e5, 1e6};
  private static final double[] PATIENCE = {1e-9, 1e-3, 1, 1e3, 1e6, 1e9};
  private static final double[] WITHIN = {0, 1e-9, 1, 1e6};

  @Test
  void patienceFromAThousandthToAThousandHandleTimesIsExact() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    List<double[]> rows = rows();
    assertThat(rows).hasSize(56);
    for (double[] row : rows) {
      QueueMeasures measures =
          ErlangA.of(row[1], 1, row[2]).measures(row[0], Thresholds.of(row[3]));
      ServiceLevelAt level = measures.serviceLevels().get(0);
      double[] actual = {
        measures.pWait(),
        measures.pAbandon(),
        level.answeredLater(),
        level.answeredWithin(),
        level.waitingLonger(),
        level.abandonedWithin(),
        level.offeredWaitLonger()
      };
      for (int i = 0; i < actual.length; i++) {
        double expected = row[4 + i];
        softly
            .assertThat(actual[i])
            .as("column %d of n=%s load=%s patience=%s", 4 + i, row[0], row[1], row[2])
            .isCloseTo(expected, within(Math.max(1e-12 * expected, 1e-300)));
      }
    }
    softly.assertAll();
  }

  @Test
  void everyCornerOfErlangAIsFiniteAndAddsUp() {
    SoftAssertions softly = new SoftAssertions();
    for (double n : AGENTS) {
      for (double load : LOADS) {
        for (double patience : PATIENCE) {
          check(softly, n, load, patience);
        }
      }
    }
    softly.assertAll();
  }

  private static void check(SoftAssertions softly, double n, double load, double patience) {
    QueueMeasures measures = ErlangA.of(load, 1, patience).measures(n, Thresholds.of(WITHIN));
    String where = "n=" + n + " load=" + load + " patience=" + patience;
    softly.assertThat(measures.pWait()).as(where).isBetween(0.0, 1.0);
    softly.assertThat(measures.averageSpeedOfAnswer()).as(where).isGreaterThanOrEqualTo(0);
    softly.assertThat(measures.meanWaitAbandoned()).as(where).isBetween(0.0, patience * 1.000001);
    softly.assertThat(measures.meanQueue()).as(where).isFinite();
    for (ServiceLevelAt level : measures.serviceLevels()) {
      double sum = level.answeredWithin() + level.abandonedWithin() + level.waitingLonger();
      softly.assertThat(sum).as(where).isCloseTo(1, within(1e-12));
      for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
        softly.assertThat(level.serviceLevel(convention)).as(where).isBetween(0.0, 1.0);
      }
    }
  }

  /** P(abandon) = (n/a) P(no wait) / (1/B - 1) + (1 - n/a) P(wait): flow through the queue. */
  @ParameterizedTest
  @ValueSource(doubles = {0.001, 1, 1e3, 1e6})
  void aMillionErlangsBalance(double patience) {
    double load = 1e6;
    for (double n : new double[] {999_000, 1_000_000}) {
      QueueMeasures measures = ErlangA.of(load, 1, patience).measures(n, Thresholds.none());
      double odds = 1 / ErlangB.blocking(n, load) - 1;
      double byFlow = n / load * (1 - measures.pWait()) / odds + (1 - n / load) * measures.pWait();
      assertThat(measures.pAbandon()).isCloseTo(byFlow, within(1e-10 * byFlow));
    }
  }

  @Test
  void nothingOfferedIsServedAtOnceByNobody() {
    for (QueueModel model :
        List.of(
            ErlangB.of(0, 180),
            ErlangC.of(0, 180),
            ErlangA.of(0, 180, 120),
            GeneralPatienceQueue.of(0, 180, PatienceLaw.uniform(60)))) {
      StaffingTargets targets = StaffingTargets.none().withServiceLevel(1, 0).withAbandonment(0);
      Requirement requirement = model.requirement(targets);
      assertThat(requirement.agents()).isZero();
      assertThat(requirement.binding()).isEqualTo(Binding.MINIMUM_AGENTS);
      assertThat(requirement.measures().serviceLevels().get(0).answeredWithin()).isEqualTo(1);
      assertThat(model.requirement(targets.withMinimumAgents(2)).agents()).isEqualTo(2);
    }
  }

  @Test
  void nobodyStaffedMeansEveryoneWaitsOutItsPatience() {
    QueueMeasures measures = ErlangA.of(10, 180, 120).measures(0, Thresholds.of(120));
    assertThat(measures.pAbandon()).isEqualTo(1);
    assertThat(measures.meanWait()).isCloseTo(120, within(1e-9));
    assertThat(measures.serviceLevels().get(0).abandonedWithin())
        .isCloseTo(1 - Math.exp(-1), within(1e-15));
  }

  @Test
  void erlangCBelowTheLoadIsUnstableAndSaysSo() {
    QueueMeasures measures = ErlangC.of(10, 180).measures(10, Thresholds.of(20));
    assertThat(measures.unstable()).isTrue();
    assertThat(measures.pWait()).isEqualTo(1);
    assertThat(measures.averageSpeedOfAnswer()).isNaN();
    assertThat(measures.serviceLevel(20, ServiceLevelConvention.ANSWERED_OF_OFFERED)).isZero();
  }

  @Test
  void aTargetOfNothingNeedsAStableQueueInErlangCAndOneAgentInErlangA() {
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0, 20);
    assertThat(ErlangC.of(10, 180).requirement(targets).agents()).isEqualTo(11);
    assertThat(ErlangC.of(10, 180).requirement(targets).binding()).isEqualTo(Binding.STABILITY);
    assertThat(ErlangA.of(10, 180, 120).requirement(targets).agents()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 20, 1e6})
  void aFullServiceLevelIsMetToTheLastDigitsThatCount(double answerTime) {
    for (QueueModel model : List.of(ErlangC.of(100, 180), ErlangA.of(100, 180, 120))) {
      StaffingTargets targets = StaffingTargets.none().withServiceLevel(1, answerTime);
      Requirement requirement = model.requirement(targets);
      assertThat(requirement.attainable()).isTrue();
      assertTrueMinimum(model, targets, requirement);
    }
  }

  @Test
  void limitsOfZeroAreUnattainableAndNamed() {
    StaffingTargets none = StaffingTargets.none();
    for (StaffingTargets targets :
        List.of(
            none.withAbandonment(0),
            none.withAverageSpeedOfAnswer(0),
            none.withWaiting(0),
            none.withOccupancy(0))) {
      Requirement requirement = ErlangA.of(10, 180, 120).requirement(targets);
      assertThat(requirement.attainable()).isFalse();
      assertThat(requirement.unattainable()).contains(targets.targets().get(0));
      assertThatThrownBy(requirement::agents)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(targets.targets().get(0).kind().id());
    }
    assertThat(ErlangB.of(10, 180).requirement(none.withBlocking(0)).attainable()).isFalse();
  }

  @Test
  void anAbsurdlySmallCapIsUnattainableRatherThanALoop() {
    StaffingTargets targets = StaffingTargets.none().withOccupancy(1e-12);
    assertThat(ErlangA.of(10, 180, 120).requirement(targets).attainable()).isFalse();
    assertThat(ErlangC.of(10, 180).requirement(targets).attainable()).isFalse();
  }

  @Test
  void limitsOnWhatAModelDoesNotHaveAreMet() {
    StaffingTargets targets = StaffingTargets.none().withAbandonment(0).withBlocking(0);
    assertThat(ErlangC.of(10, 180).requirement(targets).agents()).isEqualTo(11);
  }

  @Test
  void aMillionErlangsAreStaffed() {
    for (double patience : new double[] {1e-3, 1, 1e6}) {
      QueueModel model = ErlangA.of(1e6, 1, patience);
      StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 0.1);
      assertTrueMinimum(model, targets, model.requirement(targets));
    }
  }

  @Test
  void argumentsOutOfTheirDomainAreRefused() {
    for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> ErlangC.of(bad, 180)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> ErlangA.of(1, 180, bad))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> ErlangB.blocking(bad, 1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> StaffingTargets.none().withServiceLevel(bad, 20))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> ErlangA.of(1, 180, 120).measures(bad, Thresholds.none()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void assertTrueMinimum(
      QueueModel model, StaffingTargets targets, Requirement requirement) {
    StaffingTarget target = targets.targets().get(0);
    int n = requirement.agents();
    assertThat(target.metBy(model.measures(n, target.thresholds()))).isTrue();
    assertThat(target.metBy(model.measures(n - 1, target.thresholds()))).isFalse();
  }

  private static List<double[]> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    CornersTest.class.getResourceAsStream("erlang-a-corners.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("\t", -1))
          .map(cells -> DoubleStream.of(numbers(cells)).toArray())
          .toList();
    }
  }

  private static double[] numbers(String[] cells) {
    double[] numbers = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = Double.parseDouble(cells[i]);
    }
    return numbers;
  }
}
