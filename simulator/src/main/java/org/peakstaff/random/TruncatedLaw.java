package org.peakstaff.random;

/**
 * Another law given that its value lies in [low, high], both ends included. Probabilities are taken
 * from the side of the law on which the interval lies, so that a far tail keeps its accuracy.
 * Moments are differences and lose digits in proportion to the probability of the interval.
 */
final class TruncatedLaw implements Law {
  private final Law law;
  private final double low;
  private final double high;
  private final double belowLow;
  private final boolean inUpperHalf;
  private final double mass;

  private TruncatedLaw(double low, double high, Law law) {
    this.law = law;
    this.low = low;
    this.high = high;
    this.belowLow = Math.nextDown(low);
    this.inUpperHalf = law.lower(0, belowLow) > 0.5;
    this.mass = between(0, belowLow, high);
  }

  /**
   * Creates the conditional law.
   *
   * @throws IllegalArgumentException if the law never lies in the interval
   */
  static TruncatedLaw of(double low, double high, Law law) {
    TruncatedLaw truncated = new TruncatedLaw(low, high, law);
    if (!(truncated.mass > 0)) {
      throw new IllegalArgumentException(
          "the truncated law has no probability in [" + low + ", " + high + "]");
    }
    return truncated;
  }

  /** Returns the probability of the interval under the other law. */
  double mass() {
    return mass;
  }

  @Override
  public double lower(int order, double x) {
    return x >= low ? between(order, belowLow, Math.min(x, high)) / mass : 0;
  }

  @Override
  public double upper(int order, double x) {
    return x < high ? between(order, Math.max(x, belowLow), high) / mass : 0;
  }

  /** E[X^order; a below X at most b] of the other law, whose own moment may be infinite. */
  private double between(int order, double a, double b) {
    double beyond = law.upper(order, a);
    return inUpperHalf && beyond < Double.POSITIVE_INFINITY
        ? beyond - law.upper(order, b)
        : law.lower(order, b) - law.lower(order, a);
  }

  @Override
  public double mean() {
    return lower(1, high);
  }

  @Override
  public double variance() {
    double mean = mean();
    return mean < Double.POSITIVE_INFINITY ? lower(2, high) - mean * mean : Double.NaN;
  }

  @Override
  public double quantile(double p) {
    double x =
        inUpperHalf
            ? law.upperQuantile(law.upper(0, belowLow) - p * mass)
            : law.quantile(law.lower(0, belowLow) + p * mass);
    return Math.max(low, Math.min(high, x));
  }

  @Override
  public double upperQuantile(double q) {
    return quantile(1 - q);
  }
}
