package org.peakstaff.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peakstaff.planner.estimation.ForecastBacktest;
import org.peakstaff.planner.estimation.ForecastBacktest.Errors;
import org.peakstaff.planner.estimation.ForecastMethod;
import org.peakstaff.planner.estimation.VolumeForecast;

/** What a backtest says, as a note in the scenario and as a table. */
final class BacktestText {
  private static final List<ForecastMethod> METHODS =
      List.of(ForecastMethod.LEVEL, ForecastMethod.TREND, ForecastMethod.NAIVE);

  private BacktestText() {}

  /** A sentence, empty without a backtest. */
  static String note(VolumeForecast forecast) {
    ForecastBacktest backtest = forecast.backtest();
    ForecastMethod used = forecast.method();
    Optional<Errors> naive = backtest.of(ForecastMethod.NAIVE);
    Optional<Errors> chosen = backtest.of(used);
    return naive.isEmpty() || chosen.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "backtest over %s, %s: %s (WAPE); seasonal naive %s",
            weeks(backtest.weeks()),
            used.words(),
            errors(chosen.get()),
            errors(naive.get()));
  }

  private static String errors(Errors errors) {
    String days = "days off by " + Text.percent(errors.days());
    return days + ", intervals by " + Text.percent(errors.intervals());
  }

  private static String weeks(int weeks) {
    return weeks == 1 ? "1 week" : weeks + " weeks";
  }

  /** A table with a row per contact type and method. */
  static List<String> lines(List<VolumeForecast> forecasts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("contact type", "method", "weeks", "days", "intervals", ""));
    for (VolumeForecast forecast : forecasts) {
      for (ForecastMethod method : METHODS) {
        forecast.backtest().of(method).ifPresent(errors -> rows.add(row(forecast, method, errors)));
      }
    }
    if (rows.size() == 1) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(Text.table(rows));
    lines.add(
        "  Errors are sums of |actual - forecast| / sums of actual (WAPE); chance is in them.");
    return lines;
  }

  private static List<String> row(VolumeForecast forecast, ForecastMethod method, Errors errors) {
    return List.of(
        forecast.contactType(),
        method.words(),
        String.valueOf(forecast.backtest().weeks()),
        Text.percent(errors.days()),
        Text.percent(errors.intervals()),
        method == forecast.method() ? "used" : "");
  }
}
