package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One contact type that an agent group can handle.
 *
 * @param rank which group a contact prefers: the lowest rank with a free agent wins
 * @param priority which contact a freed agent prefers: the lowest number with someone waiting wins
 * @param weight multiplies the wait when contacts of equal priority are compared; above 0
 * @param handleTimeFactor multiplies the handle time; below 1 is faster
 * @param after the group takes only contacts that have waited at least this long (overflow), null
 *     for at once
 * @param reserve agents of the group that must stay free, counted after the assignment; 0 for none
 * @param resolutionFactor multiplies the probability that a contact is resolved
 */
public record Skill(
    int rank,
    int priority,
    double weight,
    double handleTimeFactor,
    @Addition @Nullable Duration after,
    @Addition int reserve,
    @Addition(neutral = 1) double resolutionFactor) {
  /** Checks the numbers. */
  public Skill {
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a weight is positive, not " + weight);
    }
    if (!(handleTimeFactor > 0 && handleTimeFactor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a handle-time factor is positive, not " + handleTimeFactor);
    }
    if (reserve < 0) {
      throw new IllegalArgumentException("a reserve is not negative, not " + reserve);
    }
    if (!(resolutionFactor >= 0 && resolutionFactor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a resolution factor is not negative, not " + resolutionFactor);
    }
  }

  /**
   * A skill that takes contacts at once, keeps no reserve and resolves as the type does.
   *
   * @param rank which group a contact prefers
   * @param priority which contact a freed agent prefers
   * @param weight multiplies the wait when contacts are compared; above 0
   * @param handleTimeFactor multiplies the handle time
   */
  public Skill(int rank, int priority, double weight, double handleTimeFactor) {
    this(rank, priority, weight, handleTimeFactor, null, 0, 1);
  }
}
