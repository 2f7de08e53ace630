package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * An interval of the past whose volume is far from those of the same interval on the other days of
 * its class: an outage, a campaign, a failure of the record.
 *
 * <p>Far means more than 5 standard deviations from the mean of the other days, with the variance
 * {@code mean + (busyness x mean)^2} of a Poisson count on a busy or quiet day. With few days one
 * such interval would shape the forecast: 140 calls against 21 on thirteen other evenings add 40 %
 * to that half hour. Where weekdays differ, other days count by the ratio of the weekdays' means,
 * so that a busy Monday is not taken for an accident.
 *
 * @param date its day
 * @param slot its number in the day
 * @param contactType the type
 * @param offered its calls
 * @param usual mean calls of the other days, where weekdays differ in proportion to them
 */
public record UnusualInterval(
    LocalDate date, int slot, String contactType, long offered, double usual) {
  private static final double FAR = 5;
  private static final int FEWEST_DAYS = 5;

  /**
   * Finds them.
   *
   * @param history within opening hours
   * @param classes the day classes; classes with fewer than five days are not judged
   * @param busyness coefficient of variation of a day's busyness
   * @return by class, type, slot and day
   */
  public static List<UnusualInterval> find(
      History history, List<DayClass> classes, double busyness) {
    List<UnusualInterval> unusual = new ArrayList<>();
    for (DayClass dayClass : classes) {
      List<LocalDate> dates = dayClass.datesOf(history);
      for (String type : dates.size() < FEWEST_DAYS ? Set.<String>of() : history.contactTypes()) {
        WeekdayTotals totals = WeekdayTotals.of(dates, date -> history.offered(date, type));
        for (int slot : dayClass.openSlots()) {
          find(history, dates, totals, type, slot, busyness, unusual);
        }
      }
    }
    return unusual;
  }

  private static void find(
      History history,
      List<LocalDate> dates,
      WeekdayTotals totals,
      String type,
      int slot,
      double busyness,
      List<UnusualInterval> unusual) {
    ToDoubleFunction<LocalDate> asOnAnyDay =
        date -> history.calls(date, slot, type).offered() / totals.factor(date.getDayOfWeek());
    double sum = dates.stream().mapToDouble(asOnAnyDay).sum();
    for (LocalDate date : dates) {
      long offered = history.calls(date, slot, type).offered();
      double others = (sum - asOnAnyDay.applyAsDouble(date)) / (dates.size() - 1);
      double mean = others * totals.factor(date.getDayOfWeek());
      if (isFar(offered, mean, busyness)) {
        unusual.add(new UnusualInterval(date, slot, type, offered, mean));
      }
    }
  }

  private static boolean isFar(long offered, double mean, double busyness) {
    double variance = Math.max(1, mean) + busyness * busyness * mean * mean;
    return Math.abs(offered - mean) > FAR * Math.sqrt(variance);
  }

  /**
   * A history in which unusual volumes are replaced by the rounded mean of the other days. Only its
   * volumes are meaningful.
   *
   * @param history the history
   * @param unusual what to replace
   * @return a history to forecast volumes from
   */
  public static History replaced(History history, List<UnusualInterval> unusual) {
    Set<HistoryInterval> gone = new HashSet<>();
    List<HistoryInterval> intervals = new ArrayList<>();
    for (UnusualInterval each : unusual) {
      HistoryInterval old = history.at(each.date, each.slot, each.contactType);
      if (old != null) {
        gone.add(old);
      }
      intervals.add(each.asUsual(history));
    }
    history.intervals().stream().filter(row -> !gone.contains(row)).forEach(intervals::add);
    return History.of(history.intervalMinutes(), intervals, history.recorded());
  }

  private HistoryInterval asUsual(History history) {
    Calls calls = new Calls(Math.round(usual), 0, 0, 0, 0, 0, 0, 0);
    return new HistoryInterval(history.startOf(date, slot), contactType, calls, Seconds.NONE, 0);
  }
}
