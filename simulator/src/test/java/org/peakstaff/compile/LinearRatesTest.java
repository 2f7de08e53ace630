package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinearRatesTest {
  private static final int MANY = 1000;

  /** Means that stay, jump, vanish and come back. */
  private static double[] means(SplittableRandom random) {
    double[] means = new double[2 + random.nextInt(40)];
    for (int i = 0; i < means.length; i++) {
      means[i] =
          switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> i == 0 ? 1 : means[i - 1];
            case 2 -> random.nextDouble(1000);
            default -> random.nextDouble();
          };
    }
    return means;
  }

  @Test
  void everyIntervalKeepsItsVolumeAndNoRateIsNegative() {
    SplittableRandom random = new SplittableRandom(1);
    for (int n = 0; n < MANY; n++) {
      double[] means = means(random);
      LinearRates rates = LinearRates.through(means);
      for (int i = 0; i < means.length; i++) {
        double volume = (rates.left(i) + 2 * rates.middle(i) + rates.right(i)) / 4;
        assertThat(volume).isCloseTo(means[i], within(1e-14 * means[i]));
        assertThat(rates.left(i)).isBetween(0.0, 2 * means[i]);
        assertThat(rates.right(i)).isBetween(0.0, 2 * means[i]);
        assertThat(rates.middle(i)).isGreaterThanOrEqualTo(0);
      }
    }
  }

  @Test
  void theRateJumpsOnlyBesideIntervalsWithoutVolume() {
    SplittableRandom random = new SplittableRandom(2);
    for (int n = 0; n < MANY; n++) {
      double[] means = means(random);
      LinearRates rates = LinearRates.through(means);
      for (int i = 1; i < means.length; i++) {
        if (means[i - 1] > 0 && means[i] > 0) {
          assertThat(rates.left(i)).isEqualTo(rates.right(i - 1));
        }
      }
    }
  }

  @Test
  void aStraightCourseStaysStraight() {
    LinearRates rates = LinearRates.through(10, 20, 30, 40);

    for (int i = 0; i < 4; i++) {
      assertThat(rates.left(i)).isEqualTo(5 + 10 * i);
      assertThat(rates.middle(i)).isEqualTo(10 + 10 * i);
      assertThat(rates.right(i)).isEqualTo(15 + 10 * i);
    }
  }

  @Test
  void aConstantRateStaysConstant() {
    LinearRates rates = LinearRates.through(0, 7, 7, 7, 0);

    for (double share = 0; share <= 1; share += 1 / 64.0) {
      assertThat(rates.position(2, share)).isCloseTo(share, within(1e-15));
    }
  }

  /** The share of an interval's volume that has come at a position, from the trapezoids. */
  static double share(LinearRates rates, int i, double x) {
    double atX =
        x < 0.5
            ? rates.left(i) + (rates.middle(i) - rates.left(i)) * 2 * x
            : rates.middle(i) + (rates.right(i) - rates.middle(i)) * (2 * x - 1);
    double come =
        x < 0.5
            ? x * (rates.left(i) + atX) / 2
            : (rates.left(i) + rates.middle(i)) / 4 + (x - 0.5) * (rates.middle(i) + atX) / 2;
    return come / ((rates.left(i) + 2 * rates.middle(i) + rates.right(i)) / 4);
  }

  @Test
  void thePositionOfAShareIsWhereThatShareHasCome() {
    SplittableRandom random = new SplittableRandom(3);
    for (int n = 0; n < MANY; n++) {
      double[] means = means(random);
      LinearRates rates = LinearRates.through(means);
      for (int i = 0; i < means.length; i++) {
        double wanted = n == 0 ? 0 : random.nextDouble();
        if (means[i] > 0) {
          double position = rates.position(i, wanted);
          assertThat(position).isBetween(0.0, 1.0);
          assertThat(share(rates, i, position)).isCloseTo(wanted, within(1e-12));
        }
      }
    }
  }
}
