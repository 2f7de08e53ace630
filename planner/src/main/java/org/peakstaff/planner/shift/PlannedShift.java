package org.peakstaff.planner.shift;

import java.util.List;

/**
 * Heads that work the same hours on the same day.
 *
 * @param choice start and length
 * @param breaks steps since the beginning at which breaks begin, in order
 * @param heads how many, at least 1
 */
public record PlannedShift(ShiftChoice choice, List<Integer> breaks, int heads) {
  /** Copies the list. */
  public PlannedShift {
    breaks = List.copyOf(breaks);
  }

  /** Whether its heads are at work at a step since the beginning. */
  boolean worksAt(int offset) {
    for (int b = 0; b < breaks.size(); b++) {
      int begin = breaks.get(b);
      if (offset >= begin && offset < begin + choice.breaks().get(b).length()) {
        return false;
      }
    }
    return true;
  }
}
