package org.peakstaff.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * The measures of a contact type, or of all types together, over some stretch of time.
 *
 * @param counts per replication
 * @param serviceLevel by the type's own convention; over several types each at its own threshold
 *     and convention; null when no type has a service-level target
 * @param serviceLevels by each convention; empty when no type has a service-level target
 * @param abandonment abandoned / offered
 * @param averageSpeedOfAnswer mean wait of answered contacts, seconds
 * @param meanWait mean wait of answered and abandoned contacts, seconds
 * @param delayed share of offered contacts not answered at once
 * @param handleTime mean handle time of answered contacts, seconds
 * @param meanQueue time-average number waiting
 * @param waitPercentiles null for intervals
 * @param probabilityTargetMet share of days that meet the type's target, with its Wilson interval;
 *     null without a target and for intervals
 * @param answeredByGroup answered contacts by agent group id, per replication; empty but in totals
 *     of a type
 * @param journey what happens before and beyond the queue
 */
public record ContactMeasures(
    Map<Count, Estimate> counts,
    @Nullable Estimate serviceLevel,
    Map<ServiceLevelConvention, Estimate> serviceLevels,
    Estimate abandonment,
    Estimate averageSpeedOfAnswer,
    Estimate meanWait,
    Estimate delayed,
    Estimate handleTime,
    Estimate meanQueue,
    @Nullable WaitPercentiles waitPercentiles,
    @Nullable Estimate probabilityTargetMet,
    Map<String, Estimate> answeredByGroup,
    JourneyMeasures journey) {
  /**
   * The measures of a contact type whose contacts have no life before and beyond the queue.
   *
   * @param counts per replication
   * @param serviceLevel by the type's own convention, null without a target
   * @param serviceLevels by each convention
   * @param abandonment abandoned / offered
   * @param averageSpeedOfAnswer mean wait of answered contacts, seconds
   * @param meanWait mean wait of answered and abandoned contacts, seconds
   * @param delayed share of offered contacts not answered at once
   * @param handleTime mean handle time of answered contacts, seconds
   * @param meanQueue time-average number waiting
   * @param waitPercentiles null for intervals
   * @param probabilityTargetMet share of days that meet the type's target, null without one
   * @param answeredByGroup answered contacts by agent group id
   */
  public ContactMeasures(
      Map<Count, Estimate> counts,
      @Nullable Estimate serviceLevel,
      Map<ServiceLevelConvention, Estimate> serviceLevels,
      Estimate abandonment,
      Estimate averageSpeedOfAnswer,
      Estimate meanWait,
      Estimate delayed,
      Estimate handleTime,
      Estimate meanQueue,
      @Nullable WaitPercentiles waitPercentiles,
      @Nullable Estimate probabilityTargetMet,
      Map<String, Estimate> answeredByGroup) {
    this(
        counts,
        serviceLevel,
        serviceLevels,
        abandonment,
        averageSpeedOfAnswer,
        meanWait,
        delayed,
        handleTime,
        meanQueue,
        waitPercentiles,
        probabilityTargetMet,
        answeredByGroup,
        JourneyMeasures.NONE);
  }

  /** Copies the maps. */
  public ContactMeasures {
    Map<Count, Estimate> byCount = new EnumMap<>(Count.class);
    byCount.putAll(counts);
    counts = Collections.unmodifiableMap(byCount);
    Map<ServiceLevelConvention, Estimate> byConvention =
        new EnumMap<>(ServiceLevelConvention.class);
    byConvention.putAll(serviceLevels);
    serviceLevels = Collections.unmodifiableMap(byConvention);
    answeredByGroup = Collections.unmodifiableMap(new TreeMap<>(answeredByGroup));
  }

  /**
   * One count per replication.
   *
   * @param count which
   * @return its estimate
   */
  public Estimate count(Count count) {
    Estimate estimate = counts.get(count);
    if (estimate == null) {
      throw new IllegalArgumentException("no count " + count.id() + " here");
    }
    return estimate;
  }
}
