package org.peakstaff.scenario;

import org.jspecify.annotations.Nullable;

/**
 * How the contacts of a type arrive, apart from their volumes.
 *
 * @param rates the course of the arrival rate within intervals
 * @param proactive contact that spares the customer this one, null for none
 */
public record Arrivals(@Addition Rates rates, @Addition @Nullable Proactive proactive) {
  /** Constant rates within intervals. */
  public static final Arrivals PLAIN = new Arrivals(Rates.PIECEWISE_CONSTANT, null);

  /** Courses of the arrival rate. */
  public enum Rates {
    /** Constant within each interval; the default. */
    PIECEWISE_CONSTANT,
    /**
     * Linear through the means of the intervals: every interval keeps its volume, and the rate is
     * never below 0.
     */
    PIECEWISE_LINEAR
  }

  /**
   * Proactive contact, such as a message about a delay, after which some do not call.
   *
   * @param share of the volume that it removes
   */
  public record Proactive(Share share) {}
}
