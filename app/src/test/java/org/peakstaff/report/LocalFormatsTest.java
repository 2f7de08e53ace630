package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalFormatsTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
  private static final ZonedDateTime AFTERNOON =
      ZonedDateTime.of(2026, 11, 27, 14, 30, 0, 0, ZoneId.of("UTC"));

  private static Display in(String tag) {
    return Display.of(Locale.forLanguageTag(tag));
  }

  @Test
  void germanHasACommaPointsBetweenGroupsAndDaysFirst() {
    Display german = in("de-DE");
    assertThat(german.number(1234.56, 1)).isEqualTo("1.234,6");
    assertThat(german.number(-0.5, 1)).isEqualTo("-0,5");
    assertThat(german.percent(0.8125)).isEqualTo("81,3\u00a0%");
    assertThat(german.money(1234567.5)).isEqualTo("1.234.568");
    assertThat(german.fraction(0.3)).isEqualTo("0,3");
    assertThat(german.day(FRIDAY)).isEqualTo("Fr. 27.11.2026");
    assertThat(german.dates().dayOfMonth(FRIDAY)).isEqualTo("27.11.");
    assertThat(german.month(YearMonth.of(2026, 10))).isEqualTo("Okt 2026");
    assertThat(german.time(AFTERNOON)).isEqualTo("14:30");
  }

  @Test
  void frenchGroupsAreHeldTogetherByABlankThatEveryFontHas() {
    Display french = in("fr-FR");
    assertThat(french.number(1234567.5, 1)).isEqualTo("1\u00a0234\u00a0567,5");
    assertThat(french.shortPercent(0.8)).isEqualTo("80\u00a0%");
    assertThat(french.date(FRIDAY)).isEqualTo("27 nov. 2026");
  }

  @Test
  void americansReadHalfADayAndNoBlankBeforePerCent() {
    Display american = in("en-US");
    assertThat(american.number(1234.5, 1)).isEqualTo("1,234.5");
    assertThat(american.percent(0.8125, 2)).isEqualTo("81.25%");
    assertThat(american.date(FRIDAY)).isEqualTo("Nov 27, 2026");
    assertThat(american.dates().dayOfMonth(FRIDAY)).isEqualTo("Nov 27");
    assertThat(american.time(AFTERNOON).replace('\u00a0', ' ')).isEqualTo("2:30 PM");
  }

  @Test
  void indiansCountInLakhAndCrore() {
    Display indian = in("en-IN");
    assertThat(indian.money(999)).isEqualTo("999");
    assertThat(indian.money(12345)).isEqualTo("12,345");
    assertThat(indian.money(1234567)).isEqualTo("12,34,567");
    assertThat(indian.number(-123456789.25, 2)).isEqualTo("-12,34,56,789.25");
  }

  @Test
  void digitsAreThoseOfThePlace() {
    assertThat(in("fa-IR").number(1234.5, 1)).isEqualTo("۱٬۲۳۴٫۵");
    assertThat(in("fa-IR").date(FRIDAY)).contains("۲۷", "۲۰۲۶");
    assertThat(in("ar-EG").count(42)).isEqualTo("٤٢");
    assertThat(in("ar-EG").time(AFTERNOON)).startsWith("٢:٣٠");
    assertThat(in("ar-EG-u-nu-latn").count(42)).isEqualTo("42");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "fr-FR", "en-US", "en-IN", "fa-IR", "ar-EG", "ja-JP", "tr-TR"})
  void theUndefinedIsADashAndChangesHaveASign(String tag) {
    Display display = in(tag);
    assertThat(display.percent(Double.NaN)).isEqualTo("-");
    assertThat(display.number(Double.NaN, 1)).isEqualTo("-");
    assertThat(display.signed(2.5, 1)).isEqualTo("+" + display.number(2.5, 1));
    assertThat(display.signed(0.01, 1)).isEqualTo(display.number(0, 1));
    assertThat(display.tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "fr-FR", "en-US", "en-IN", "fa-IR", "ar-EG", "ja-JP", "tr-TR"})
  void columnsOfATerminalStayInLine(String tag) {
    Display display = in(tag);
    List<String> lines =
        TextTable.create()
            .text("Day")
            .number("Share")
            .number("Change")
            .row(List.of(display.day(FRIDAY), display.percent(0.05), display.number(-1234.5, 1)))
            .row(List.of(display.day(FRIDAY.plusDays(4)), display.percent(1), display.count(7)))
            .lines();
    assertThat(lines).extracting(TextTable::width).containsOnly(TextTable.width(lines.get(0)));
  }

  @Test
  void stretchesOfResultsAreReadAsDates() {
    Display german = in("de-DE");
    assertThat(german.stretch("2026-11-27")).isEqualTo("27.11.2026");
    assertThat(german.stretch("2026-11-27T14:30+01:00")).isEqualTo("Fr. 27.11.2026 14:30");
    assertThat(german.stretch("2026-11-27T14:30")).isEqualTo("Fr. 27.11.2026 14:30");
    assertThat(german.stretch("whole horizon")).isEqualTo("whole horizon");
    assertThat(Display.NEUTRAL.stretch("2026-11-27")).isEqualTo("2026-11-27");
  }

  @Test
  void withoutALanguageNothingIsLocal() {
    assertThat(Display.of(Locale.ROOT)).isSameAs(Display.NEUTRAL);
    assertThat(Display.NEUTRAL.tag()).isNull();
    assertThat(Display.NEUTRAL.percent(0.05, 0)).isEqualTo("5 %");
    assertThat(Display.NEUTRAL.signedPercent(0.025)).isEqualTo("+2.5 %");
    assertThat(Display.NEUTRAL.month(YearMonth.of(2026, 7))).isEqualTo("2026-07");
  }
}
