package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.seconds;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** Factors drawn once per replication; checks allow 4 standard errors. */
class ForecastErrorTest {
  private static final int REPLICATIONS = 4000;
  private static final double PER_DAY = 12;
  private static final double CV = 0.3;

  private static Centers center(int days) {
    Centers center = Centers.of(days, Duration.ofHours(1));
    for (String id : List.of("a", "b")) {
      Law handle = new Law.Deterministic(seconds(100));
      center.type(id, Centers.TypeSpec.of(new Volumes.Constant(PER_DAY / 24), handle));
    }
    return center.group("g", new Scheduled.Constant(1), Map.of("a", skill(1), "b", skill(1)));
  }

  private static CompiledScenario compile(Centers center) {
    return ScenarioCompiler.compile(center.build(), "");
  }

  private static ArrivalStream begun(CompiledScenario scenario, int type, int replication) {
    ArrivalStream stream = new ArrivalStream(scenario, type);
    DayFactors factors = new DayFactors(scenario);
    factors.begin(3, replication);
    stream.begin(3, replication, factors.of(type));
    return stream;
  }

  private static int number(CompiledScenario scenario, int type, int replication) {
    ArrivalStream stream = begun(scenario, type, replication);
    int number = 0;
    for (; stream.tick() != Ticks.NEVER; stream.advance()) {
      number++;
    }
    return number;
  }

  private static double[] numbers(CompiledScenario scenario, int type) {
    double[] numbers = new double[REPLICATIONS];
    Arrays.setAll(numbers, r -> number(scenario, type, r));
    return numbers;
  }

  private static double covariance(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - meanX) * (y[i] - meanY);
    }
    return sum / (x.length - 1);
  }

  /** Var(N) = E N + cv^2 (E N)^2, over a whole week at once: days do not average it out. */
  @Test
  void theTotalOfAHorizonSpreadsByTheErrorWhateverItsLength() {
    CompiledScenario week = compile(center(7).forecastError(CV, 0));
    double mean = 7 * PER_DAY;
    double variance = mean + CV * CV * mean * mean;
    double[] a = numbers(week, 0);
    double[] b = numbers(week, 1);
    double error = 4 / Math.sqrt(REPLICATIONS);

    assertThat(Arrays.stream(a).average().orElseThrow())
        .isCloseTo(mean, within(Math.sqrt(variance) * error));
    // a lognormal with cv .3 has kurtosis 4.6, the mixture less
    assertThat(covariance(a, a)).isCloseTo(variance, within(variance * Math.sqrt(3.6) * error));
    double shared = CV * CV * mean * mean;
    assertThat(covariance(a, b)).isCloseTo(shared, within(variance * Math.sqrt(3.6) * error));
  }

  /** Var(N) = E N + (E N)^2 ((1 + cv_f^2)(1 + cv_b^2) - 1) on a single day. */
  @Test
  void errorAndBusynessMultiply() {
    Busyness busyness = new Busyness(Busyness.Law.GAMMA, Share.of(0.4), Busyness.Sharing.ALL);
    CompiledScenario day =
        compile(center(1).type("a", busy()).forecastError(CV, 0).busyness(busyness));
    double mean = 24 * 10;
    double variance = mean + mean * mean * ((1 + CV * CV) * (1 + 0.16) - 1);
    double[] a = numbers(day, 0);
    double error = 4 / Math.sqrt(REPLICATIONS);

    assertThat(Arrays.stream(a).average().orElseThrow())
        .isCloseTo(mean, within(Math.sqrt(variance) * error));
    assertThat(covariance(a, a)).isCloseTo(variance, within(variance * Math.sqrt(6) * error));
  }

  private static Centers.TypeSpec busy() {
    return Centers.TypeSpec.of(new Volumes.Constant(10), exponential(60));
  }

  @Test
  void allHandleTimesOfAReplicationAreOffByOneFactor() {
    CompiledScenario day = compile(center(1).forecastError(0, CV));
    double sum = 0;
    double squares = 0;
    for (int r = 0; r < REPLICATIONS; r++) {
      double factor = begun(day, 0, r).handle() / (100 * Ticks.PER_SECOND);
      assertThat(begun(day, 1, r).handle()).isEqualTo(factor * 100 * Ticks.PER_SECOND);
      sum += factor;
      squares += factor * factor;
    }
    double mean = sum / REPLICATIONS;
    double variance = squares / REPLICATIONS - mean * mean;
    assertThat(mean).isCloseTo(1, within(4 * CV / Math.sqrt(REPLICATIONS)));
    assertThat(variance).isCloseTo(CV * CV, within(4 * CV * CV * Math.sqrt(3.6 / REPLICATIONS)));
  }

  @Test
  void variantsMeetTheSameError() {
    CompiledScenario one = compile(center(1).forecastError(CV, CV));
    CompiledScenario longer = compile(center(3).type("a", busy()).forecastError(CV, CV));

    for (int r = 0; r < 20; r++) {
      assertThat(begun(longer, 1, r).handle()).isEqualTo(begun(one, 1, r).handle());
      assertThat(begun(longer, 1, r).tick()).isEqualTo(begun(one, 1, r).tick());
    }
  }

  /** An error of volumes leaves handle times where they were, and the other way round. */
  @Test
  void volumesAndHandleTimesErrApart() {
    CompiledScenario exact = compile(center(1));
    CompiledScenario volumes = compile(center(1).forecastError(CV, 0));
    CompiledScenario handleTimes = compile(center(1).forecastError(0, CV));

    assertThat(begun(volumes, 0, 1).handle()).isEqualTo(begun(exact, 0, 1).handle());
    assertThat(begun(volumes, 0, 1).tick()).isNotEqualTo(begun(exact, 0, 1).tick());
    assertThat(begun(handleTimes, 0, 1).tick()).isEqualTo(begun(exact, 0, 1).tick());
  }
}
