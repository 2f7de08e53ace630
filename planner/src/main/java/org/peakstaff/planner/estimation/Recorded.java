package org.peakstaff.planner.estimation;

/** What a history may hold beside the contacts offered; systems record different things. */
public enum Recorded {
  /** Contacts answered. */
  ANSWERED("answered"),
  /** Contacts abandoned. */
  ABANDONED("abandoned"),
  /** Contacts taken over from other queues, and passed on to them. */
  OVERFLOW("overflow"),
  /** Waiting time of the answered. */
  WAIT_ANSWERED("waits of the answered"),
  /** Waiting time of those who gave up. */
  WAIT_ABANDONED("waits of those who gave up"),
  /** Time spent on contacts. */
  HANDLING("handle times"),
  /** Agents at work. */
  AGENTS("agents"),
  /** Contacts answered within a threshold. */
  ANSWERED_WITHIN("answered within a threshold"),
  /** Contacts abandoned within a few seconds. */
  ABANDONED_SHORT("short abandons");

  private final String words;

  Recorded(String words) {
    this.words = words;
  }

  /**
   * What it is, in words.
   *
   * @return a plural without an article
   */
  public String words() {
    return words;
  }
}
