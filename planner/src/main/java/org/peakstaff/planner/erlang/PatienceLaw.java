package org.peakstaff.planner.erlang;

import java.util.function.DoubleUnaryOperator;
import org.peakstaff.random.Sampler;

/**
 * A law of patience, the time after which a waiting customer leaves. Times are in seconds.
 *
 * <p>G below is its distribution function; a mass at 0 is balking (leaving at once when one has to
 * wait).
 */
public interface PatienceLaw {
  /**
   * 1 - G(x).
   *
   * @param x at least 0, may be infinite
   * @return the probability that patience is longer than x, non-increasing from at most 1 towards 0
   */
  double survival(double x);

  /**
   * H(x), the integral of 1 - G over [0, x]: the mean of min(x, patience).
   *
   * @param x at least 0, may be infinite
   * @return seconds
   */
  double integratedSurvival(double x);

  /**
   * The mean patience, H at infinity.
   *
   * @return seconds
   */
  default double mean() {
    return integratedSurvival(Double.POSITIVE_INFINITY);
  }

  /**
   * Exponential patience: the chance of leaving in the next second never changes.
   *
   * @param mean in seconds, above 0
   * @return the law
   */
  static PatienceLaw exponential(double mean) {
    Arguments.positive("mean patience", mean);
    return new PatienceLaw() {
      @Override
      public double survival(double x) {
        return StrictMath.exp(-x / mean);
      }

      @Override
      public double integratedSurvival(double x) {
        return -mean * StrictMath.expm1(-x / mean);
      }
    };
  }

  /**
   * Any law given by its survival function.
   *
   * @param survival 1 - G(x) for x &gt;= 0 in seconds: non-increasing, from at most 1 to 0, with a
   *     finite integral
   * @param scale a typical patience in seconds, above 0, from which the integration starts
   * @return the law
   */
  static PatienceLaw of(DoubleUnaryOperator survival, double scale) {
    Arguments.positive("scale", scale);
    return TabulatedPatience.of(survival, scale);
  }

  /**
   * Any law that the simulation draws patience from.
   *
   * @param sampler the law, in seconds, with a finite mean
   * @return the law
   */
  static PatienceLaw of(Sampler sampler) {
    return new PatienceLaw() {
      @Override
      public double survival(double x) {
        return sampler.survival(x);
      }

      @Override
      public double integratedSurvival(double x) {
        return sampler.limitedMean(x);
      }
    };
  }

  /**
   * Patience spread evenly over an interval.
   *
   * @param longest longest patience in seconds, above 0; the shortest is 0
   * @return the law
   */
  static PatienceLaw uniform(double longest) {
    Arguments.positive("longest patience", longest);
    return new PatienceLaw() {
      @Override
      public double survival(double x) {
        return Math.max(0, 1 - x / longest);
      }

      @Override
      public double integratedSurvival(double x) {
        double within = Math.min(x, longest);
        return within * (1 - within / longest / 2);
      }
    };
  }

  /**
   * A law of which a share leaves at once when it has to wait.
   *
   * @param share probability of balking, from 0 to 1
   * @param others patience of those who stay
   * @return the law with a mass at 0
   */
  static PatienceLaw balking(double share, PatienceLaw others) {
    Arguments.share("balking share", share);
    return new PatienceLaw() {
      @Override
      public double survival(double x) {
        return (1 - share) * others.survival(x);
      }

      @Override
      public double integratedSurvival(double x) {
        return (1 - share) * others.integratedSurvival(x);
      }
    };
  }
}
