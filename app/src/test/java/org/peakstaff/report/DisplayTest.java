package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peakstaff.result.Estimate;

class DisplayTest {
  @Test
  void writesSharesInPerCentWithTheirInterval() {
    assertThat(Display.NEUTRAL.percent(Fixtures.estimate(0.8125, 0.0021))).isEqualTo("81.3 % ±0.2");
    assertThat(Display.NEUTRAL.percent(1)).isEqualTo("100.0 %");
    assertThat(Display.NEUTRAL.shortPercent(0.8)).isEqualTo("80 %");
    assertThat(Display.NEUTRAL.shortPercent(0.995)).isEqualTo("99.5 %");
    assertThat(Display.NEUTRAL.shortPercent(0)).isEqualTo("0 %");
  }

  @Test
  void writesNoIntervalWhereThereIsNone() {
    Estimate single = new Estimate(7.75, Double.NaN, Double.NaN, 0.95, null);
    assertThat(Display.NEUTRAL.seconds(single)).isEqualTo("7.8 s");
  }

  @Test
  void writesADashForTheUndefined() {
    assertThat(Display.NEUTRAL.seconds(Fixtures.undefined())).isEqualTo("-");
    assertThat(Display.NEUTRAL.percent(Double.NaN)).isEqualTo("-");
    assertThat(Display.NEUTRAL.number(Double.POSITIVE_INFINITY, 1)).isEqualTo("-");
  }

  @Test
  void usesAPointInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Display.NEUTRAL.number(1234.56, 1)).isEqualTo("1234.6");
      assertThat(Display.NEUTRAL.day(LocalDate.of(2026, 12, 2))).isEqualTo("Wed 2026-12-02");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void cutsLongNames() {
    assertThat(Display.shortened("care-phone", 10)).isEqualTo("care-phone");
    assertThat(Display.shortened("care-phone-north", 10)).isEqualTo("care-phon…");
  }

  @Test
  void moneyIsInGroupsOfThreeDigits() {
    assertThat(Display.NEUTRAL.money(1234567.5)).isEqualTo("1,234,568");
    assertThat(Display.NEUTRAL.money(Double.NaN)).isEqualTo("-");
    assertThat(Display.NEUTRAL.moneyChange(1234.4)).isEqualTo("+1,234");
    assertThat(Display.NEUTRAL.moneyChange(-50)).isEqualTo("-50");
    assertThat(Display.NEUTRAL.moneyChange(0.2)).isEqualTo("0");
  }

  @Test
  void moneyHasItsCurrencyBehindAndDecimalsOnlyWhereItIsSmall() {
    assertThat(Display.NEUTRAL.money(2_506_419.7, "EUR")).isEqualTo("2,506,420 EUR");
    assertThat(Display.NEUTRAL.money(704, "EUR")).isEqualTo("704 EUR");
    assertThat(Display.NEUTRAL.money(22.5, "EUR")).isEqualTo("22.50 EUR");
    assertThat(Display.NEUTRAL.money(-12.345, null)).isEqualTo("-12.35");
    assertThat(Display.NEUTRAL.money(999.999, "USD")).isEqualTo("1,000 USD");
    assertThat(Display.NEUTRAL.money(Double.NaN, "EUR")).isEqualTo("-");
    assertThat(Display.of(Locale.GERMANY).money(12_345.6, "EUR")).isEqualTo("12.346 EUR");
  }

  @Test
  void aChangeOfMoneyHasHalfTheWidthOfItsInterval() {
    assertThat(Display.NEUTRAL.moneyChange(new Estimate(1234, 1000, 1468, 0.95, null)))
        .isEqualTo("+1,234 ±234");
  }
}
