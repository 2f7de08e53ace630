package org.peakstaff.scenario;

/**
 * One contact type that an agent group can handle.
 *
 * @param rank which group a contact prefers: the lowest rank with a free agent wins
 * @param priority which contact a freed agent prefers: the lowest number with someone waiting wins
 * @param weight multiplies the wait when contacts of equal priority are compared; above 0
 * @param handleTimeFactor multiplies the handle time; below 1 is faster
 */
public record Skill(int rank, int priority, double weight, double handleTimeFactor) {
  /** Checks the numbers. */
  public Skill {
    if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a weight is positive, not " + weight);
    }
    if (!(handleTimeFactor > 0 && handleTimeFactor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a handle-time factor is positive, not " + handleTimeFactor);
    }
  }
}
