package org.peakstaff.planner.channel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One self-service (bot, IVR, portal) in front of the agents of a contact reason. A share of the
 * customers enters it; a session ends in one of four ways, whose shares add up to 1: resolved,
 * escalated to an agent now, bounced (seems resolved and comes back later, past self-service), left
 * (gave up).
 *
 * @param adoption share of the customers that enters
 * @param resolved share of sessions that end in a solution
 * @param escalated share of sessions that reach an agent now
 * @param escalatedHandleTimeFactor handle time of the escalated over that of other contacts, above
 *     0: above 1 where what is left is harder, below 1 where the bot has collected the facts
 * @param bounced share of sessions that come back later
 * @param bouncedTo where they come back: shares by contact type, adding up to 1; may be empty where
 *     none bounces
 * @param left share of sessions that give up
 */
public record SelfServiceStage(
    double adoption,
    double resolved,
    double escalated,
    double escalatedHandleTimeFactor,
    double bounced,
    Map<String, Double> bouncedTo,
    double left) {
  private static final double SUM_ACCURACY = 1e-9;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a share is out of its range or shares do not add up to 1
   */
  public SelfServiceStage {
    Check.share("adoption", adoption);
    Check.share("resolved", resolved);
    Check.share("escalated", escalated);
    Check.share("bounced", bounced);
    Check.share("left", left);
    Check.positive("escalated handle-time factor", escalatedHandleTimeFactor);
    checkSum("outcomes of a session", resolved + escalated + bounced + left);
    bouncedTo = Collections.unmodifiableMap(new TreeMap<>(bouncedTo));
    bouncedTo.forEach((type, share) -> Check.share("bounced to " + type, share));
    if (bounced > 0 || !bouncedTo.isEmpty()) {
      checkSum("channels of the bounced", total(bouncedTo));
    }
  }

  private static void checkSum(String what, double sum) {
    if (!(Math.abs(sum - 1) <= SUM_ACCURACY)) {
      throw new IllegalArgumentException("the " + what + " must add up to 1, were " + sum);
    }
  }

  private static double total(Map<String, Double> shares) {
    return shares.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * A stage whose sessions are resolved or escalated, and nothing else.
   *
   * @param adoption share of the customers that enters
   * @param resolved share of sessions that end in a solution
   * @param escalatedHandleTimeFactor handle time of the others over that of other contacts
   * @return the stage
   */
  public static SelfServiceStage resolving(
      double adoption, double resolved, double escalatedHandleTimeFactor) {
    return new SelfServiceStage(
        adoption, resolved, 1 - resolved, escalatedHandleTimeFactor, 0, Map.of(), 0);
  }

  /**
   * Containment as vendors count it: everybody who did not reach an agent now.
   *
   * @return resolved + bounced + left
   */
  public double vendorContainment() {
    return resolved + bounced + left;
  }

  /**
   * Containment: sessions that seemed resolved.
   *
   * @return resolved + bounced
   */
  public double containment() {
    return resolved + bounced;
  }

  /**
   * True containment: sessions that were resolved.
   *
   * @return resolved
   */
  public double trueContainment() {
    return resolved;
  }
}
