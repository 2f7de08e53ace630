package org.peakstaff.result;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ForecastError;

/**
 * What the spread of a result holds beside chance and day-to-day variation, what its intervals are
 * taken over, and which providers it rests on.
 *
 * @param forecastError how far the forecast of a replication was off, null when it was as given
 * @param batches the batches of one long run that took the place of replications, null for
 *     replications
 * @param providers the providers that the scenario asks for, by name
 */
public record Basis(
    @Nullable ForecastError forecastError,
    @Nullable Batches batches,
    List<ProviderNote> providers) {
  /** Replications of the forecast as it is given. */
  public static final Basis PLAIN = new Basis(null, null);

  /** Copies the list. */
  public Basis {
    providers = List.copyOf(providers);
  }

  /**
   * The basis of a result without providers.
   *
   * @param forecastError how far the forecast was off, null when it was as given
   * @param batches the batches of one long run, null for replications
   */
  public Basis(@Nullable ForecastError forecastError, @Nullable Batches batches) {
    this(forecastError, batches, List.of());
  }

  /**
   * Non-overlapping batches of one run.
   *
   * @param number how many
   * @param length length of each
   */
  public record Batches(int number, Duration length) {}
}
