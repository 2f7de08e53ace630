package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.planner.estimation.HistoryEstimates.DayEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates.TypeEstimate;
import org.peakstaff.scenario.OpeningHours;

/**
 * Estimates a scenario's parameters and a forecast of its volumes from a history.
 *
 * <p>The steps: opening hours (given, or read off the volumes); everything outside them is set
 * aside; weekdays with equal hours form classes; per coming day volumes, handle times and agents
 * from the days of its class, unusual volumes replaced; patience from all days; busyness from the
 * classes of the coming days, by weekday where weekdays differ; checks.
 */
public final class HistoryEstimator {
  /** Abandons from which a type's patience is its own. */
  public static final int ENOUGH_ABANDONS = 10;

  private final History all;
  private final EstimationSettings settings;
  private final Map<String, ForecastBacktest> backtests = new TreeMap<>();

  private HistoryEstimator(History all, EstimationSettings settings) {
    this.all = all;
    this.settings = settings;
  }

  /**
   * Estimates.
   *
   * @param history every queue, at all times
   * @param settings what to estimate
   * @return the estimates
   * @throws IllegalArgumentException if the history has nothing to say about a coming day, with the
   *     reason
   */
  public static HistoryEstimates estimate(History history, EstimationSettings settings) {
    History counted =
        history.where(
            interval -> !settings.excludedDates().contains(interval.start().toLocalDate()));
    return new HistoryEstimator(counted, settings).estimate();
  }

  private HistoryEstimates estimate() {
    History planned = all.where(row -> settings.contactTypes().contains(row.contactType()));
    OpeningHours given = settings.hours();
    OpeningHours hours = given != null ? given : HoursEstimator.estimate(planned);
    List<DayClass> classes = DayClass.of(hours, all.intervalMinutes());
    History used = planned.where(row -> isOpen(classes, row));
    BusynessEstimate busyness = busyness(used, classes);
    List<UnusualInterval> unusual = UnusualInterval.find(used, classes, busyness.cv());
    History usual = settings.keepsUnusual() ? used : UnusualInterval.replaced(used, unusual);
    for (String type : used.contactTypes()) {
      backtests.put(type, ForecastBacktest.run(used, type, classes, settings));
    }
    List<DayEstimate> days = days(used, usual, classes);
    List<Finding> findings = new ArrayList<>(outside(planned, classes));
    findings.addAll(HistoryChecks.check(used, classes, settings, unusual));
    return new HistoryEstimates(
        settings, hours, used, all, busyness, types(used), days, unusual, findings);
  }

  private boolean isOpen(List<DayClass> classes, HistoryInterval interval) {
    int slot = all.slotOf(interval.start());
    return classes.stream()
        .anyMatch(
            dayClass ->
                dayClass.contains(interval.start().toLocalDate())
                    && dayClass.openSlots().contains(slot));
  }

  private List<Finding> outside(History planned, List<DayClass> classes) {
    return planned.intervals().stream()
        .filter(interval -> !isOpen(classes, interval))
        .map(
            interval ->
                new Finding(
                    Kind.OUTSIDE_HOURS,
                    interval.start() + " " + interval.contactType(),
                    "offered " + interval.calls().offered() + closed(classes, interval)))
        .toList();
  }

  private static String closed(List<DayClass> classes, HistoryInterval interval) {
    LocalDate date = interval.start().toLocalDate();
    boolean closed =
        classes.stream().noneMatch(each -> each.contains(date) && !each.openSlots().isEmpty());
    return closed ? ", closed on that day" : "";
  }

  private List<DayEstimate> days(History used, History usual, List<DayClass> classes) {
    List<DayEstimate> days = new ArrayList<>();
    for (int day = 0; day < settings.horizon().days(); day++) {
      LocalDate date = settings.horizon().from().plusDays(day);
      classes.stream()
          .filter(dayClass -> dayClass.contains(date))
          .findFirst()
          .ifPresent(dayClass -> days.add(day(used, usual, dayClass, date)));
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException(closed());
    }
    return days;
  }

  private String closed() {
    return "the center is closed on every day from "
        + settings.horizon().from()
        + " on. Maybe another date, or name the hours.";
  }

  private DayEstimate day(History used, History usual, DayClass dayClass, LocalDate date) {
    if (dayClass.datesOf(used).isEmpty()) {
      throw new IllegalArgumentException(
          "the history holds no day like " + date + " (" + dayClass.label() + ")");
    }
    Map<String, VolumeForecast> volumes = new TreeMap<>();
    Map<String, HandleTimeEstimate> handleTimes = new TreeMap<>();
    for (String type : used.contactTypes()) {
      volumes.put(type, volumes(usual, type, dayClass, date));
      handleTimes.put(type, handleTime(used, type, dayClass));
    }
    return new DayEstimate(date, dayClass, volumes, handleTimes, AgentEstimate.of(all, dayClass));
  }

  private VolumeForecast volumes(History usual, String type, DayClass dayClass, LocalDate date) {
    ForecastBacktest backtest = Objects.requireNonNull(backtests.get(type));
    ForecastMethod asked = settings.method();
    ForecastMethod method = asked == ForecastMethod.AUTO ? backtest.better() : asked;
    return VolumeForecast.of(usual, type, dayClass, date, method).judged(backtest);
  }

  private HandleTimeEstimate handleTime(History used, String type, DayClass dayClass) {
    return used.records(Recorded.HANDLING)
        ? HandleTimeEstimate.of(used, type, dayClass)
        : HandleTimeEstimate.given(type, settings.handleTimeSeconds(), dayClass);
  }

  private BusynessEstimate busyness(History used, List<DayClass> classes) {
    List<List<Long>> totals =
        classes.stream()
            .filter(this::isComing)
            .map(dayClass -> WeekdayTotals.of(dayClass.datesOf(used), used::offered))
            .flatMap(days -> days.alike().stream())
            .toList();
    return BusynessEstimate.of(totals, settings.confidence());
  }

  private boolean isComing(DayClass dayClass) {
    LocalDate from = settings.horizon().from();
    return from.datesUntil(from.plusDays(settings.horizon().days())).anyMatch(dayClass::contains);
  }

  private Map<String, TypeEstimate> types(History used) {
    Calls calls =
        used.intervals().stream().map(HistoryInterval::calls).reduce(Calls.NONE, Calls::plus);
    Seconds seconds =
        used.intervals().stream().map(HistoryInterval::seconds).reduce(Seconds.NONE, Seconds::plus);
    PatienceEstimate pooled = patience(calls, seconds);
    return used.contactTypes().stream()
        .map(type -> type(type, used.calls(type), used.seconds(type), pooled))
        .collect(Collectors.toMap(TypeEstimate::id, type -> type));
  }

  private TypeEstimate type(
      String id, Calls calls, Seconds seconds, @Nullable PatienceEstimate pooled) {
    PatienceEstimate own = patience(calls, seconds);
    return new TypeEstimate(id, calls, seconds, own != null ? own : pooled, own == null);
  }

  private @Nullable PatienceEstimate patience(Calls calls, Seconds seconds) {
    return hasPatience() && calls.abandoned() >= ENOUGH_ABANDONS && seconds.waiting() > 0
        ? PatienceEstimate.of(seconds.waiting(), calls.abandoned(), settings.confidence())
        : null;
  }

  private boolean hasPatience() {
    return all.recorded()
        .containsAll(Set.of(Recorded.ABANDONED, Recorded.WAIT_ANSWERED, Recorded.WAIT_ABANDONED));
  }
}
