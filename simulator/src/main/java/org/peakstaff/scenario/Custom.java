package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that a provider of one's own does: a law, an arrival process, routing.
 *
 * @param provider the name under which the provider is installed
 * @param parameters what it is told: texts, numbers as {@code Double}, truth values, and lists and
 *     maps of such; nobody may change them
 */
public record Custom(String provider, Map<String, Object> parameters) {
  /** Copies the parameters in the order of their names. */
  public Custom {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }
}
