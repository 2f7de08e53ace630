package org.peakstaff.planner.hiring.future;

import java.util.List;
import org.peakstaff.planner.hiring.Chance;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.StreamKey;

/**
 * People who leave one by one: of n people a binomial number. A draw belongs to its seed, future,
 * agent group, cohort and week, so that plans with the same cohorts lose the same people, and
 * nothing depends on the order in which it is asked. Parts of people leave in the mean.
 */
final class KeyedChance implements Chance {
  private static final long LEAVERS = StreamKey.entity("leavers");
  private static final long DROP_OUTS = StreamKey.entity("drop-outs");

  private final long seed;
  private final int future;
  private final long[] leavers;
  private final long[] dropOuts;

  /**
   * The chances of a future.
   *
   * @param seed of the stress test
   * @param future its number
   * @param groups agent group ids by dense index
   */
  KeyedChance(long seed, int future, List<String> groups) {
    this.seed = seed;
    this.future = future;
    leavers = groups.stream().mapToLong(id -> StreamKey.entity(id) ^ LEAVERS).toArray();
    dropOuts = groups.stream().mapToLong(id -> StreamKey.entity(id) ^ DROP_OUTS).toArray();
  }

  @Override
  public double leavers(int group, int week, int cohort, double heads, double probability) {
    return drawn(StreamKey.entity(leavers[group], cohort), week, heads, probability);
  }

  @Override
  public double dropOuts(int group, int week, int cohort, double heads, double share) {
    return drawn(StreamKey.entity(dropOuts[group], cohort), week, heads, share);
  }

  private double drawn(long entity, int week, double heads, double probability) {
    double whole = Math.floor(heads);
    double gone = (heads - whole) * probability;
    for (int part = 0; whole > 0; part++) {
      int trials = (int) Math.min(whole, Binomial.MOST);
      long index = (long) part << Integer.SIZE | week;
      double u = StreamKey.uniform(seed, future, Purpose.PEOPLE, entity, index);
      gone += Binomial.quantile(trials, probability, u);
      whole -= trials;
    }
    return gone;
  }
}
