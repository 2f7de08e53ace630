package org.peakstaff.planner.channel;

/**
 * When deferred work has to be done.
 *
 * <p>A contact that arrives while nobody works, or little before everybody goes home, may be due
 * before anybody can do it. So that such contacts do not ask for infinitely many agents, each is
 * given at least {@code leastOpenTime} of working time before the plan insists on it; what is late
 * by the calendar alone is then late in the results too.
 *
 * @param within time from arrival to completion, seconds, above 0
 * @param share of contacts to be completed within it, above 0; the others only have to be done by
 *     the end of the horizon if they are due in it
 * @param clock by which the time runs
 * @param leastOpenTime working time that each contact is given at least, seconds, at least 0; with
 *     0, work that is due before anybody works makes the plan infeasible
 */
public record DeferredTarget(double within, double share, DueClock clock, double leastOpenTime) {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its domain
   */
  public DeferredTarget {
    Check.positive("time to complete", within);
    Check.share("share completed", share);
    Check.positive("share completed", share);
    Check.notNegative("least open time", leastOpenTime);
  }

  /**
   * Everything within a time that runs day and night.
   *
   * @param within seconds
   * @param leastOpenTime working time that each contact is given at least, seconds
   * @return the target
   */
  public static DeferredTarget elapsed(double within, double leastOpenTime) {
    return new DeferredTarget(within, 1, DueClock.ELAPSED, leastOpenTime);
  }

  /**
   * Everything within a time that runs while the contact type is open.
   *
   * @param within seconds
   * @param leastOpenTime working time that each contact is given at least, seconds
   * @return the target
   */
  public static DeferredTarget openingHours(double within, double leastOpenTime) {
    return new DeferredTarget(within, 1, DueClock.OPENING_HOURS, leastOpenTime);
  }
}
