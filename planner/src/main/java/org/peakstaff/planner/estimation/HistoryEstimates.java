package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.OpeningHours;

/**
 * Everything estimated from a history for some coming days.
 *
 * @param settings what was asked for
 * @param hours opening hours, given or estimated
 * @param used the part of the history behind the estimates: the planned types within hours
 * @param all every queue of the history, at all times
 * @param busyness variation between days
 * @param types what does not depend on the day, by contact type id
 * @param days the coming days on which the center is open
 * @param unusual intervals of the past far from their like
 * @param findings what a planner should look at
 */
public record HistoryEstimates(
    EstimationSettings settings,
    OpeningHours hours,
    History used,
    History all,
    BusynessEstimate busyness,
    Map<String, TypeEstimate> types,
    List<DayEstimate> days,
    List<UnusualInterval> unusual,
    List<Finding> findings) {
  /** Copies the collections. */
  public HistoryEstimates {
    types = Collections.unmodifiableMap(new TreeMap<>(types));
    days = List.copyOf(days);
    unusual = List.copyOf(unusual);
    findings = List.copyOf(findings);
  }

  /**
   * A contact type.
   *
   * @param id its id
   * @param calls all its calls within hours
   * @param seconds all their times
   * @param patience mean patience, null when nearly nobody abandons
   * @param patiencePooled whether patience is that of all types together
   */
  public record TypeEstimate(
      String id,
      Calls calls,
      Seconds seconds,
      @Nullable PatienceEstimate patience,
      boolean patiencePooled) {}

  /**
   * A coming day.
   *
   * @param date the day
   * @param dayClass the days of the past it is estimated from
   * @param volumes by contact type id
   * @param handleTimes by contact type id
   * @param agents at work on such a day
   */
  public record DayEstimate(
      LocalDate date,
      DayClass dayClass,
      Map<String, VolumeForecast> volumes,
      Map<String, HandleTimeEstimate> handleTimes,
      AgentEstimate agents) {
    /** Copies the maps. */
    public DayEstimate {
      volumes = Collections.unmodifiableMap(new TreeMap<>(volumes));
      handleTimes = Collections.unmodifiableMap(new TreeMap<>(handleTimes));
    }
  }
}
