package org.peakstaff.planner.certify;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.peakstaff.experiment.TargetDays;
import org.peakstaff.statistics.RatioMoments;

/**
 * Chooses from a pool of days a few on which every estimate is as on all: a search on them is then
 * not led astray by chance.
 *
 * <p>With nu the ratio over the pool, day r adds z_r = x_r - nu y_r to the error of a subset, up to
 * a constant. Beginning with the first days, each in turn is exchanged for the day of the pool that
 * makes the sum of the squared errors, each in its standard deviation, smallest; twice over.
 */
public final class RepresentativeSample {
  private static final int SWEEPS = 2;

  private final double[][] z;
  private final double[] error;
  private final int[] chosen;
  private final boolean[] taken;

  private RepresentativeSample(double[][] z, int size) {
    this.z = z;
    error = new double[z[0].length];
    chosen = IntStream.range(0, size).toArray();
    taken = new boolean[z.length];
    Arrays.fill(taken, 0, size, true);
    for (int day : chosen) {
      add(day, 1);
    }
  }

  /**
   * Chooses days.
   *
   * @param pool days 0, 1, 2, ...
   * @param stretches number of stretches, at least 1
   * @param size days wanted, at most those of the pool
   * @return their numbers in ascending order
   */
  public static int[] of(TargetDays pool, int stretches, int size) {
    RepresentativeSample sample = new RepresentativeSample(errors(pool, stretches), size);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int position = 0; position < size; position++) {
        sample.exchange(position);
      }
    }
    Arrays.sort(sample.chosen);
    return sample.chosen;
  }

  private static double[][] errors(TargetDays pool, int stretches) {
    double[][] z = new double[pool.replications()][stretches];
    RatioMoments moments = pool.moments();
    for (int s = 0; s < stretches; s++) {
      double scale = moments.standardError(s) * moments.meanY(s);
      for (int r = 0; r < z.length; r++) {
        double of = pool.numerator(r, s) - moments.ratio(s) * pool.denominator(r, s);
        z[r][s] = scale > 0 ? of / scale : 0;
      }
    }
    return z;
  }

  private void exchange(int position) {
    int best = chosen[position];
    add(best, -1);
    taken[best] = false;
    double least = squaredWith(best);
    for (int day = 0; day < z.length; day++) {
      if (!taken[day] && squaredWith(day) < least) {
        least = squaredWith(day);
        best = day;
      }
    }
    chosen[position] = best;
    taken[best] = true;
    add(best, 1);
  }

  private double squaredWith(int day) {
    double sum = 0;
    for (int s = 0; s < error.length; s++) {
      double with = error[s] + z[day][s];
      sum += with * with;
    }
    return sum;
  }

  private void add(int day, int sign) {
    for (int s = 0; s < error.length; s++) {
      error[s] += sign * z[day][s];
    }
  }
}
