package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.seconds;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.experiment.Centers.TypeSpec;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** Statistical checks allow 4 standard errors. */
class ArrivalStreamTest {
  private static final int DAYS = 2000;

  @Test
  void anIntervalHasAPoissonNumberOfArrivals() {
    double[][] counts = counts(compile(spec(), null));
    double[] volumes = volumes();
    for (int i = 0; i < volumes.length; i++) {
      double mean = mean(counts[i]);
      assertThat(mean).isCloseTo(volumes[i], within(4 * Math.sqrt(volumes[i] / DAYS)));
      if (volumes[i] > 0) {
        double dispersion = variance(counts[i]) / volumes[i];
        double error = Math.sqrt((2 + 1 / volumes[i]) / DAYS);
        assertThat(dispersion).as("interval %d", i).isCloseTo(1, within(4 * error));
      }
    }
  }

  @Test
  void intervalsAreIndependent() {
    double[][] counts = counts(compile(spec(), null));
    double covariance = 0;
    for (int day = 0; day < DAYS; day++) {
      covariance += (counts[3][day] - mean(counts[3])) * (counts[4][day] - mean(counts[4])) / DAYS;
    }
    double correlation = covariance / Math.sqrt(variance(counts[3]) * variance(counts[4]));
    assertThat(correlation).isCloseTo(0, within(4 / Math.sqrt(DAYS)));
  }

  /** Given their number, points of an interval are uniform. */
  @Test
  void arrivalsAreUniformWithinAnInterval() {
    CompiledScenario scenario = compile(spec(), null);
    double[] sums = new double[3];
    forEach(
        scenario,
        0,
        20,
        stream -> {
          double u = stream.tick() / (double) scenario.intervalTicks() - stream.interval();
          assertThat(u).isBetween(0.0, Math.nextDown(1.0));
          sums[0]++;
          sums[1] += u;
          sums[2] += u * u;
        });
    assertThat(sums[1] / sums[0]).isCloseTo(1 / 2.0, within(4 * Math.sqrt(1 / 12.0 / sums[0])));
    assertThat(sums[2] / sums[0]).isCloseTo(1 / 3.0, within(4 * Math.sqrt(4 / 45.0 / sums[0])));
  }

  @Test
  void customersComeInOrderAndAreNumbered() {
    CompiledScenario scenario = compile(spec(), null);
    long[] last = {-1, -1};
    forEach(
        scenario,
        0,
        1,
        stream -> {
          assertThat(stream.tick()).isGreaterThanOrEqualTo(last[0]);
          assertThat(stream.number()).isEqualTo(last[1] + 1);
          last[0] = stream.tick();
          last[1] = stream.number();
        });
    assertThat(last[1]).as("more than a block").isGreaterThan(512);
  }

  /**
   * With busyness B the variance is the mean + cv^2 mean^2, and intervals of a day move together.
   */
  @Test
  void busynessSpreadsTheDaysAndKeepsTheMean() {
    double cv = .4;
    Busyness busyness = new Busyness(Busyness.Law.GAMMA, Share.of(cv), Busyness.Sharing.ALL);
    CompiledScenario scenario = compile(spec(), busyness);
    double[][] counts = counts(scenario);
    double[] day = new double[DAYS];
    Arrays.setAll(day, d -> Arrays.stream(counts).mapToDouble(of -> of[d]).sum());
    double expected = Arrays.stream(volumes()).sum();
    double variance = expected + cv * cv * expected * expected;
    assertThat(mean(day)).isCloseTo(expected, within(4 * Math.sqrt(variance / DAYS)));
    double kurtosis = 3 + 6 * cv * cv;
    double error = variance * Math.sqrt((kurtosis - 1) / DAYS);
    assertThat(variance(day)).isCloseTo(variance, within(4 * error));
  }

  @Test
  void balkersAreAShareOfAll() {
    CompiledScenario scenario = compile(spec().balking(.3), null);
    double[] sums = new double[2];
    forEach(
        scenario,
        0,
        20,
        stream -> {
          sums[0]++;
          sums[1] += stream.balks() ? 1 : 0;
        });
    assertThat(sums[1] / sums[0]).isCloseTo(.3, within(4 * Math.sqrt(.21 / sums[0])));
  }

  @Test
  void lawsFollowTheTimeOfArrival() {
    Law byTime =
        new Law.ByTime(
            Map.of(
                LocalTime.of(0, 0), new Law.Deterministic(seconds(60)),
                LocalTime.of(12, 0), new Law.Deterministic(seconds(90))));
    CompiledScenario scenario = compile(TypeSpec.of(intervals(), byTime).patience(byTime), null);
    forEach(
        scenario,
        0,
        2,
        stream -> {
          long expected = (stream.interval() < 12 ? 60 : 90) * Ticks.PER_SECOND;
          assertThat(stream.handle()).isEqualTo(expected);
          assertThat(stream.deadline() - stream.tick()).isEqualTo(expected);
        });
  }

  @Test
  void unlimitedPatienceHasNoDeadline() {
    forEach(
        compile(TypeSpec.of(intervals(), new Law.Deterministic(seconds(60))), null),
        0,
        1,
        stream -> assertThat(stream.deadline()).isEqualTo(Ticks.NEVER));
  }

  @Test
  void nobodyComesWhereNothingIsExpected() {
    Volumes none = new Volumes.Constant(0);
    CompiledScenario scenario =
        compile(TypeSpec.of(none, new Law.Deterministic(seconds(60))), null);
    ArrivalStream stream = new ArrivalStream(scenario, 0);
    stream.begin(1, 0, new double[] {1});
    assertThat(stream.tick()).isEqualTo(Ticks.NEVER);
  }

  private static TypeSpec spec() {
    return TypeSpec.of(intervals(), Centers.exponential(200)).patience(Centers.exponential(100));
  }

  private static double[] volumes() {
    double[] volumes = new double[24];
    Arrays.setAll(volumes, i -> i % 5 == 0 ? 0 : i < 4 ? 0.3 * i : 20.0 * (i % 7));
    return volumes;
  }

  private static Volumes intervals() {
    return new Volumes.Intervals(Arrays.stream(volumes()).boxed().toList());
  }

  private static CompiledScenario compile(
      TypeSpec spec, @org.jspecify.annotations.Nullable Busyness busyness) {
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .type("calls", spec)
            .group("agents", new Scheduled.Constant(1), Map.of("calls", Centers.skill(1)));
    if (busyness != null) {
      center.busyness(busyness);
    }
    return ScenarioCompiler.compile(center.build(), "");
  }

  private static void forEach(
      CompiledScenario scenario, int first, int end, Consumer<ArrivalStream> action) {
    DayFactors factors = new DayFactors(scenario);
    ArrivalStream stream = new ArrivalStream(scenario, 0);
    for (int replication = first; replication < end; replication++) {
      factors.begin(1, replication);
      stream.begin(1, replication, factors.of(0));
      for (; stream.tick() != Ticks.NEVER; stream.advance()) {
        action.accept(stream);
      }
    }
  }

  /** Arrivals by interval and day. */
  private static double[][] counts(CompiledScenario scenario) {
    double[][] counts = new double[scenario.intervals()][DAYS];
    for (int day = 0; day < DAYS; day++) {
      int d = day;
      forEach(scenario, day, day + 1, stream -> counts[stream.interval()][d]++);
    }
    return counts;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
  }
}
