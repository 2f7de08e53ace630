package org.peakstaff.engine.journey;

import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Returns.Redial;
import org.peakstaff.scenario.Returns.Repeat;
import org.peakstaff.scenario.Returns.Resolution;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * Redials and repeat contacts in the long run: total demand is lambda_0 / (1 - p P(abandon) - q (1
 * - P(abandon))), where P(abandon) is that of the queue under the total demand.
 *
 * <p>Repeats of an M/M/n after an exponential time make a Jackson network: exact. Returns after
 * abandoning come back into a queue that has forgotten them when their delay is long against a
 * service, and the horizon long against the delay.
 */
class ReturnsTheoryTest {
  private static final double SERVICE = 180;
  private static final double PER_HOUR = 360;

  private static Scenario center(int agents, @Nullable Double patience, Returns returns) {
    Centers.TypeSpec spec =
        Centers.TypeSpec.of(new Volumes.Constant(PER_HOUR), exponential(SERVICE))
            .serviceLevel(0.8, 20);
    if (patience != null) {
      spec.patience(exponential(patience));
    }
    ContactType type = spec.build().withReturns(returns);
    return Centers.of(8, Duration.ofHours(1))
        .warmUp(Duration.ofHours(24))
        .type("phone", type)
        .group("agents", new Scheduled.Constant(agents), Map.of("phone", skill(1)))
        .build();
  }

  @Test
  void repeatsMakeAJacksonNetwork() {
    double q = 0.3 * 0.5;
    Resolution resolution =
        new Resolution(
            Share.of(0.7), new Repeat(Share.of(0.5), exponential(3600), Mix.all("phone")));
    Runs runs = Runs.of(center(23, null, new Returns(null, resolution)), 24);
    double total = PER_HOUR / (1 - q);
    var offered = runs.contact("phone", Runs.OFFERED);
    runs.assertRatio("offered per second", offered, runs.seconds(), total / 3600);
    runs.assertRatio("repeats", runs.journey("phone", Journey.REPEATS), offered, q);
    runs.assertRatio(
        "resolved",
        runs.journey("phone", Journey.RESOLVED),
        runs.journey("phone", Journey.HANDLED),
        0.7);
    BirthDeath queue = BirthDeath.queue(total / 3600, 1 / SERVICE, 23, 1e-9);
    runs.assertRatio(
        "waits",
        runs.contact("phone", RowLayout.DELAYED),
        offered,
        queue.mean(k -> k >= 23 ? 1 : 0));
    runs.assertRatio(
        "queue",
        runs.contact("phone", RowLayout.QUEUE),
        runs.time(),
        queue.mean(k -> Math.max(0, k - 23)));
  }

  @Test
  void redialsReachTheFixedPoint() {
    double p = 0.6;
    double patience = 120;
    Redial redial = new Redial(Share.of(p), exponential(2 * 3600), Mix.all("phone"));
    Runs runs = Runs.of(center(16, patience, new Returns(redial, null)), 24);
    double total = PER_HOUR / 3600;
    double abandon = 0;
    for (int i = 0; i < 200; i++) {
      BirthDeath queue = BirthDeath.queue(total, 1 / SERVICE, 16, 1 / patience);
      abandon = queue.mean(k -> Math.max(0, k - 16)) / patience / total;
      total = PER_HOUR / 3600 / (1 - p * abandon);
    }
    var offered = runs.contact("phone", Runs.OFFERED);
    runs.assertRatio("offered per second", offered, runs.seconds(), total);
    runs.assertRatio("abandoned", runs.contact("phone", RowLayout.ABANDONED), offered, abandon);
    runs.assertRatio("redials", runs.journey("phone", Journey.REDIALS), offered, p * abandon);
  }
}
