package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The expected calls of one contact type on a coming day: a level times the shape of the day.
 *
 * <p><b>Method.</b> The shape is the share of each interval in all calls of the day class, a ratio
 * of sums, which is the maximum-likelihood estimate when days differ by a factor and calls are
 * Poisson. The level is the mean of the class, moved towards the mean of the same weekday as far as
 * the data show that weekdays differ: {@code level = mean + w (weekdayMean - mean)} with {@code w =
 * tau2 / (tau2 + sigma2 / n)}, where {@code sigma2} is the variance of days within a weekday,
 * {@code tau2} the variance between weekdays (one-way analysis of variance, 0 when negative) and
 * {@code n} the days of that weekday. Two or three Mondays alone would carry their own accidents
 * into the forecast; the class alone would lose a real Tuesday peak. There is no trend: a few weeks
 * do not identify one. [1] Searle, Casella and McCulloch (1992), <i>Variance Components</i>,
 * sections 3.6 and 7.2.
 *
 * @param contactType the type
 * @param classDays days of the class in the history
 * @param classMean mean calls of such a day
 * @param weekdayDays of them, days of the same weekday
 * @param weekdayMean mean calls of those; {@code classMean} when there are none
 * @param weekdayWeight w above, 0 to 1
 * @param level expected calls of the coming day
 * @param volumes expected calls per open slot of the class, in the class's order; their sum is the
 *     level
 */
public record VolumeForecast(
    String contactType,
    int classDays,
    double classMean,
    int weekdayDays,
    double weekdayMean,
    double weekdayWeight,
    double level,
    List<Double> volumes) {
  /** Copies the list. */
  public VolumeForecast {
    volumes = List.copyOf(volumes);
  }

  /**
   * Forecasts a weekday.
   *
   * @param history within opening hours
   * @param contactType the type
   * @param dayClass the class of the weekday
   * @param weekday the weekday of the coming day
   * @return the forecast; all zero when the class has no days
   */
  public static VolumeForecast of(
      History history, String contactType, DayClass dayClass, DayOfWeek weekday) {
    List<LocalDate> dates = dayClass.datesOf(history);
    Map<DayOfWeek, List<Double>> totals = totals(history, contactType, dayClass, dates);
    double classMean = mean(totals.values().stream().flatMap(List::stream).toList());
    List<Double> own = totals.getOrDefault(weekday, List.of());
    double weekdayMean = own.isEmpty() ? classMean : mean(own);
    double weight = own.isEmpty() ? 0 : Variances.of(totals, dates.size()).weight(own.size());
    double level = classMean + weight * (weekdayMean - classMean);
    List<Double> volumes = spread(history, contactType, dayClass, dates, level);
    int days = dates.size();
    return new VolumeForecast(
        contactType, days, classMean, own.size(), weekdayMean, weight, level, volumes);
  }

  private static Map<DayOfWeek, List<Double>> totals(
      History history, String contactType, DayClass dayClass, List<LocalDate> dates) {
    Map<DayOfWeek, List<Double>> totals = new EnumMap<>(DayOfWeek.class);
    for (LocalDate date : dates) {
      long total = 0;
      for (int slot : dayClass.openSlots()) {
        total += history.calls(date, slot, contactType).offered();
      }
      totals.computeIfAbsent(date.getDayOfWeek(), d -> new ArrayList<>()).add((double) total);
    }
    return totals;
  }

  private static List<Double> spread(
      History history, String contactType, DayClass dayClass, List<LocalDate> dates, double level) {
    List<Long> perSlot =
        dayClass.openSlots().stream()
            .map(
                slot ->
                    dates.stream()
                        .mapToLong(date -> history.calls(date, slot, contactType).offered())
                        .sum())
            .toList();
    long all = perSlot.stream().mapToLong(Long::longValue).sum();
    return perSlot.stream().map(calls -> all == 0 ? 0.0 : level * calls / all).toList();
  }

  private static double mean(List<Double> values) {
    return values.isEmpty()
        ? 0
        : values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  /** Variance of day totals within a weekday and between weekdays. */
  private record Variances(double within, double between) {
    static Variances of(Map<DayOfWeek, List<Double>> groups, int days) {
      if (groups.size() < 2 || days <= groups.size()) {
        return new Variances(0, 0);
      }
      double grandMean = mean(groups.values().stream().flatMap(List::stream).toList());
      double within = 0;
      double between = 0;
      double squares = 0;
      for (List<Double> group : groups.values()) {
        double mean = mean(group);
        within += group.stream().mapToDouble(total -> (total - mean) * (total - mean)).sum();
        between += group.size() * (mean - grandMean) * (mean - grandMean);
        squares += (double) group.size() * group.size();
      }
      double meanSquareWithin = within / (days - groups.size());
      double meanSquareBetween = between / (groups.size() - 1);
      double effectiveSize = (days - squares / days) / (groups.size() - 1);
      return new Variances(
          meanSquareWithin, Math.max(0, (meanSquareBetween - meanSquareWithin) / effectiveSize));
    }

    double weight(int days) {
      return between == 0 ? 0 : between / (between + within / days);
    }
  }
}
