/**
 * What the uncertainty of the input does to a plan: the requirement when the forecast is off, and
 * the chance that the plan meets its targets all the same. Start at {@link
 * org.peakstaff.planner.risk.ForecastRisk}.
 */
@NullMarked
package org.peakstaff.planner.risk;

import org.jspecify.annotations.NullMarked;
