package org.peakstaff.planner.hiring.future;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.peakstaff.result.Estimate;
import org.peakstaff.statistics.Proportion;
import org.peakstaff.statistics.QuantileRanks;

/**
 * What a number of futures says about all futures there could be: estimates with intervals of 95 %.
 * They speak of how many futures were drawn, not of whether these are drawn rightly.
 */
final class Confidence {
  /** Of every interval, on its own. */
  static final double LEVEL = 0.95;

  /** The two-sided quantile of the normal law. */
  private static final double Z =
      new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + LEVEL) / 2);

  private Confidence() {}

  /** A number without an interval, or an undefined one. */
  static Estimate alone(double value) {
    return new Estimate(value, Double.NaN, Double.NaN, LEVEL, null);
  }

  /** A multiple of a number. */
  static Estimate times(Estimate of, double factor) {
    return new Estimate(
        of.mean() * factor, of.low() * factor, of.high() * factor, of.confidence(), null);
  }

  /**
   * A share of futures, with Wilson's interval.
   *
   * @param happens 1 or 0 per future, NaN where that is undefined
   */
  static Estimate share(double[] happens) {
    double successes = Arrays.stream(happens).sum();
    if (Double.isNaN(successes)) {
      return alone(Double.NaN);
    }
    Proportion share = Proportion.wilson(Math.round(successes), happens.length, Z);
    return new Estimate(share.share(), share.low(), share.high(), LEVEL, null);
  }

  /**
   * A quantile, the smallest number that is not exceeded with a probability, with an interval that
   * holds whatever the law of the numbers is.
   *
   * @param sorted one number per future, in ascending order
   * @param ends which of them enclose it
   */
  static Estimate quantile(double[] sorted, double probability, QuantileRanks ends) {
    int rank = (int) Math.ceil(probability * sorted.length * (1 - 1e-12));
    return new Estimate(
        sorted[Math.max(0, rank - 1)], ends.low(sorted), ends.high(sorted), LEVEL, null);
  }

  /**
   * The mean of differences between the same futures, with Student's interval.
   *
   * @param differences one per future
   */
  static Estimate mean(double[] differences) {
    int n = differences.length;
    double mean = Arrays.stream(differences).sum() / n;
    if (n < 2 || Double.isNaN(mean)) {
      return alone(mean);
    }
    double squares = 0;
    for (double difference : differences) {
      squares += (difference - mean) * (difference - mean);
    }
    double t = new TDistribution(null, n - 1).inverseCumulativeProbability((1 + LEVEL) / 2);
    return around(mean, mean, t * Math.sqrt(squares / (n - 1) / n));
  }

  /**
   * The difference of two shares of the same futures. Its interval is Wald's with half a future
   * more in each of the four cells, so that it is none of no width where no future differs: Agresti
   * and Min (2005), Statistics in Medicine 24, doi:10.1002/sim.1781.
   *
   * @param gained futures in which it happens only now
   * @param lost futures in which it does not happen any more
   * @param futures how many there are in all
   */
  static Estimate changedShare(int gained, int lost, int futures) {
    double n = futures + 2;
    double centre = (gained - lost) / n;
    double half = Z * Math.sqrt((gained + lost + 1) / n - centre * centre) / Math.sqrt(n);
    return around((double) (gained - lost) / futures, centre, half);
  }

  private static Estimate around(double value, double centre, double half) {
    return new Estimate(value, centre - half, centre + half, LEVEL, null);
  }
}
