package org.peakstaff.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Running means and co-moments of many pairs (numerator X, denominator Y), one observation of every
 * pair per replication.
 *
 * <p>The ratio of expectations is nu = mean(X) / mean(Y), with the delta-method variance (S_XX +
 * nu^2 S_YY - 2 nu S_XY) / mean(Y)^2 / n. Updates follow Welford (1962), so that nothing cancels.
 * Observations must be added in a fixed order for results to be the same to the last bit.
 */
public final class RatioMoments implements Resumable {
  private final double[] meanX;
  private final double[] meanY;
  private final double[] sxx;
  private final double[] syy;
  private final double[] sxy;
  private int count;

  /**
   * Moments of a number of pairs.
   *
   * @param pairs how many
   */
  public RatioMoments(int pairs) {
    meanX = new double[pairs];
    meanY = new double[pairs];
    sxx = new double[pairs];
    syy = new double[pairs];
    sxy = new double[pairs];
  }

  /**
   * Adds one observation of every pair.
   *
   * @param x numerators
   * @param y denominators
   */
  public void add(double[] x, double[] y) {
    count++;
    double share = 1.0 / count;
    for (int i = 0; i < meanX.length; i++) {
      double dx = x[i] - meanX[i];
      double dy = y[i] - meanY[i];
      meanX[i] += dx * share;
      meanY[i] += dy * share;
      double restX = x[i] - meanX[i];
      double restY = y[i] - meanY[i];
      sxx[i] += dx * restX;
      syy[i] += dy * restY;
      sxy[i] += dx * restY;
    }
  }

  /**
   * Number of observations.
   *
   * @return n
   */
  public int count() {
    return count;
  }

  /**
   * Mean numerator.
   *
   * @param pair which pair
   * @return 0 before the first observation
   */
  public double meanX(int pair) {
    return meanX[pair];
  }

  /**
   * Mean denominator.
   *
   * @param pair which pair
   * @return 0 before the first observation
   */
  public double meanY(int pair) {
    return meanY[pair];
  }

  /**
   * The ratio of expectations.
   *
   * @param pair which pair
   * @return mean(X) / mean(Y); NaN when mean(Y) is 0
   */
  public double ratio(int pair) {
    return meanY[pair] == 0 ? Double.NaN : meanX[pair] / meanY[pair];
  }

  /**
   * The standard error of the ratio.
   *
   * @param pair which pair
   * @return NaN with fewer than two observations or when mean(Y) is 0
   */
  public double standardError(int pair) {
    if (count < 2 || meanY[pair] == 0) {
      return Double.NaN;
    }
    double nu = ratio(pair);
    double variance = (sxx[pair] + nu * nu * syy[pair] - 2 * nu * sxy[pair]) / (count - 1);
    return Math.sqrt(Math.max(0, variance) / count) / Math.abs(meanY[pair]);
  }

  @Override
  public void save(DataOutput out) throws IOException {
    out.writeInt(count);
    for (double[] moments : all()) {
      Saved.save(moments, out);
    }
  }

  @Override
  public void restore(DataInput in) throws IOException {
    count = in.readInt();
    for (double[] moments : all()) {
      Saved.restore(moments, in);
    }
  }

  private List<double[]> all() {
    return List.of(meanX, meanY, sxx, syy, sxy);
  }
}
