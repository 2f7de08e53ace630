package org.peakstaff.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peakstaff.planner.estimation.Calls;
import org.peakstaff.planner.estimation.DayClass;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.planner.estimation.Seconds;
import org.peakstaff.scenario.OpeningHours;

/**
 * Spreads counts of whole days over the intervals of the day: in the shape of the same queue's
 * intervals where the files have some, else evenly over the opening hours that were given.
 */
final class DailyRows {
  private static final int DAY = 1440;
  private static final String NO_SHAPE =
      ", and the file does not say when contacts come. Maybe --hours, over which they are then"
          + " spread evenly, or a file by intervals of the same queue";

  private final int minutes;
  private final ReadOptions options;
  private final Map<String, Map<Integer, Long>> shapes = new HashMap<>();
  private final Map<String, List<RawRow>> shapeless = new LinkedHashMap<>();

  private DailyRows(int minutes, ReadOptions options) {
    this.minutes = minutes;
    this.options = options;
  }

  /** The rows with those of whole days replaced by intervals. */
  static List<RawRow> spread(
      List<RawRow> rows,
      int minutes,
      ReadOptions options,
      List<Finding> findings,
      Problems problems) {
    if (rows.stream().noneMatch(row -> row.minutes() == DAY)) {
      return rows;
    }
    DailyRows daily = new DailyRows(minutes, options);
    Set<List<Object>> known = new HashSet<>();
    rows.stream().filter(row -> row.minutes() != DAY).forEach(row -> daily.learn(row, known));
    List<RawRow> all = new ArrayList<>();
    for (RawRow row : rows) {
      if (row.minutes() != DAY) {
        all.add(row);
      } else if (known.contains(List.of(key(row), row.start().toLocalDate()))) {
        findings.add(finding(Kind.DAILY_TWICE, row));
      } else if (daily.isClosed(row)) {
        daily.addOutsideHours(row, all);
      } else {
        all.addAll(daily.intervals(row));
        findings.add(finding(Kind.DAILY, row));
      }
    }
    daily.shapeless.forEach((file, missing) -> report(file, missing, problems));
    return all;
  }

  private static void report(String file, List<RawRow> rows, Problems problems) {
    String many = rows.size() == 1 ? "a row counts" : rows.size() + " rows count";
    problems.add(file, rows.get(0).line(), "", many + " a whole day" + NO_SHAPE);
  }

  private static Finding finding(Kind kind, RawRow row) {
    String where = row.start().toLocalDate() + " " + row.queue().name();
    return new Finding(kind, where, row.calls().offered() + " offered");
  }

  private void learn(RawRow row, Set<List<Object>> known) {
    known.add(List.of(key(row), row.start().toLocalDate()));
    int slot = (row.start().getHour() * 60 + row.start().getMinute()) / minutes;
    shapes
        .computeIfAbsent(key(row), key -> new TreeMap<>())
        .merge(slot, row.calls().offered(), Long::sum);
  }

  private static String key(RawRow row) {
    return row.queue().number() + "\n" + row.queue().channel();
  }

  private List<RawRow> intervals(RawRow row) {
    Map<Integer, Long> weights = weights(row);
    long all = weights.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      shapeless.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
      return List.of();
    }
    List<RawRow> intervals = new ArrayList<>();
    double before = 0;
    for (Map.Entry<Integer, Long> weight : weights.entrySet()) {
      double after = before + (double) weight.getValue() / all;
      intervals.add(part(row, weight.getKey(), before, after));
      before = after;
    }
    return intervals;
  }

  /** Whether the hours that were given say that the day is closed. */
  private boolean isClosed(RawRow row) {
    return options.hours() != null && weights(row).isEmpty();
  }

  /** At midnight, where the estimates leave it out and say so. */
  private void addOutsideHours(RawRow row, List<RawRow> all) {
    if (row.calls().offered() > 0) {
      all.add(part(row, 0, 0, 1));
    }
  }

  private Map<Integer, Long> weights(RawRow row) {
    Map<Integer, Long> shape = shapes.get(key(row));
    OpeningHours hours = options.hours();
    if (shape != null || hours == null) {
      return shape == null ? Map.of() : shape;
    }
    LocalDate date = row.start().toLocalDate();
    Map<Integer, Long> even = new TreeMap<>();
    DayClass.of(hours, minutes).stream()
        .filter(each -> each.contains(date))
        .forEach(each -> each.openSlots().forEach(slot -> even.put(slot, 1L)));
    return even;
  }

  /** The part of a day between two shares of it; whole numbers whose sum is the day's. */
  private RawRow part(RawRow row, int slot, double from, double to) {
    LocalDateTime start =
        row.start().toLocalDate().atStartOfDay().plusMinutes((long) slot * minutes);
    Calls calls = part(row.calls(), from, to);
    double answered = share(calls.answered(), row.calls().answered());
    double gaveUp = share(calls.abandoned(), row.calls().abandoned());
    Seconds all = row.seconds();
    Seconds times =
        new Seconds(
            Math.round(all.waitAnswered() * answered),
            Math.round(all.waitAbandoned() * gaveUp),
            Math.round(all.talk() * answered),
            Math.round(all.wrapUp() * answered));
    return new RawRow(
        row.file(), row.line(), start, null, minutes, row.queue(), calls, times, 0, row.agents());
  }

  private static Calls part(Calls day, double from, double to) {
    return new Calls(
        cut(day.offered(), from, to),
        cut(day.overflowIn(), from, to),
        cut(day.answered(), from, to),
        cut(day.abandoned(), from, to),
        cut(day.overflowOut(), from, to),
        cut(day.answeredWithin(), from, to),
        cut(day.abandonedShort(), from, to),
        cut(day.abandonedWithin(), from, to));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static long cut(long whole, double from, double to) {
    return Math.round(whole * to) - Math.round(whole * from);
  }
}
