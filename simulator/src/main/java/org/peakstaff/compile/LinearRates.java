package org.peakstaff.compile;

/**
 * A rate of straight lines with given means over equal intervals: every interval keeps its volume,
 * and the rate never falls below 0.
 *
 * <p>Each interval has two lines that meet in its middle. At a boundary the rate is the mean of the
 * two neighbours, at most twice the smaller one; the middle makes up the volume: middle = 2 mean -
 * (left + right) / 2, which is at least 0 because neither edge exceeds twice the mean. Beside an
 * interval without volume, where a center opens or closes, the rate jumps and the line goes on from
 * within.
 *
 * <p>Rates are in the unit of the means.
 */
public final class LinearRates {
  private final double[] left;
  private final double[] middle;
  private final double[] right;

  private LinearRates(double[] means) {
    left = new double[means.length];
    middle = new double[means.length];
    right = new double[means.length];
    for (int i = 0; i < means.length; i++) {
      left[i] = edge(means, i, i - 1, i + 1);
      right[i] = edge(means, i, i + 1, i - 1);
      middle[i] = Math.max(0, 2 * means[i] - (left[i] + right[i]) / 2);
    }
  }

  /**
   * The lines through means.
   *
   * @param means one per interval, at least 0 and finite
   * @return the rate
   */
  public static LinearRates through(double... means) {
    return new LinearRates(means);
  }

  /** The rate of interval i at its boundary with one neighbour. */
  private static double edge(double[] means, int i, int neighbour, int other) {
    double own = means[i];
    double beside = at(means, neighbour);
    if (beside > 0) {
      return Math.min((own + beside) / 2, 2 * Math.min(own, beside));
    }
    double behind = at(means, other);
    double slope = behind > 0 ? own - behind : 0;
    return Math.max(0, Math.min(2 * own, own + slope / 2));
  }

  private static double at(double[] means, int i) {
    return i >= 0 && i < means.length ? means[i] : 0;
  }

  /**
   * The rate at the beginning of an interval.
   *
   * @param interval an interval
   * @return at least 0
   */
  public double left(int interval) {
    return left[interval];
  }

  /**
   * The rate in the middle of an interval.
   *
   * @param interval an interval
   * @return at least 0
   */
  public double middle(int interval) {
    return middle[interval];
  }

  /**
   * The rate at the end of an interval.
   *
   * @param interval an interval
   * @return at least 0
   */
  public double right(int interval) {
    return right[interval];
  }

  /**
   * Where in an interval a share of its volume has come: the inverse of the integrated rate, a
   * quadratic in each half.
   *
   * @param interval an interval with volume
   * @param share of the interval's volume, 0 to 1
   * @return share of the interval's length, 0 to 1
   */
  public double position(int interval, double share) {
    double from = left[interval];
    double peak = middle[interval];
    double to = right[interval];
    double volume = (from + 2 * peak + to) / 4;
    double wanted = share * volume;
    double firstHalf = (from + peak) / 4;
    double position =
        wanted < firstHalf
            ? advance(from, peak, wanted)
            : 0.5 + advance(peak, to, wanted - firstHalf);
    return Math.min(position, 1);
  }

  /**
   * The distance x with from x + (to - from) x^2 = volume, as the line goes from one rate to the
   * other over half an interval; in the form that does not cancel.
   */
  private static double advance(double from, double to, double volume) {
    double root = Math.sqrt(Math.max(0, from * from + 4 * (to - from) * volume));
    return volume > 0 ? 2 * volume / (from + root) : 0;
  }
}
