package org.peakstaff.compile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Candidates in tiers: those of the lowest number first, and within a tier in the order that
 * settles ties.
 *
 * <p>The members of tier k are {@code members[ends[k - 1]] .. members[ends[k] - 1]}, where {@code
 * ends[-1]} is 0.
 */
public final class Tiers {
  private final int[] members;
  private final int[] ends;

  private Tiers(int[] members, int[] ends) {
    this.members = members;
    this.ends = ends;
  }

  /** A candidate with the number that decides its tier. */
  record Candidate(int member, int number) {}

  static Tiers of(List<Candidate> candidates) {
    List<Candidate> sorted =
        candidates.stream()
            .sorted(Comparator.comparingInt(Candidate::number).thenComparingInt(Candidate::member))
            .toList();
    int[] members = sorted.stream().mapToInt(Candidate::member).toArray();
    int[] ends = new int[sorted.size()];
    int tiers = 0;
    for (int i = 0; i < members.length; i++) {
      boolean last =
          i + 1 == members.length || sorted.get(i + 1).number() != sorted.get(i).number();
      if (last) {
        ends[tiers++] = i + 1;
      }
    }
    return new Tiers(members, Arrays.copyOf(ends, tiers));
  }

  /**
   * All candidates, tier by tier.
   *
   * @return dense numbers; not to be written to
   */
  public int[] members() {
    return members;
  }

  /**
   * Where each tier ends.
   *
   * @return index after the last member of each tier; not to be written to
   */
  public int[] ends() {
    return ends;
  }
}
