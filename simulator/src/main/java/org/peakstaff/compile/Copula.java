package org.peakstaff.compile;

import java.util.List;
import java.util.Map;

/**
 * Correlated standard normal variables, one per contact type, from independent ones: the Gaussian
 * copula of the types' busyness.
 *
 * <p>The mixture is the Cholesky root of the correlation matrix, in the order of the ids, so that
 * no order of routing changes a day. A type's variable is made of its own and those of the ids
 * before it.
 */
public final class Copula {
  private final int[] types;
  private final double[][] root;

  private Copula(int[] types, double[][] root) {
    this.types = types;
    this.root = root;
  }

  /**
   * The copula of some correlations.
   *
   * @param correlation correlations by pairs of ids, each pair once; 0 for others
   * @param ids all ids in id order
   * @param typeIds the same ids by dense contact type
   * @return the copula
   * @throws IllegalArgumentException if no variables have these correlations
   */
  static Copula of(
      Map<String, Map<String, Double>> correlation, List<String> ids, List<String> typeIds) {
    int n = ids.size();
    double[][] matrix = new double[n][n];
    correlation.forEach(
        (a, others) ->
            others.forEach(
                (b, value) -> {
                  matrix[ids.indexOf(a)][ids.indexOf(b)] = value;
                  matrix[ids.indexOf(b)][ids.indexOf(a)] = value;
                }));
    return new Copula(ids.stream().mapToInt(typeIds::indexOf).toArray(), root(matrix));
  }

  /** The lower root of a matrix with ones in place of its diagonal. */
  private static double[][] root(double[][] matrix) {
    double[][] root = new double[matrix.length][matrix.length];
    for (int i = 0; i < root.length; i++) {
      for (int j = 0; j < i; j++) {
        double rest = matrix[i][j] - product(root[i], root[j], j);
        root[i][j] = root[j][j] == 0 ? 0 : rest / root[j][j];
      }
      root[i][i] = diagonal(1 - product(root[i], root[i], i));
    }
    return root;
  }

  private static double diagonal(double square) {
    if (!(square > -1e-9)) {
      throw new IllegalArgumentException(
          "there are no variables with the correlations of \"busyness\": they contradict. Maybe a"
              + " pair has the wrong sign.");
    }
    return square < 1e-12 ? 0 : Math.sqrt(square);
  }

  private static double product(double[] a, double[] b, int terms) {
    double sum = 0;
    for (int k = 0; k < terms; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  /**
   * The number of variables.
   *
   * @return one per contact type
   */
  public int size() {
    return types.length;
  }

  /**
   * The contact type of a variable.
   *
   * @param place its place in the order of the ids
   * @return dense contact type
   */
  public int type(int place) {
    return types[place];
  }

  /**
   * A correlated variable.
   *
   * @param place its place in the order of the ids
   * @param independent independent standard normal variables in the order of the ids
   * @return a standard normal variable
   */
  public double mixed(int place, double[] independent) {
    return product(root[place], independent, place + 1);
  }
}
