/**
 * JMH benchmarks of the engines, the samplers and the planner's formulas.
 *
 * <p>Absolute times drift from machine to machine, so each benchmark runs a reference variant of
 * the same loop and its ratio is what counts. Build the module and start with {@code java -jar
 * benchmarks/target/benchmarks.jar -l}.
 */
@NullMarked
package org.peakstaff.benchmarks;

import org.jspecify.annotations.NullMarked;
