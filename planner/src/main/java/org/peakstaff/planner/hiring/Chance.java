package org.peakstaff.planner.hiring;

/**
 * Who of some people leaves in a week. A plan is worked out with the mean, {@link #EXPECTED}; a
 * stress test draws whole people. The recursion asks once for every number of people that leave
 * together, so that a draw can be keyed by where it is asked: asked twice in the same place it
 * answers the same.
 */
public interface Chance {
  /** The mean: people x probability. */
  Chance EXPECTED =
      new Chance() {
        @Override
        public double leavers(int group, int week, int cohort, double heads, double probability) {
          return heads * probability;
        }

        @Override
        public double dropOuts(int group, int week, int cohort, double heads, double share) {
          return heads * share;
        }
      };

  /**
   * People who quit in a week.
   *
   * @param group dense index of the agent group, in id order
   * @param week from 0
   * @param cohort number of the people who came together, within the group
   * @param heads how many there are
   * @param probability with which each of them leaves in the week
   * @return 0 to {@code heads}
   */
  double leavers(int group, int week, int cohort, double heads, double probability);

  /**
   * People of a class who leave when training ends.
   *
   * @param group dense index of the agent group, in id order
   * @param week in which training ends, from 0
   * @param cohort number of the class within the group
   * @param heads how many there are
   * @param share of them that leaves
   * @return 0 to {@code heads}
   */
  double dropOuts(int group, int week, int cohort, double heads, double share);
}
