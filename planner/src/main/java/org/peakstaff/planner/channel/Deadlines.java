package org.peakstaff.planner.channel;

import java.util.stream.DoubleStream;

/**
 * When a contact that arrives at a is due: by its target's clock, and for the plan not before it
 * has had its least working time. Both are non-decreasing in a; just after a moment at which the
 * deadline is a closing time, it jumps to the next opening.
 */
final class Deadlines {
  private final DeferredTarget target;
  private final OpenClock typeHours;
  private final OpenClock staffHours;

  private Deadlines(DeferredTarget target, OpenClock typeHours, OpenClock staffHours) {
    this.target = target;
    this.typeHours = typeHours;
    this.staffHours = staffHours;
  }

  static Deadlines of(DeferredWork work, WorkingTime staff) {
    return new Deadlines(work.target(), OpenClock.of(work.hours()), OpenClock.of(staff));
  }

  /** By the target alone, seconds from the start of the horizon. */
  double due(double arrival) {
    if (target.clock() == DueClock.ELAPSED) {
      return arrival + target.within();
    }
    return arrival < 0
        ? typeHours.firstAt(arrival + target.within())
        : typeHours.after(arrival, target.within());
  }

  /** By the target alone, of a contact that arrives just after the given moment. */
  private double dueJustAfter(double arrival) {
    if (target.clock() == DueClock.ELAPSED) {
      return arrival + target.within();
    }
    return arrival < 0
        ? typeHours.lastAt(arrival + target.within())
        : typeHours.justAfter(arrival, target.within());
  }

  /** When the plan insists on a contact. */
  double insisted(double arrival) {
    return target.leastOpenTime() > 0
        ? Math.max(due(arrival), staffHours.after(arrival, target.leastOpenTime()))
        : due(arrival);
  }

  /** When the plan insists on a contact that arrives just after the given moment. */
  double insistedAfter(double arrival) {
    return target.leastOpenTime() > 0
        ? Math.max(dueJustAfter(arrival), staffHours.justAfter(arrival, target.leastOpenTime()))
        : dueJustAfter(arrival);
  }

  /** Moments of arrival at which the deadline bends or jumps: between them it is linear. */
  double[] bends(WorkingTime grid) {
    double[] readings =
        DoubleStream.iterate(0, i -> i <= grid.size(), i -> i + 1)
            .map(i -> grid.start((int) i))
            .flatMap(this::bendsFor)
            .filter(Double::isFinite)
            .sorted()
            .distinct()
            .toArray();
    return DoubleStream.concat(DoubleStream.of(readings), crossings(readings)).toArray();
  }

  /** The arrivals whose deadline is the given moment. */
  private DoubleStream bendsFor(double moment) {
    double worked = staffHours.read(moment) - target.leastOpenTime();
    double byClock =
        target.clock() == DueClock.ELAPSED
            ? moment - target.within()
            : arrivalAt(typeHours, typeHours.read(moment) - target.within());
    return DoubleStream.of(moment, byClock, worked < 0 ? moment : staffHours.firstAt(worked));
  }

  private static double arrivalAt(OpenClock clock, double reading) {
    return reading < 0 ? reading : clock.firstAt(reading);
  }

  /** Where the clock of the target overtakes the least working time, or the other way round. */
  private DoubleStream crossings(double[] knots) {
    DoubleStream.Builder found = DoubleStream.builder();
    for (int k = 1; k < knots.length && target.leastOpenTime() > 0; k++) {
      double from = knots[k - 1];
      double to = knots[k];
      double before = dueJustAfter(from) - staffHours.justAfter(from, target.leastOpenTime());
      double after = due(to) - staffHours.after(to, target.leastOpenTime());
      if (before * after < 0 && Double.isFinite(before) && Double.isFinite(after)) {
        found.add(from + (to - from) * before / (before - after));
      }
    }
    return found.build();
  }
}
