/**
 * Interval exports of telephone systems: reads the files planners already have, and writes the
 * scenario that an import makes of them.
 *
 * <p>What the numbers mean is decided in {@code org.peakstaff.planner.estimation}; here files
 * become a history, and estimates become a scenario file, its CSV files and a report of what was
 * mapped to what. Start with {@link org.peakstaff.history.ScenarioImport}.
 */
@NullMarked
package org.peakstaff.history;

import org.jspecify.annotations.NullMarked;
