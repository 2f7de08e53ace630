/**
 * The cheapest staff of agent groups with several skills that keeps all targets: bounds on its cost
 * by formula, cutting planes from simulation on common random numbers, a local search, and a
 * certificate.
 *
 * <p>Start reading at {@link org.peakstaff.planner.multiskill.StaffOptimizer}.
 */
@NullMarked
package org.peakstaff.planner.multiskill;

import org.jspecify.annotations.NullMarked;
