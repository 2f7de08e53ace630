package org.peakstaff.planner.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;

class PlanLimitsTest {
  @ParameterizedTest
  @ValueSource(longs = {81, 82, 83, 84})
  void aPlanKeepsToWhatIsAllowed(long seed) {
    HiringInputs inputs = new RandomSeason(seed, 14).inputs();
    HiringPlan plan = HiringPlanner.plan(inputs, HiringPlanner.LIMITS.withGap(0.01));

    inputs
        .hiring()
        .groups()
        .forEach(
            (id, group) -> {
              OfGroup decided = Objects.requireNonNull(plan.decisions().groups().get(id));
              allowed(group.classes(), decided.classes());
              allowed(group.seasonal(), decided.seasonal());
              done(id, group, decided, Objects.requireNonNull(plan.weeks().get(id)), inputs);
            });
  }

  private static void allowed(@Nullable HiringClasses rules, List<ClassStart> starts) {
    for (ClassStart start : starts) {
      HiringClasses of = Objects.requireNonNull(rules);
      assertThat(start.week()).isGreaterThanOrEqualTo(of.leadWeeks());
      assertThat(start.classes()).isLessThanOrEqualTo(of.perWeek());
      assertThat(start.heads())
          .isBetween(start.classes() * of.minimum(), start.classes() * of.maximum());
    }
  }

  private static void done(
      String id, HiringGroup group, OfGroup decided, List<HiringWeek> weeks, HiringInputs inputs) {
    List<Double> hours = Objects.requireNonNull(inputs.requirement().hours().get(id));
    for (HiringWeek week : weeks) {
      int w = week.week();
      assertThat(week.releases()).isCloseTo(decided.releases().get(w), within(1e-6));
      assertThat(week.overtimeShare())
          .isLessThanOrEqualTo(
              group.overtime() == null ? 0 : group.overtime().maximum().value() + 1e-9);
      double share = group.outsourcing() == null ? 0 : group.outsourcing().maximumShare().value();
      assertThat(decided.outsourcedHours().get(w)).isLessThanOrEqualTo(share * hours.get(w) + 1e-6);
      assertThat(week.headcountEnd()).isGreaterThan(-1e-6);
    }
  }

  @Test
  void aWeekBelongsToMonthsByItsDays() {
    assertThat(HiringPlan.monthsOf(LocalDate.of(2026, 8, 3)))
        .containsExactly(Map.entry(YearMonth.of(2026, 8), 1.0));
    assertThat(HiringPlan.monthsOf(LocalDate.of(2026, 8, 31)))
        .containsEntry(YearMonth.of(2026, 8), 1 / 7.0)
        .containsEntry(YearMonth.of(2026, 9), 6 / 7.0);
    assertThat(HiringPlan.monthsOf(LocalDate.of(2026, 12, 28)))
        .containsEntry(YearMonth.of(2026, 12), 4 / 7.0)
        .containsEntry(YearMonth.of(2027, 1), 3 / 7.0);
  }

  @Test
  void aRequirementNamesEveryWeekOfEveryGroup() {
    HiringInputs inputs = new Season().group("voice", new Crew(), 1, 2, 3).inputs();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> inputs.withRequirement(new WeeklyRequirement(Map.of("voice", List.of(1.0)))))
        .withMessageContaining("\"voice\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeeklyRequirement(Map.of("voice", List.of(-1.0))))
        .withMessageContaining("voice");
    assertThat(inputs.requirement().scaled(2).hours())
        .containsEntry("voice", List.of(2.0, 4.0, 6.0));
  }

  @Test
  void partTimersAreAmongTheHeadsOfAClass() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ClassStart(0, 1, 3, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new ClassStart(0, 2, 1, 0));
  }

  @Test
  void seatsAndTheirConflictAreInHeads() {
    Crew crew = new Crew().heads(60, 10);
    crew.seats = 8;
    HiringPlan plan = HiringPlanner.plan(new Season().group("voice", crew, 0, 0).inputs());

    assertThat(plan.outcome()).isEqualTo(HiringPlan.Outcome.INFEASIBLE);
    assertThat(plan.conflicts()).hasSize(2);
    assertThat(plan.conflicts().get(0).demand()).isEqualTo(HiringConflict.Demand.SEATS);
    assertThat(plan.conflicts().get(0).wouldDo()).isCloseTo(10, within(1e-5));
  }
}
