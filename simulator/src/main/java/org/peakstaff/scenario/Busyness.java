package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much busier or quieter than its forecast a day turns out: a factor with mean 1 on the arrival
 * rate, drawn once per day.
 *
 * @param type the law of the factor
 * @param cv its coefficient of variation
 * @param shared whether all contact types of a day share one factor or each has its own
 * @param correlation correlations of the normal variables behind the factors, by pairs of contact
 *     type ids, for {@link Sharing#CORRELATED}; 0 for pairs not named
 * @param interval a further factor per interval, null for none
 */
public record Busyness(
    Law type,
    Share cv,
    Sharing shared,
    @Addition Map<String, Map<String, Double>> correlation,
    @Addition @Nullable Noise interval) {
  /** Copies the correlations in id order. */
  public Busyness {
    Map<String, Map<String, Double>> copies = new TreeMap<>();
    correlation.forEach(
        (id, others) -> copies.put(id, Collections.unmodifiableMap(new TreeMap<>(others))));
    correlation = Collections.unmodifiableMap(copies);
  }

  /**
   * A factor per day that all types share, or one for each.
   *
   * @param type the law of the factor
   * @param cv its coefficient of variation
   * @param shared whether all contact types of a day share one factor or each has its own
   */
  public Busyness(Law type, Share cv, Sharing shared) {
    this(type, cv, shared, Map.of(), null);
  }

  /**
   * A factor with mean 1 that is drawn for each contact type and interval.
   *
   * @param type its law
   * @param cv its coefficient of variation
   */
  public record Noise(Law type, Share cv) {}

  /** Laws of the factor. */
  public enum Law {
    /** Gamma with shape 1 / cv^2. */
    GAMMA,
    /** Lognormal. */
    LOGNORMAL
  }

  /** Who shares a factor. */
  public enum Sharing {
    /** One factor a day for all contact types. */
    ALL,
    /** One factor a day for each contact type; the default. */
    NONE,
    /** One factor a day for each contact type, correlated through a Gaussian copula. */
    CORRELATED
  }
}
