package org.peakstaff.planner.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Certificate.Outcome;
import org.peakstaff.planner.certify.CheckedStretch.Verdict;
import org.peakstaff.result.TargetCheck;

final class CertifiedRequirementTest {
  private static final int SAMPLE = 25;
  private static final int FIRST = 9;

  /** The whole pool is the search sample, which is then replications 0 to 24. */
  private static final CertificateSettings WHOLE_POOL =
      new CertificateSettings(0.05, 0.03, 0.05, SAMPLE, SAMPLE, SAMPLE, 2000, 2000);

  @TempDir Path folder;

  private static int[][] start(CompiledScenario center, int agents) {
    int[][] start = new int[center.groups()][center.intervals()];
    for (int[] group : start) {
      for (int i = 0; i < 24; i++) {
        group[i] = i >= FIRST && i < FIRST + 5 ? agents : 0;
      }
    }
    return start;
  }

  private static int[][] dense(CompiledScenario center, CertifiedStaff staff) {
    int[][] dense = new int[center.groups()][];
    for (int g = 0; g < dense.length; g++) {
      List<Integer> values = staff.agents().get(center.groupIds().get(g));
      dense[g] = values.stream().mapToInt(Integer::intValue).toArray();
    }
    return dense;
  }

  /** Not by the search's own means: an experiment with targets checked as for any result. */
  private static boolean meets(CompiledScenario center, int[][] agents) {
    return Experiment.run(
            center.withAgentsAtWork(agents),
            SmallCenters.OPTIONS.withThreads(1).withReplications(SAMPLE),
            Progress.NONE)
        .targets()
        .stream()
        .allMatch(TargetCheck::met);
  }

  private static CertifiedStaff certify(CompiledScenario center, int start) {
    return CertifiedRequirement.of(
        center, start(center, start), WHOLE_POOL, SmallCenters.OPTIONS, Progress.NONE);
  }

  /** Two intervals, two groups: every staffing with nobody more and somebody less is tried. */
  @Test
  void ofAllStaffingsWithNoMoreAgentsAnywhereOnlyTheOneFoundMeetsTheTargets() {
    CompiledScenario center = SmallCenters.compiled(folder, SmallCenters.TWO_BY_TWO);
    int[][] found = dense(center, certify(center, 8));
    int[][] tried = start(center, 0);
    int meeting = 0;
    int[] most = {found[0][FIRST], found[0][FIRST + 1], found[1][FIRST], found[1][FIRST + 1]};
    for (tried[0][FIRST] = 0; tried[0][FIRST] <= most[0]; tried[0][FIRST]++) {
      for (tried[0][FIRST + 1] = 0; tried[0][FIRST + 1] <= most[1]; tried[0][FIRST + 1]++) {
        for (tried[1][FIRST] = 0; tried[1][FIRST] <= most[2]; tried[1][FIRST]++) {
          for (tried[1][FIRST + 1] = 0; tried[1][FIRST + 1] <= most[3]; tried[1][FIRST + 1]++) {
            meeting += meets(center, tried) ? 1 : 0;
          }
        }
      }
    }
    assertThat(meets(center, found)).isTrue();
    assertThat(meeting).isEqualTo(1);
  }

  @Test
  void agentsAreAddedWhereTheStartIsTooSmall() {
    CompiledScenario center = SmallCenters.compiled(folder, SmallCenters.TWO_BY_TWO);
    CertifiedStaff staff = certify(center, 1);
    assertThat(meets(center, dense(center, staff))).isTrue();
    assertThat(staff.certificate().minimal()).isTrue();
  }

  @Test
  void closedIntervalsHaveNobody() {
    CompiledScenario center = SmallCenters.compiled(folder, SmallCenters.TWO_BY_TWO);
    int[][] found = dense(center, certify(center, 5));
    for (int[] group : found) {
      assertThat(IntStream.range(0, 24).filter(i -> group[i] > 0).allMatch(i -> i == 9 || i == 10))
          .isTrue();
    }
  }

  @Test
  void minimumAgentsAreKept() {
    CompiledScenario center =
        SmallCenters.compiled(folder, SmallCenters.TWO_BY_TWO, "agentGroups.help.minimumAgents=7");
    CertifiedStaff staff = certify(center, 7);
    assertThat(staff.agents().get("help").subList(9, 11)).containsExactly(7, 7);
    long desks = staff.agents().get("desk").stream().filter(agents -> agents > 0).count();
    assertThat(staff.certificate().removals()).isEqualTo((int) desks);
  }

  @Test
  void theCertificateHoldsOnFreshRandomNumbers() {
    CompiledScenario center = SmallCenters.compiled(folder, SmallCenters.TWO_BY_TWO);
    CertificateSettings settings =
        new CertificateSettings(0.05, 0.01, 0.05, 50, 800, 2000, 4000, 20_000);
    CertifiedStaff staff =
        CertifiedRequirement.of(
            center, start(center, 6), settings, SmallCenters.OPTIONS, Progress.NONE);
    Certificate certificate = staff.certificate();
    assertThat(certificate.outcome()).isEqualTo(Outcome.CERTIFIED);
    assertThat(certificate.undecided()).isEmpty();
    for (CheckedStretch each : certificate.stretches()) {
      assertThat(each.searched()).isGreaterThanOrEqualTo(each.target().bound());
      assertThat(each.limit()).isGreaterThanOrEqualTo(each.target().bound() - 0.01);
      assertThat(each.fresh()).isGreaterThan(each.limit());
    }
  }

  /** What just holds on two days does not hold to within a hundredth of a point on others. */
  @Test
  void noCertificateIsIssuedWhereTheValidationFails() {
    CompiledScenario center =
        SmallCenters.compiled(
            folder, SmallCenters.ONE_QUEUE, "contactTypes.calls.target.over=interval");
    CertificateSettings settings = new CertificateSettings(0.05, 0.0001, 0.05, 2, 2, 2, 300, 300);
    CertifiedStaff staff =
        CertifiedRequirement.of(
            center, start(center, 15), settings, SmallCenters.OPTIONS, Progress.NONE);
    Certificate certificate = staff.certificate();
    assertThat(certificate.isIssued()).isFalse();
    assertThat(certificate.outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(certificate.minimal()).isTrue();
    assertThat(certificate.undecided())
        .isNotEmpty()
        .allMatch(each -> each.verdict() != Verdict.HOLDS);
  }

  /** The groups go home at ten, contacts come until eleven and half of them give up. */
  @Test
  void aTargetNoStaffMeetsIsUnreachable() {
    CompiledScenario center =
        SmallCenters.compiled(
            folder,
            SmallCenters.TWO_BY_TWO
                .replace("\"office\": {", "\"morning\": {\"mon\": \"09:00-10:00\"}, \"office\": {")
                .replace("{\"hours\": \"office\"", "{\"hours\": \"morning\""));
    Certificate certificate = certify(center, 4).certificate();
    assertThat(certificate.outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(certificate.isIssued()).isFalse();
    assertThat(certificate.stretches()).allMatch(each -> each.verdict() == Verdict.UNCHECKED);
  }

  /** With so few agents one more in one interval makes no day a good one. */
  @Test
  void agentsAreAddedWhereNoSingleOneChangesTheVerdictOnADay() {
    CompiledScenario center =
        SmallCenters.compiled(
            folder,
            SmallCenters.TWO_BY_TWO,
            "contactTypes.calls.target.held.probability=95%",
            "contactTypes.orders.target.held.probability=95%");
    CertifiedStaff staff = certify(center, 1);
    assertThat(meets(center, dense(center, staff))).isTrue();
    assertThat(staff.certificate().outcome()).isNotEqualTo(Outcome.UNREACHABLE);
  }

  @Test
  void aSearchThatIsStoppedGivesTheBestSoFar() {
    CompiledScenario center = SmallCenters.compiled(folder, SmallCenters.TWO_BY_TWO);
    AtomicInteger heard = new AtomicInteger();
    CertifiedStaff staff =
        CertifiedRequirement.of(
            center,
            start(center, 7),
            WHOLE_POOL,
            SmallCenters.OPTIONS,
            (done, planned) -> {
              assertThat(done).isLessThanOrEqualTo(planned);
              return heard.incrementAndGet() < 5;
            });
    assertThat(staff.certificate().outcome()).isEqualTo(Outcome.INTERRUPTED);
    assertThat(staff.certificate().isIssued()).isFalse();
    assertThat(staff.certificate().minimal()).isFalse();
    assertThat(staff.agents()).containsOnlyKeys("desk", "help");
  }

  @Test
  void theResultDoesNotDependOnTheNumberOfThreads() {
    CompiledScenario center = SmallCenters.compiled(folder, SmallCenters.TWO_BY_TWO);
    CertifiedStaff one =
        CertifiedRequirement.of(
            center,
            start(center, 7),
            WHOLE_POOL,
            SmallCenters.OPTIONS.withThreads(1),
            Progress.NONE);
    CertifiedStaff three =
        CertifiedRequirement.of(
            center,
            start(center, 7),
            WHOLE_POOL,
            SmallCenters.OPTIONS.withThreads(3),
            Progress.NONE);
    assertThat(three).isEqualTo(one);
  }

  @Test
  void aShareOfDaysIsCertifiedAsSuch() {
    CompiledScenario center =
        SmallCenters.compiled(
            folder,
            SmallCenters.TWO_BY_TWO,
            "contactTypes.calls.target.held.probability=70%",
            "contactTypes.orders.target.held.probability=70%");
    Certificate certificate = certify(center, 7).certificate();
    assertThat(certificate.stretches()).hasSize(2);
    for (CheckedStretch each : certificate.stretches()) {
      assertThat(each.target().required()).isEqualTo(0.7);
      assertThat(each.searched() * SAMPLE)
          .isCloseTo(Math.rint(each.searched() * SAMPLE), within(1e-9));
      assertThat(each.searched()).isGreaterThanOrEqualTo(0.7);
    }
  }

  @Test
  void targetsOfEveryIntervalAreKeptInEveryInterval() {
    CompiledScenario center =
        SmallCenters.compiled(
            folder,
            SmallCenters.TWO_BY_TWO,
            "contactTypes.calls.target.over=interval",
            "contactTypes.orders.target.over=interval");
    CertifiedStaff staff = certify(center, 7);
    assertThat(staff.certificate().stretches()).hasSize(48);
    assertThat(meets(center, dense(center, staff))).isTrue();
  }

  /** By whole days of an experiment, though most removals are judged by a few intervals. */
  @ParameterizedTest
  @ValueSource(strings = {"interval", "day"})
  void everySingleRemovalMissesATargetOfSomeInterval(String overOfOrders) {
    CompiledScenario center =
        SmallCenters.compiled(
            folder,
            SmallCenters.TWO_BY_TWO,
            "horizon.interval=15m",
            "contactTypes.calls.target.over=interval",
            "contactTypes.orders.target.over=" + overOfOrders);
    int[][] start = new int[2][96];
    for (int[] group : start) {
      Arrays.fill(group, 4 * FIRST, 4 * FIRST + 8, 8);
    }
    CertifiedStaff staff =
        CertifiedRequirement.of(center, start, WHOLE_POOL, SmallCenters.OPTIONS, Progress.NONE);
    int[][] found = dense(center, staff);
    assertThat(meets(center, found)).isTrue();
    int removals = 0;
    for (int[] group : found) {
      for (int i = 0; i < group.length; i++) {
        if (group[i] > 0) {
          group[i]--;
          assertThat(meets(center, found)).as("one fewer in interval %d", i).isFalse();
          group[i]++;
          removals++;
        }
      }
    }
    assertThat(staff.certificate().removals()).isEqualTo(removals).isGreaterThan(10);
  }

  @Test
  void anUpperTargetAndACapAreKeptFromAbove() {
    CompiledScenario center =
        SmallCenters.compiled(
            folder,
            SmallCenters.TWO_BY_TWO,
            "contactTypes.calls.target.averageSpeedOfAnswer=10s",
            "contactTypes.calls.target.abandonment=4%",
            "plan.occupancyCap=60%");
    Certificate certificate = certify(center, 8).certificate();
    assertThat(certificate.stretches()).hasSize(6);
    for (CheckedStretch each : certificate.stretches()) {
      boolean below = !each.target().isLowerBound();
      assertThat(each.target().holds(each.searched())).isTrue();
      assertThat(each.searched() > each.target().required()).isNotEqualTo(below);
      assertThat(each.limit() > each.fresh()).isEqualTo(below);
      assertThat(each.tolerated() > each.target().required()).isEqualTo(below);
    }
  }

  @Test
  void withoutTargetsThereIsNothingToCertify() {
    CompiledScenario center =
        SmallCenters.compiled(
            folder, SmallCenters.TWO_BY_TWO.replaceAll(",\\s*\"target\": .*}}", ""));
    assertThatThrownBy(() -> certify(center, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no target");
  }
}
