package org.peakstaff.report;

import org.peakstaff.scenario.ForecastError;

/** The error of a forecast in words. */
public final class ForecastErrorText {
  private ForecastErrorText() {}

  /**
   * How far the forecast may be off.
   *
   * @param error the error
   * @return such as {@code CV 6 % on volume, 3 % on handle time}
   */
  public static String of(ForecastError error) {
    return "CV "
        + Display.shortPercent(error.volume().value())
        + " on volume, "
        + Display.shortPercent(error.handleTime().value())
        + " on handle time";
  }
}
