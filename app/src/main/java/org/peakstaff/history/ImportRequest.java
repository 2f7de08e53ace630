package org.peakstaff.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.ForecastMethod;
import org.peakstaff.scenario.OpeningHours;

/**
 * What to import, and for which days.
 *
 * @param files interval files, at least one
 * @param reading how to read them
 * @param name of the scenario and its file
 * @param from first coming day
 * @param days number of days, 1 or 7
 * @param zone of the files' local times
 * @param hours opening hours, null to read them off the volumes
 * @param only contact types to import, empty for all but the excluded
 * @param excluded contact types left out; names that are not in the files are ignored
 * @param excludedDates days of the past that are not to count
 * @param keepsUnusual whether the forecast uses unusual intervals as they are
 * @param agentsSeen what the agents counted in the files are
 * @param handleTimeSeconds mean handle time where the files hold none, null without one
 * @param method how volumes are forecast
 */
public record ImportRequest(
    List<Path> files,
    ReadOptions reading,
    String name,
    LocalDate from,
    int days,
    ZoneId zone,
    @Nullable OpeningHours hours,
    Set<String> only,
    Set<String> excluded,
    Set<LocalDate> excludedDates,
    boolean keepsUnusual,
    AgentsSeen agentsSeen,
    @Nullable Double handleTimeSeconds,
    ForecastMethod method) {
  /** Share of paid time that is written as shrinkage: the total of the set industry-1. */
  public static final double SHRINKAGE = 0.3;

  /** Share of their net time that agents are kept busy where no file says how many there were. */
  public static final double OCCUPANCY = 0.85;

  /** Copies the collections. */
  public ImportRequest {
    files = List.copyOf(files);
    only = Set.copyOf(only);
    excluded = Set.copyOf(excluded);
    excludedDates = Set.copyOf(excludedDates);
  }

  /**
   * Whether a contact type is planned for.
   *
   * @param contactType its id
   * @return false when it is excluded
   */
  public boolean plans(String contactType) {
    return only.isEmpty() ? !excluded.contains(contactType) : only.contains(contactType);
  }
}
