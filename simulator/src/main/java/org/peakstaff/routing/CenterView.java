package org.peakstaff.routing;

/** The center at the moment of a decision, to be read and not to be kept. */
public interface CenterView {
  /**
   * The moment.
   *
   * @return seconds since the start of the horizon
   */
  double now();

  /**
   * Contacts in a queue.
   *
   * @param type a contact type
   * @return a number at least 0
   */
  int waiting(int type);

  /**
   * How long the first in a queue has waited.
   *
   * @param type a contact type
   * @return seconds, NaN when nobody waits
   */
  double firstWaited(int type);

  /**
   * Agents of a group with nothing in hand.
   *
   * @param group an agent group
   * @return a number at least 0
   */
  int idle(int group);

  /**
   * Agents of a group with something in hand; those who only finish before they leave do not count.
   *
   * @param group an agent group
   * @return a number at least 0
   */
  int busy(int group);

  /**
   * Since when the group's longest idle agent is idle.
   *
   * @param group an agent group
   * @return seconds since the start of the horizon, NaN when nobody is
   */
  double idleSince(int group);

  /**
   * Whether some agent of a group could take a contact of a type at once: it has the skill, and is
   * idle, has room for one more, or does deferred work that gives way.
   *
   * @param group an agent group
   * @param type a contact type
   * @return whether a contact may be sent there
   */
  boolean canTake(int group, int type);

  /**
   * In {@link Router#contactFor}: whether somebody of a type waits whom the agent could take.
   *
   * @param type a contact type
   * @return whether the agent may be told to take one; false in {@link Router#groupFor}
   */
  boolean canServe(int type);
}
