/**
 * How many agents each interval needs: the requirement of a scenario, found by queueing formulas
 * and judged by simulating the staffing it asks for.
 *
 * <p>Contact types that prefer the same agent group share a pool; a pool's requirement in an
 * interval is the smallest number of agents at which the formulas meet every target of its types.
 * The result is a {@link org.peakstaff.planner.requirement.RequirementPlan}: start reading there.
 */
@NullMarked
package org.peakstaff.planner.requirement;

import org.jspecify.annotations.NullMarked;
