package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.erlang.Thresholds;

/**
 * A day of 24 hours whose load is 32 erlangs on average and half of that more or less, calls of 15
 * minutes, half hours, nobody abandons, P(delay) at most 10 % wanted: what methods staff and what
 * the exact day says about it, on the second day.
 *
 * @param name of the method
 * @param missed half hours whose average P(delay) is above 11 %
 * @param hours staffed
 * @param worst highest P(delay) at any instant
 * @param agents by half hour
 * @param delays P(delay) at every minute
 */
record SlowSinusoid(
    String name,
    int missed,
    double hours,
    double worst,
    List<Integer> agents,
    List<Double> delays) {
  private static final double AHT = 0.25;
  private static final int HALVES = 48;
  private static final int MINUTES = 30;

  static List<SlowSinusoid> all() {
    ArrivalRate rate = ArrivalRate.sampled(0.05, 960, SlowSinusoid::rate);
    OfferedLoad load = OfferedLoad.of(rate, HandleTimeLaw.exponential(AHT));
    List<SlowSinusoid> all = new ArrayList<>();
    String[] names = {"sipp", "sipp-max", "sipp-mix", "lag", "lag-max"};
    for (RateReading reading : RateReading.values()) {
      all.add(of(names[reading.ordinal()], rate, (a, b) -> reading.of(rate, a, b, AHT) * AHT));
    }
    all.add(of("mol", rate, load::maximum));
    all.add(of("mol-mean", rate, load::mean));
    return all;
  }

  private static double rate(double hours) {
    return 32 / AHT * (1 + 0.5 * StrictMath.sin(2 * Math.PI * hours / 24));
  }

  private static SlowSinusoid of(String name, ArrivalRate rate, DoubleBinaryOperator load) {
    int[] agents = new int[2 * HALVES];
    for (int i = 0; i < agents.length; i++) {
      StaffingTargets target = StaffingTargets.none().withWaiting(0.1);
      double erlangs = load.applyAsDouble(i * 0.5, (i + 1) * 0.5);
      agents[i] = ErlangC.of(erlangs, AHT).requirement(target).agents();
    }
    VaryingQueue queue = VaryingQueue.of(rate, 0.5, agents.length, AHT, Double.POSITIVE_INFINITY);
    ExactDayResult day =
        ExactDay.of(queue, StaffingFall.PRE_EMPT, Thresholds.none())
            .withInstants(MINUTES)
            .solve(agents);
    return of(name, agents, day);
  }

  private static SlowSinusoid of(String name, int[] agents, ExactDayResult day) {
    int missed = 0;
    List<Integer> staffed = new ArrayList<>();
    List<Double> delays = new ArrayList<>();
    for (int i = HALVES; i < agents.length; i++) {
      staffed.add(agents[i]);
      missed += day.intervals().get(i).pWait() > 1.1 * 0.1 ? 1 : 0;
      delays.addAll(day.delayProbabilities().get(i).subList(0, MINUTES));
    }
    double hours = 0.5 * staffed.stream().mapToInt(Integer::intValue).sum();
    double worst = day.highestDelayProbability(HALVES, agents.length);
    return new SlowSinusoid(name, missed, hours, worst, staffed, delays);
  }

  /** The row of the documentation's table. */
  String row() {
    return String.format(
        Locale.ROOT, "| `%s` | %d | %.0f | %.1f %% |", name, missed, hours, 100 * worst);
  }
}
