/**
 * A scenario against a center's own history: what really happened beside the band in which the
 * simulation says it should have, interval by interval, and a verdict with the likeliest reason for
 * a miss. Start at {@link org.peakstaff.planner.validation.HistoryValidation}.
 */
@NullMarked
package org.peakstaff.planner.validation;

import org.jspecify.annotations.NullMarked;
