package org.peakstaff.planner.channel;

/**
 * Deferred work in the idle time of agents who are there for calls and chats.
 *
 * <p>An agent on the telephone is idle for a part of the time that the service level asks for. Work
 * that can wait and be put down fills that time, up to an occupancy that people bear.
 */
public final class Blending {
  private Blending() {}

  /**
   * Agents' worth of time free for deferred work.
   *
   * @param staffed agents at work, at least 0
   * @param load erlangs of calls and chats, at least 0
   * @param occupancyCap share of an agent's time that all work together may fill
   * @return staffed x cap - load, at least 0
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static double idleAgents(double staffed, double load, double occupancyCap) {
    Check.notNegative("agents", staffed);
    Check.notNegative("load", load);
    Check.share("occupancy cap", occupancyCap);
    return Math.max(0, staffed * occupancyCap - load);
  }
}
