package org.peakstaff.report;

import java.util.List;
import java.util.Objects;
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
 * @param averageSpeedOfAnswer by volume, seconds; NaN without volume
 * @param abandonment by volume; NaN without volume
 */
record PoolForecast(
    double volume,
    double averageHandleTime,
    double offeredLoad,
    double serviceLevel,
    double averageSpeedOfAnswer,
    double abandonment) {

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
      speed.add(type.volume(), type.averageSpeedOfAnswer());
      abandonment.add(type.volume(), type.abandonment());
      load += type.volume() > 0 ? type.offeredLoad() : 0;
    }
    return new PoolForecast(
        types.stream().mapToDouble(ContactForecast::volume).sum(),
        handleTime.mean(),
        load,
        lowest(types),
        speed.mean(),
        abandonment.mean());
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
