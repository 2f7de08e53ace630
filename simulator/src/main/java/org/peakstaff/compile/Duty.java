package org.peakstaff.compile;

import java.time.LocalDate;
import java.util.List;

/**
 * One agent's shift on one date.
 *
 * @param number of the agent within the group, from 0; the same in each shift the agent works
 * @param date on which the shift begins
 * @param stretches time at work within the horizon, in order: the shift without its breaks
 */
record Duty(int number, LocalDate date, List<Stretch> stretches) {
  /** Copies the list. */
  Duty {
    stretches = List.copyOf(stretches);
  }

  /**
   * Time at work without a break.
   *
   * @param from ticks since the beginning of the horizon, at least 0
   * @param to ticks, at most the end of the horizon
   * @param last whether the shift is over at its end
   */
  record Stretch(long from, long to, boolean last) {}
}
