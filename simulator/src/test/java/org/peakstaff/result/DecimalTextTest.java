package org.peakstaff.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "1000, 1000",
    "1e15, 1000000000000000",
    "1e16, 1E+16",
    "1.5e21, 1.5E+21",
    "0.1, 0.1",
    "-0.8127, -0.8127",
    "1e-7, 0.0000001",
    "1.5e-9, 1.5E-9",
    "0.3333333333333333, 0.333333333333",
    "0.6666666666666666, 0.666666666667",
    "123456789012345, 123456789012000",
    "2e-3, 0.002",
    "4.9E-324, 4.94065645841E-324"
  })
  void writesAtMostTwelveDigits(double value, String text) {
    assertThat(DecimalText.of(value)).isEqualTo(text);
  }

  @Test
  void doesNotDependOnHowTheJvmPrintsDoubles() {
    // Java 17 prints 2.0E-3 and 2.2250738585072014E-308 where 19 and later print other digits.
    assertThat(DecimalText.of(2.0E-3)).isEqualTo("0.002");
    assertThat(DecimalText.of(Double.MIN_NORMAL)).isEqualTo("2.22507385851E-308");
    assertThat(DecimalText.of(2.0E23)).isEqualTo("2E+23");
  }

  @Test
  void readsBackWithinItsTwelveDigits() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(40) - 20);
      assertThat(Double.parseDouble(DecimalText.of(value)))
          .isCloseTo(value, within(StrictMath.abs(value) * 5e-12));
    }
  }

  @Test
  void isAJsonNumber() {
    Random random = new Random(8);
    for (int i = 0; i < 2000; i++) {
      double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(80) - 40);
      assertThat(DecimalText.of(value)).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void undefinedNumbersAreNullInJsonAndRefusedElsewhere(double undefined) {
    assertThat(DecimalText.json(undefined)).isEqualTo("null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalText.of(undefined))
        .withMessageContaining("finite");
  }
}
