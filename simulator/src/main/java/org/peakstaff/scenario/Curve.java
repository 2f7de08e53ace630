package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A factor that changes with an agent's weeks on the job: linear between the weeks given, constant
 * before the first and after the last.
 *
 * @param byWeek factor by week, at least one
 */
public record Curve(NavigableMap<Integer, Double> byWeek) {
  /** Copies the map. */
  public Curve {
    if (byWeek.isEmpty()) {
      throw new IllegalArgumentException("a curve has at least one factor");
    }
    byWeek = Collections.unmodifiableNavigableMap(new TreeMap<>(byWeek));
  }

  /**
   * The same factor for everybody.
   *
   * @param factor the factor
   * @return the curve
   */
  public static Curve constant(double factor) {
    return new Curve(new TreeMap<>(Map.of(0, factor)));
  }

  /**
   * The factor after some weeks.
   *
   * @param weeks on the job, not negative
   * @return the factor
   */
  public double at(double weeks) {
    Map.Entry<Integer, Double> before = byWeek.floorEntry((int) Math.floor(weeks));
    Map.Entry<Integer, Double> after = byWeek.higherEntry((int) Math.floor(weeks));
    if (before == null) {
      return byWeek.firstEntry().getValue();
    } else if (after == null) {
      return before.getValue();
    }
    double part = (weeks - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue() * (1 - part) + after.getValue() * part;
  }
}
