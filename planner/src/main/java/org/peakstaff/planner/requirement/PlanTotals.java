package org.peakstaff.planner.requirement;

import org.jspecify.annotations.Nullable;

/**
 * The plan summed over intervals and groups.
 *
 * @param agentHours hours of required agents, at work
 * @param rosteredHours hours of required heads on the roster, paid
 * @param scheduledHours hours of the scenario's own heads on the roster, paid
 * @param cost of the rostered hours; groups without a cost per hour count nothing; null when no
 *     group has one
 * @param scheduledCost of the scheduled hours, in the same way
 * @param currency of the costs, null when the scenario names none
 * @param serviceLevel predicted by the formulas: volume-weighted over the contact types with a
 *     service-level target; NaN when there are none
 * @param simulatedServiceLevel found by simulating the planned staffing; NaN when no type has a
 *     service-level target
 */
public record PlanTotals(
    double agentHours,
    double rosteredHours,
    double scheduledHours,
    @Nullable Double cost,
    @Nullable Double scheduledCost,
    @Nullable String currency,
    double serviceLevel,
    double simulatedServiceLevel) {}
