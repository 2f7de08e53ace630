package org.peakstaff.planner.timevarying;

/**
 * The one arrival rate at which a stationary formula plans a period in which the rate changes
 * (Green, Kolesar and Soares 2001, "Improving the SIPP approach for staffing service systems that
 * have cyclic demands", Operations Research 49, doi:10.1287/opre.49.4.549.11228).
 */
public enum RateReading {
  /** SIPP: the average of the period. */
  AVERAGE,
  /** SIPP-max: the highest rate of the period. */
  MAXIMUM,
  /** SIPP-mix: the average where the rate rises all the time, the highest rate elsewhere. */
  MIXED,
  /** Lag-average: the average of the period one mean handle time earlier. */
  LAGGED_AVERAGE,
  /** Lag-max: the highest rate of the period one mean handle time earlier. */
  LAGGED_MAXIMUM;

  /**
   * The rate to plan with.
   *
   * @param rate arrival rate
   * @param from beginning of the period
   * @param to its end
   * @param handleTime mean handle time, by which the lagged readings look back
   * @return contacts per unit of time
   */
  public double of(ArrivalRate rate, double from, double to, double handleTime) {
    return switch (this) {
      case AVERAGE -> rate.mean(from, to);
      case MAXIMUM -> rate.maximum(from, to);
      case MIXED -> rate.rises(from, to) ? rate.mean(from, to) : rate.maximum(from, to);
      case LAGGED_AVERAGE -> rate.mean(from - handleTime, to - handleTime);
      case LAGGED_MAXIMUM -> rate.maximum(from - handleTime, to - handleTime);
    };
  }
}
