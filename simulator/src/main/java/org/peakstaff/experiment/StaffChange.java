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
}
