package org.peakstaff.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** Laws and arrival processes of one's own, against theory and the program's own. */
class CustomDemandTest {
  private static final double HANDLE_SECONDS = 60;
  private static final double STANDARD_ERRORS = 4;

  private static Scenario queue(Volumes volumes, Law handleTime, int agents) {
    return Centers.of(2, Duration.ofHours(1))
        .warmUp(Duration.ofHours(2))
        .type("calls", TypeSpec.of(volumes, handleTime).patience(Centers.exponential(1e9)))
        .group("agents", new Scheduled.Constant(agents), Map.of("calls", Centers.skill(1)))
        .build();
  }

  private static SimulationResult run(Scenario scenario, int replications, int threads) {
    return Experiment.run(
        ScenarioCompiler.compile(scenario, ""),
        new ExperimentOptions(1, replications, null, 0.95, threads),
        Progress.NONE);
  }

  @Test
  void anExponentialLawOfOnesOwnIsTheProgramsOwn() {
    Law own = Providers.law(p -> TestProviders.exponential(HANDLE_SECONDS));
    Volumes volumes = new Volumes.Constant(100);

    assertThat(run(queue(volumes, own, 2), 8, 3).measures())
        .isEqualTo(run(queue(volumes, Centers.exponential(HANDLE_SECONDS), 2), 8, 1).measures());
  }

  @Test
  void partsOfALawOfOnesOwnMakeOtherLaws() {
    Law own = Providers.law(p -> TestProviders.exponential(30));
    Law shifted = new Law.Shifted(Duration.ofSeconds(30), own);

    Estimate mean =
        run(queue(new Volumes.Constant(60), shifted, 4), 20, 2).measures().total().handleTime();

    assertThat(mean.mean()).isCloseTo(60, within(STANDARD_ERRORS * mean.halfWidth() / 2));
  }

  /**
   * D/M/1: arrivals every 1/lambda, exponential service of rate mu. An arrival finds the server
   * busy with probability sigma, the root in (0, 1) of sigma = exp(-mu (1 - sigma) / lambda), and
   * waits sigma / (mu (1 - sigma)) on average. Source: L. Kleinrock, Queueing Systems 1, 1975,
   * section 6.4.
   */
  @Test
  void arrivalsAtEvenDistancesAgreeWithTheory() {
    double gap = 75;
    double sigma = 0.5;
    for (int i = 0; i < 200; i++) {
      sigma = Math.exp(-(1 - sigma) * gap / HANDLE_SECONDS);
    }
    Volumes volumes =
        Providers.arrivals(p -> new EvenArrivals(gap), new Volumes.Constant(3600 / gap));

    var total =
        run(queue(volumes, Centers.exponential(HANDLE_SECONDS), 1), 300, 2).measures().total();

    agrees(total.delayed(), sigma, 0.006);
    agrees(total.averageSpeedOfAnswer(), HANDLE_SECONDS * sigma / (1 - sigma), 3);
    assertThat(total.counts().get(Count.OFFERED).mean()).isEqualTo(46 * 3600 / gap);
  }

  private static void agrees(Estimate estimate, double exact, double largestHalfWidth) {
    assertThat(estimate.halfWidth()).isLessThan(largestHalfWidth);
    assertThat(estimate.mean())
        .isCloseTo(exact, within(STANDARD_ERRORS * estimate.halfWidth() / 1.97));
  }

  @Test
  void aProcessIsToldTheVolumesAndTheBusynessOfItsReplication() {
    List<Double> told = new ArrayList<>();
    Volumes volumes = Providers.arrivals(p -> new Listening(told), new Volumes.Constant(30));
    Scenario scenario =
        Centers.of(2, Duration.ofHours(1))
            .busyness(new Busyness(Busyness.Law.GAMMA, Share.of(0.5), Busyness.Sharing.NONE))
            .type("calls", TypeSpec.of(volumes, Centers.exponential(60)))
            .group("agents", new Scheduled.Constant(1), Map.of("calls", Centers.skill(1)))
            .build();

    run(scenario, 2, 1);

    assertThat(told).hasSize(8);
    assertThat(told.get(0)).isEqualTo(30);
    assertThat(told.get(1)).as("busyness of the first day").isEqualTo(told.get(2)).isPositive();
    assertThat(told.get(3)).as("of the second day").isNotEqualTo(told.get(1));
    assertThat(told.get(5)).as("in the second replication").isNotEqualTo(told.get(1));
  }

  /** Notes volume and busyness of a few intervals, and lets nobody arrive. */
  private static final class Listening implements ArrivalProcess {
    private final List<Double> told;

    Listening(List<Double> told) {
      this.told = told;
    }

    @Override
    public void reset(ArrivalRates rates, Xoshiro256 random) {
      assertThat(rates.intervals()).isEqualTo(48);
      assertThat(rates.intervalSeconds()).isEqualTo(3600);
      told.add(rates.expected(5));
      told.add(rates.busyness(0));
      told.add(rates.busyness(23));
      told.add(rates.busyness(24));
    }

    @Override
    public double next() {
      return Double.POSITIVE_INFINITY;
    }
  }
}
