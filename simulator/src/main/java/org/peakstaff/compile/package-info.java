/**
 * From records to numbers: everything a scenario says about time, demand, staff and laws, worked
 * out per planning interval in flat arrays with dense indices.
 *
 * <p>This is where the sealed families of {@link org.peakstaff.scenario} end; engines and planners
 * see ints and doubles only. {@link org.peakstaff.compile.DemandTable} and {@link
 * org.peakstaff.compile.StaffTable} are a good place to start reading.
 */
@NullMarked
package org.peakstaff.compile;

import org.jspecify.annotations.NullMarked;
