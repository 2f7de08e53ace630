package org.peakstaff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  private static final double Z = 1.959963984540054;

  /** The examples of Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void intervalsAreThoseOfTheLiterature(long successes, long trials, double low, double high) {
    Proportion found = Proportion.wilson(successes, trials, Z);
    assertThat(found.share()).isEqualTo(successes / (double) trials);
    assertThat(found.low()).isCloseTo(low, within(0.00005));
    assertThat(found.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void successesAndFailuresAreSymmetric() {
    Proportion met = Proportion.wilson(93, 100, Z);
    Proportion missed = Proportion.wilson(7, 100, Z);
    assertThat(met.low()).isCloseTo(1 - missed.high(), within(1e-12));
    assertThat(met.high()).isCloseTo(1 - missed.low(), within(1e-12));
  }

  @Test
  void allOrNoneStayWithinZeroAndOne() {
    assertThat(Proportion.wilson(30, 30, Z).high()).isEqualTo(1);
    assertThat(Proportion.wilson(30, 30, Z).low()).isBetween(0.85, 0.99);
    assertThat(Proportion.wilson(0, 30, Z).low()).isZero();
  }

  @Test
  void withoutTrialsThereIsNoShare() {
    Proportion none = Proportion.wilson(0, 0, Z);
    assertThat(none.share()).isNaN();
    assertThat(none.low()).isNaN();
    assertThat(none.high()).isNaN();
  }
}
