package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.Display;

/** Numbers, dates and durations as text. */
class ReportTextTest {
  private final ReportText text = ReportText.of(Display.NEUTRAL);

  @Test
  void numbersAreGroupedAndRoundedHalfUp() {
    assertThat(text.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(text.number(12.25, 1)).isEqualTo("12.3");
    assertThat(text.number(-12.25, 1)).isEqualTo("−12.3");
    assertThat(text.number(-.04, 1)).isEqualTo("0.0");
  }

  @Test
  void undefinedNumbersReadAsADash() {
    assertThat(text.number(Double.NaN, 1)).isEqualTo("–");
    assertThat(text.percent(Double.NaN)).isEqualTo("–");
    assertThat(text.seconds(Double.POSITIVE_INFINITY)).isEqualTo("–");
    assertThat(text.points(Double.NaN)).isEqualTo("–");
    assertThat(text.percentInterval(ReportFixture.estimate(Double.NaN, 1))).isEqualTo("–");
  }

  @Test
  void sharesReadAsPercentages() {
    assertThat(text.percent(.78123)).isEqualTo("78.1\u00a0%");
    assertThat(text.percentShort(.8)).isEqualTo("80\u00a0%");
    assertThat(text.percentShort(.29)).isEqualTo("29\u00a0%");
    assertThat(text.percentShort(.025)).isEqualTo("2.5\u00a0%");
    assertThat(text.percentDigits(.778)).isEqualTo("78");
    assertThat(text.percentInterval(ReportFixture.estimate(.781, .005)))
        .isEqualTo("77.6–78.6\u00a0%");
  }

  @Test
  void differencesShowTheirSign() {
    assertThat(text.signed(3)).isEqualTo("+3");
    assertThat(text.signed(0)).isEqualTo("0");
    assertThat(text.signed(-5)).isEqualTo("−5");
    assertThat(text.points(-.0214)).isEqualTo("−2.1\u00a0points");
    assertThat(text.secondsMore(3.21)).isEqualTo("+3.2\u00a0s");
    assertThat(text.secondsMore(-3.21)).isEqualTo("−3.2\u00a0s");
  }

  @Test
  void durationsBelowTwoMinutesAreSeconds() {
    assertThat(text.duration(Duration.ofSeconds(20))).isEqualTo("20\u00a0s");
    assertThat(text.duration(Duration.ofSeconds(90))).isEqualTo("90\u00a0s");
    assertThat(text.duration(Duration.ofSeconds(150))).isEqualTo("2\u00a0min\u00a030\u00a0s");
    assertThat(text.duration(Duration.ofHours(24))).isEqualTo("24\u00a0h");
    assertThat(text.duration(Duration.ofMillis(1500))).isEqualTo("1.5\u00a0s");
    assertThat(text.duration(Duration.ZERO)).isEqualTo("0\u00a0s");
  }

  @Test
  void datesNameTheirWeekday() {
    LocalDate date = LocalDate.of(2026, 11, 30);
    assertThat(text.date(date)).isEqualTo("Mon 30 Nov 2026");
    assertThat(text.dayOfMonth(date)).isEqualTo("Mon 30 Nov");
    assertThat(text.time(LocalTime.of(9, 30))).isEqualTo("09:30");
  }

  @Test
  void anotherLocaleWritesItsOwnSeparatorsAndNames() {
    ReportText german = ReportText.of(Display.of(Locale.GERMANY));
    assertThat(german.number(1234.5, 1)).isEqualTo("1.234,5");
    assertThat(german.date(LocalDate.of(2026, 12, 1))).startsWith("Di").endsWith("2026");
  }

  @Test
  void listsAndCountsReadAsWords() {
    assertThat(text.list(List.of())).isEmpty();
    assertThat(text.list(List.of("a"))).isEqualTo("a");
    assertThat(text.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(text.counted(1, "head", "heads")).isEqualTo("1\u00a0head");
    assertThat(text.counted(3, "head", "heads")).isEqualTo("3\u00a0heads");
    assertThat(text.range(3, 3)).isEqualTo("3");
    assertThat(text.range(3, 8)).isEqualTo("3–8");
  }
}
