package org.peakstaff.planner.timevarying;

import java.util.Arrays;

/** The probabilities of a Poisson number of jumps and of more jumps than that, up to a tail. */
final class PoissonWeights {
  private static final double TAIL = 1e-14;

  private final double[] exactly;
  private final double[] more;
  private final int count;

  private PoissonWeights(double[] exactly, double[] more, int count) {
    this.exactly = exactly;
    this.more = more;
    this.count = count;
  }

  /** The weights of a mean of at most 600: above, the first one underflows. */
  static PoissonWeights of(double mean) {
    int most = (int) (mean + 9 * Math.sqrt(mean) + 30);
    double[] exactly = new double[most + 1];
    double[] more = new double[most + 1];
    double weight = StrictMath.exp(-mean);
    double left = 1;
    int k = 0;
    while (k < most) {
      exactly[k] = weight;
      left -= weight;
      more[k] = Math.max(0, left);
      if (k > mean && weight < TAIL) {
        break;
      }
      k++;
      weight *= mean / k;
    }
    return normalised(exactly, more, Math.min(k, most - 1) + 1);
  }

  private static PoissonWeights normalised(double[] exactly, double[] more, int count) {
    double sum = Arrays.stream(exactly, 0, count).sum();
    for (int k = 0; k < count; k++) {
      exactly[k] /= sum;
    }
    return new PoissonWeights(exactly, more, count);
  }

  /** How many numbers of jumps have a weight: 0 to count - 1. */
  int count() {
    return count;
  }

  /** P(k jumps). */
  double exactly(int k) {
    return exactly[k];
  }

  /** P(more than k jumps). */
  double more(int k) {
    return more[k];
  }
}
