package org.peakstaff.planner.certify;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Staff found by simulation.
 *
 * @param agents at work, one number per interval, by agent group id
 * @param certificate what is proven of it
 */
public record CertifiedStaff(Map<String, List<Integer>> agents, Certificate certificate) {
  /** Copies the map in id order. */
  public CertifiedStaff {
    Map<String, List<Integer>> copies = new TreeMap<>();
    agents.forEach((group, values) -> copies.put(group, List.copyOf(values)));
    agents = Collections.unmodifiableMap(copies);
  }
}
