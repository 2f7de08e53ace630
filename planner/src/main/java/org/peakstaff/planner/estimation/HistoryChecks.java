package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.scenario.Horizon;

/**
 * Looks for what may be wrong with a history: counts that do not add up, gaps, clock changes, and
 * days and intervals far from their like.
 *
 * <p>A day is unusual when its distance from the median of its class is more than 3.5 times 1.4826
 * median absolute deviations (Iglewicz and Hoaglin, 1993), and no less than of a Poisson count;
 * where weekdays differ, in proportion to their means. Unusual intervals are {@link
 * UnusualInterval}'s.
 */
public final class HistoryChecks {
  private static final double UNUSUAL_DAY = 3.5;
  private static final double NORMAL_MAD = 1.4826;
  private static final int FEWEST_DAYS = 5;

  /** Days after the last of a history that a forecast from it may well be for. */
  private static final int SOON = 92;

  /** A day is partial when as many minutes at its ends have no row. */
  private static final int PARTIAL_MINUTES = 120;

  private final History history;
  private final List<DayClass> classes;
  private final Set<LocalDate> excluded;
  private final List<Finding> findings = new ArrayList<>();

  private HistoryChecks(History history, List<DayClass> classes, Set<LocalDate> excluded) {
    this.history = history;
    this.classes = classes;
    this.excluded = excluded;
  }

  /**
   * Checks a history.
   *
   * @param history within opening hours, the types that are planned for
   * @param classes the day classes
   * @param settings time zone of its local times, days left out on purpose
   * @param unusual its unusual intervals
   * @return what was found, by kind, then time
   */
  public static List<Finding> check(
      History history,
      List<DayClass> classes,
      EstimationSettings settings,
      List<UnusualInterval> unusual) {
    HistoryChecks checks = new HistoryChecks(history, classes, settings.excludedDates());
    checks.checkComingDays(settings.horizon());
    checks.checkCounts();
    checks.checkDays();
    checks.checkOpenIntervals();
    checks.checkClock(settings.horizon().timeZone());
    classes.forEach(checks::checkDayTotals);
    checks.checkVolumes(unusual, !settings.keepsUnusual());
    checks.findings.sort(Comparator.comparing(Finding::kind));
    return List.copyOf(checks.findings);
  }

  private void checkComingDays(Horizon coming) {
    if (history.dates().isEmpty()) {
      return;
    }
    LocalDate end = coming.from().plusDays(coming.days() - 1L);
    String far = far(coming.from(), end, history.dates().first(), history.dates().last());
    if (!far.isEmpty()) {
      String where = coming.days() == 1 ? end.toString() : coming.from() + " to " + end;
      add(Kind.COMING_DAYS, where, far);
    }
  }

  private static String far(LocalDate from, LocalDate end, LocalDate first, LocalDate last) {
    String files = "the last day of the files, " + last;
    if (end.isBefore(first)) {
      return "before the first day of the files, " + first;
    } else if (!from.isAfter(last)) {
      return "not after " + files + ", so what happened then is in the forecast";
    }
    long days = ChronoUnit.DAYS.between(last, from);
    String seasons = "; seasons in between are not in the forecast";
    return days > SOON ? days + " days after " + files + seasons : "";
  }

  private void checkCounts() {
    boolean accounts = history.records(Recorded.ANSWERED) && history.records(Recorded.ABANDONED);
    boolean agents = history.records(Recorded.AGENTS);
    for (HistoryInterval interval : history.intervals()) {
      Calls calls = interval.calls();
      if (accounts && calls.unaccounted() != 0) {
        add(Kind.UNACCOUNTED, where(interval), calls.unaccounted() + " calls unaccounted for");
      }
      if (agents && calls.answered() > 0 && interval.agents() == 0) {
        add(Kind.NO_AGENTS, where(interval), calls.answered() + " answered");
      }
    }
  }

  private void checkDays() {
    if (history.dates().isEmpty()) {
      return;
    }
    LocalDate last = history.dates().last();
    for (LocalDate day = history.dates().first(); day.isBefore(last); day = day.plusDays(1)) {
      LocalDate date = day;
      boolean open = classes.stream().anyMatch(dayClass -> dayClass.contains(date));
      if (open && !history.dates().contains(date) && !excluded.contains(date)) {
        add(Kind.MISSING_DAY, date.toString(), day(date));
      }
    }
  }

  private void checkOpenIntervals() {
    for (DayClass dayClass : classes) {
      for (LocalDate date : dayClass.datesOf(history)) {
        for (int slot : dayClass.openSlots()) {
          checkOpenInterval(date, slot);
        }
        checkWhole(dayClass, date);
      }
    }
  }

  private void checkWhole(DayClass dayClass, LocalDate date) {
    List<Integer> open = dayClass.openSlots();
    int first = 0;
    while (first < open.size() && isSilent(date, open.get(first))) {
      first++;
    }
    int last = open.size() - 1;
    while (last > first && isSilent(date, open.get(last))) {
      last--;
    }
    int missing = first + open.size() - 1 - last;
    if (missing * history.intervalMinutes() >= PARTIAL_MINUTES) {
      String rows = history.startOf(date, open.get(Math.min(first, last))).toLocalTime() + " to ";
      String end = history.startOf(date, open.get(last)).toLocalTime().toString();
      add(Kind.PARTIAL_DAY, date.toString(), day(date) + ", rows from " + rows + end);
    }
  }

  private boolean isSilent(LocalDate date, int slot) {
    return history.contactTypes().stream().allMatch(type -> history.at(date, slot, type) == null);
  }

  private void checkOpenInterval(LocalDate date, int slot) {
    Set<Double> agents = agents(date, slot);
    String where = history.startOf(date, slot).toString();
    if (agents.isEmpty()) {
      add(Kind.SILENT, where, day(date));
    } else if (agents.size() > 1) {
      add(
          Kind.AGENTS_DIFFER,
          where,
          agents.stream().map(HistoryChecks::number).collect(Collectors.joining(" / ")));
    }
  }

  private Set<Double> agents(LocalDate date, int slot) {
    Set<Double> agents = new TreeSet<>();
    for (String type : history.contactTypes()) {
      HistoryInterval interval = history.at(date, slot, type);
      if (interval != null) {
        agents.add(interval.agents());
      }
    }
    return agents;
  }

  private void checkClock(ZoneId zone) {
    Set<LocalDateTime> starts =
        history.intervals().stream()
            .map(HistoryInterval::start)
            .collect(Collectors.toCollection(TreeSet::new));
    for (LocalDateTime start : starts) {
      int offsets = zone.getRules().getValidOffsets(start).size();
      if (offsets != 1) {
        add(offsets == 0 ? Kind.SKIPPED_TIME : Kind.REPEATED_TIME, start.toString(), zone.getId());
      }
    }
  }

  private void checkDayTotals(DayClass dayClass) {
    List<LocalDate> dates = dayClass.datesOf(history);
    WeekdayTotals byWeekday = WeekdayTotals.of(dates, history::offered);
    double[] factors =
        dates.stream().mapToDouble(date -> byWeekday.factor(date.getDayOfWeek())).toArray();
    double[] totals = new double[factors.length];
    Arrays.setAll(totals, i -> history.offered(dates.get(i)) / factors[i]);
    double median = median(totals);
    double deviation = median(Arrays.stream(totals).map(x -> Math.abs(x - median)).toArray());
    double spread = Math.max(NORMAL_MAD * deviation, Math.sqrt(median));
    for (int i = 0; i < totals.length && totals.length >= FEWEST_DAYS; i++) {
      if (Math.abs(totals[i] - median) > UNUSUAL_DAY * spread) {
        String usual = number(Math.rint(10 * median * factors[i]) / 10);
        String detail = history.offered(dates.get(i)) + " calls, median " + usual;
        add(Kind.UNUSUAL_DAY, dates.get(i).toString(), day(dates.get(i)) + ", " + detail);
      }
    }
  }

  private void checkVolumes(List<UnusualInterval> unusual, boolean replaced) {
    for (UnusualInterval interval : unusual) {
      String where = history.startOf(interval.date(), interval.slot()) + " ";
      String detail = interval.offered() + " calls, " + number(interval.usual()) + " on other days";
      add(
          Kind.UNUSUAL_INTERVAL,
          where + interval.contactType(),
          detail + (replaced ? "; the forecast takes the latter" : "; used as it is"));
    }
  }

  private void add(Kind kind, String where, String detail) {
    findings.add(new Finding(kind, where, detail));
  }

  private static String where(HistoryInterval interval) {
    return interval.start() + " " + interval.contactType();
  }

  private static String day(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
