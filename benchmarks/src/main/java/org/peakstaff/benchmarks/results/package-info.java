/**
 * Turns the JSON that JMH writes into the tables of {@code benchmarks/results}: ratios to the
 * reference variants of the same run first, times second. Start with {@link
 * org.peakstaff.benchmarks.results.ResultsTable}.
 */
@NullMarked
package org.peakstaff.benchmarks.results;

import org.jspecify.annotations.NullMarked;
