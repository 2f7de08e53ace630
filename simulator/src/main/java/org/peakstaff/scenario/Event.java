package org.peakstaff.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something out of the ordinary between two moments: an outage, a campaign, Black Friday. Both
 * moments lie on the interval grid.
 *
 * @param label for display, null to show the id
 * @param from start, local time
 * @param to end, local time, after {@code from}
 * @param contactTypes effect per contact type id
 * @param agentGroups effect per agent group id
 * @param rampUp time from the start over which the effect on contacts grows linearly, null for none
 * @param rampDown time until the end over which it shrinks linearly, null for none
 * @param selfService effect per self-service id
 */
public record Event(
    @Nullable String label,
    LocalDateTime from,
    LocalDateTime to,
    Map<String, ContactEffect> contactTypes,
    Map<String, GroupEffect> agentGroups,
    @Addition @Nullable Duration rampUp,
    @Addition @Nullable Duration rampDown,
    @Addition Map<String, SelfServiceEffect> selfService) {
  /** Copies the maps in id order. */
  public Event {
    contactTypes = Collections.unmodifiableMap(new TreeMap<>(contactTypes));
    agentGroups = Collections.unmodifiableMap(new TreeMap<>(agentGroups));
    selfService = Collections.unmodifiableMap(new TreeMap<>(selfService));
  }

  /**
   * An event that has its whole effect from start to end, on contacts and agents.
   *
   * @param label for display, null to show the id
   * @param from start, local time
   * @param to end, local time, after {@code from}
   * @param contactTypes effect per contact type id
   * @param agentGroups effect per agent group id
   */
  public Event(
      @Nullable String label,
      LocalDateTime from,
      LocalDateTime to,
      Map<String, ContactEffect> contactTypes,
      Map<String, GroupEffect> agentGroups) {
    this(label, from, to, contactTypes, agentGroups, null, null, Map.of());
  }

  /**
   * What the event does to the contacts of one type that arrive during it.
   *
   * @param volume factor on the volume
   * @param volumeAdded contacts added in total, spread evenly over the event; factors of events
   *     apply to them too
   * @param handleTime factor on the handle time
   * @param patience factor on the patience
   */
  public record ContactEffect(
      double volume, double volumeAdded, double handleTime, double patience) {}

  /**
   * What the event does to an agent group.
   *
   * @param absence factor on the absence of every day the event touches; the result is capped at
   *     100 %
   */
  public record GroupEffect(double absence) {}

  /**
   * What the event does to self-service.
   *
   * @param adoption factor on the adoption; 0 when it is down
   */
  public record SelfServiceEffect(double adoption) {
    /** Nobody can use it. */
    public static final SelfServiceEffect DOWN = new SelfServiceEffect(0);
  }

  /**
   * The length of the event on the wall clock.
   *
   * @return its duration
   */
  public Duration length() {
    return Duration.between(from, to);
  }
}
