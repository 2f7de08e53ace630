package org.peakstaff.planner.requirement;

import org.jspecify.annotations.Nullable;

/**
 * The agents one group needs in one interval.
 *
 * @param required agents at work: the smallest number that meets every target, the occupancy cap
 *     and the group's minimum
 * @param requiredWithoutOccupancyCap the same without the cap; the difference is the cap's price
 * @param requiredP10 {@code required} on a quiet day: at the 10 % quantile of the day-to-day
 *     variation (busyness); equal to {@code required} when there is none
 * @param requiredP90 {@code required} on a busy day: at its 90 % quantile
 * @param requiredWithShrinkage heads on the roster: {@code required / (1 - shrinkage - absence)},
 *     rounded up
 * @param scheduled heads on the roster in the scenario
 * @param scheduledNet {@code scheduled x (1 - shrinkage - absence)}, the agents at work to be
 *     expected
 * @param overUnder {@code scheduled - requiredWithShrinkage}, heads; negative when short
 * @param occupancy busy share of the required agents' time, by the queueing formula; 0 without load
 * @param binding what decides {@code required}: a target and its contact type such as {@code
 *     "serviceLevel care-phone"} or {@code "completed care-email"}, or {@code "occupancy"}, or
 *     {@code "minimumAgents"}; null when no agent is required
 * @param open whether the interval lies within the group's opening hours
 */
public record GroupRequirement(
    int required,
    int requiredWithoutOccupancyCap,
    int requiredP10,
    int requiredP90,
    int requiredWithShrinkage,
    int scheduled,
    double scheduledNet,
    int overUnder,
    double occupancy,
    @Nullable String binding,
    boolean open) {}
