package org.peakstaff.report;

import org.peakstaff.scenario.ForecastError;

/** The error of a forecast in words. */
public final class ForecastErrorText {
  private ForecastErrorText() {}

  /**
   * How far the forecast may be off.
   *
   * @param display how numbers and dates are written
   * @param error the error
   * @return such as {@code CV 6 % on volume, 3 % on handle time}
   */
  public static String of(Display display, ForecastError error) {
    return "CV "
        + display.shortPercent(error.volume().value())
        + " on volume, "
        + display.shortPercent(error.handleTime().value())
        + " on handle time";
  }
}
