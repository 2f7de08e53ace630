package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** A factor per type and interval; checks allow 4 standard errors. */
class IntervalNoiseTest {
  private static final int DAYS = 4000;
  private static final double VOLUME = 20;
  private static final double CV = 0.5;

  private static CompiledScenario center(Busyness.Law law, int days) {
    Centers center =
        Centers.of(days, Duration.ofHours(1))
            .busyness(
                new Busyness(
                    law,
                    Share.ZERO,
                    Busyness.Sharing.NONE,
                    Map.of(),
                    new Busyness.Noise(law, Share.of(CV))));
    for (String id : List.of("a", "b")) {
      center.type(id, Centers.TypeSpec.of(new Volumes.Constant(VOLUME), exponential(60)));
    }
    center.group("g", new Scheduled.Constant(1), Map.of("a", skill(1), "b", skill(1)));
    return ScenarioCompiler.compile(center.build(), "");
  }

  private static ArrivalStream begun(CompiledScenario scenario, int type, int replication) {
    ArrivalStream stream = new ArrivalStream(scenario, type);
    DayFactors factors = new DayFactors(scenario);
    factors.begin(3, replication);
    stream.begin(3, replication, factors.of(type));
    return stream;
  }

  /** Arrivals of type a in the first two intervals and of type b in the first. */
  private static double[][] counts(CompiledScenario scenario) {
    double[][] counts = new double[3][DAYS];
    for (int day = 0; day < DAYS; day++) {
      for (ArrivalStream a = begun(scenario, 0, day); a.interval() < 2; a.advance()) {
        counts[a.interval()][day]++;
      }
      for (ArrivalStream b = begun(scenario, 1, day); b.interval() < 1; b.advance()) {
        counts[2][day]++;
      }
    }
    return counts;
  }

  private static double covariance(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - VOLUME) * (y[i] - VOLUME);
    }
    return sum / x.length;
  }

  /** A Poisson number of a random mean has the variance mean + (cv x mean)^2. */
  @ParameterizedTest
  @EnumSource(Busyness.Law.class)
  void noiseKeepsTheMeanAndWidensEachIntervalOnItsOwn(Busyness.Law law) {
    double[][] counts = counts(center(law, 1));
    double variance = VOLUME + CV * CV * VOLUME * VOLUME;
    double error = 4 / Math.sqrt(DAYS);

    for (double[] ofInterval : counts) {
      double mean = java.util.Arrays.stream(ofInterval).average().orElseThrow();
      assertThat(mean).isCloseTo(VOLUME, within(Math.sqrt(variance) * error));
      // the kurtosis of either mixture is below 9
      assertThat(covariance(ofInterval, ofInterval))
          .isCloseTo(variance, within(variance * Math.sqrt(8) * error));
    }
    assertThat(covariance(counts[0], counts[1])).isCloseTo(0, within(variance * error));
    assertThat(covariance(counts[0], counts[2])).isCloseTo(0, within(variance * error));
  }

  @Test
  void aLongerHorizonKeepsItsFirstDay() {
    List<Long> one = firstDay(center(Busyness.Law.GAMMA, 1));
    List<Long> two = firstDay(center(Busyness.Law.GAMMA, 2));

    assertThat(one).hasSizeGreaterThan(300).isEqualTo(two);
  }

  private static List<Long> firstDay(CompiledScenario scenario) {
    List<Long> ticks = new ArrayList<>();
    ArrivalStream stream = begun(scenario, 0, 7);
    for (; stream.tick() < 86_400 * Ticks.PER_SECOND; stream.advance()) {
      ticks.add(stream.tick());
    }
    return ticks;
  }
}
