package org.peakstaff.compile;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;

/**
 * Spreads the volumes of a contact type over intervals, before events.
 *
 * <p>A profile's weights belong to local times of day. A day of 23 or 25 hours skips or repeats
 * some, and still receives the day's whole volume: it is shared in proportion to the weights of the
 * intervals the day has.
 */
final class VolumeSpread {
  private final Scenario scenario;
  private final IntervalGrid grid;

  VolumeSpread(Scenario scenario, IntervalGrid grid) {
    this.scenario = scenario;
    this.grid = grid;
  }

  double[] volumes(@Nullable Volumes volumes, boolean[] open, String contactType) {
    if (volumes == null) {
      return new double[grid.size()];
    }
    if (volumes instanceof Volumes.Constant constant) {
      return constant(constant.perHour(), open);
    }
    if (volumes instanceof Volumes.Intervals given) {
      return listed(given.values(), contactType);
    }
    if (volumes instanceof Volumes.Custom custom) {
      return volumes(custom.volumes(), open, contactType);
    }
    if (volumes instanceof Volumes.FromFile file) {
      return listed(file.values(), contactType);
    }
    if (volumes instanceof Volumes.Trace trace) {
      return counted(trace);
    }
    return profile((Volumes.Profile) volumes);
  }

  private double[] constant(double perHour, boolean[] open) {
    double[] result = new double[grid.size()];
    double perInterval = perHour * grid.intervalSeconds() / 3600;
    for (int i = 0; i < result.length; i++) {
      result[i] = open[i] ? perInterval : 0;
    }
    return result;
  }

  private double[] listed(List<Double> values, String contactType) {
    Rows.check(values.size(), grid.size(), "volumes of " + contactType);
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The contacts of a trace in each interval. */
  private double[] counted(Volumes.Trace trace) {
    double[] result = new double[grid.size()];
    long seconds = grid.intervalSeconds();
    trace.contacts().forEach(each -> result[(int) (each.arrival().getSeconds() / seconds)]++);
    return result;
  }

  private double[] profile(Volumes.Profile profile) {
    List<Double> weights = scenario.profiles().get(profile.profile());
    if (weights == null) {
      throw new IllegalArgumentException("there is no profile " + profile.profile());
    }
    int perDay = (int) (86_400 / grid.intervalSeconds());
    Rows.check(weights.size(), perDay, "weights of the profile " + profile.profile());
    double[] result = new double[grid.size()];
    for (int day = 0; day < grid.days(); day++) {
      spreadDay(profile, weights, day, result);
    }
    return result;
  }

  private void spreadDay(Volumes.Profile profile, List<Double> weights, int day, double[] result) {
    double sum = 0;
    for (int i = grid.firstOf(day); i < grid.firstOf(day + 1); i++) {
      result[i] = weights.get(slot(i));
      sum += result[i];
    }
    double weekday = profile.weekdays().getOrDefault(grid.date(day).getDayOfWeek(), 1.0);
    double volume = profile.daily() * weekday * profile.dates().getOrDefault(grid.date(day), 1.0);
    for (int i = grid.firstOf(day); i < grid.firstOf(day + 1); i++) {
      result[i] = sum > 0 ? volume * (result[i] / sum) : 0;
    }
  }

  /** The interval of a 24-hour day whose local time an interval has. */
  private int slot(int interval) {
    ZonedDateTime start = grid.start(interval);
    return (int) (start.toLocalTime().toSecondOfDay() / grid.intervalSeconds());
  }
}
