package org.peakstaff.planner.multiskill;

import java.util.Arrays;

/**
 * A linear condition on the agents of all blocks: sum of coefficient x agents &gt;= atLeast.
 * Immutable.
 */
final class LinearRow {
  private final double[] coefficients;
  private final double atLeast;

  private LinearRow(double[] coefficients, double atLeast) {
    this.coefficients = coefficients;
    this.atLeast = atLeast;
  }

  /** Copies the coefficients, one per block. */
  static LinearRow of(double[] coefficients, double atLeast) {
    return new LinearRow(coefficients.clone(), atLeast);
  }

  double coefficient(int block) {
    return coefficients[block];
  }

  int size() {
    return coefficients.length;
  }

  double atLeast() {
    return atLeast;
  }

  /** Left side less right side. */
  double slack(double[] agents) {
    double sum = -atLeast;
    for (int b = 0; b < coefficients.length; b++) {
      sum += coefficients[b] * agents[b];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinearRow row
        && Double.compare(row.atLeast, atLeast) == 0
        && Arrays.equals(row.coefficients, coefficients);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coefficients) + Double.hashCode(atLeast);
  }
}
