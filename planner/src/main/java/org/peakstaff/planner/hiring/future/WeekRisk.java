package org.peakstaff.planner.hiring.future;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Estimate;

/**
 * A week over many futures, of a group or of all groups together. Full-time equivalents are of
 * rostered hours, before shrinkage; quantiles of sums are not sums of quantiles.
 *
 * @param week from 0
 * @param monday its first day
 * @param required FTE needed
 * @param productive FTE of own agents in their contract hours
 * @param gap productive less required FTE, before overtime, time off and outsourcing
 * @param net what is left after them, below 0 when people are missing
 * @param cost money spent
 * @param serviceLevel of the contact types with a service-level target; null for a group, and where
 *     nothing is known of service
 * @param lost customers who give up for good; null for a group, and where nothing is known of it
 * @param covered share of futures in which nobody is missing, in any of the groups
 * @param met share of futures in which every contact type meets its target over the week; undefined
 *     (NaN) for a group, and where nothing is known of service
 */
public record WeekRisk(
    int week,
    LocalDate monday,
    Range required,
    Range productive,
    Range gap,
    Range net,
    Range cost,
    @Nullable Range serviceLevel,
    @Nullable Range lost,
    Estimate covered,
    Estimate met) {}
