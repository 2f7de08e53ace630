package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.PlanInterval;

class ShrinkageTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 27);

  private static List<String> arithmetic(double out, double in, double absence) {
    return Shrinkage.arithmetic(
        Display.NEUTRAL,
        PlanFixtures.day(DATE, 64),
        "voice",
        PlanFixtures.scenario(1, PlanFixtures.group(out, in, absence)));
  }

  @Test
  void showsTheQuotientOfTheIntervalThatNeedsMost() {
    assertThat(arithmetic(0.16, 0.13, 0.03))
        .containsExactly(
            "With shrinkage at 09:30: 64 / (1 - .16 - .13 - .03) = 94.1, so 95 on the roster");
  }

  @Test
  void leavesOutSharesOfNothing() {
    assertThat(arithmetic(0.3, 0, 0)).first().asString().contains("64 / (1 - .3) = 91.4");
    assertThat(arithmetic(0, 0, 0)).first().asString().contains("none, so 95 on the roster");
  }

  @Test
  void saysNothingWhereNobodyIsNeeded() {
    PlanInterval closed = PlanFixtures.day(DATE, 64).get(3);
    assertThat(
            Shrinkage.arithmetic(
                Display.NEUTRAL,
                List.of(closed),
                "voice",
                PlanFixtures.scenario(1, PlanFixtures.group(0.3, 0, 0))))
        .isEmpty();
  }
}
