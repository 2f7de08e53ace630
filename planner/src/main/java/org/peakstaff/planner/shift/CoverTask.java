package org.peakstaff.planner.shift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shifts have to cover: heads per step of a horizon that repeats, so that a shift running past
 * its end covers its beginning.
 *
 * @param steps number of steps, at least 1
 * @param stepSeconds length of a step
 * @param groups what each agent group needs
 * @param seats heads at work at a time over all groups, net of shrinkage; null for no limit
 */
public record CoverTask(
    int steps, int stepSeconds, List<GroupCover> groups, @Nullable Integer seats) {
  /** Copies and checks the lists. */
  public CoverTask {
    groups = List.copyOf(groups);
    if (steps < 1 || stepSeconds < 1) {
      throw new IllegalArgumentException(steps + " steps of " + stepSeconds + " s");
    }
    for (GroupCover group : groups) {
      if (group.required().size() != steps) {
        throw new IllegalArgumentException(
            group.id() + " has " + group.required().size() + " steps, not " + steps);
      }
    }
  }

  /**
   * What an agent group needs.
   *
   * @param id of the group
   * @param required heads per step, shrinkage included
   * @param present share of the heads that is at work
   */
  public record GroupCover(String id, List<Integer> required, double present) {
    /** Copies the list. */
    public GroupCover {
      required = List.copyOf(required);
    }
  }

  /** Hours of a step. */
  public double stepHours() {
    return stepSeconds / 3600.0;
  }

  /** A step of the horizon, from one that may lie past its end. */
  int wrapped(int step) {
    return Math.floorMod(step, steps);
  }
}
