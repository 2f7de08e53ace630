package org.peakstaff.planner.program;

import java.util.Arrays;

/**
 * A sum of coefficients times variables, as it grows.
 *
 * <p>A variable may be added more than once: its coefficients add up.
 */
public final class LinearSum {
  private int[] variables = new int[8];
  private double[] coefficients = new double[8];
  private int size;

  /** An empty sum. */
  public LinearSum() {}

  /**
   * Adds a term.
   *
   * @param coefficient finite
   * @param variable as {@link ProgramBuilder} numbered it
   * @return this sum
   */
  public LinearSum add(double coefficient, int variable) {
    if (!Double.isFinite(coefficient)) {
      throw new IllegalArgumentException("coefficient must be finite: " + coefficient);
    }
    if (variable < 0) {
      throw new IllegalArgumentException("no such variable: " + variable);
    }
    if (size == variables.length) {
      variables = Arrays.copyOf(variables, 2 * size);
      coefficients = Arrays.copyOf(coefficients, 2 * size);
    }
    variables[size] = variable;
    coefficients[size++] = coefficient;
    return this;
  }

  /**
   * Adds another sum.
   *
   * @param factor finite
   * @param other multiplied by the factor
   * @return this sum
   */
  public LinearSum add(double factor, LinearSum other) {
    int terms = other.size;
    for (int term = 0; term < terms; term++) {
      add(factor * other.coefficients[term], other.variables[term]);
    }
    return this;
  }

  /** How many terms were added. */
  public int size() {
    return size;
  }

  /** A copy of the sum with one term per variable, by variable, without zeros. */
  LinearSum collected() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(variables[a], variables[b]));
    LinearSum sum = new LinearSum();
    for (int next = 0; next < size; ) {
      int variable = variables[order[next]];
      double total = 0;
      for (; next < size && variables[order[next]] == variable; next++) {
        total += coefficients[order[next]];
      }
      if (total != 0) {
        sum.add(total, variable);
      }
    }
    return sum;
  }

  LinearSum renumbered(int[] numbers) {
    LinearSum sum = new LinearSum();
    for (int term = 0; term < size; term++) {
      sum.add(coefficients[term], numbers[variables[term]]);
    }
    return sum.collected();
  }

  int variable(int term) {
    return variables[term];
  }

  double coefficient(int term) {
    return coefficients[term];
  }
}
