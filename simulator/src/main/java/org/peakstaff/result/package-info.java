/**
 * What a simulation found: immutable records with a confidence interval on every number.
 *
 * <p>Start with {@link org.peakstaff.result.SimulationResult}. Shares are 0..1, times seconds,
 * counts per replication. NaN stands for undefined (0/0), null for not applicable.
 */
@NullMarked
package org.peakstaff.result;

import org.jspecify.annotations.NullMarked;
