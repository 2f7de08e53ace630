package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "1000000, 1000000",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "1e-9, 0.000000001",
    "1e15, 1000000000000000",
    "1.5e300, 1.5E+300",
    "-2.50, -2.5",
  })
  void numbersAreWrittenShortAndPlain(double value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
    assertThat(Double.parseDouble(text))
        .isCloseTo(value, org.assertj.core.data.Offset.offset(Math.abs(value) * 1e-14));
  }

  @Test
  void aHugeExponentIsNotWrittenOut() {
    assertThat(Numbers.text(new BigDecimal("1e999999999"))).hasSizeLessThan(20);
  }
}
