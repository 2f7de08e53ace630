package org.peakstaff.planner.program;

/**
 * A row that has to give way so that a program has a solution.
 *
 * @param row its number
 * @param name its name
 * @param by what is missing to its lower limit when positive; by what its upper limit is exceeded,
 *     when negative
 */
public record RowConflict(int row, String name, double by) {}
