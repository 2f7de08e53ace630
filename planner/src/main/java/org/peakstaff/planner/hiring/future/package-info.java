/**
 * How sure a hiring plan is: many futures in which demand, attrition, classes and the ramp turn out
 * otherwise, what happens if a single input is wrong, what else may be chosen, and what leads from
 * an approved plan to a new one.
 *
 * <p>The way through: {@code WeeklyDemand.of(scenario)} says what the weeks ask for; {@code new
 * HiringInputs(hiring, demand.requirement())} is what a plan is made from; {@code
 * demand.service(options, progress)} simulates the typical weeks, or is null; {@link
 * org.peakstaff.planner.hiring.future.World#asPlanned} holds them with the plan's decisions; {@link
 * org.peakstaff.planner.hiring.future.StressTest}, {@link
 * org.peakstaff.planner.hiring.future.IfWrong} and {@link
 * org.peakstaff.planner.hiring.future.PlanOption} put it to the test, and {@link
 * org.peakstaff.planner.hiring.future.Bridge} compares two scenarios.
 */
@NullMarked
package org.peakstaff.planner.hiring.future;

import org.jspecify.annotations.NullMarked;
