package org.peakstaff.report.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;

/**
 * The intervals a report shows: those between the earliest and the latest time of day at which
 * anything is open, day by day.
 *
 * <p>A page has to stay readable and small, so a long horizon is not shown in full: when its days
 * would fill more than {@value #MAXIMUM_ROWS} table rows, only the days that need most agents are
 * kept. {@link #isComplete()} tells, and the report says so.
 */
final class ReportCalendar {
  /** Rows of all interval tables together. */
  static final int MAXIMUM_ROWS = 4000;

  private final List<PlanInterval> intervals;
  private final List<Day> days;
  private final boolean complete;

  private ReportCalendar(List<PlanInterval> intervals, List<Day> days, boolean complete) {
    this.intervals = intervals;
    this.days = List.copyOf(days);
    this.complete = complete;
  }

  /**
   * One shown day.
   *
   * @param date the local date
   * @param intervals indices into the plan's intervals, in order
   */
  record Day(LocalDate date, List<Integer> intervals) {
    Day {
      intervals = List.copyOf(intervals);
    }
  }

  /**
   * A time of day. The second pass of an hour that the clock repeats comes after the whole first.
   *
   * @param time the local time
   * @param again whether the clock shows it for the second time that day
   */
  record Moment(LocalTime time, boolean again) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
        Comparator.<Moment>comparingInt(each -> each.time().getHour())
            .thenComparing(Moment::again)
            .thenComparing(Moment::time);

    @Override
    public int compareTo(Moment other) {
      return ORDER.compare(this, other);
    }

    String text(ReportText text) {
      return text.time(time) + mark();
    }

    /** Its hour of 24, without its minutes. */
    String hour() {
      return time.toString().substring(0, 2) + mark();
    }

    /** Its minutes alone. */
    String minutes() {
      return time.toString().substring(3, 5);
    }

    private String mark() {
      return again ? " (2)" : "";
    }
  }

  /**
   * The calendar of a plan.
   *
   * @param intervals every interval of the plan
   * @param tables how many interval tables the report has
   * @return the days to show
   */
  static ReportCalendar of(List<PlanInterval> intervals, int tables) {
    List<Day> all = trimmed(intervals);
    int longest = all.stream().mapToInt(day -> day.intervals().size()).max().orElse(1);
    int fitting = Math.max(1, MAXIMUM_ROWS / Math.max(1, longest * tables));
    if (all.size() <= fitting) {
      return new ReportCalendar(intervals, all, true);
    }
    Comparator<Day> byNeed = Comparator.comparingLong(day -> -need(intervals, day));
    List<Day> kept = new ArrayList<>(all.stream().sorted(byNeed).limit(fitting).toList());
    kept.sort(Comparator.comparing(Day::date));
    return new ReportCalendar(intervals, kept, false);
  }

  private static long need(List<PlanInterval> intervals, Day day) {
    return day.intervals().stream()
        .flatMap(index -> intervals.get(index).agentGroups().values().stream())
        .mapToLong(GroupRequirement::required)
        .sum();
  }

  private static List<Day> trimmed(List<PlanInterval> intervals) {
    LocalTime first = LocalTime.MAX;
    LocalTime last = LocalTime.MIN;
    for (PlanInterval interval : intervals) {
      LocalTime time = interval.start().toLocalTime();
      if (isActive(interval)) {
        first = time.isBefore(first) ? time : first;
        last = time.isAfter(last) ? time : last;
      }
    }
    return first.isAfter(last)
        ? days(intervals, LocalTime.MIN, LocalTime.MAX)
        : days(intervals, first, last);
  }

  private static List<Day> days(List<PlanInterval> intervals, LocalTime first, LocalTime last) {
    Map<LocalDate, List<Integer>> byDate = new TreeMap<>();
    for (int index = 0; index < intervals.size(); index++) {
      ZonedDateTime start = intervals.get(index).start();
      LocalTime time = start.toLocalTime();
      if (!time.isBefore(first) && !time.isAfter(last)) {
        byDate.computeIfAbsent(start.toLocalDate(), date -> new ArrayList<>()).add(index);
      }
    }
    return byDate.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  private static boolean isActive(PlanInterval interval) {
    return any(interval.contactTypes().values(), ContactForecast::open)
        || any(interval.contactTypes().values(), forecast -> forecast.volume() > 0)
        || any(interval.agentGroups().values(), GroupRequirement::open)
        || any(
            interval.agentGroups().values(), need -> need.required() > 0 || need.scheduled() > 0);
  }

  private static <T> boolean any(Collection<T> values, java.util.function.Predicate<T> test) {
    return values.stream().anyMatch(test);
  }

  /** The shown days in order. */
  List<Day> days() {
    return days;
  }

  /** Whether every day of the horizon is shown. */
  boolean isComplete() {
    return complete;
  }

  /** Every shown interval, in order. */
  List<Integer> shown() {
    return days.stream().flatMap(day -> day.intervals().stream()).toList();
  }

  /**
   * The times of a day's intervals as text. An hour that the clock repeats is marked {@code (2)}
   * the second time.
   *
   * @param day a shown day
   * @param text the formatter
   * @return one label per interval of the day
   */
  List<String> times(Day day, ReportText text) {
    return moments(day).stream().map(each -> each.text(text)).toList();
  }

  /** The times of a day's intervals. */
  List<Moment> moments(Day day) {
    Set<LocalTime> seen = new HashSet<>();
    List<Moment> moments = new ArrayList<>();
    for (int index : day.intervals()) {
      LocalTime time = intervals.get(index).start().toLocalTime();
      moments.add(new Moment(time, !seen.add(time)));
    }
    return moments;
  }
}
