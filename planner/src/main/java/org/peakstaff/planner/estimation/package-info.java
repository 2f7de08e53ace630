/**
 * Parameters and a forecast from a center's own history: what an interval export of a telephone
 * system says about volumes, handle times, patience, day-to-day variation and staff.
 *
 * <p>Everything here is a pure function of a {@link org.peakstaff.planner.estimation.History};
 * reading files and writing scenarios is the application's. Interval exports hold totals, not
 * calls, so each estimator says what it can and cannot identify from totals. Start with {@link
 * org.peakstaff.planner.estimation.HistoryEstimator}.
 */
@NullMarked
package org.peakstaff.planner.estimation;

import org.jspecify.annotations.NullMarked;
