package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to contacts of which an agent may hold several.
 *
 * @param handleTimeMeasuredAtConcurrency how many contacts an agent held on average when the handle
 *     time was measured, at least 1; null when it is stand-alone work. A time measured at k enters
 *     as time x c(k) / k, c being the capacity factors of the first-rank group, linear between
 *     whole k
 * @param silentAbandonment customers who leave without a sign, null when nobody does
 */
public record ChatHandling(
    @Addition @Nullable Double handleTimeMeasuredAtConcurrency,
    @Addition @Nullable SilentAbandonment silentAbandonment) {
  /** Nothing particular. */
  public static final ChatHandling NONE = new ChatHandling(null, null);

  /**
   * Customers who abandon a chat without a sign: once taken, the chat keeps its slot for a time-out
   * and no capacity.
   *
   * @param share of the abandoning customers
   * @param timeOut how long the slot is kept
   */
  public record SilentAbandonment(Share share, Duration timeOut) {}
}
