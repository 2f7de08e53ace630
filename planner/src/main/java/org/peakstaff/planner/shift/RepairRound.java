package org.peakstaff.planner.shift;

/**
 * One candidate of the repair by simulation.
 *
 * @param cost of its shifts
 * @param missed how many bounds its simulation misses
 * @param kept whether it is the best so far
 */
public record RepairRound(double cost, int missed, boolean kept) {}
