package org.peakstaff.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Running moments of the difference of two ratios, paired by replication: many pairs (numerator X1,
 * denominator Y1) of one system beside the same pairs (X2, Y2) of another, one observation of every
 * pair per replication.
 *
 * <p>With nu = mean(X) / mean(Y) of each system, the difference nu1 - nu2 has the standard error
 * s_z / sqrt(n) of z_i = (X1_i - nu1 Y1_i) / mean(Y1) - (X2_i - nu2 Y2_i) / mean(Y2), the delta
 * method for common random numbers (Law, Simulation Modeling and Analysis, 2015, sections 9.4.3 and
 * 10.2). z is a linear combination of X1 - X2, Y1 - Y2, X2 and Y2, whose co-moments are kept, so
 * that two systems that do the same have a difference of exactly 0 and a standard error of exactly
 * 0. Updates follow Welford (1962). Observations must be added in a fixed order for results to be
 * the same to the last bit.
 */
public final class PairedMoments implements Resumable {
  /** X1 - X2, Y1 - Y2, X2 and Y2. */
  private static final int PARTS = 4;

  private static final int PRODUCTS = PARTS * PARTS;

  private final RatioMoments first;
  private final RatioMoments second;
  private final double[] means;
  private final double[] products;
  private final double[] value = new double[PARTS];
  private final double[] before = new double[PARTS];
  private final int pairs;

  /**
   * Moments of a number of pairs.
   *
   * @param pairs how many pairs each system has
   */
  public PairedMoments(int pairs) {
    this.pairs = pairs;
    first = new RatioMoments(pairs);
    second = new RatioMoments(pairs);
    means = new double[pairs * PARTS];
    products = new double[pairs * PRODUCTS];
  }

  /**
   * Adds one observation of every pair of both systems, in the same replication.
   *
   * @param x1 numerators of the first system
   * @param y1 denominators of the first system
   * @param x2 numerators of the second system
   * @param y2 denominators of the second system
   */
  public void add(double[] x1, double[] y1, double[] x2, double[] y2) {
    first.add(x1, y1);
    second.add(x2, y2);
    double share = 1.0 / first.count();
    for (int pair = 0; pair < pairs; pair++) {
      value[0] = x1[pair] - x2[pair];
      value[1] = y1[pair] - y2[pair];
      value[2] = x2[pair];
      value[3] = y2[pair];
      add(pair, share);
    }
  }

  private void add(int pair, double share) {
    int at = pair * PARTS;
    for (int i = 0; i < PARTS; i++) {
      before[i] = value[i] - means[at + i];
      means[at + i] += before[i] * share;
    }
    for (int i = 0; i < PARTS; i++) {
      for (int j = 0; j < PARTS; j++) {
        products[pair * PRODUCTS + i * PARTS + j] += before[i] * (value[j] - means[at + j]);
      }
    }
  }

  /**
   * Number of replications.
   *
   * @return n
   */
  public int count() {
    return first.count();
  }

  /**
   * The ratios of the first system.
   *
   * @return its moments
   */
  public RatioMoments first() {
    return first;
  }

  /**
   * The ratios of the second system.
   *
   * @return its moments
   */
  public RatioMoments second() {
    return second;
  }

  /**
   * The difference of the ratios.
   *
   * @param pair which pair
   * @return nu1 - nu2; NaN when one of them is undefined
   */
  public double difference(int pair) {
    return first.ratio(pair) - second.ratio(pair);
  }

  /**
   * The standard error of the difference.
   *
   * @param pair which pair
   * @return s_z / sqrt(n); NaN with fewer than two replications or when a ratio is undefined
   */
  public double standardError(int pair) {
    int n = count();
    if (n < 2 || Double.isNaN(difference(pair))) {
      return Double.NaN;
    }
    double one = 1 / first.meanY(pair);
    double other = 1 / second.meanY(pair);
    double nu1 = first.ratio(pair) * one;
    double nu2 = second.ratio(pair) * other;
    double[] weights = {one, -nu1, one - other, nu2 - nu1};
    double sum = 0;
    for (int i = 0; i < PARTS; i++) {
      for (int j = 0; j < PARTS; j++) {
        sum += weights[i] * weights[j] * products[pair * PRODUCTS + i * PARTS + j];
      }
    }
    return Math.sqrt(Math.max(0, sum / (n - 1)) / n);
  }

  @Override
  public void save(DataOutput out) throws IOException {
    first.save(out);
    second.save(out);
    for (double[] part : List.of(means, products)) {
      Saved.save(part, out);
    }
  }

  @Override
  public void restore(DataInput in) throws IOException {
    first.restore(in);
    second.restore(in);
    for (double[] part : List.of(means, products)) {
      Saved.restore(part, in);
    }
  }
}
