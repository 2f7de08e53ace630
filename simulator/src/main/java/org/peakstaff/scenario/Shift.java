package org.peakstaff.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Agents who work the same hours.
 *
 * @param label for display, null to show the id
 * @param days weekdays on which the shift begins
 * @param start local time at which it begins
 * @param length from begin to end, breaks included; it may cross midnight
 * @param breaks breaks in order of time
 * @param agents heads before shrinkage
 */
public record Shift(
    @Nullable String label,
    Set<DayOfWeek> days,
    LocalTime start,
    Duration length,
    List<Break> breaks,
    int agents) {
  /** Copies the collections. */
  public Shift {
    days = Collections.unmodifiableSet(copy(days));
    breaks = List.copyOf(breaks);
  }

  private static EnumSet<DayOfWeek> copy(Collection<DayOfWeek> days) {
    return days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days);
  }

  /**
   * A break.
   *
   * @param at time since the beginning of the shift
   * @param length how long it lasts
   * @param paid whether it is paid time
   */
  public record Break(Duration at, Duration length, boolean paid) {}
}
