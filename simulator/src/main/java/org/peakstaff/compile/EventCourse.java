package org.peakstaff.compile;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.IntervalGrid;

/**
 * The course of an event's effect on contacts: which part of it holds when.
 *
 * <p>The part grows linearly from 0 to 1 over the ramp up, which begins with the event, and shrinks
 * from 1 to 0 over the ramp down, which ends with it. Of ramps that overlap, in an event that a
 * change of clocks shortened, the lower holds: the part then peaks below 1. An interval has the
 * mean of its part, by the exact integral. Time counts in intervals from the start of the event.
 */
final class EventCourse {
  private final EventSpan span;
  private final long from;
  private final double length;
  private final double peak;
  private final double upEnd;
  private final double downStart;

  private EventCourse(EventSpan span, long from, double up, double down) {
    this.span = span;
    this.from = from;
    length = span.length();
    double ramps = up + down;
    boolean overlap = ramps > length;
    peak = overlap ? length / ramps : 1;
    upEnd = overlap ? length * up / ramps : up;
    downStart = overlap ? upEnd : length - down;
  }

  static EventCourse of(Event event, IntervalGrid grid) {
    return new EventCourse(
        EventSpan.of(event, grid),
        EventSpan.index(event.from(), grid),
        intervals(event.rampUp(), grid),
        intervals(event.rampDown(), grid));
  }

  private static double intervals(@Nullable Duration ramp, IntervalGrid grid) {
    return ramp == null ? 0 : ramp.toNanos() / (grid.intervalSeconds() * 1e9);
  }

  /** The intervals of the horizon on which the event has an effect. */
  EventSpan span() {
    return span;
  }

  /** The mean part of the effect in an interval of the span, 0 to 1; 1 where there are no ramps. */
  double part(int interval) {
    double start = interval - from;
    return Math.min(1, until(start + 1) - until(start));
  }

  /** The integral of the part over the whole event, in intervals. */
  double total() {
    return peak * (length - upEnd / 2 - (length - downStart) / 2);
  }

  /** A factor of which a part holds: linear between 1 and the factor. */
  static double factor(double whole, double part) {
    return part == 1 ? whole : 1 + (whole - 1) * part;
  }

  private double until(double time) {
    if (time < upEnd) {
      return peak * time * time / (2 * upEnd);
    }
    if (time <= downStart) {
      return peak * (time - upEnd / 2);
    }
    double left = length - time;
    return total() - peak * left * left / (2 * (length - downStart));
  }
}
