package org.peakstaff.planner.hiring.future;

import org.peakstaff.random.Purpose;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.scenario.Hiring;

/**
 * How one future differs from the forecast: lognormal factors with mean 1, each drawn once for the
 * whole plan.
 *
 * @param demand on the volumes of typical weeks, or on a requirement
 * @param attrition on the weekly probabilities of leaving
 * @param classYield on the share of a class that finishes training
 * @param ramp on productivity in nesting and ramp
 */
record Factors(double demand, double attrition, double classYield, double ramp) {
  /** Everything as forecast. */
  static final Factors NONE = new Factors(1, 1, 1, 1);

  /**
   * The factors of a future.
   *
   * @param uncertainty their coefficients of variation
   * @param seed of the stress test
   * @param future its number
   */
  static Factors drawn(Hiring.Uncertainty uncertainty, long seed, int future) {
    return new Factors(
        drawn(uncertainty.demand().value(), "hiring.demand", seed, future),
        drawn(uncertainty.attrition().value(), "hiring.attrition", seed, future),
        drawn(uncertainty.classYield().value(), "hiring.classYield", seed, future),
        drawn(uncertainty.ramp().value(), "hiring.ramp", seed, future));
  }

  private static double drawn(double cv, String input, long seed, int future) {
    if (cv == 0) {
      return 1;
    }
    Xoshiro256 random = new Xoshiro256();
    StreamKey.seed(random, seed, future, Purpose.FORECAST_ERROR, StreamKey.entity(input));
    return Sampler.logNormalByMean(1, cv).sample(random);
  }
}
