package org.peakstaff.compile;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Shift;

/**
 * Who of an agent group works when, from its shifts.
 *
 * <p>A shift of n agents has n consecutive numbers of the group, shifts in id order; the agent of a
 * number works the shift on each of its weekdays. A shift begins at its local time of day; its
 * length and its breaks are elapsed time, to the tick. One that begins on the day before the
 * horizon and reaches into it counts, and all end with the horizon.
 *
 * <p>Shrinkage takes whole agents out of whole shifts, those with the highest numbers. How many are
 * left of a shift is rounded to the nearest once the agent hours lost or won by rounding before, in
 * order of date, start and id, have been added; it stays the floor or the ceiling of the exact
 * number. So the hours up to the end of each day differ from the exact ones by at most half the
 * longest shift.
 */
final class Duties {
  private final IntervalGrid grid;
  private final long end;
  private final List<Post> posts;
  private final double present;
  private final List<Duty> duties = new ArrayList<>();
  private double error;

  private Duties(Scheduled.Shifts shifts, double present, IntervalGrid grid) {
    this.grid = grid;
    this.present = Math.max(0, present);
    end = grid.size() * grid.intervalSeconds() * Ticks.PER_SECOND;
    posts = posts(shifts.shifts());
  }

  /**
   * The duties of a group's agents, absence not yet drawn.
   *
   * @param present share of the heads that is at work
   */
  static List<Duty> of(Scheduled.Shifts shifts, double present, IntervalGrid grid) {
    return new Duties(shifts, present, grid).all();
  }

  /** How many agents there are, whether or not they are at work. */
  static int agents(Scheduled.Shifts shifts) {
    return shifts.shifts().values().stream().mapToInt(Shift::agents).sum();
  }

  /** Mean number of agents at work in each interval, rounded half up. */
  static int[] heads(List<Duty> duties, IntervalGrid grid) {
    long length = grid.intervalSeconds() * Ticks.PER_SECOND;
    long[] time = new long[grid.size()];
    for (Duty duty : duties) {
      for (Duty.Stretch stretch : duty.stretches()) {
        for (int i = (int) (stretch.from() / length); i * length < stretch.to(); i++) {
          time[i] +=
              Math.min(stretch.to(), (i + 1) * length) - Math.max(stretch.from(), i * length);
        }
      }
    }
    int[] heads = new int[time.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = (int) ((2 * time[i] + length) / (2 * length));
    }
    return heads;
  }

  private static List<Post> posts(Map<String, Shift> shifts) {
    List<Post> posts = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, Shift> each : new TreeMap<>(shifts).entrySet()) {
      posts.add(new Post(each.getValue(), number));
      number += each.getValue().agents();
    }
    posts.sort(Comparator.comparing(post -> post.shift().start()));
    return posts;
  }

  private List<Duty> all() {
    for (int day = -1; day < grid.days(); day++) {
      LocalDate date = grid.date(day);
      DayOfWeek weekday = date.getDayOfWeek();
      for (Post post : posts) {
        if (post.shift().days().contains(weekday)) {
          add(post, date);
        }
      }
    }
    return List.copyOf(duties);
  }

  private void add(Post post, LocalDate date) {
    List<Duty.Stretch> stretches = stretches(post.shift(), begin(post.shift(), date));
    if (!stretches.isEmpty()) {
      int agents = present(post.shift());
      for (int i = 0; i < agents; i++) {
        duties.add(new Duty(post.firstNumber() + i, date, stretches));
      }
    }
  }

  private long begin(Shift shift, LocalDate date) {
    Instant zero = grid.start(0).toInstant();
    Instant start = date.atTime(shift.start()).atZone(grid.start(0).getZone()).toInstant();
    return Duration.between(zero, start).toSeconds() * Ticks.PER_SECOND;
  }

  private int present(Shift shift) {
    double exact = NetStaff.snapped(shift.agents() * present);
    double hours = working(shift);
    int agents = hours > 0 ? NetStaff.rounded(exact, error / hours) : 0;
    error += (exact - agents) * hours;
    return agents;
  }

  private static double working(Shift shift) {
    Duration breaks =
        shift.breaks().stream().map(Shift.Break::length).reduce(Duration.ZERO, Duration::plus);
    return shift.length().minus(breaks).toSeconds() / 3600.0;
  }

  private List<Duty.Stretch> stretches(Shift shift, long begin) {
    List<Duty.Stretch> stretches = new ArrayList<>();
    long over = begin + Ticks.of(shift.length());
    long from = begin;
    for (Shift.Break pause : shift.breaks()) {
      long at = begin + Ticks.of(pause.at());
      long back = at + Ticks.of(pause.length());
      add(stretches, from, at, back >= over);
      from = back;
    }
    add(stretches, from, over, true);
    return stretches;
  }

  private void add(List<Duty.Stretch> stretches, long from, long to, boolean last) {
    long first = Math.max(0, from);
    long until = Math.min(end, to);
    if (first < until) {
      stretches.add(new Duty.Stretch(first, until, last));
    }
  }

  /** The agents of a shift. */
  private record Post(Shift shift, int firstNumber) {}
}
