/**
 * Who is hired when: weekly cohorts per agent group from the people there are, the classes that
 * start and what a week asks of them. Its needs come from {@code demand}, its risks are shown by
 * {@code future}.
 */
@NullMarked
package org.peakstaff.planner.hiring;

import org.jspecify.annotations.NullMarked;
