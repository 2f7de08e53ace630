package org.peakstaff.result;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ForecastError;

/**
 * What the spread of a result holds beside chance and day-to-day variation, and what its intervals
 * are taken over.
 *
 * @param forecastError how far the forecast of a replication was off, null when it was as given
 * @param batches the batches of one long run that took the place of replications, null for
 *     replications
 */
public record Basis(@Nullable ForecastError forecastError, @Nullable Batches batches) {
  /** Replications of the forecast as it is given. */
  public static final Basis PLAIN = new Basis(null, null);

  /**
   * Non-overlapping batches of one run.
   *
   * @param number how many
   * @param length length of each
   */
  public record Batches(int number, Duration length) {}
}
