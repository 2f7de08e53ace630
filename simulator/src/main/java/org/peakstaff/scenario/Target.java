package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a contact type is to reach. Every target is inclusive, with a relative tolerance of 1e-12.
 *
 * @param serviceLevel share answered within a time, null for none
 * @param abandonment largest share abandoned, null for none
 * @param averageSpeedOfAnswer largest mean wait of answered contacts, null for none
 * @param over the stretch of time over which the target must hold
 * @param held whether it must hold in the mean or with a probability over days
 * @param completed share of deferred contacts completed within a time, null for none
 */
public record Target(
    @Nullable ServiceLevel serviceLevel,
    @Nullable Share abandonment,
    @Nullable Duration averageSpeedOfAnswer,
    Scope over,
    Held held,
    @Addition @Nullable Completed completed) {
  /**
   * A target of contacts that do not wait for days.
   *
   * @param serviceLevel share answered within a time, null for none
   * @param abandonment largest share abandoned, null for none
   * @param averageSpeedOfAnswer largest mean wait of answered contacts, null for none
   * @param over the stretch of time over which the target must hold
   * @param held whether it must hold in the mean or with a probability over days
   */
  public Target(
      @Nullable ServiceLevel serviceLevel,
      @Nullable Share abandonment,
      @Nullable Duration averageSpeedOfAnswer,
      Scope over,
      Held held) {
    this(serviceLevel, abandonment, averageSpeedOfAnswer, over, held, null);
  }

  /**
   * A service level X/Y.
   *
   * @param share X
   * @param within Y, the answer threshold; a wait of exactly Y is within
   * @param convention how abandoned contacts count
   */
  public record ServiceLevel(Share share, Duration within, ServiceLevelConvention convention) {}

  /**
   * What deferred contacts are to reach.
   *
   * @param share of the contacts
   * @param within from first queue entry to completion; a contact is due that long after it arrives
   * @param clock which time counts
   */
  public record Completed(Share share, Duration within, Clock clock) {}

  /** Clocks by which a deferred contact is due. */
  public enum Clock {
    /** All time; the default. */
    ELAPSED,
    /** The opening hours of the contact type. */
    OPENING_HOURS
  }

  /** The stretch of time a target covers. */
  public enum Scope {
    /** Each interval. */
    INTERVAL,
    /** Each day; the default. */
    DAY,
    /** The horizon as a whole. */
    HORIZON
  }

  /**
   * How a target holds over the randomness of days.
   *
   * @param probability the share of days that must meet it, null when it must hold in the mean
   *     (default)
   */
  public record Held(@Nullable Share probability) {
    /** In the mean over days. */
    public static final Held MEAN = new Held(null);
  }
}
