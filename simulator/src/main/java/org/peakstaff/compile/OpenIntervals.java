package org.peakstaff.compile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;

/** Which intervals lie within opening hours that are named by id. */
final class OpenIntervals {
  private OpenIntervals() {}

  /**
   * One flag per interval.
   *
   * @param hours id of the opening hours, null for always
   */
  static boolean[] of(Scenario scenario, IntervalGrid grid, @Nullable String hours) {
    if (hours == null) {
      boolean[] always = new boolean[grid.size()];
      Arrays.fill(always, true);
      return always;
    }
    OpeningHours found = scenario.openingHours().get(hours);
    if (found == null) {
      throw new IllegalArgumentException("there are no opening hours " + hours);
    }
    return grid.open(found);
  }
}
