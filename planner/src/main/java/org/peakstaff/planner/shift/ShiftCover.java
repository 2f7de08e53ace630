package org.peakstaff.planner.shift;

import java.util.List;
import org.peakstaff.planner.program.ProgramStatus;

/**
 * Shifts that cover a requirement.
 *
 * @param status how the search for the cheapest ended
 * @param shifts by family, group, day, start, length and breaks
 * @param covered heads at work per group and step, shrinkage not taken off
 * @param cost of the shifts
 * @param objective what was minimised: the cost and the prices of missing and surplus hours
 * @param bound no shifts have a lower objective
 * @param gap (objective - bound) / objective
 */
public record ShiftCover(
    ProgramStatus status,
    List<PlannedShift> shifts,
    List<List<Integer>> covered,
    double cost,
    double objective,
    double bound,
    double gap) {
  /** Copies the lists. */
  public ShiftCover {
    shifts = List.copyOf(shifts);
    covered = covered.stream().map(List::copyOf).toList();
  }

  /** Heads on all shifts: a head who works on five days counts five times. */
  public int heads() {
    return shifts.stream().mapToInt(PlannedShift::heads).sum();
  }
}
