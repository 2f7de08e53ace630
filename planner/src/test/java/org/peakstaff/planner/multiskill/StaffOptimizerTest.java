package org.peakstaff.planner.multiskill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.certify.Certificate.Outcome;
import org.peakstaff.planner.certify.CertificateSettings;
import org.peakstaff.planner.requirement.UnplannableScenarioException;

/** The cheapest staff from beginning to end. */
class StaffOptimizerTest {
  private static final OptimizeSettings SETTINGS =
      OptimizeSettings.of(StaffingPeriod.HORIZON, CertificateSettings.withSample(20));

  @TempDir Path folder;

  private OptimizedStaff optimized(String center, String... sets) {
    return optimized(SkillCenters.compiled(folder, center, sets), Progress.NONE);
  }

  private static OptimizedStaff optimized(CompiledScenario scenario, Progress progress) {
    return StaffOptimizer.of(scenario, SETTINGS, SkillCenters.OPTIONS, progress);
  }

  @Test
  void theStaffIsCertifiedAndCostsNoLessThanTheBound() {
    OptimizedStaff found = optimized(SkillCenters.nModel());
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.CERTIFIED);
    assertThat(found.gap()).isBetween(0.0, 0.3);
    double cost = found.groups().values().stream().mapToDouble(GroupStaff::cost).sum();
    assertThat(found.cost()).isEqualTo(cost);
  }

  @Test
  @Tag("slow")
  void aStaffOfEachIntervalIsCertifiedAndNoDearer() {
    String center = SkillCenters.nModel().replace("60m", "15m").replace("13:00", "15:00");
    CompiledScenario scenario = SkillCenters.compiled(folder, center);
    CertificateSettings promise = CertificateSettings.withSample(20);
    OptimizedStaff found =
        StaffOptimizer.of(
            scenario,
            OptimizeSettings.of(StaffingPeriod.INTERVAL, promise),
            SkillCenters.OPTIONS,
            Progress.NONE);
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.CERTIFIED);
    assertThat(found.cost()).isLessThan(optimized(scenario, Progress.NONE).cost());
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    CompiledScenario scenario = SkillCenters.compiled(folder, SkillCenters.nModel());
    assertThat(
            StaffOptimizer.of(
                scenario, SETTINGS, SkillCenters.OPTIONS.withThreads(1), Progress.NONE))
        .isEqualTo(optimized(scenario, Progress.NONE));
  }

  @Test
  void aMinimumAndSeatsAreKept() {
    OptimizedStaff found =
        optimized(SkillCenters.nModel(), "agentGroups.only-a.minimumAgents=5", "plan.seats=12");
    assertThat(found.certificate().isIssued()).isTrue();
    int a = found.groups().get("only-a").agents().get(9);
    int both = found.groups().get("both").agents().get(9);
    assertThat(a).isGreaterThanOrEqualTo(5);
    assertThat(a + both).isLessThanOrEqualTo(12);
  }

  @Test
  void paidTimeThatIsNotAtWorkIsPaid() {
    OptimizedStaff found =
        optimized(
            SkillCenters.center(
                List.of(SkillCenters.type("a", 40, "80%")),
                List.of(SkillCenters.group("all", 30, Map.of("a", 1)))),
            "agentGroups.all.shrinkage=25%");
    GroupStaff group = found.groups().get("all");
    assertThat(group.cost()).isEqualTo(group.hours() * 40);
    assertThat(group.rostered().get(9)).isEqualTo((int) Math.ceil(group.agents().get(9) / 0.75));
  }

  @Test
  void aTargetOfEveryCustomerIsReachedThoughFewDaysShowNoGain() {
    CompiledScenario scenario =
        SkillCenters.compiled(
            folder,
            SkillCenters.center(
                List.of(SkillCenters.type("a", 60, "100%")),
                List.of(SkillCenters.group("all", 30, Map.of("a", 1)))));
    OptimizedStaff found =
        StaffOptimizer.of(
            scenario,
            OptimizeSettings.of(StaffingPeriod.INTERVAL, CertificateSettings.withSample(40)),
            SkillCenters.OPTIONS,
            Progress.NONE);
    assertThat(found.obstacles()).isEmpty();
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.CERTIFIED);
  }

  @Test
  void seatsThatDoNotSufficeAreNamed() {
    OptimizedStaff found = optimized(SkillCenters.nModel(), "plan.seats=4");
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(found.obstacles()).anyMatch(each -> each.contains("which misses by"));
    int most = found.groups().values().stream().mapToInt(group -> group.agents().get(9)).sum();
    assertThat(found.obstacles().get(0))
        .contains("No staff was found for the 4 seats of plan.seats")
        .contains(most + " agents at work at a time; at least " + (most - 4) + " more seats");
  }

  @Test
  void aTypeThatNobodyServesWhenItComesIsNamed() {
    String center =
        SkillCenters.nModel()
            .replace("\"office\": {", "\"late\": {\"mon\": \"11:00-13:00\"}, \"office\": {")
            .replace("\"both\": {\"hours\": \"office\"", "\"both\": {\"hours\": \"late\"");
    OptimizedStaff found = optimized(center);
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.UNREACHABLE);
    assertThat(found.obstacles())
        .anyMatch(
            each ->
                each.contains("serviceLevel of b")
                    && each.contains("50.0 % of its contacts come while no group"));
  }

  @Test
  void aSearchThatIsStoppedGivesTheBestSoFar() {
    CompiledScenario scenario = SkillCenters.compiled(folder, SkillCenters.nModel());
    OptimizedStaff found = optimized(scenario, (done, planned) -> done < 400);
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.INTERRUPTED);
    assertThat(found.certificate().isIssued()).isFalse();
    assertThat(found.cost()).isPositive();
  }

  @Test
  void aSearchThatIsStoppedWhileFormulasAreWorkedOutEndsAtOnce() {
    CompiledScenario scenario = SkillCenters.compiled(folder, SkillCenters.nModel());
    AtomicInteger questions = new AtomicInteger();
    Progress impatient =
        new Progress() {
          @Override
          public boolean done(int done, int planned) {
            throw new AssertionError("no day is simulated");
          }

          @Override
          public boolean isStopped() {
            return questions.incrementAndGet() > 5;
          }
        };
    OptimizedStaff found = optimized(scenario, impatient);
    assertThat(found.certificate().outcome()).isEqualTo(Outcome.INTERRUPTED);
    assertThat(found.bounds()).hasSizeLessThan(CostBound.Kind.values().length);
  }

  @Test
  void withoutTargetsThereIsNothingToKeep() {
    String center =
        SkillCenters.nModel().replaceAll(", *\"target\": \\{\"serviceLevel\": \\{[^}]*\\}\\}", "");
    assertThatThrownBy(() -> optimized(center)).isInstanceOf(UnplannableScenarioException.class);
  }
}
