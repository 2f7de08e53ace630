package org.peakstaff.planner.hiring.future;

import java.util.Arrays;
import org.peakstaff.result.Estimate;
import org.peakstaff.statistics.QuantileRanks;

/**
 * P10, P50 and P90 of any numbers of one number of futures: what encloses them is worked out once.
 */
final class Quantiles {
  private static final double LOW = 0.1;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.9;

  private final QuantileRanks low;
  private final QuantileRanks middle;
  private final QuantileRanks high;

  Quantiles(int futures) {
    low = QuantileRanks.of(futures, LOW, Confidence.LEVEL);
    middle = QuantileRanks.of(futures, MIDDLE, Confidence.LEVEL);
    high = QuantileRanks.of(futures, HIGH, Confidence.LEVEL);
  }

  /**
   * The quantiles of some numbers.
   *
   * @param values one per future; a number that is undefined (NaN) in any future has no quantiles
   */
  Range of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (Double.isNaN(sorted[sorted.length - 1])) {
      Estimate none = Confidence.alone(Double.NaN);
      return new Range(none, none, none);
    }
    return new Range(
        Confidence.quantile(sorted, LOW, low),
        Confidence.quantile(sorted, MIDDLE, middle),
        Confidence.quantile(sorted, HIGH, high));
  }
}
