package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.Estimate;

/** Look-ups in a plan and its scenario. */
class PlanContextTest {
  private final PlanContext context = ReportFixture.oneDay().context();

  @Test
  void theLargestGroupAndTypeComeFirst() {
    assertThat(context.groups()).containsExactly("voice", "digital");
    assertThat(context.types()).containsExactly("billing-phone", "care-chat", "tech-phone");
  }

  @Test
  void aLabelStandsForItsIdAndAnIdForAMissingLabel() {
    assertThat(context.typeLabel("billing-phone")).isEqualTo("Billing calls");
    assertThat(context.typeLabel("tech-phone")).isEqualTo("tech-phone");
    assertThat(context.groupLabel("voice")).isEqualTo("Voice");
    assertThat(context.groupLabel("unheard-of")).isEqualTo("unheard-of");
  }

  @Test
  void aTimeBearsItsDateOnAHorizonOfSeveralDays() {
    assertThat(context.when(20)).isEqualTo("10:00");
    assertThat(ReportFixture.oneDay().days(2).context().when(48 + 20)).isEqualTo("Tue 1 Dec 10:00");
  }

  @Test
  void simulatedMeasuresAreFoundByTheTimeOfTheirInterval() {
    Estimate level = context.simulatedType(25, "billing-phone").serviceLevel();
    assertThat(level.mean()).isEqualTo(.845 - .12);
    assertThat(context.simulatedGroup(25, "voice").occupancy().mean()).isEqualTo(.83);
  }

  @Test
  void theWarmUpIsNotMeasured() {
    PlanContext warmed = ReportFixture.oneDay().warmUp(20).context();
    assertThat(warmed.isMeasured(19)).isFalse();
    assertThat(warmed.isMeasured(20)).isTrue();
    assertThat(warmed.simulatedType(19, "billing-phone")).isNull();
    assertThat(warmed.simulatedGroup(19, "voice")).isNull();
  }

  @Test
  void aPlanOfAnotherScenarioIsRefused() {
    assertThatThrownBy(() -> context.pool("unheard-of"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unheard-of");
    assertThatThrownBy(() -> context.forecast(0, "unheard-of"))
        .hasMessageContaining("the plan and its scenario disagree");
  }

  @Test
  void intervalsCountInHours() {
    assertThat(context.intervalHours()).isEqualTo(.5);
    assertThat(ReportFixture.oneDay().intervalMinutes(15).context().intervalHours()).isEqualTo(.25);
    assertThat(List.of(context.interval(0).start().getHour())).containsExactly(0);
  }
}
