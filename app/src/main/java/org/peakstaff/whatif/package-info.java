/**
 * What-if questions on scenario files: variants compared with a baseline.
 *
 * <p>Scenarios are read and changed here as files are; the numbers come from the paired experiments
 * of the simulator and from the planner. Start with {@link
 * org.peakstaff.whatif.ScenarioComparison}.
 */
@NullMarked
package org.peakstaff.whatif;

import org.jspecify.annotations.NullMarked;
