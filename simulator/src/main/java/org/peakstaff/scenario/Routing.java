package org.peakstaff.scenario;

import java.util.List;

/**
 * The two routing rules and the orders that settle ties.
 *
 * @param group which agent for a contact, among groups of equal rank with a free agent
 * @param contact which contact for a freed agent, among types of equal priority with someone
 *     waiting
 * @param groupOrder every agent group id in the order that breaks ties; empty for id order
 * @param contactOrder every contact type id in the order that breaks ties; empty for id order
 */
public record Routing(
    GroupRule group, ContactRule contact, List<String> groupOrder, List<String> contactOrder) {
  /** Longest idle agent, longest wait, id order. */
  public static final Routing DEFAULT =
      new Routing(GroupRule.LONGEST_IDLE, ContactRule.LONGEST_WAIT, List.of(), List.of());

  /** Copies the lists. */
  public Routing {
    groupOrder = List.copyOf(groupOrder);
    contactOrder = List.copyOf(contactOrder);
  }

  /** Rules for the choice of an agent. */
  public enum GroupRule {
    /** The agent idle for the longest time. */
    LONGEST_IDLE,
    /** The group with the smallest share of its agents busy. */
    LEAST_OCCUPIED,
    /** The first group in order. */
    IN_ORDER,
    /** Each free agent with the same probability. */
    RANDOM
  }

  /** Rules for the choice of a contact. */
  public enum ContactRule {
    /** The longest weighted wait. */
    LONGEST_WAIT,
    /** The first type in order. */
    FIXED_ORDER
  }
}
