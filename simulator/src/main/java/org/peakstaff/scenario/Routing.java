package org.peakstaff.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The two routing rules and the orders that settle ties.
 *
 * @param group which agent for a contact, among groups of equal rank with a free agent
 * @param contact which contact for a freed agent, among types of equal priority with someone
 *     waiting
 * @param groupOrder every agent group id in the order that breaks ties; empty for id order
 * @param contactOrder every contact type id in the order that breaks ties; empty for id order
 * @param queueRatio wanted proportions of the queues, by contact type id, for {@link
 *     ContactRule#QUEUE_RATIO}
 * @param custom a provider that decides instead, null for the rules
 */
public record Routing(
    GroupRule group,
    ContactRule contact,
    List<String> groupOrder,
    List<String> contactOrder,
    @Addition Map<String, Double> queueRatio,
    @Addition @Nullable Custom custom) {
  /** Longest idle agent, longest wait, id order. */
  public static final Routing DEFAULT =
      new Routing(GroupRule.LONGEST_IDLE, ContactRule.LONGEST_WAIT, List.of(), List.of());

  /** Copies the lists. */
  public Routing {
    groupOrder = List.copyOf(groupOrder);
    contactOrder = List.copyOf(contactOrder);
    queueRatio = Collections.unmodifiableMap(new TreeMap<>(queueRatio));
  }

  /**
   * Routing by rules that need no more than the orders.
   *
   * @param group which agent for a contact
   * @param contact which contact for a freed agent
   * @param groupOrder every agent group id in the order that breaks ties; empty for id order
   * @param contactOrder every contact type id in the order that breaks ties; empty for id order
   */
  public Routing(
      GroupRule group, ContactRule contact, List<String> groupOrder, List<String> contactOrder) {
    this(group, contact, groupOrder, contactOrder, Map.of(), null);
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
    FIXED_ORDER,
    /**
     * The contact due first: deferred work by its target, others by their answer threshold. Those
     * that are never due come last, by wait.
     */
    EARLIEST_DUE,
    /** The queue that exceeds its wanted proportion of all waiting by most. */
    QUEUE_RATIO
  }
}
