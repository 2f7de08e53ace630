package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.extension.Installed;

/**
 * Something that a provider of one's own does: a law, an arrival process, routing.
 *
 * @param provider the name under which the provider is installed
 * @param parameters what it is told: texts, numbers as {@code Double}, truth values, and lists and
 *     maps of such; nobody may change them
 * @param installed the provider; filled when the scenario is read
 */
public record Custom(
    String provider, Map<String, Object> parameters, @Nullable Installed installed) {
  /** Copies the parameters in the order of their names. */
  public Custom {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }
}
