package org.peakstaff.planner.requirement;

/**
 * What is expected of one contact type in one interval, and the service the queueing formula
 * predicts for it at the required agents.
 *
 * <p>The measures are NaN where they are undefined: without volume, outside opening hours, for a
 * type without a first-rank group, and, for the speed of answer, in a queue that never settles.
 *
 * @param volume expected contacts that come to the agents within opening hours: after self-service,
 *     with redials, repeats and what closed types send
 * @param averageHandleTime their mean handle time by the first-rank group, seconds; given for
 *     intervals without volume too
 * @param offeredLoad volume / interval length x averageHandleTime, erlangs
 * @param serviceLevel share, by the type's threshold and convention; NaN when the type has no
 *     service-level target
 * @param averageSpeedOfAnswer mean wait of answered contacts, seconds
 * @param abandonment share of contacts that abandon
 * @param open whether the interval lies within the type's opening hours
 * @param backlog deferred contacts open at the end of the interval, all planned agents at work; NaN
 *     for types that queue
 * @param oldest age of the oldest of them, seconds; NaN for types that queue
 */
public record ContactForecast(
    double volume,
    double averageHandleTime,
    double offeredLoad,
    double serviceLevel,
    double averageSpeedOfAnswer,
    double abandonment,
    boolean open,
    double backlog,
    double oldest) {
  /**
   * The forecast of a type that queues.
   *
   * @param volume expected contacts that come to the agents within opening hours
   * @param averageHandleTime mean handle time by the first-rank group, seconds
   * @param offeredLoad erlangs
   * @param serviceLevel share, by the type's threshold and convention
   * @param averageSpeedOfAnswer mean wait of answered contacts, seconds
   * @param abandonment share of contacts that abandon
   * @param open whether the interval lies within the type's opening hours
   */
  public ContactForecast(
      double volume,
      double averageHandleTime,
      double offeredLoad,
      double serviceLevel,
      double averageSpeedOfAnswer,
      double abandonment,
      boolean open) {
    this(
        volume,
        averageHandleTime,
        offeredLoad,
        serviceLevel,
        averageSpeedOfAnswer,
        abandonment,
        open,
        Double.NaN,
        Double.NaN);
  }
}
