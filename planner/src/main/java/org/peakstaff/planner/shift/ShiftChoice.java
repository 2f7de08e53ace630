package org.peakstaff.planner.shift;

import java.util.List;

/**
 * A start and a length that a group's agents may work on a day: one variable of the program.
 *
 * @param family index of the family
 * @param group index of the agent group
 * @param day on which it begins
 * @param start step at which it begins
 * @param length steps from begin to end
 * @param breaks where its breaks may lie, in order
 * @param cost of a head
 */
public record ShiftChoice(
    int family, int group, int day, int start, int length, List<BreakChoice> breaks, double cost) {
  /** Copies the list. */
  public ShiftChoice {
    breaks = List.copyOf(breaks);
  }

  /**
   * Where a break may lie.
   *
   * @param first step since the beginning of the shift
   * @param last step since the beginning of the shift
   * @param every steps between two places
   * @param length steps
   */
  public record BreakChoice(int first, int last, int every, int length) {
    /** Whether there is but one place. */
    boolean isFixed() {
      return first == last;
    }
  }

  /** Whether a head is at work at a step since the beginning, but for breaks that may move. */
  boolean worksAt(int offset) {
    for (BreakChoice pause : breaks) {
      if (pause.isFixed() && offset >= pause.first && offset < pause.first + pause.length) {
        return false;
      }
    }
    return true;
  }
}
