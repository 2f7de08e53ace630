package org.peakstaff.experiment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.peakstaff.statistics.Resumable;
import org.peakstaff.statistics.Saved;

/**
 * What the replications of one staffing say together about every {@link TargetStretch}: the sums of
 * numerators and denominators, in the order of the replications.
 */
public final class TargetSums implements Resumable {
  private final int replications;
  private final double[] above;
  private final double[] below;

  private TargetSums(int replications, int stretches) {
    this.replications = replications;
    above = new double[stretches];
    below = new double[stretches];
  }

  /**
   * The sums of no replication at all.
   *
   * @param stretches number of stretches
   * @return every ratio is NaN
   */
  static TargetSums nothing(int stretches) {
    return new TargetSums(0, stretches);
  }

  /** Sums yet to be restored. */
  static TargetSums ofReplications(int replications, int stretches) {
    return new TargetSums(replications, stretches);
  }

  static TargetSums of(TargetDays days, int stretches) {
    TargetSums sums = new TargetSums(days.replications(), stretches);
    for (int r = 0; r < days.replications(); r++) {
      for (int s = 0; s < stretches; s++) {
        sums.above[s] += days.numerator(r, s);
        sums.below[s] += days.denominator(r, s);
      }
    }
    return sums;
  }

  /** The same but for some stretches, one after the other, whose sums are others. */
  TargetSums with(int[] stretches, double[] x, double[] y) {
    TargetSums sums = new TargetSums(replications, above.length);
    System.arraycopy(above, 0, sums.above, 0, above.length);
    System.arraycopy(below, 0, sums.below, 0, below.length);
    for (int k = 0; k < stretches.length; k++) {
      sums.above[stretches[k]] = x[k];
      sums.below[stretches[k]] = y[k];
    }
    return sums;
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
   * The estimate: sum of numerators over sum of denominators.
   *
   * @param stretch which stretch
   * @return NaN when nothing happened
   */
  public double ratio(int stretch) {
    return below[stretch] == 0 ? Double.NaN : above[stretch] / below[stretch];
  }

  @Override
  public void save(DataOutput out) throws IOException {
    Saved.save(above, out);
    Saved.save(below, out);
  }

  @Override
  public void restore(DataInput in) throws IOException {
    Saved.restore(above, in);
    Saved.restore(below, in);
  }
}
