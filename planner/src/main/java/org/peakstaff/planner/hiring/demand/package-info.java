/**
 * What a week asks of the staff: typical weeks through the planner to agent hours per week, and
 * through the simulator to the service that more or fewer people give. Start at {@link
 * org.peakstaff.planner.hiring.demand.WeeklyDemand}.
 */
@NullMarked
package org.peakstaff.planner.hiring.demand;

import org.jspecify.annotations.NullMarked;
