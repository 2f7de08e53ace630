package org.peakstaff.benchmarks.results;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The result of one benchmark method with one set of parameters.
 *
 * @param benchmark class that holds the method, with its package
 * @param method the method
 * @param parameters value by name
 * @param nanoseconds mean time per unit
 * @param relativeError half-width of JMH's 99.9 % interval of the mean over the mean; NaN when
 *     there are too few iterations
 * @param bytes allocated per unit, NaN when not measured
 */
record Measurement(
    String benchmark,
    String method,
    Map<String, String> parameters,
    double nanoseconds,
    double relativeError,
    double bytes) {
  private static final String COUNTER = "contacts";
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** Copies the map in order of names. */
  Measurement {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /**
   * Reads an entry of JMH's JSON. Where contacts were counted, the unit is a contact.
   *
   * @param entry mean times in nanoseconds
   * @return the result
   * @throws IllegalArgumentException if the times are something else
   */
  static Measurement of(JsonNode entry) {
    String name = entry.path("benchmark").asString();
    int dot = name.lastIndexOf('.');
    JsonNode primary = entry.path("primaryMetric");
    if (!primary.path("scoreUnit").asString().equals("ns/op")) {
      throw new IllegalArgumentException(name + " is not measured in ns/op");
    }
    JsonNode secondary = entry.path("secondaryMetrics");
    double perCall = number(primary, "score");
    JsonNode counted = secondary.path(COUNTER);
    JsonNode best = counted.isMissingNode() ? primary : counted;
    double perUnit = number(best, "score");
    double calls = perUnit / perCall;
    Map<String, String> parameters = new TreeMap<>();
    entry.path("params").forEachEntry((key, value) -> parameters.put(key, value.asString()));
    return new Measurement(
        name.substring(0, dot),
        name.substring(dot + 1),
        parameters,
        perUnit,
        number(best, "scoreError") / perUnit,
        number(secondary.path(ALLOCATION), "score") * calls);
  }

  /** JMH writes what is not a number as a text. */
  private static double number(JsonNode metric, String field) {
    JsonNode value = metric.path(field);
    return value.isNumber() ? value.asDouble() : Double.NaN;
  }
}
