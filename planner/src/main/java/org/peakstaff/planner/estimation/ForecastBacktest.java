package org.peakstaff.planner.estimation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far forecasts would have been off: the last weeks of the history are forecast one after the
 * other from what was before them (rolling origin), unusual intervals treated as in the forecast
 * itself.
 *
 * <p>The error is the weighted absolute percentage error, {@code sum |actual - forecast| / sum
 * actual}, over intervals and over days. Chance is in it: a half hour of 15 calls is off by a fifth
 * even if its expectation is known. The baseline is seasonal naive: the same interval of the latest
 * day of the same weekday. Days that have none like them before are not judged. [1] Tashman (2000),
 * <i>International Journal of Forecasting</i> 16, 437-450, doi:10.1016/S0169-2070(00)00065-0.
 *
 * @param weeks weeks that were forecast
 * @param errors of each method that could forecast all of them
 */
public record ForecastBacktest(int weeks, Map<ForecastMethod, Errors> errors) {
  private static final int MOST_WEEKS = 8;
  private static final int FEWEST_DAYS = 5;

  /** The busyness that unusual intervals are judged by in the backtest. */
  private static final double USUAL_BUSYNESS = 0.1;

  /** Weeks from which the backtest decides between methods. */
  public static final int ENOUGH_WEEKS = 2;

  /** Copies the map. */
  public ForecastBacktest {
    errors = Collections.unmodifiableMap(new EnumMap<>(errors));
  }

  /** No week could be forecast. */
  static final ForecastBacktest NONE = new ForecastBacktest(0, new EnumMap<>(ForecastMethod.class));

  /**
   * Weighted absolute percentage errors.
   *
   * @param intervals of intervals
   * @param days of day totals
   */
  public record Errors(double intervals, double days) {}

  /**
   * The errors of a method.
   *
   * @param method the method
   * @return empty when it could not be tried
   */
  public Optional<Errors> of(ForecastMethod method) {
    return Optional.ofNullable(errors.get(method));
  }

  /**
   * The method with the smaller error on days.
   *
   * @return {@link ForecastMethod#TREND} if it is better over at least {@value #ENOUGH_WEEKS}
   *     weeks, else {@link ForecastMethod#LEVEL}
   */
  public ForecastMethod better() {
    Errors trend = errors.get(ForecastMethod.TREND);
    Errors level = errors.get(ForecastMethod.LEVEL);
    boolean better = trend != null && level != null && trend.days() < level.days();
    return weeks >= ENOUGH_WEEKS && better ? ForecastMethod.TREND : ForecastMethod.LEVEL;
  }

  /**
   * Runs the backtest of a contact type.
   *
   * @param history within opening hours
   * @param contactType the type
   * @param classes the day classes
   * @param settings whether unusual intervals stay
   * @return the errors; none with less than two working weeks
   */
  static ForecastBacktest run(
      History history, String contactType, List<DayClass> classes, EstimationSettings settings) {
    History own = history.where(row -> row.contactType().equals(contactType));
    List<LocalDate> all = origins(own, FEWEST_DAYS);
    List<LocalDate> longer = origins(own, DampedHoltWinters.FEWEST_DAYS);
    boolean trend = longer.size() >= ENOUGH_WEEKS;
    List<LocalDate> origins = trend ? longer : all;
    Map<ForecastMethod, Errors> errors = new EnumMap<>(ForecastMethod.class);
    sums(own, contactType, classes, settings, origins, methods(trend))
        .forEach((method, sum) -> sum.errors().ifPresent(each -> errors.put(method, each)));
    return errors.isEmpty() ? NONE : new ForecastBacktest(origins.size(), errors);
  }

  private static Map<ForecastMethod, Sums> sums(
      History own,
      String contactType,
      List<DayClass> classes,
      EstimationSettings settings,
      List<LocalDate> origins,
      Set<ForecastMethod> methods) {
    Map<ForecastMethod, Sums> sums = new EnumMap<>(ForecastMethod.class);
    for (LocalDate origin : origins) {
      History before =
          usual(own.where(row -> !row.start().toLocalDate().isAfter(origin)), classes, settings);
      for (ForecastMethod method : methods) {
        Sums sum = sums.computeIfAbsent(method, m -> new Sums());
        for (DayClass dayClass : classes) {
          sum.add(own, before, contactType, dayClass, origin, method);
        }
      }
    }
    return sums;
  }

  private static Set<ForecastMethod> methods(boolean trend) {
    return trend
        ? Set.of(ForecastMethod.LEVEL, ForecastMethod.TREND, ForecastMethod.NAIVE)
        : Set.of(ForecastMethod.LEVEL, ForecastMethod.NAIVE);
  }

  /** Last days before the weeks to forecast, latest first, with enough days up to them. */
  private static List<LocalDate> origins(History history, int fewestDays) {
    List<LocalDate> origins = new ArrayList<>();
    if (history.dates().isEmpty()) {
      return origins;
    }
    LocalDate earliest = history.dates().first().plusDays(fewestDays - 1);
    LocalDate origin = history.dates().last().minusDays(7);
    while (!origin.isBefore(earliest) && origins.size() < MOST_WEEKS) {
      origins.add(origin);
      origin = origin.minusDays(7);
    }
    return origins;
  }

  private static History usual(
      History history, List<DayClass> classes, EstimationSettings settings) {
    return settings.keepsUnusual()
        ? history
        : UnusualInterval.replaced(history, UnusualInterval.find(history, classes, USUAL_BUSYNESS));
  }

  /** Sums of errors and of contacts. */
  private static final class Sums {
    private double ofIntervals;
    private double ofDays;
    private double contacts;

    void add(
        History actual,
        History before,
        String type,
        DayClass dayClass,
        LocalDate origin,
        ForecastMethod method) {
      if (dayClass.datesOf(before).isEmpty()) {
        return;
      }
      for (LocalDate date : dayClass.datesOf(actual)) {
        if (date.isAfter(origin) && !date.isAfter(origin.plusDays(7))) {
          add(actual, date, dayClass, volumes(before, type, dayClass, date, method), type);
        }
      }
    }

    private static List<Double> volumes(
        History before, String type, DayClass dayClass, LocalDate date, ForecastMethod method) {
      return VolumeForecast.of(before, type, dayClass, date, method).volumes();
    }

    private void add(
        History actual, LocalDate date, DayClass dayClass, List<Double> volumes, String type) {
      double forecast = 0;
      double total = 0;
      for (int i = 0; i < dayClass.openSlots().size(); i++) {
        long offered = actual.calls(date, dayClass.openSlots().get(i), type).offered();
        ofIntervals += Math.abs(offered - volumes.get(i));
        forecast += volumes.get(i);
        total += offered;
      }
      ofDays += Math.abs(total - forecast);
      contacts += total;
    }

    Optional<Errors> errors() {
      return contacts == 0
          ? Optional.empty()
          : Optional.of(new Errors(ofIntervals / contacts, ofDays / contacts));
    }
  }
}
