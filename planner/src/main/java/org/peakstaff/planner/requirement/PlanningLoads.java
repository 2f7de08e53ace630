package org.peakstaff.planner.requirement;

import org.peakstaff.planner.timevarying.ArrivalRate;
import org.peakstaff.planner.timevarying.HandleTimeLaw;
import org.peakstaff.planner.timevarying.OfferedLoad;
import org.peakstaff.planner.timevarying.RateReading;

/**
 * The load at which a stationary formula plans each interval of a pool, by method.
 *
 * <p>Readings other than the average take the rate as the straight lines through the volumes; the
 * modified offered load takes the rate of each contact type as the simulation does, constant within
 * each interval unless its rates are linear, and the law of its handle time.
 */
final class PlanningLoads {
  private final PoolTimeline pool;
  private final double seconds;

  private PlanningLoads(PoolTimeline pool, double seconds) {
    this.pool = pool;
    this.seconds = seconds;
  }

  /** Erlangs by interval. */
  static double[] of(
      PlanningMethod method, PoolTimeline pool, ContactDemand demand, double seconds) {
    PlanningLoads loads = new PlanningLoads(pool, seconds);
    return switch (method) {
      case SIPP -> loads.natural();
      case SIPP_MAX, SIPP_MIX, LAG, LAG_MAX -> loads.read(method.reading().orElseThrow());
      case MOL_MEAN -> loads.modified(demand, true);
      case MOL, EXACT_DAY, ISA, SIMULATION -> loads.modified(demand, false);
    };
  }

  private double[] natural() {
    double[] loads = new double[pool.intervals()];
    for (int i = 0; i < loads.length; i++) {
      loads[i] = pool.load(i);
    }
    return loads;
  }

  private double[] read(RateReading reading) {
    double[] rates = new double[pool.intervals()];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = pool.volume(i) / seconds;
    }
    ArrivalRate rate = ArrivalRate.throughMeans(seconds, rates);
    double[] loads = new double[rates.length];
    for (int i = 0; i < loads.length; i++) {
      double handleTime = pool.handleTime(i);
      double read = reading.of(rate, i * seconds, (i + 1) * seconds, handleTime);
      loads[i] = rounded(read * handleTime);
    }
    return loads;
  }

  private double[] modified(ContactDemand demand, boolean mean) {
    OfferedLoad load = OfferedLoad.none();
    RateCourse course = RateCourse.of(pool, demand, seconds);
    for (int i = 0; i < pool.intervals(); i++) {
      add(load, i, course, demand);
    }
    double[] loads = new double[pool.intervals()];
    for (int i = 0; i < loads.length; i++) {
      double from = i * seconds;
      loads[i] =
          rounded(mean ? load.mean(from, from + seconds) : load.maximum(from, from + seconds));
    }
    return loads;
  }

  /** In the order of time: constant rates and first halves, then second halves. */
  private void add(OfferedLoad load, int interval, RateCourse course, ContactDemand demand) {
    double from = interval * seconds;
    double to = from + seconds;
    double middle = (from + to) / 2;
    for (PoolContact contact : pool.contacts(interval)) {
      HandleTimeLaw law = demand.handleTimeLaw(contact, interval);
      double first = course.left(contact, interval);
      boolean linear = course.isLinear(contact.type());
      load.add(from, linear ? middle : to, first, course.middle(contact, interval), law);
    }
    for (PoolContact contact : pool.contacts(interval)) {
      if (course.isLinear(contact.type())) {
        HandleTimeLaw law = demand.handleTimeLaw(contact, interval);
        double last = course.right(contact, interval);
        load.add(middle, to, course.middle(contact, interval), last, law);
      }
    }
  }

  /** Without the noise of the last digits, so that equal intervals are worked out once. */
  private static double rounded(double load) {
    return Math.rint(load * 1e9) / 1e9;
  }
}
