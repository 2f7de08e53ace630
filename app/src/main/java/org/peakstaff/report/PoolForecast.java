package org.peakstaff.report;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.StaffingPool;

/**
 * What is expected of all contact types of a pool in one interval.
 *
 * @param volume contacts
 * @param averageHandleTime by volume, seconds; NaN without volume
 * @param offeredLoad erlangs
 * @param serviceLevel the lowest among its types; NaN when none has one
 * @param averageSpeedOfAnswer by volume of the types that queue, seconds; NaN without volume
 * @param abandonment by volume of the types that queue; NaN without volume
 * @param backlog deferred contacts open at the end; NaN without deferred types
 * @param oldest age of the oldest of them, seconds; NaN without deferred types
 */
record PoolForecast(
    double volume,
    double averageHandleTime,
    double offeredLoad,
    double serviceLevel,
    double averageSpeedOfAnswer,
    double abandonment,
    double backlog,
    double oldest) {

  /**
   * The forecast of a pool.
   *
   * @param interval the interval
   * @param pool the pool, all of whose types the interval knows
   * @return the sum and the means of its types
   */
  static PoolForecast of(PlanInterval interval, StaffingPool pool) {
    List<ContactForecast> types =
        pool.contactTypes().stream()
            .map(id -> Objects.requireNonNull(interval.contactTypes().get(id), id))
            .toList();
    VolumeMean handleTime = new VolumeMean();
    VolumeMean speed = new VolumeMean();
    VolumeMean abandonment = new VolumeMean();
    double load = 0;
    for (ContactForecast type : types) {
      handleTime.add(type.volume(), type.averageHandleTime());
      double queueing = Double.isNaN(type.backlog()) ? type.volume() : 0;
      speed.add(queueing, type.averageSpeedOfAnswer());
      abandonment.add(queueing, type.abandonment());
      load += type.volume() > 0 ? type.offeredLoad() : 0;
    }
    return new PoolForecast(
        types.stream().mapToDouble(ContactForecast::volume).sum(),
        handleTime.mean(),
        load,
        lowest(types),
        speed.mean(),
        abandonment.mean(),
        known(types, ContactForecast::backlog).reduce(Double::sum).orElse(Double.NaN),
        known(types, ContactForecast::oldest).max().orElse(Double.NaN));
  }

  private static DoubleStream known(
      List<ContactForecast> types, ToDoubleFunction<ContactForecast> value) {
    return types.stream().mapToDouble(value).filter(number -> !Double.isNaN(number));
  }

  private static double lowest(List<ContactForecast> types) {
    return types.stream()
        .filter(type -> type.volume() > 0)
        .mapToDouble(ContactForecast::serviceLevel)
        .filter(level -> !Double.isNaN(level))
        .min()
        .orElse(Double.NaN);
  }
}
