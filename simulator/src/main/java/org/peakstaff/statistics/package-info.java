/**
 * Tallies that merge: what one replication counts, and how rows of counts become estimates.
 *
 * <p>A replication writes one row of longs, laid out by {@link org.peakstaff.statistics.RowLayout}
 * and filled through {@link org.peakstaff.statistics.ReplicationTally}; both engines call the same
 * methods, so that their rows can be compared bit for bit. Rows are folded in index order into
 * {@link org.peakstaff.statistics.RatioMoments}, which give ratios of expectations with
 * delta-method intervals. Start with {@code RowLayout}.
 */
@NullMarked
package org.peakstaff.statistics;

import org.jspecify.annotations.NullMarked;
