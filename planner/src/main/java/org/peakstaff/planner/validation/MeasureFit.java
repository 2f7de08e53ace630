package org.peakstaff.planner.validation;

/**
 * How one measure of one contact type fits over the whole period.
 *
 * @param contactType its id, or {@link HistoryValidation#ALL}
 * @param measure what
 * @param cells intervals with enough contacts to be judged
 * @param inside share of them inside their band; NaN without any
 * @param below share of them below their band
 * @param above share of them above their band
 * @param actual the period's value in the history
 * @param expected the period's value in the simulation
 * @param low lower end of the range in which the period's value lies with 99 % when the scenario is
 *     right
 * @param high upper end of that range
 * @param fits whether enough intervals are inside and the period's value is in its range, or nearly
 */
public record MeasureFit(
    String contactType,
    ValidatedMeasure measure,
    int cells,
    double inside,
    double below,
    double above,
    double actual,
    double expected,
    double low,
    double high,
    boolean fits) {
  /** Share of intervals inside their band from which a measure fits; 0.9 are expected. */
  public static final double ENOUGH_INSIDE = 0.8;

  /**
   * Which way the period's value is off.
   *
   * @return 1 when the history has more, -1 when it has less, 0 when it is in its range or so near
   *     that it does not matter
   */
  public int direction() {
    if (Math.abs(actual - expected) <= measure.tolerance(expected)) {
      return 0;
    }
    return actual > high ? 1 : actual < low ? -1 : 0;
  }

  /** The same with a range that a measure can have - from 0 up, shares to 1 -, judged. */
  MeasureFit judged() {
    double most = measure.isShare() ? 1 : Double.POSITIVE_INFINITY;
    double from = Math.max(0, low);
    double to = Math.min(most, high);
    boolean enough = !(inside < ENOUGH_INSIDE) && direction() == 0;
    return new MeasureFit(
        contactType, measure, cells, inside, below, above, actual, expected, from, to, enough);
  }
}
