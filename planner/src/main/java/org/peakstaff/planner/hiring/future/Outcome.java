package org.peakstaff.planner.hiring.future;

/**
 * What one future makes of a plan as a whole.
 *
 * @param cost money spent
 * @param shortfallHours hours at work that are missing
 * @param peakServiceLevel mean of the service level of the peak weeks, NaN where nothing is known
 * @param lost customers who give up for good, NaN where nothing is known of service
 * @param covered whether nobody is missing in any week
 * @param met whether every week meets all targets; false where nothing is known of service
 */
public record Outcome(
    double cost,
    double shortfallHours,
    double peakServiceLevel,
    double lost,
    boolean covered,
    boolean met) {}
