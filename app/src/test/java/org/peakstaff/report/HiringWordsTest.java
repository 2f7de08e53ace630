package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.hiring.DecisionDue;
import org.peakstaff.planner.hiring.DecisionDue.Kind;

class HiringWordsTest {
  private static String later(Kind kind, double hours) {
    LocalDate monday = LocalDate.parse("2026-08-03");
    return HiringWords.later(
        Display.NEUTRAL, new DecisionDue("desk", null, kind, monday, 1, 5, 2, monday, hours));
  }

  @Test
  void whoHiresLaterIsShortOfHours() {
    assertThat(later(Kind.HIRING_CLASS, 120.2)).isEqualTo("120 more hours short");
    assertThat(later(Kind.OVERTIME, 0.9)).isEqualTo("1 more hour short");
    assertThat(later(Kind.SEASONAL_CLASS, 0)).isEqualTo("no more hours short");
  }

  @Test
  void whoGrantsTimeOffOrPartsLaterPaysWages() {
    assertThat(later(Kind.TIME_OFF, 0)).isEqualTo("wages are paid");
    assertThat(later(Kind.RELEASE, 0)).isEqualTo("wages are paid");
  }

  @Test
  void oneIsNotSeveral() {
    assertThat(HiringWords.counted(Display.NEUTRAL, "1", "seat", "seats")).isEqualTo("1 seat");
    assertThat(HiringWords.counted(Display.NEUTRAL, "0", "seat", "seats")).isEqualTo("0 seats");
  }
}
