/**
 * Queueing mathematics: what a number of agents achieves, and how many it takes.
 *
 * <p>Pure functions of doubles, without state and without randomness, exact to a relative 10^-12
 * against 50-digit values for 1 to 100,000 agents, and finite for loads to 10^6 erlangs and beyond.
 * Times are in seconds, loads in erlangs (arrival rate times mean handle time), shares from 0 to 1.
 *
 * <table>
 *   <caption>Which model</caption>
 *   <tr><th>class</th><th>who waits</th><th>also called</th></tr>
 *   <tr><td>{@link org.peakstaff.planner.erlang.ErlangB}</td><td>nobody: turned away</td>
 *       <td>M/M/n/n, loss</td></tr>
 *   <tr><td>{@link org.peakstaff.planner.erlang.ErlangC}</td><td>everybody, for ever</td>
 *       <td>M/M/n, delay</td></tr>
 *   <tr><td>{@link org.peakstaff.planner.erlang.ErlangA}</td><td>until patience ends</td>
 *       <td>M/M/n+M</td></tr>
 *   <tr><td>{@link org.peakstaff.planner.erlang.GeneralPatienceQueue}</td><td>until patience ends,
 *       any law</td><td>M/M/n+G</td></tr>
 *   <tr><td>{@link org.peakstaff.planner.erlang.FiniteLines}</td><td>as far as there are lines</td>
 *       <td>M/M/n/K, M/M/n/K+M</td></tr>
 * </table>
 *
 * <p>Start with {@link org.peakstaff.planner.erlang.QueueModel}: {@code ErlangA.of(load,
 * handleTime, patience)} gives the queue, {@code measures(agents, Thresholds.of(20))} what the
 * agents achieve, {@code requirement(StaffingTargets.none().withServiceLevel(0.8,
 * 20).withOccupancy(0.85))} the least agents that meet all targets, which target binds, and what
 * the cap on occupancy costs.
 *
 * <p>Where contacts come back, {@link org.peakstaff.planner.erlang.Returns} finds the load of all
 * attempts. {@link org.peakstaff.planner.erlang.QueueMeasures} names every measure and {@link
 * org.peakstaff.planner.erlang.ServiceLevelAt} the service level in each convention.
 *
 * <p>Targets are inclusive to a relative 10^-12 ({@link org.peakstaff.planner.erlang.Tolerance}).
 * Erlang A may staff below the load; Erlang C never does. Results use {@link java.lang.StrictMath}
 * alone and so are the same bits on every JVM.
 */
@NullMarked
package org.peakstaff.planner.erlang;

import org.jspecify.annotations.NullMarked;
