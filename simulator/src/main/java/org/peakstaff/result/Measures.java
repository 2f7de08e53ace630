package org.peakstaff.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * All measures of one stretch of time.
 *
 * @param total all contact types together
 * @param allGroups all agent groups together
 * @param contactTypes by contact type id
 * @param agentGroups by agent group id
 */
public record Measures(
    ContactMeasures total,
    GroupMeasures allGroups,
    Map<String, ContactMeasures> contactTypes,
    Map<String, GroupMeasures> agentGroups) {
  /** Copies the maps in id order. */
  public Measures {
    contactTypes = Collections.unmodifiableMap(new TreeMap<>(contactTypes));
    agentGroups = Collections.unmodifiableMap(new TreeMap<>(agentGroups));
  }
}
