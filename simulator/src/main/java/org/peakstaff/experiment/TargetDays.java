package org.peakstaff.experiment;

import org.peakstaff.statistics.RatioMoments;

/**
 * What the replications of one staffing say about every {@link TargetStretch}: a numerator and a
 * denominator per replication and stretch, in the order in which the replications were asked for.
 */
public final class TargetDays {
  private final int replications;
  private final int stretches;
  private final double[] x;
  private final double[] y;

  TargetDays(int replications, int stretches) {
    this.replications = replications;
    this.stretches = stretches;
    x = new double[replications * stretches];
    y = new double[replications * stretches];
  }

  /** Lets a reader write the pairs of one replication. */
  void read(TargetReader reader, long[] row, int position) {
    reader.read(row, x, y, position * stretches);
  }

  /**
   * Number of replications.
   *
   * @return the number
   */
  public int replications() {
    return replications;
  }

  /**
   * A numerator.
   *
   * @param position of the replication
   * @param stretch which stretch
   * @return contacts, seconds or days
   */
  public double numerator(int position, int stretch) {
    return x[position * stretches + stretch];
  }

  /**
   * A denominator.
   *
   * @param position of the replication
   * @param stretch which stretch
   * @return contacts, seconds or days
   */
  public double denominator(int position, int stretch) {
    return y[position * stretches + stretch];
  }

  /**
   * The estimate: sum of numerators over sum of denominators.
   *
   * @param stretch which stretch
   * @return NaN when nothing happened
   */
  public double ratio(int stretch) {
    return ratio(stretch, replications);
  }

  /**
   * The estimate from the first replications.
   *
   * @param stretch which stretch
   * @param first how many
   * @return NaN when nothing happened
   */
  public double ratio(int stretch, int first) {
    double above = 0;
    double below = 0;
    for (int r = 0; r < first; r++) {
      above += x[r * stretches + stretch];
      below += y[r * stretches + stretch];
    }
    return below == 0 ? Double.NaN : above / below;
  }

  /**
   * Means and standard errors.
   *
   * @return moments with one pair per stretch
   */
  public RatioMoments moments() {
    RatioMoments moments = new RatioMoments(stretches);
    double[] above = new double[stretches];
    double[] below = new double[stretches];
    for (int r = 0; r < replications; r++) {
      System.arraycopy(x, r * stretches, above, 0, stretches);
      System.arraycopy(y, r * stretches, below, 0, stretches);
      moments.add(above, below);
    }
    return moments;
  }
}
