package org.peakstaff.planner.timevarying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.erlang.Thresholds;

/**
 * A load of 100 + 20 sin t, handle times with mean 1, nobody abandons, P(delay) at most 10 % wanted
 * in planning periods of half a handle time: the highest probability of delay and the mean staff
 * over the third cycle, where contacts in hand are pre-empted when the staff falls.
 *
 * <p>The published values are those of a grid of 400 instants per unit of time, each just after a
 * change of staff that falls on it.
 */
class SinusoidTest {
  private static final double PERIOD = 0.5;
  private static final int PER_UNIT = 400;
  private static final double FROM = 4 * Math.PI;
  private static final double TO = 6 * Math.PI;

  private final ArrivalRate rate =
      ArrivalRate.sampled(0.01, 2000, t -> 100 + 20 * StrictMath.sin(t));
  private final OfferedLoad load = OfferedLoad.of(rate, HandleTimeLaw.exponential(1));

  @ParameterizedTest
  @CsvSource({
    "AVERAGE, .6644, 115.24",
    "MAXIMUM, .5297, 118.57",
    "LAGGED_AVERAGE, .3616, 115.30",
    "LAGGED_MAXIMUM, .2335, 118.60"
  })
  void readingTheRateOfAPeriodFailsWhereHandleTimesAreLong(
      RateReading reading, double delay, double staff) {
    check(PERIOD, (from, to) -> reading.of(rate, from, to, 1), delay, staff);
  }

  @Test
  void theModifiedLoadAtItsHighestHoldsTheTarget() {
    check(PERIOD, load::maximum, .0914, 117.42);
  }

  @Test
  void theModifiedLoadAtItsMeanMissesItWhereTheLoadIsAboveItsMean() {
    check(PERIOD, load::mean, .1639, 115.19);
  }

  @Test
  void theModifiedLoadFollowedContinuouslyHoldsTheTargetWithTheStaffOfTheAverage() {
    check(1.0 / PER_UNIT, (from, to) -> load.at((from + to) / 2), .0988, 115.22);
  }

  private void check(double step, DoubleBinaryOperator plan, double delay, double staff) {
    int intervals = (int) Math.round(20 / step);
    int[] agents = new int[intervals];
    double time = 0;
    for (int i = 0; i < intervals; i++) {
      agents[i] = need(plan.applyAsDouble(i * step, (i + 1) * step));
      double inCycle = Math.min(TO, (i + 1) * step) - Math.max(FROM, i * step);
      time += agents[i] * Math.max(0, inCycle);
    }
    assertThat(time / (TO - FROM)).isCloseTo(staff, within(.005));
    assertThat(highestDelay(step, agents)).isCloseTo(delay, within(.00005));
  }

  private double highestDelay(double step, int[] agents) {
    int instants = (int) Math.round(step * PER_UNIT);
    VaryingQueue queue = VaryingQueue.of(rate, step, agents.length, 1, Double.POSITIVE_INFINITY);
    List<List<Double>> delays =
        ExactDay.of(queue, StaffingFall.PRE_EMPT, Thresholds.none())
            .withInstants(instants)
            .delayProbabilities(agents);
    double most = 0;
    for (int i = 0; i < agents.length * instants; i++) {
      double t = (double) i / PER_UNIT;
      if (t >= FROM && t <= TO) {
        most = Math.max(most, delays.get(i / instants).get(i % instants));
      }
    }
    return most;
  }

  private static int need(double load) {
    StaffingTargets target = StaffingTargets.none().withWaiting(0.1);
    return ErlangC.of(load, 1).requirement(target).agents();
  }
}
