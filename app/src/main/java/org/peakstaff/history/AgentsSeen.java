package org.peakstaff.history;

/** What the agents counted in an export are, seen from the roster. */
public enum AgentsSeen {
  /**
   * Heads that came to work: shrinkage still comes off. The reading for counts such as agents who
   * took at least one call, which include breaks and part of an interval.
   */
  ROSTERED,
  /** Agents at work the whole interval, net of shrinkage: the roster is this / (1 - shrinkage). */
  AVAILABLE
}
