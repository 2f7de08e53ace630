package org.peakstaff.planner.hiring;

/**
 * How a future differs from what a plan expects: factors, 1 for as planned.
 *
 * @param demand on the hours required
 * @param attrition on the annual rates of attrition
 * @param classYield on the share of a class that graduates, which is at most all
 * @param ramp on productivity before full proficiency, which is at most that
 */
public record FlowFactors(double demand, double attrition, double classYield, double ramp) {
  /** Everything comes as planned. */
  public static final FlowFactors PLANNED = new FlowFactors(1, 1, 1, 1);

  /** Checks that no factor is negative. */
  public FlowFactors {
    if (!(demand >= 0 && attrition >= 0 && classYield >= 0 && ramp >= 0)) {
      throw new IllegalArgumentException(
          "factors are at least 0: " + demand + ", " + attrition + ", " + classYield + ", " + ramp);
    }
  }
}
