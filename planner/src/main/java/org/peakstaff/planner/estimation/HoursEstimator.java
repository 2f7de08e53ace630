package org.peakstaff.planner.estimation;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.peakstaff.scenario.OpeningHours;

/**
 * Opening hours of each weekday, read off the volumes.
 *
 * <p>An interval is busy when its mean volume, over the days of its weekday, is at least a tenth of
 * the median of that weekday's intervals that have calls. The weekday is open from its first busy
 * interval to the end of its last. Single calls at night and before opening stay outside; a closed
 * break in the middle of the day is not detected.
 */
public final class HoursEstimator {
  /** An interval with less than this share of the weekday's median volume is closed. */
  public static final double BUSY_SHARE = 0.1;

  private HoursEstimator() {}

  /**
   * Estimates the hours.
   *
   * @param history the types whose hours they are
   * @return hours for each weekday that has calls
   */
  public static OpeningHours estimate(History history) {
    Map<DayOfWeek, double[]> volumes = volumes(history);
    Map<DayOfWeek, List<OpeningHours.Span>> spans = new EnumMap<>(DayOfWeek.class);
    volumes.forEach(
        (weekday, perSlot) -> {
          List<OpeningHours.Span> span = span(perSlot, history.intervalMinutes());
          if (!span.isEmpty()) {
            spans.put(weekday, span);
          }
        });
    return new OpeningHours(spans, Map.of());
  }

  private static Map<DayOfWeek, double[]> volumes(History history) {
    Map<DayOfWeek, double[]> volumes = new EnumMap<>(DayOfWeek.class);
    for (HistoryInterval interval : history.intervals()) {
      volumes
              .computeIfAbsent(
                  interval.start().getDayOfWeek(), weekday -> new double[history.slotsPerDay()])[
              history.slotOf(interval.start())] +=
          interval.calls().offered();
    }
    return volumes;
  }

  private static List<OpeningHours.Span> span(double[] volumes, int minutes) {
    double threshold = BUSY_SHARE * medianOfPositive(volumes);
    OptionalInt first =
        IntStream.range(0, volumes.length)
            .filter(slot -> volumes[slot] > 0 && volumes[slot] >= threshold)
            .findFirst();
    if (first.isEmpty()) {
      return List.of();
    }
    int last = volumes.length - 1;
    while (!(volumes[last] > 0 && volumes[last] >= threshold)) {
      last--;
    }
    return List.of(new OpeningHours.Span(first.getAsInt() * minutes, (last + 1) * minutes));
  }

  private static double medianOfPositive(double[] volumes) {
    double[] sorted = Arrays.stream(volumes).filter(volume -> volume > 0).sorted().toArray();
    if (sorted.length == 0) {
      return 0;
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
