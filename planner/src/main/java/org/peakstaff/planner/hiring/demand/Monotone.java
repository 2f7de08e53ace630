package org.peakstaff.planner.hiring.demand;

/**
 * The monotone numbers nearest to given ones in the sense of least squares, by pooling adjacent
 * violators (Ayer, Brunk, Ewing, Reid and Silverman 1955, "An empirical distribution function for
 * sampling with incomplete information", Annals of Mathematical Statistics 26,
 * doi:10.1214/aoms/1177728423).
 */
final class Monotone {
  private Monotone() {}

  /**
   * Monotone numbers.
   *
   * @param values in order
   * @param rises whether they are to rise, else to fall
   */
  static double[] of(double[] values, boolean rises) {
    int n = values.length;
    double[] mean = new double[n];
    int[] size = new int[n];
    int blocks = 0;
    for (double value : values) {
      mean[blocks] = value;
      size[blocks++] = 1;
      while (blocks > 1
          && (rises ? mean[blocks - 2] > mean[blocks - 1] : mean[blocks - 2] < mean[blocks - 1])) {
        blocks--;
        int both = size[blocks - 1] + size[blocks];
        mean[blocks - 1] =
            (mean[blocks - 1] * size[blocks - 1] + mean[blocks] * size[blocks]) / both;
        size[blocks - 1] = both;
      }
    }
    double[] monotone = new double[n];
    for (int b = 0, i = 0; b < blocks; b++) {
      for (int k = 0; k < size[b]; k++) {
        monotone[i++] = mean[b];
      }
    }
    return monotone;
  }
}
