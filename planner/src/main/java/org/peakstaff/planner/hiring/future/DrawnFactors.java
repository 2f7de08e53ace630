package org.peakstaff.planner.hiring.future;

import org.peakstaff.planner.hiring.FlowFactors;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Share;

/**
 * How one future differs from the forecast: lognormal factors with mean 1, each drawn once for the
 * whole plan. They depend on seed and number of the future alone, so that plans which are compared
 * meet the same futures.
 */
final class DrawnFactors {
  private DrawnFactors() {}

  /**
   * The factors of a future.
   *
   * @param uncertainty their coefficients of variation
   * @param seed of the stress test
   * @param future its number
   */
  static FlowFactors of(Hiring.Uncertainty uncertainty, long seed, int future) {
    return new FlowFactors(
        drawn(uncertainty.demand(), "hiring.demand", seed, future),
        drawn(uncertainty.attrition(), "hiring.attrition", seed, future),
        drawn(uncertainty.classYield(), "hiring.classYield", seed, future),
        drawn(uncertainty.ramp(), "hiring.ramp", seed, future));
  }

  private static double drawn(Share cv, String input, long seed, int future) {
    if (cv.value() == 0) {
      return 1;
    }
    Xoshiro256 random = new Xoshiro256();
    StreamKey.seed(random, seed, future, Purpose.FORECAST_ERROR, StreamKey.entity(input));
    return Sampler.logNormalByMean(1, cv.value()).sample(random);
  }
}
