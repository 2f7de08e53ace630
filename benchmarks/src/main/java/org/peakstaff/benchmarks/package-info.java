/**
 * JMH benchmarks of the engines, the samplers, the scenario format and the planner's formulas.
 *
 * <p>Absolute times drift from machine to machine. Every benchmark therefore has reference variants
 * that run in the same JMH run, marked {@link org.peakstaff.benchmarks.Reference}, and the ratios
 * are what counts. Start with {@link org.peakstaff.benchmarks.OneQueueBenchmark}; {@code
 * benchmarks/run} measures everything and writes the tables.
 */
@NullMarked
package org.peakstaff.benchmarks;

import org.jspecify.annotations.NullMarked;
