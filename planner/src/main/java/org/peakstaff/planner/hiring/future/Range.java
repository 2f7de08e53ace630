package org.peakstaff.planner.hiring.future;

import org.peakstaff.result.Estimate;

/**
 * Quantiles of a number over many futures, each the smallest of the numbers that is not exceeded
 * with that probability, with a distribution-free interval. The kind of uncertainty is that of the
 * inputs, drawn once per plan; an interval says how well so many futures show the quantile.
 *
 * @param tenth P10, exceeded in nine of ten futures
 * @param median P50
 * @param ninetieth P90, exceeded in one of ten futures
 */
public record Range(Estimate tenth, Estimate median, Estimate ninetieth) {
  /**
   * The quantiles of some numbers.
   *
   * @param values one per future, at least one
   */
  static Range of(double[] values) {
    return new Quantiles(values.length).of(values);
  }

  /**
   * The quantiles of a multiple of the number.
   *
   * @param factor at least 0, such as what each costs
   * @return all of them, and their intervals, times the factor
   */
  public Range times(double factor) {
    return new Range(
        Confidence.times(tenth, factor),
        Confidence.times(median, factor),
        Confidence.times(ninetieth, factor));
  }

  /**
   * The number that is exceeded in nine of ten futures.
   *
   * @return NaN when undefined
   */
  public double p10() {
    return tenth.mean();
  }

  /**
   * The number that is exceeded in half of the futures.
   *
   * @return NaN when undefined
   */
  public double p50() {
    return median.mean();
  }

  /**
   * The number that is exceeded in one of ten futures.
   *
   * @return NaN when undefined
   */
  public double p90() {
    return ninetieth.mean();
  }
}
