package org.peakstaff.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shifts a schedule may be made of: all combinations of a start, a length and places for the
 * breaks.
 *
 * @param label for display, null to show the id
 * @param agentGroups ids of the groups whose agents work such shifts, empty for all
 * @param days weekdays on which they begin
 * @param start when they may begin
 * @param length from begin to end, breaks included
 * @param breaks breaks in order of time; their windows do not overlap
 * @param minimum heads a day on the family, all its groups together
 * @param maximum heads a day on the family, null for no limit
 * @param maximumShare of all heads that begin on a day, null for no limit
 * @param costPerHour of a paid hour, null for that of the agent group
 * @param costPerShift of a head on one shift, beside its hours
 */
public record ShiftFamily(
    @Nullable String label,
    List<String> agentGroups,
    Set<DayOfWeek> days,
    StartWindow start,
    LengthWindow length,
    List<BreakWindow> breaks,
    int minimum,
    @Nullable Integer maximum,
    @Nullable Share maximumShare,
    @Nullable Double costPerHour,
    double costPerShift) {
  /** Copies the collections. */
  public ShiftFamily {
    agentGroups = List.copyOf(agentGroups);
    breaks = List.copyOf(breaks);
    EnumSet<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
    copy.addAll(days);
    days = Collections.unmodifiableSet(copy);
  }

  /**
   * Local times from one to another.
   *
   * @param from the first
   * @param to the last at the latest
   * @param every time between two of them, null when there is but one
   */
  public record StartWindow(LocalTime from, LocalTime to, @Nullable Duration every) {
    /** One time. */
    public static StartWindow at(LocalTime time) {
      return new StartWindow(time, time, null);
    }
  }

  /**
   * Durations from one to another.
   *
   * @param from the shortest
   * @param to the longest at most
   * @param every between two of them, null when there is but one
   */
  public record LengthWindow(Duration from, Duration to, @Nullable Duration every) {
    /** One duration. */
    public static LengthWindow of(Duration length) {
      return new LengthWindow(length, length, null);
    }
  }

  /**
   * A break and where it may lie.
   *
   * @param at time since the beginning of the shift
   * @param length how long it lasts
   * @param paid whether it is paid time
   */
  public record BreakWindow(LengthWindow at, Duration length, boolean paid) {}
}
