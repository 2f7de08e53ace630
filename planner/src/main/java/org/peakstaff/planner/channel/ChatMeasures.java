package org.peakstaff.planner.channel;

import org.peakstaff.planner.erlang.QueueMeasures;

/**
 * The stationary measures of agents who hold several contacts each. Shares are from 0 to 1, times
 * in seconds.
 *
 * @param queue waits, abandonment and service levels; its occupancy is the share of time an agent
 *     has at least one contact in hand
 * @param slotUtilisation contacts in hand / (agents x concurrency limit)
 * @param capacityUtilisation work done / work the agents would do with all slots taken
 * @param contactsInHand mean number of contacts in hand, all agents together
 * @param concurrency contacts in hand per agent who has any; 1 where nobody has
 * @param handleTimeInHand mean time from answer to end, which concurrency lengthens
 * @param exact whether every measure is that of the Markov chain; if not, contacts are taken to be
 *     spread evenly over the agents at all times
 */
public record ChatMeasures(
    QueueMeasures queue,
    double slotUtilisation,
    double capacityUtilisation,
    double contactsInHand,
    double concurrency,
    double handleTimeInHand,
    boolean exact) {}
