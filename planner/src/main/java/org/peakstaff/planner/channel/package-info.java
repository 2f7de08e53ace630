/**
 * Channels whose requirement is not that of a telephone queue: chats of which an agent holds
 * several, deferred work that is due hours later, callbacks that must be reached, and self-service
 * in front of them all.
 *
 * <p>Pure functions and small records over plain numbers: seconds, erlangs, shares from 0 to 1; no
 * scenario, no randomness.
 *
 * <table>
 *   <caption>Where to start</caption>
 *   <tr><th>class</th><th>question</th></tr>
 *   <tr><td>{@link org.peakstaff.planner.channel.ChatQueue}</td>
 *       <td>agents for chats, each agent holding several</td></tr>
 *   <tr><td>{@link org.peakstaff.planner.channel.SelfService}</td>
 *       <td>what a bot leaves to the agents, now and later</td></tr>
 *   <tr><td>{@link org.peakstaff.planner.channel.DeferredStaffing}</td>
 *       <td>agents for e-mail and tickets that are due hours later</td></tr>
 *   <tr><td>{@link org.peakstaff.planner.channel.Callbacks}</td>
 *       <td>what callbacks and their retries add up to, as deferred work</td></tr>
 * </table>
 *
 * <p>Results use {@link java.lang.StrictMath} alone and so are the same bits on every JVM.
 */
@NullMarked
package org.peakstaff.planner.channel;

import org.jspecify.annotations.NullMarked;
