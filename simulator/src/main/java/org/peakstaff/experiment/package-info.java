/**
 * Experiments: replications in parallel, folded in order, until enough are done.
 *
 * <p>A replication is a pure function of (scenario, seed, index) and returns a row; rows are folded
 * in index order whatever thread made them, so that results are the same bytes on any number of
 * threads. Start with {@link org.peakstaff.experiment.Experiment}.
 */
@NullMarked
package org.peakstaff.experiment;

import org.jspecify.annotations.NullMarked;
