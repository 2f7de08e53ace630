package org.peakstaff.planner.channel;

import java.util.List;

/**
 * Agents by interval and the work done with them.
 *
 * @param agents real-valued, one per interval
 * @param done work of all streams done by the end of each interval, agent-seconds
 */
record DeferredSchedule(List<Double> agents, double[] done) {}
