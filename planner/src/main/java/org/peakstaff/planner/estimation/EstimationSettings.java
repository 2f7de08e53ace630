package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.OpeningHours;

/**
 * What to estimate.
 *
 * @param horizon the coming days, in the zone of the history's local times and with its interval
 * @param contactTypes the types to plan for
 * @param hours opening hours of the center, null to read them off the volumes
 * @param excludedDates days of the history that are not to count
 * @param keepsUnusual whether the forecast uses unusual intervals as they are
 * @param confidence of every interval, such as 0.95
 * @param handleTimeSeconds mean handle time where the history holds none, null when there is none
 *     either
 * @param method how volumes are forecast
 */
public record EstimationSettings(
    Horizon horizon,
    Set<String> contactTypes,
    @Nullable OpeningHours hours,
    Set<LocalDate> excludedDates,
    boolean keepsUnusual,
    double confidence,
    @Nullable Double handleTimeSeconds,
    ForecastMethod method) {
  /** Copies the sets. */
  public EstimationSettings {
    contactTypes = java.util.Collections.unmodifiableSet(new TreeSet<>(contactTypes));
    excludedDates = java.util.Collections.unmodifiableSet(new TreeSet<>(excludedDates));
  }

  /**
   * Settings for a history that holds everything, forecast by the method that fits it.
   *
   * @param horizon the coming days
   * @param contactTypes the types to plan for
   * @param hours opening hours of the center, null to read them off the volumes
   * @param excludedDates days of the history that are not to count
   * @param keepsUnusual whether the forecast uses unusual intervals as they are
   * @param confidence of every interval
   */
  public EstimationSettings(
      Horizon horizon,
      Set<String> contactTypes,
      @Nullable OpeningHours hours,
      Set<LocalDate> excludedDates,
      boolean keepsUnusual,
      double confidence) {
    this(
        horizon,
        contactTypes,
        hours,
        excludedDates,
        keepsUnusual,
        confidence,
        null,
        ForecastMethod.AUTO);
  }
}
