package org.peakstaff.routing;

import org.peakstaff.random.Xoshiro256;

/**
 * Decides which group takes a contact and which contact a free agent takes, in one replication
 * after the other.
 *
 * <p>Contact types and agent groups are numbers in the order of {@link Center}. The router decides
 * alone: ranks, priorities, weights, delays and reserves of the scenario are told to it by the
 * center and otherwise without effect. What it cannot change: a group takes what it has the skill
 * for and has room for; within a type the first in the queue is served first; in a group the agent
 * with the fewest contacts in hand takes the next, of those the one idle for longest; deferred work
 * gives way where it may.
 *
 * <p>A decision may depend on nothing but the view, what the router remembers of this replication,
 * and its stream, so that a replication is the same on every thread.
 */
public interface Router {
  /**
   * Begins a replication: forget the last one.
   *
   * @param random the router's own stream in this replication, from which alone to draw
   */
  void reset(Xoshiro256 random);

  /**
   * Which group takes a contact: asked when one comes to its queue, and at a moment waited for. If
   * others of its type wait, the answer is about the first of them.
   *
   * @param type its contact type
   * @param waited seconds it has waited
   * @param view the center at this moment; only valid during the call
   * @return {@link Decision#to} a group of which {@link CenterView#canTake} is true; {@link
   *     Decision#none} to let it wait; {@link Decision#waitUntil} to let it wait and be asked again
   *     at a moment, if it still waits then
   */
  Decision groupFor(int type, double waited, CenterView view);

  /**
   * Which contact an agent takes: asked when one is free or has room for more and somebody waits
   * whom it could take.
   *
   * @param group the agent's group
   * @param view the center at this moment; only valid during the call
   * @return {@link Decision#to} a contact type of which {@link CenterView#canServe} is true; {@link
   *     Decision#none} to take none; {@link Decision#waitUntil} to take none and be asked again at
   *     a moment, if the agent could take one then
   */
  Decision contactFor(int group, CenterView view);
}
