/**
 * Queues whose demand and staff change over the day.
 *
 * <p>Stationary formulas plan every interval as if its rate held for ever. This package has what
 * they leave out: the arrival rate as a function of time ({@link
 * org.peakstaff.planner.timevarying.ArrivalRate}), the load that long handle times carry from one
 * interval into the next ({@link org.peakstaff.planner.timevarying.OfferedLoad}), and the exact day
 * ({@link org.peakstaff.planner.timevarying.ExactDay}), which follows the probabilities of the
 * number of contacts in the system through all changes of rate and staff. Start reading there.
 */
@NullMarked
package org.peakstaff.planner.timevarying;

import org.jspecify.annotations.NullMarked;
