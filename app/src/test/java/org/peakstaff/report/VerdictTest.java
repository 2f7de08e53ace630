package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.Target;

class VerdictTest {
  private static TargetCheck speed(Target.Scope scope, Double probability, List<String> missed) {
    return new TargetCheck(
        "tech",
        TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER,
        scope,
        30,
        probability,
        Fixtures.estimate(probability == null ? 41.25 : 0.71, 0.5),
        missed.isEmpty(),
        missed);
  }

  @Test
  void namesTheTargetThatIsMissed() {
    assertThat(
            Verdict.sentence(Display.NEUTRAL, List.of(Fixtures.check(true), Fixtures.check(false))))
        .isEqualTo(
            "1 of 2 targets is missed: care-phone misses its service level on 2026-11-27"
                + " (76.3 %, at least 80 % asked for).");
    assertThat(Verdict.met(List.of(Fixtures.check(true), Fixtures.check(false)))).isFalse();
  }

  @Test
  void allContactTypesTogetherAreMany() {
    TargetCheck check =
        new TargetCheck(
            TargetCheck.ALL_TYPES,
            TargetCheck.Kind.ABANDONMENT,
            Target.Scope.HORIZON,
            0.05,
            null,
            Fixtures.estimate(0.062, 0.001),
            false,
            List.of("horizon"));

    assertThat(Verdict.clause(Display.NEUTRAL, check))
        .isEqualTo(
            "all contact types together miss their abandonment over the horizon"
                + " (6.2 %, at most 5 % asked for)");
  }

  @Test
  void saysWhenAllAreMet() {
    assertThat(
            Verdict.sentence(Display.NEUTRAL, List.of(Fixtures.check(true), Fixtures.check(true))))
        .isEqualTo("Both targets are met.");
    assertThat(Verdict.sentence(Display.NEUTRAL, List.of(Fixtures.check(true))))
        .isEqualTo(
            "The target is met: care-phone meets its service level each day"
                + " (81.3 %, at least 80 % asked for).");
    assertThat(Verdict.met(List.of(Fixtures.check(true)))).isTrue();
  }

  @Test
  void saysWhenThereIsNothingToMeet() {
    assertThat(Verdict.sentence(Display.NEUTRAL, List.of()))
        .startsWith("No contact type has a target");
    assertThat(Verdict.met(List.of())).isTrue();
  }

  @Test
  void countsTheStretchesThatMiss() {
    List<String> three =
        List.of("2026-11-27T09:00+01:00", "2026-11-27T09:30+01:00", "2026-11-27T10:00+01:00");
    assertThat(Verdict.clause(Display.NEUTRAL, speed(Target.Scope.INTERVAL, null, three)))
        .isEqualTo(
            "tech misses its speed of answer in the interval from 2026-11-27T09:00+01:00"
                + " and 2 more intervals (41.3 s, at most 30 s asked for)");
    assertThat(Verdict.clause(Display.NEUTRAL, speed(Target.Scope.DAY, null, three.subList(0, 2))))
        .contains(" and 1 more day ");
    assertThat(
            Verdict.clause(Display.NEUTRAL, speed(Target.Scope.HORIZON, null, three.subList(0, 1))))
        .contains("over the horizon");
  }

  @Test
  void aShareCompletedInTimeIsAtLeastItsBound() {
    TargetCheck completed =
        new TargetCheck(
            "email",
            TargetCheck.Kind.COMPLETED,
            Target.Scope.HORIZON,
            0.9,
            null,
            Fixtures.estimate(0.875, 0.01),
            false,
            List.of("horizon"));
    assertThat(Verdict.clause(Display.NEUTRAL, completed))
        .isEqualTo(
            "email misses its share completed in time over the horizon"
                + " (87.5 %, at least 90 % asked for)");
  }

  @Test
  void speaksOfDaysWhenATargetMustHoldWithAProbability() {
    assertThat(Verdict.clause(Display.NEUTRAL, speed(Target.Scope.DAY, 0.9, List.of("2026-11-27"))))
        .endsWith("(on 71.0 % of days, at most 30 s on 90 % of days asked for)");
  }
}
