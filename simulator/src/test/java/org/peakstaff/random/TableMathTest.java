package org.peakstaff.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableMathTest {
  private static final int POINTS = 200_000;

  @ParameterizedTest
  @CsvSource({"-745, 710", "-40, 40", "-1, 1", "-0.01, 0.01", "-1e-8, 1e-8", "-709, -707"})
  void expIsWithinItsErrorOfTheTruth(double low, double high) {
    assertThat(largestError(low, high, TableMath::exp, StrictMath::exp))
        .isLessThan(TableMath.MAX_RELATIVE_ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "1e-3, 1e3",
    "0.9, 1.1",
    "0.96, 0.98",
    "1.02, 1.04",
    "0.68, 0.69",
    "1.37, 1.38",
    "1, 1.00001",
    "4e-324, 1e-300",
    "1e300, 1.7e308"
  })
  void logIsWithinItsErrorOfTheTruth(double low, double high) {
    assertThat(largestError(low, high, TableMath::log, StrictMath::log))
        .isLessThan(TableMath.MAX_RELATIVE_ERROR);
  }

  @Test
  void logIsWithinItsErrorOfTheTruthInEveryBinade() {
    double largest = 0;
    Xoshiro256 rng = new Xoshiro256();
    for (int exponent = -1022; exponent < 1024; exponent++) {
      for (int i = 0; i < 100; i++) {
        double x = Math.scalb(1 + rng.nextDouble(), exponent);
        largest = Math.max(largest, relative(TableMath.log(x), StrictMath.log(x)));
      }
    }
    assertThat(largest).isLessThan(TableMath.MAX_RELATIVE_ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        709.78,
        709.79,
        -745.13,
        -745.14,
        1e308,
        -1e308,
        708,
        -708,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE
      })
  void expAtTheEdgesIsThatOfStrictMath(double x) {
    assertSame(TableMath.exp(x), StrictMath.exp(x));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        1,
        -1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        2.2250738585072e-308
      })
  void logAtTheEdgesIsThatOfStrictMath(double x) {
    assertSame(TableMath.log(x), StrictMath.log(x));
  }

  @Test
  void expIsMonotoneAcrossTheBordersOfItsCells() {
    for (int cell = -2000; cell < 2000; cell++) {
      double border = (cell + 0.5) * Math.log(2) / 128;
      assertThat(TableMath.exp(border + 1e-9)).isGreaterThan(TableMath.exp(border - 1e-9));
    }
  }

  @Test
  void theBitsAreTheSameOnEveryMachine() {
    Xoshiro256 rng = new Xoshiro256();
    long exp = 0;
    long log = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = 40 * rng.nextDouble() - 20;
      double e = TableMath.exp(x);
      exp = 31 * exp + Double.doubleToRawLongBits(e);
      log = 31 * log + Double.doubleToRawLongBits(TableMath.log(e * e));
    }
    assertThat(Long.toHexString(exp)).isEqualTo("baddfc14a1bb721b");
    assertThat(Long.toHexString(log)).isEqualTo("14daf09f01f08b2c");
  }

  private static void assertSame(double value, double truth) {
    assertThat(Double.doubleToLongBits(value)).isEqualTo(Double.doubleToLongBits(truth));
  }

  private static double largestError(
      double low, double high, DoubleUnaryOperator function, DoubleUnaryOperator truth) {
    double largest = 0;
    Xoshiro256 rng = new Xoshiro256();
    for (int i = 0; i < POINTS; i++) {
      double x = low + rng.nextDouble() * (high - low);
      largest = Math.max(largest, relative(function.applyAsDouble(x), truth.applyAsDouble(x)));
    }
    return largest;
  }

  private static double relative(double value, double truth) {
    return value == truth ? 0 : Math.abs(value / truth - 1);
  }
}
