package org.peakstaff.scenario;

/**
 * How much busier or quieter than its forecast a day turns out: a factor with mean 1 on the arrival
 * rate, drawn once per day.
 *
 * @param type the law of the factor
 * @param cv its coefficient of variation
 * @param shared whether all contact types of a day share one factor or each has its own
 */
public record Busyness(Law type, Share cv, Sharing shared) {
  /** Laws of the factor. */
  public enum Law {
    /** Gamma with shape 1 / cv^2. */
    GAMMA,
    /** Lognormal. */
    LOGNORMAL
  }

  /** Who shares a factor. */
  public enum Sharing {
    /** One factor a day for all contact types. */
    ALL,
    /** One factor a day for each contact type; the default. */
    NONE
  }
}
