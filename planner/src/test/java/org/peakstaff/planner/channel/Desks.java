package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Deferred work for tests: hourly intervals, six minutes a contact unless said otherwise. */
final class Desks {
  static final double HOUR = 3600;
  static final double SIX_MINUTES = 360;

  private Desks() {}

  static WorkingTime aroundTheClock(int hours) {
    return WorkingTime.always(HOUR, hours);
  }

  /** Whole days from Monday midnight, open between two hours from Monday to Friday. */
  static WorkingTime weekdays(int days, int from, int to) {
    List<Boolean> open = new ArrayList<>();
    for (int hour = 0; hour < days * 24; hour++) {
      open.add(hour / 24 % 7 < 5 && hour % 24 >= from && hour % 24 < to);
    }
    return new WorkingTime(HOUR, open);
  }

  static DeferredWork steady(WorkingTime hours, double perHour, DeferredTarget target) {
    return work("email", Collections.nCopies(hours.size(), perHour), List.of(), target, hours);
  }

  static DeferredWork backlog(WorkingTime hours, AgeBracket bracket, DeferredTarget target) {
    return work("email", Collections.nCopies(hours.size(), 0.0), List.of(bracket), target, hours);
  }

  static DeferredWork work(
      String id,
      List<Double> volumes,
      List<AgeBracket> backlog,
      DeferredTarget target,
      WorkingTime hours) {
    List<Double> handleTimes = Collections.nCopies(hours.size(), SIX_MINUTES);
    return new DeferredWork(id, volumes, handleTimes, backlog, target, hours);
  }

  /** A random desk of one to three types over half a day or more. */
  static DeferredStaffing random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int hours = 10 + random.nextInt(11);
    List<Boolean> open = new ArrayList<>();
    List<Double> idle = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    for (int i = 0; i < hours; i++) {
      open.add(random.nextInt(4) > 0);
      idle.add(random.nextInt(3) == 0 ? 2 * random.nextDouble() : 0);
      costs.add(1 + random.nextDouble());
    }
    WorkingTime time = new WorkingTime(HOUR, open);
    List<DeferredWork> works = new ArrayList<>();
    for (int j = random.nextInt(3); j >= 0; j--) {
      works.add(randomWork("type" + j, time, random));
    }
    return DeferredStaffing.of(time, works)
        .withIdle(idle)
        .withCosts(costs)
        .withOccupancyCap(0.5 + 0.5 * random.nextDouble());
  }

  private static DeferredWork randomWork(String id, WorkingTime time, SplittableRandom random) {
    List<Double> volumes = new ArrayList<>();
    List<Double> handleTimes = new ArrayList<>();
    for (int i = 0; i < time.size(); i++) {
      volumes.add(random.nextInt(3) == 0 ? 0 : 40 * random.nextDouble());
      handleTimes.add(60 + 600 * random.nextDouble());
    }
    List<AgeBracket> backlog =
        random.nextBoolean()
            ? List.of()
            : List.of(
                new AgeBracket(0, 3 * HOUR, 50 * random.nextDouble()),
                new AgeBracket(2 * HOUR, 9 * HOUR, 50 * random.nextDouble()));
    double share = random.nextInt(3) == 0 ? 0.5 + 0.4 * random.nextDouble() : 1;
    DueClock clock = random.nextBoolean() ? DueClock.ELAPSED : DueClock.OPENING_HOURS;
    double within = (1 + 8 * random.nextDouble()) * HOUR;
    double least = (0.5 + 2 * random.nextDouble()) * HOUR;
    DeferredTarget target = new DeferredTarget(within, share, clock, least);
    return new DeferredWork(id, volumes, handleTimes, backlog, target, time);
  }

  static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }
}
