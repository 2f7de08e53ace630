package org.peakstaff.planner.timevarying;

import java.util.function.DoubleUnaryOperator;

/** A law of the handle time S, by the integrals of its survival function P(S &gt; x). */
public interface HandleTimeLaw {
  /**
   * H(x), the integral of P(S &gt; u) over [0, x]: the mean of min(S, x).
   *
   * @param x at least 0
   * @return a time
   */
  double integral(double x);

  /**
   * The integral of H over [0, x].
   *
   * @param x at least 0
   * @return a time squared
   */
  double secondIntegral(double x);

  /**
   * The mean handle time.
   *
   * @return a time
   */
  double mean();

  /**
   * A time that handling practically never takes: from there on the integral is the mean.
   *
   * @return a time, infinite where it is not known
   */
  default double longest() {
    return Double.POSITIVE_INFINITY;
  }

  /**
   * Exponential handle times.
   *
   * @param mean above 0
   * @return the law
   */
  static HandleTimeLaw exponential(double mean) {
    Checks.positive("mean handle time", mean);
    return new HandleTimeLaw() {
      @Override
      public double integral(double x) {
        return -mean * StrictMath.expm1(-x / mean);
      }

      @Override
      public double secondIntegral(double x) {
        return mean * (x - integral(x));
      }

      @Override
      public double mean() {
        return mean;
      }

      @Override
      public double longest() {
        return 32 * mean;
      }
    };
  }

  /**
   * Handle times that are all the same.
   *
   * @param time above 0
   * @return the law
   */
  static HandleTimeLaw deterministic(double time) {
    Checks.positive("handle time", time);
    return new HandleTimeLaw() {
      @Override
      public double integral(double x) {
        return Math.min(x, time);
      }

      @Override
      public double secondIntegral(double x) {
        return x <= time ? x * x / 2 : time * time / 2 + time * (x - time);
      }

      @Override
      public double mean() {
        return time;
      }

      @Override
      public double longest() {
        return time;
      }
    };
  }

  /**
   * Any law given by its survival function.
   *
   * @param survival P(S &gt; x) for x &gt;= 0: non-increasing from at most 1 to 0
   * @param mean its mean, above 0 and finite
   * @return the law, to six digits also where the survival function jumps
   */
  static HandleTimeLaw of(DoubleUnaryOperator survival, double mean) {
    Checks.positive("mean handle time", mean);
    return new TabulatedHandleTime(survival, mean);
  }

  /**
   * The same law with all handle times longer or shorter.
   *
   * @param factor above 0
   * @return the law of factor x S
   */
  default HandleTimeLaw times(double factor) {
    Checks.positive("factor", factor);
    HandleTimeLaw base = this;
    return new HandleTimeLaw() {
      @Override
      public double integral(double x) {
        return factor * base.integral(x / factor);
      }

      @Override
      public double secondIntegral(double x) {
        return factor * factor * base.secondIntegral(x / factor);
      }

      @Override
      public double mean() {
        return factor * base.mean();
      }

      @Override
      public double longest() {
        return factor * base.longest();
      }
    };
  }
}
