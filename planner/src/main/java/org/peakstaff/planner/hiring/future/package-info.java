/**
 * How sure a hiring plan is: many futures in which demand, attrition, classes and the ramp turn out
 * otherwise, what happens if a single input is wrong, and what leads from an approved plan to a new
 * one.
 */
@NullMarked
package org.peakstaff.planner.hiring.future;

import org.jspecify.annotations.NullMarked;
