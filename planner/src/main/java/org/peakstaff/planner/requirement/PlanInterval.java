package org.peakstaff.planner.requirement;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The plan of one interval.
 *
 * @param start its start in local time
 * @param contactTypes the expected contacts and their predicted service, by contact type id
 * @param agentGroups the requirement, by agent group id
 */
public record PlanInterval(
    ZonedDateTime start,
    Map<String, ContactForecast> contactTypes,
    Map<String, GroupRequirement> agentGroups) {
  /** Copies the maps in id order. */
  public PlanInterval {
    contactTypes = Collections.unmodifiableMap(new TreeMap<>(contactTypes));
    agentGroups = Collections.unmodifiableMap(new TreeMap<>(agentGroups));
  }
}
