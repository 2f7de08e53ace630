package org.peakstaff.compile;

import java.time.Duration;

/**
 * The clock of the simulation: a {@code long} in ticks of 2^-20 s, so that sums of times are exact.
 */
public final class Ticks {
  /** Ticks in a second. */
  public static final long PER_SECOND = 1L << 20;

  /** A moment that never comes. */
  public static final long NEVER = Long.MAX_VALUE;

  private Ticks() {}

  /**
   * A duration in ticks, rounded down.
   *
   * @param duration not negative
   * @return ticks
   */
  public static long of(Duration duration) {
    return Math.multiplyExact(duration.getSeconds(), PER_SECOND)
        + duration.getNano() * PER_SECOND / 1_000_000_000L;
  }

  /**
   * Ticks in seconds.
   *
   * @param ticks ticks
   * @return seconds, exact below 2^53 ticks
   */
  public static double toSeconds(double ticks) {
    return ticks * 0x1p-20;
  }
}
