/**
 * The calculator of queueing formulas: a question about one queue, from the command line or a line
 * of JSON, and its answer.
 *
 * <p>What is not given is solved for: the agents that meet targets, the load that agents can take
 * on, or the measures where both are given. The mathematics is in {@code
 * org.peakstaff.planner.erlang}; here it is asked and told.
 *
 * <p>Start with {@link org.peakstaff.calculator.Question}; {@link
 * org.peakstaff.calculator.Calculator} answers it and {@link org.peakstaff.calculator.Batch} does
 * so for every line of a file.
 */
@NullMarked
package org.peakstaff.calculator;

import org.jspecify.annotations.NullMarked;
