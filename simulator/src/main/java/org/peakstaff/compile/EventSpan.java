package org.peakstaff.compile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.IntervalGrid;

/**
 * The intervals an event covers.
 *
 * @param first its first interval within the horizon
 * @param end one past its last interval within the horizon; {@code first} when there is none
 * @param length its whole length in intervals, the part beyond the horizon included; at least 1
 */
record EventSpan(int first, int end, int length) {
  static EventSpan of(Event event, IntervalGrid grid) {
    return between(event.from(), event.to(), grid);
  }

  /** The intervals between two moments. */
  static EventSpan between(LocalDateTime start, LocalDateTime finish, IntervalGrid grid) {
    long from = index(start, grid);
    long to = index(finish, grid);
    int first = (int) Math.min(Math.max(from, 0), grid.size());
    int end = (int) Math.max(first, Math.min(to, grid.size()));
    return new EventSpan(first, end, (int) Math.max(1, to - from));
  }

  /** Whether any of its intervals lies on a day. */
  boolean touches(int day, IntervalGrid grid) {
    return end > first && first < grid.firstOf(day + 1) && end > grid.firstOf(day);
  }

  /** The first interval that starts at or after a moment; off the horizon it counts on. */
  static long index(LocalDateTime moment, IntervalGrid grid) {
    Instant origin = grid.start(0).toInstant();
    Instant instant = moment.atZone(grid.start(0).getZone()).toInstant();
    long seconds = Duration.between(origin, instant).toSeconds();
    return -Math.floorDiv(-seconds, grid.intervalSeconds());
  }
}
