package org.peakstaff.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The simulated time: whole days of local time, cut into planning intervals.
 *
 * @param from first day
 * @param days number of days, at least 1
 * @param timeZone an IANA zone; a day of it may have 23 or 25 hours
 * @param interval length of a planning interval: 15, 30 or 60 minutes
 * @param warmUp contacts arriving before this time since the start are simulated but not measured;
 *     a multiple of the interval; null for none
 * @param batches what the time after the warm-up is cut into, instead of replications; null for
 *     replications
 */
public record Horizon(
    LocalDate from,
    int days,
    ZoneId timeZone,
    Duration interval,
    @Nullable Duration warmUp,
    @Addition @Nullable Batches batches) {
  /** Checks days and interval. */
  public Horizon {
    if (days < 1) {
      throw new IllegalArgumentException("a horizon has at least one day, not " + days);
    }
    long minutes = interval.toMinutes();
    if (!interval.equals(Duration.ofMinutes(minutes))
        || !(minutes == 15 || minutes == 30 || minutes == 60)) {
      throw new IllegalArgumentException("an interval is 15m, 30m or 60m long, not " + interval);
    }
  }

  /**
   * A horizon that is simulated in replications.
   *
   * @param from first day
   * @param days number of days, at least 1
   * @param timeZone an IANA zone
   * @param interval length of a planning interval: 15, 30 or 60 minutes
   * @param warmUp contacts arriving before this time are not measured, null for none
   */
  public Horizon(
      LocalDate from, int days, ZoneId timeZone, Duration interval, @Nullable Duration warmUp) {
    this(from, days, timeZone, interval, warmUp, null);
  }

  /**
   * Non-overlapping batches of one long run, whose means are taken for independent.
   *
   * @param length of a batch, a multiple of the interval
   */
  public record Batches(Duration length) {}
}
