package org.peakstaff.planner.shift;

import org.jspecify.annotations.Nullable;

/**
 * How many heads may begin on a family a day.
 *
 * @param id of the family
 * @param minimum heads on each day on which it begins
 * @param maximum heads, null for no limit
 * @param maximumShare of all heads that begin that day, null for no limit
 */
public record FamilyLimits(
    String id, int minimum, @Nullable Integer maximum, @Nullable Double maximumShare) {

  /** A family without limits. */
  public static FamilyLimits none(String id) {
    return new FamilyLimits(id, 0, null, null);
  }
}
