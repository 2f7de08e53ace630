package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.TotalTarget;

/** Targets in words. */
class TargetTextTest {
  private final PlanContext context = ReportFixture.oneDay().context();

  @Test
  void aServiceLevelNamesShareThresholdAndConvention() {
    assertThat(plain(TargetText.of(check(TargetCheck.Kind.SERVICE_LEVEL, .8, null), context)))
        .isEqualTo("80 % within 20 s (answered of offered)");
  }

  @Test
  void aTargetOfAllTypesTogetherIsThatOfThePlan() {
    Target.ServiceLevel level =
        new Target.ServiceLevel(
            Share.of(.85), Duration.ofSeconds(25), ServiceLevelConvention.EARLY_ABANDONS_MET);
    TotalTarget total = new TotalTarget(level, null, null, Target.Scope.DAY, Target.Held.MEAN);
    PlanContext together =
        PlanContext.of(
            context.plan(),
            context.scenario().withPlan(new PlanSettings(null, null, null, total)),
            context.text());
    TargetCheck check =
        new TargetCheck(
            TargetCheck.ALL_TYPES,
            TargetCheck.Kind.SERVICE_LEVEL,
            Target.Scope.DAY,
            .85,
            null,
            ReportFixture.estimate(.9, .01),
            true,
            List.of());

    assertThat(plain(TargetText.of(check, together)))
        .isEqualTo("85 % within 25 s (early abandons met)");
    assertThat(together.typeLabel(check.contactType())).isEqualTo("all contact types");
  }

  @Test
  void theOtherTargetsAreUpperBounds() {
    assertThat(plain(TargetText.of(check(TargetCheck.Kind.ABANDONMENT, .055, null), context)))
        .isEqualTo("at most 5.5 % abandoned");
    assertThat(
            plain(
                TargetText.of(check(TargetCheck.Kind.AVERAGE_SPEED_OF_ANSWER, 30, null), context)))
        .isEqualTo("average speed of answer at most 30 s");
  }

  @Test
  void aTargetOnAShareOfDaysSaysSo() {
    assertThat(plain(TargetText.scope(check(TargetCheck.Kind.ABANDONMENT, .05, .9), context)))
        .isEqualTo("each day, on 90 % of days");
    assertThat(TargetText.scope(check(TargetCheck.Kind.ABANDONMENT, .05, null), context))
        .isEqualTo("each day");
  }

  @Test
  void everyConventionReadsAsWords() {
    for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
      assertThat(TargetText.convention(convention)).matches("[a-z]+( [a-z]+)+");
    }
  }

  @Test
  void whatBindsIsNamedWithItsType() {
    assertThat(TargetText.binding(context, "serviceLevel billing-phone"))
        .isEqualTo("Service level: Billing calls");
    assertThat(TargetText.binding(context, "abandonment tech-phone"))
        .isEqualTo("Abandonment: tech-phone");
    assertThat(TargetText.binding(context, "averageSpeedOfAnswer care-chat"))
        .isEqualTo("Speed of answer: Care chat");
    assertThat(TargetText.binding(context, "occupancy")).isEqualTo("Occupancy cap");
    assertThat(TargetText.binding(context, "minimumAgents")).isEqualTo("Minimum agents");
  }

  private static TargetCheck check(TargetCheck.Kind kind, double bound, Double probability) {
    return new TargetCheck(
        "billing-phone",
        kind,
        Target.Scope.DAY,
        bound,
        probability,
        ReportFixture.estimate(bound, .01),
        true,
        List.of());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
