package org.peakstaff.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many contacts an agent may hold at a time, and how fast they then progress: with k in hand
 * each at rate c(k) / k. Types without a limit are exclusive: they need an agent with nothing in
 * hand.
 *
 * @param limits largest number in hand by contact type id, at least 1
 * @param capacityFactors c(1), c(2), ...: c(1) = 1, non-decreasing, at least as many as the largest
 *     limit
 */
public record Concurrency(Map<String, Integer> limits, List<Double> capacityFactors) {
  /** Copies map and list. */
  public Concurrency {
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    capacityFactors = List.copyOf(capacityFactors);
  }

  /**
   * The largest number of contacts an agent may hold.
   *
   * @return at least 1
   */
  public int largest() {
    return limits.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }
}
