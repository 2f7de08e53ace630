package org.peakstaff.benchmarks.results;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import tools.jackson.databind.JsonNode;

/**
 * The result of one benchmark method with one set of parameters.
 *
 * @param benchmark class that holds the method, with its package
 * @param method the method
 * @param parameters value by name
 * @param nanoseconds mean time per unit
 * @param relativeError half-width of the 95 % interval of the mean over the mean, by Student's t
 *     over all iterations of all JVMs; NaN when there is one iteration
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
        relativeError(best.path("rawData")),
        number(secondary.path(ALLOCATION), "score") * calls);
  }

  private static double relativeError(JsonNode iterationsByJvm) {
    SummaryStatistics all = new SummaryStatistics();
    for (JsonNode iterations : iterationsByJvm) {
      iterations.forEach(value -> all.addValue(value.asDouble()));
    }
    if (all.getN() < 2) {
      return Double.NaN;
    }
    double quantile = new TDistribution(null, all.getN() - 1.0).inverseCumulativeProbability(0.975);
    return quantile * all.getStandardDeviation() / Math.sqrt(all.getN()) / all.getMean();
  }

  /**
   * How many times as fast this is as a reference.
   *
   * @param reference another result
   * @return its time over that of this
   */
  Ratio speedAgainst(Measurement reference) {
    return Ratio.of(
        reference.nanoseconds / nanoseconds, Math.hypot(errorOrZero(), reference.errorOrZero()));
  }

  /**
   * The relative error.
   *
   * @return 0 when it is not known
   */
  double errorOrZero() {
    return Double.isNaN(relativeError) ? 0 : relativeError;
  }

  /** JMH writes what is not a number as a text. */
  private static double number(JsonNode metric, String field) {
    JsonNode value = metric.path(field);
    return value.isNumber() ? value.asDouble() : Double.NaN;
  }
}
