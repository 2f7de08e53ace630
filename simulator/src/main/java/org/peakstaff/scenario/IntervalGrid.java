package org.peakstaff.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The planning intervals of a horizon: every interval has an index from 0, a start, and a day.
 *
 * <p>Intervals are equal stretches of elapsed time, so a day of 23 or 25 hours has fewer or more of
 * them.
 */
public final class IntervalGrid {
  private final ZoneId zone;
  private final LocalDate firstDate;
  private final Duration interval;
  private final Instant start;
  private final int[] firstOfDay;

  private IntervalGrid(Horizon horizon) {
    zone = horizon.timeZone();
    firstDate = horizon.from();
    interval = horizon.interval();
    start = firstDate.atStartOfDay(zone).toInstant();
    firstOfDay = new int[horizon.days() + 1];
    for (int day = 1; day < firstOfDay.length; day++) {
      firstOfDay[day] = intervalsUntil(day);
    }
  }

  private int intervalsUntil(int day) {
    Instant end = firstDate.plusDays(day).atStartOfDay(zone).toInstant();
    Duration elapsed = Duration.between(start, end);
    if (elapsed.toNanos() % interval.toNanos() != 0) {
      throw new IllegalArgumentException(
          "the day "
              + firstDate.plusDays(day - 1)
              + " in "
              + zone
              + " is not a whole number of intervals of "
              + interval.toMinutes()
              + " minutes. Maybe a shorter interval fits.");
    }
    return (int) elapsed.dividedBy(interval);
  }

  /**
   * The grid of a horizon.
   *
   * @param horizon the horizon
   * @return its grid
   * @throws IllegalArgumentException if a day is not a whole number of intervals
   */
  public static IntervalGrid of(Horizon horizon) {
    return new IntervalGrid(horizon);
  }

  /**
   * The number of intervals.
   *
   * @return at least 1
   */
  public int size() {
    return firstOfDay[firstOfDay.length - 1];
  }

  /**
   * The number of days.
   *
   * @return at least 1
   */
  public int days() {
    return firstOfDay.length - 1;
  }

  /**
   * The length of an interval.
   *
   * @return seconds
   */
  public long intervalSeconds() {
    return interval.toSeconds();
  }

  /**
   * The first interval of a day.
   *
   * @param day 0 to {@link #days()}; the latter gives {@link #size()}
   * @return an interval index
   */
  public int firstOf(int day) {
    return firstOfDay[day];
  }

  /**
   * The day of an interval.
   *
   * @param index an interval index
   * @return 0 to {@code days() - 1}
   */
  public int dayOf(int index) {
    int found = Arrays.binarySearch(firstOfDay, index);
    return found >= 0 ? Math.min(found, days() - 1) : -found - 2;
  }

  /**
   * The date of a day.
   *
   * @param day 0 to {@code days() - 1}
   * @return the local date
   */
  public LocalDate date(int day) {
    return firstDate.plusDays(day);
  }

  /**
   * The start of an interval in local time.
   *
   * @param index an interval index, or {@link #size()} for the end of the horizon
   * @return date and time with offset and zone
   */
  public ZonedDateTime start(int index) {
    return start.plus(interval.multipliedBy(index)).atZone(zone);
  }

  /**
   * The interval that begins at an instant.
   *
   * @param instant any instant
   * @return its index ({@link #size()} for the end of the horizon), empty when the instant is off
   *     the grid
   */
  public OptionalInt indexOf(Instant instant) {
    long nanos = Duration.between(start, instant).toNanos();
    long index = Math.floorDiv(nanos, interval.toNanos());
    boolean onGrid = index * interval.toNanos() == nanos && index >= 0 && index <= size();
    return onGrid ? OptionalInt.of((int) index) : OptionalInt.empty();
  }

  /**
   * The intervals within opening hours. An interval is open when its start lies in a span.
   *
   * @param hours the hours, in the grid's time zone
   * @return one flag per interval
   */
  public boolean[] open(OpeningHours hours) {
    boolean[] open = new boolean[size()];
    for (int day = -1; day < days(); day++) {
      LocalDate date = date(day);
      for (OpeningHours.Span span : hours.on(date)) {
        mark(open, at(date, span.fromMinute()), at(date, span.toMinute()));
      }
    }
    return open;
  }

  /**
   * Whether every opening and closing of some hours lies on the grid.
   *
   * @param hours the hours
   * @return the local times that lie off the grid, empty when all fit
   */
  public List<ZonedDateTime> offGrid(OpeningHours hours) {
    return IntStream.range(0, days())
        .mapToObj(this::date)
        .flatMap(
            date ->
                hours.on(date).stream()
                    .flatMap(s -> Stream.of(at(date, s.fromMinute()), at(date, s.toMinute()))))
        .filter(time -> Duration.between(start, time).toNanos() % interval.toNanos() != 0)
        .map(time -> time.atZone(zone))
        .toList();
  }

  private Instant at(LocalDate date, int minute) {
    return date.plusDays(minute / 1440)
        .atTime(minute % 1440 / 60, minute % 60)
        .atZone(zone)
        .toInstant();
  }

  private void mark(boolean[] open, Instant from, Instant to) {
    long length = interval.toNanos();
    long first =
        Math.max(0, Math.floorDiv(Duration.between(start, from).toNanos() + length - 1, length));
    long last =
        Math.min(
            open.length, Math.floorDiv(Duration.between(start, to).toNanos() + length - 1, length));
    for (long i = first; i < last; i++) {
      open[(int) i] = true;
    }
  }
}
