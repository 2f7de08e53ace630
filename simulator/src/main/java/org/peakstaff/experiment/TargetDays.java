package org.peakstaff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.peakstaff.statistics.RatioMoments;
import org.peakstaff.statistics.Resumable;
import org.peakstaff.statistics.Saved;

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

  /** Some of the replications, as they are kept in a checkpoint. */
  Resumable part(int from, int to) {
    return new Part(from * stretches, to * stretches);
  }

  /** The pairs between two places. */
  private final class Part implements Resumable {
    private final int from;
    private final int to;

    Part(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public void save(DataOutput out) throws IOException {
      Saved.save(Arrays.copyOfRange(x, from, to), out);
      Saved.save(Arrays.copyOfRange(y, from, to), out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
      double[] read = new double[to - from];
      Saved.restore(read, in);
      System.arraycopy(read, 0, x, from, read.length);
      Saved.restore(read, in);
      System.arraycopy(read, 0, y, from, read.length);
    }
  }
}
