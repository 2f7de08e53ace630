/**
 * The user's vocabulary: what a contact center is, as immutable records in the words of a scenario
 * file.
 *
 * <p>A {@link org.peakstaff.scenario.Scenario} holds contact types (a reason on a channel), agent
 * groups with their skills, the horizon, opening hours, events and routing. Records check what can
 * be checked within themselves; what spans several of them (references, grids, files) is checked by
 * {@code org.peakstaff.scenario.json}. Nothing here knows about JSON, about random numbers or about
 * how a scenario is simulated. Start with {@code Scenario}.
 */
@NullMarked
package org.peakstaff.scenario;

import org.jspecify.annotations.NullMarked;
