package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.planner.hiring.future.Reaction.Balance;
import org.peakstaff.planner.hiring.future.Reaction.Limits;

/** Random weeks, each from its seed. */
class ReactionPropertiesTest {
  private static final double SLACK = 1e-9;

  private static double net(Reaction of, Balance at) {
    return at.own() + of.overtime() - of.timeOff() + of.outsourced() - at.needed();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aReactionStaysWithinItsLimitsAndNeverGoesBeyondWhatThePlanHas(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Limits limits =
          new Limits(
              random.nextDouble() * 0.2, random.nextDouble() * 0.1, random.nextDouble() * 0.3);
      Balance forecast = new Balance(500 + 500 * random.nextDouble(), 900 * random.nextDouble());
      Balance now = new Balance(500 + 500 * random.nextDouble(), 1200 * random.nextDouble());
      Reaction planned =
          new Reaction(
              limits.overtime() * forecast.own() * random.nextDouble(),
              limits.timeOff() * forecast.own() * random.nextDouble(),
              limits.outsourced() * forecast.needed() * random.nextDouble());

      Reaction done = Reaction.to(planned, forecast, now, limits);

      assertThat(done.overtime()).isBetween(0.0, limits.overtime() * now.own() + SLACK);
      assertThat(done.timeOff()).isBetween(0.0, limits.timeOff() * now.own() + SLACK);
      assertThat(done.outsourced())
          .isBetween(
              0.0, Math.max(planned.outsourced(), limits.outsourced() * now.needed()) + SLACK);
      followsTheWeek(planned, forecast, now, done);
    }
  }

  /** A shortage is made smaller but not beyond the plan's; a surplus likewise. */
  private static void followsTheWeek(
      Reaction planned, Balance forecast, Balance now, Reaction done) {
    double low = Math.min(0, net(planned, forecast));
    double high = Math.max(0, net(planned, forecast));
    double left = net(planned, now);
    double then = net(done, now);
    if (left < low - 1) {
      assertThat(then).isLessThanOrEqualTo(low + SLACK);
    } else if (left > high + 1) {
      assertThat(then).isGreaterThanOrEqualTo(Math.min(low, high) - SLACK).isLessThan(left + 200);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void moreDemandNeverMeansLessOvertimeOrMoreTimeOff(long seed) {
    Random random = new Random(seed);
    Limits limits = new Limits(0.1, 0.05, 0.2);
    Balance forecast = new Balance(1000, 950 + 100 * random.nextDouble());
    Reaction planned =
        new Reaction(50 * random.nextDouble(), 20 * random.nextDouble(), 60 * random.nextDouble());
    Reaction before = Reaction.to(planned, forecast, new Balance(1000, 700), limits);
    for (double needed = 701; needed < 1500; needed += 7) {
      Reaction now = Reaction.to(planned, forecast, new Balance(1000, needed), limits);
      assertThat(now.overtime()).isGreaterThanOrEqualTo(before.overtime() - SLACK);
      assertThat(now.outsourced()).isGreaterThanOrEqualTo(before.outsourced() - SLACK);
      assertThat(now.timeOff()).isLessThanOrEqualTo(before.timeOff() + SLACK);
      before = now;
    }
  }
}
