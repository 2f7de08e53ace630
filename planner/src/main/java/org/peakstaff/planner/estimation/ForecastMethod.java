package org.peakstaff.planner.estimation;

/** Ways to forecast the level of a day. */
public enum ForecastMethod {
  /** The better of the others in the backtest; the level while there are too few weeks to tell. */
  AUTO("auto", "the better one in the backtest"),
  /** The mean of the days with the same hours, moved towards that of the weekday. */
  LEVEL("level", "level without trend"),
  /** Damped Holt-Winters on day totals: level, damped trend and weekdays. */
  TREND("trend", "damped Holt-Winters"),
  /** The same interval a week before: what every forecast has to beat. */
  NAIVE("naive", "seasonal naive");

  private final String id;
  private final String words;

  ForecastMethod(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /**
   * The name to ask for it.
   *
   * @return lower case
   */
  public String id() {
    return id;
  }

  /**
   * What it is, in words.
   *
   * @return a noun phrase
   */
  public String words() {
    return words;
  }
}
