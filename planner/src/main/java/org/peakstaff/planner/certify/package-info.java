/**
 * Staff that is proven by simulation: the least agents, one removal at a time, with which every
 * target holds on a stated sample of days, and a statistical certificate on fresh random numbers.
 *
 * <p>The formulas give the staff to start from; here it is let go of, interval by interval and
 * group by group, until no single agent can be spared. Start reading at {@link
 * org.peakstaff.planner.certify.CertifiedRequirement}.
 */
@NullMarked
package org.peakstaff.planner.certify;

import org.jspecify.annotations.NullMarked;
