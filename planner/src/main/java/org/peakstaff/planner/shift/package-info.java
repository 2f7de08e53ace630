/**
 * Shifts: which to start when, with how many heads and with breaks where, so that a requirement per
 * interval is covered at least cost - and so that the service promised is the one simulated.
 *
 * <p>{@link org.peakstaff.planner.shift.ShiftProgram} is the integer program with implicit breaks,
 * {@link org.peakstaff.planner.shift.ShiftPlanner} the way from a scenario to a schedule that is
 * checked and repaired by simulation. Start reading there.
 */
@NullMarked
package org.peakstaff.planner.shift;

import org.jspecify.annotations.NullMarked;
