package org.peakstaff.experiment;

/**
 * Agents more or fewer in one interval.
 *
 * @param group dense agent group
 * @param interval the interval
 * @param agents how many more; fewer when negative; not 0
 */
public record StaffChange(int group, int interval, int agents) {
  /** Checks the numbers. */
  public StaffChange {
    if (group < 0 || interval < 0 || agents == 0) {
      throw new IllegalArgumentException(
          "a change is of a group and an interval and not 0: " + group + ", " + interval);
    }
  }

  /**
   * Makes the change.
   *
   * @param staff per dense agent group and interval, written to
   * @throws IllegalArgumentException if it would leave fewer than no agents
   */
  void make(int[][] staff) {
    if (staff[group][interval] + agents < 0) {
      throw new IllegalArgumentException("fewer than no agents are left by " + this);
    }
    staff[group][interval] += agents;
  }

  /** Takes the change back. */
  void undo(int[][] staff) {
    staff[group][interval] -= agents;
  }
}
