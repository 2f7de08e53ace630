/**
 * Results as people and programs read them: JSON, CSV and terminal tables.
 *
 * <p>The classes here format and never compute: every number comes from {@code
 * org.peakstaff.result} or from the planner's records. Start with {@link
 * org.peakstaff.report.SimulationJson} for the machine-readable side and {@link
 * org.peakstaff.report.SimulationText} for the terminal.
 */
@NullMarked
package org.peakstaff.report;

import org.jspecify.annotations.NullMarked;
