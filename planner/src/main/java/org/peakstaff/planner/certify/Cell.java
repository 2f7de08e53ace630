package org.peakstaff.planner.certify;

/**
 * One agent group in one interval.
 *
 * @param group dense index
 * @param interval index
 */
record Cell(int group, int interval) {}
