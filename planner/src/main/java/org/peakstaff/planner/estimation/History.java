package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The intervals of a center's past: at most one per contact type and start, all of the same length.
 *
 * <p>An export leaves out intervals in which a queue had no call, so a missing interval of a day
 * that has others means no calls; {@link HistoryChecks} lists where a whole center is silent.
 */
public final class History {
  private final int intervalMinutes;
  private final Set<Recorded> recorded;
  private final List<HistoryInterval> intervals;
  private final Map<Key, HistoryInterval> byKey = new HashMap<>();
  private final SortedSet<LocalDate> dates = new TreeSet<>();
  private final SortedSet<String> contactTypes = new TreeSet<>();
  private final Map<LocalDate, Long> offeredPerDay = new HashMap<>();
  private final Map<Key, Long> offeredPerType = new HashMap<>();

  private History(
      int intervalMinutes, Collection<HistoryInterval> intervals, Set<Recorded> recorded) {
    this.intervalMinutes = intervalMinutes;
    this.recorded = Collections.unmodifiableSet(recorded);
    this.intervals =
        intervals.stream()
            .sorted(
                Comparator.comparing(HistoryInterval::start)
                    .thenComparing(HistoryInterval::contactType))
            .toList();
    for (HistoryInterval interval : this.intervals) {
      add(interval);
    }
  }

  /**
   * A history that holds everything.
   *
   * @param intervalMinutes length of the intervals: 15, 30 or 60
   * @param intervals in any order
   * @return the history
   * @throws IllegalArgumentException if two intervals have the same type and start, or one starts
   *     off the grid
   */
  public static History of(int intervalMinutes, Collection<HistoryInterval> intervals) {
    return of(intervalMinutes, intervals, EnumSet.allOf(Recorded.class));
  }

  /**
   * A history.
   *
   * @param intervalMinutes length of the intervals: 15, 30 or 60
   * @param intervals in any order
   * @param recorded what they hold beside the contacts offered; everything else is 0 and means
   *     nothing
   * @return the history
   * @throws IllegalArgumentException if two intervals have the same type and start, or one starts
   *     off the grid
   */
  public static History of(
      int intervalMinutes, Collection<HistoryInterval> intervals, Set<Recorded> recorded) {
    if (!(intervalMinutes == 15 || intervalMinutes == 30 || intervalMinutes == 60)) {
      throw new IllegalArgumentException(
          "intervals are 15, 30 or 60 minutes long, not " + intervalMinutes);
    }
    Set<Recorded> copy = EnumSet.noneOf(Recorded.class);
    copy.addAll(recorded);
    return new History(intervalMinutes, intervals, copy);
  }

  private void add(HistoryInterval interval) {
    LocalDateTime start = interval.start();
    checkStart(start);
    if (byKey.put(new Key(start, interval.contactType()), interval) != null) {
      throw new IllegalArgumentException(
          "two intervals of " + interval.contactType() + " at " + start);
    }
    dates.add(start.toLocalDate());
    contactTypes.add(interval.contactType());
    long offered = interval.calls().offered();
    offeredPerDay.merge(start.toLocalDate(), offered, Long::sum);
    Key day = new Key(start.toLocalDate().atStartOfDay(), interval.contactType());
    offeredPerType.merge(day, offered, Long::sum);
  }

  private void checkStart(LocalDateTime start) {
    if (start.getMinute() % intervalMinutes != 0
        || start.getSecond() != 0
        || start.getNano() != 0) {
      throw new IllegalArgumentException(
          start + " is not a multiple of " + intervalMinutes + " minutes");
    }
  }

  /**
   * The length of an interval.
   *
   * @return minutes
   */
  public int intervalMinutes() {
    return intervalMinutes;
  }

  /**
   * What the intervals hold beside the contacts offered.
   *
   * @return unmodifiable
   */
  public Set<Recorded> recorded() {
    return recorded;
  }

  /**
   * Whether the intervals hold something.
   *
   * @param what it
   * @return false when its numbers mean nothing
   */
  public boolean records(Recorded what) {
    return recorded.contains(what);
  }

  /**
   * The number of intervals of a day of 24 hours.
   *
   * @return 96, 48 or 24
   */
  public int slotsPerDay() {
    return 1440 / intervalMinutes;
  }

  /**
   * All intervals by start, then contact type.
   *
   * @return unmodifiable
   */
  public List<HistoryInterval> intervals() {
    return intervals;
  }

  /**
   * The days with at least one interval.
   *
   * @return unmodifiable, ascending
   */
  public SortedSet<LocalDate> dates() {
    return Collections.unmodifiableSortedSet(dates);
  }

  /**
   * The contact types with at least one interval.
   *
   * @return unmodifiable, in id order
   */
  public SortedSet<String> contactTypes() {
    return Collections.unmodifiableSortedSet(contactTypes);
  }

  /**
   * The part of the history that meets a condition.
   *
   * @param condition what to keep
   * @return a history of the same interval length
   */
  public History where(Predicate<HistoryInterval> condition) {
    return new History(intervalMinutes, intervals.stream().filter(condition).toList(), recorded);
  }

  /**
   * One interval.
   *
   * @param date its day
   * @param slot its number in the day, from 0 at midnight
   * @param contactType the type
   * @return the interval, null when the export has none
   */
  public @Nullable HistoryInterval at(LocalDate date, int slot, String contactType) {
    return byKey.get(new Key(startOf(date, slot), contactType));
  }

  /**
   * The counts of one interval.
   *
   * @param date its day
   * @param slot its number in the day
   * @param contactType the type
   * @return {@link Calls#NONE} when the export has none
   */
  public Calls calls(LocalDate date, int slot, String contactType) {
    HistoryInterval interval = at(date, slot, contactType);
    return interval == null ? Calls.NONE : interval.calls();
  }

  /**
   * The calls of a day.
   *
   * @param date the day
   * @return calls offered, all types; 0 when the history has none
   */
  public long offered(LocalDate date) {
    return offeredPerDay.getOrDefault(date, 0L);
  }

  /**
   * The calls of a day and type.
   *
   * @param date the day
   * @param contactType the type
   * @return calls offered; 0 when the history has none
   */
  public long offered(LocalDate date, String contactType) {
    return offeredPerType.getOrDefault(new Key(date.atStartOfDay(), contactType), 0L);
  }

  /**
   * All counts of a contact type.
   *
   * @param contactType the type
   * @return their sum
   */
  public Calls calls(String contactType) {
    return intervals.stream()
        .filter(interval -> interval.contactType().equals(contactType))
        .map(HistoryInterval::calls)
        .reduce(Calls.NONE, Calls::plus);
  }

  /**
   * All times of a contact type.
   *
   * @param contactType the type
   * @return their sum
   */
  public Seconds seconds(String contactType) {
    return intervals.stream()
        .filter(interval -> interval.contactType().equals(contactType))
        .map(HistoryInterval::seconds)
        .reduce(Seconds.NONE, Seconds::plus);
  }

  /**
   * The number of an interval within its day.
   *
   * @param start of the interval
   * @return from 0 at midnight
   */
  public int slotOf(LocalDateTime start) {
    return (start.getHour() * 60 + start.getMinute()) / intervalMinutes;
  }

  /**
   * The start of an interval.
   *
   * @param date its day
   * @param slot its number in the day
   * @return local wall-clock time
   */
  public LocalDateTime startOf(LocalDate date, int slot) {
    int minute = slot * intervalMinutes;
    return date.atTime(minute / 60, minute % 60);
  }

  private record Key(LocalDateTime start, String contactType) {}
}
