package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.LinearRates;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.RowLayout;

/** Arrivals at rates of straight lines; statistical checks allow 4 standard errors. */
class LinearArrivalsTest {
  private static final double[] VOLUMES = {
    0, 0, 0, 0, 0, 0, 0, 30, 120, 260, 210, 190, 150, 60, 170, 190, 180, 120, 70, 10, 0, 0, 0, 0
  };
  private static final double HANDLE = 1500;
  private static final int DAYS = 400;

  private static CompiledScenario center(Arrivals.Rates rates) {
    Volumes volumes = new Volumes.Intervals(Arrays.stream(VOLUMES).boxed().toList());
    return ScenarioCompiler.compile(
        Centers.of(1, Duration.ofHours(1))
            .type(
                "calls",
                Centers.TypeSpec.of(volumes, exponential(HANDLE))
                    .build()
                    .withArrivals(new Arrivals(rates, null)))
            .group("g", new Scheduled.Constant(1000), Map.of("calls", Centers.skill(1)))
            .build(),
        "");
  }

  /** Kolmogorov-Smirnov: given their interval, arrivals are points of the integrated rate. */
  @Test
  void arrivalsFollowTheIntegratedRate() {
    CompiledScenario scenario = center(Arrivals.Rates.PIECEWISE_LINEAR);
    LinearRates rates = LinearRates.through(VOLUMES);
    double[] shares = new double[100_000];
    int count = 0;
    for (int day = 0; day < 50; day++) {
      ArrivalStream stream = new ArrivalStream(scenario, 0);
      stream.begin(5, day, new double[] {1});
      for (; stream.tick() != Ticks.NEVER; stream.advance()) {
        double x = stream.tick() / (double) scenario.intervalTicks() - stream.interval();
        shares[count++] = share(rates, stream.interval(), x);
      }
    }
    Arrays.sort(shares, 0, count);
    double distance = 0;
    for (int k = 0; k < count; k++) {
      double above = (k + 1.0) / count - shares[k];
      distance = Math.max(distance, Math.max(above, shares[k] - (double) k / count));
    }
    assertThat(count).isGreaterThan(80_000);
    // exceeded with probability 2 exp(-2 x 2.2^2) < 0.0002
    assertThat(distance).isLessThan(2.2 / Math.sqrt(count));
  }

  /** Share of an interval's volume at a position, by the trapezoids of the two lines. */
  private static double share(LinearRates rates, int i, double x) {
    double first = (rates.left(i) + rates.middle(i)) / 2;
    double second = (rates.middle(i) + rates.right(i)) / 2;
    double h = Math.min(x, 0.5);
    double come = h * (rates.left(i) + (rates.middle(i) - rates.left(i)) * h);
    double k = Math.max(0, x - 0.5);
    come += k * (rates.middle(i) + (rates.right(i) - rates.middle(i)) * k);
    return come / ((first + second) / 2);
  }

  /** The same points of unit rate: both courses bring the same customers into every interval. */
  @Test
  void theCourseMovesCustomersWithinTheirIntervalOnly() {
    ArrivalStream constant = new ArrivalStream(center(Arrivals.Rates.PIECEWISE_CONSTANT), 0);
    ArrivalStream linear = new ArrivalStream(center(Arrivals.Rates.PIECEWISE_LINEAR), 0);
    constant.begin(5, 3, new double[] {1});
    linear.begin(5, 3, new double[] {1});
    int moved = 0;
    for (; constant.tick() != Ticks.NEVER; constant.advance(), linear.advance()) {
      assertThat(linear.interval()).isEqualTo(constant.interval());
      assertThat(linear.handle()).isEqualTo(constant.handle());
      moved += linear.tick() == constant.tick() ? 0 : 1;
    }
    assertThat(linear.tick()).isEqualTo(Ticks.NEVER);
    assertThat(moved).isGreaterThan(1000);
  }

  /**
   * With an agent for everybody the number in service is Poisson with mean m(t), m' = lambda - mu m
   * (Eick, Massey and Whitt 1993), here integrated piece by piece in closed form.
   */
  @Test
  void busyAgentsFollowTheRateThroughTheDay() {
    double[] linear = busy(LinearRates.through(VOLUMES));
    double[] constant = busy(null);
    double[][] found = new double[24][DAYS];
    CompiledScenario scenario = center(Arrivals.Rates.PIECEWISE_LINEAR);
    GeneralEngine engine = new GeneralEngine(scenario);
    for (int day = 0; day < DAYS; day++) {
      long[] row = new long[scenario.layout().length()];
      engine.run(9, day, row);
      for (int i = 0; i < 24; i++) {
        long busy = row[scenario.layout().group(0, i) + RowLayout.BUSY];
        found[i][day] = Ticks.toSeconds(busy) / 3600;
      }
    }
    int told = 0;
    for (int i = 7; i < 22; i++) {
      double mean = Arrays.stream(found[i]).average().orElseThrow();
      double squares = Arrays.stream(found[i]).map(v -> (v - mean) * (v - mean)).sum();
      double error = Math.sqrt(squares / (DAYS - 1) / DAYS);
      assertThat(mean).as("hour %d", i).isCloseTo(linear[i], within(4 * error));
      told += Math.abs(mean - constant[i]) > 6 * error ? 1 : 0;
    }
    assertThat(told).as("hours in which constant rates would be noticed").isGreaterThan(5);
  }

  /** Mean busy agents of each hour; constant rates with null. */
  private static double[] busy(@org.jspecify.annotations.Nullable LinearRates rates) {
    double mu = 3600 / HANDLE;
    double[] mean = new double[24];
    double now = 0;
    for (int half = 0; half < 48; half++) {
      int i = half / 2;
      double from = VOLUMES[i];
      double to = VOLUMES[i];
      if (rates != null) {
        from = half % 2 == 0 ? rates.left(i) : rates.middle(i);
        to = half % 2 == 0 ? rates.middle(i) : rates.right(i);
      }
      double h = 0.5;
      double slope = (to - from) / h;
      double level = from / mu - slope / mu / mu;
      double rest = now - level;
      double decay = Math.exp(-mu * h);
      mean[i] += level * h + slope / mu * h * h / 2 + rest * (1 - decay) / mu;
      now = level + slope / mu * h + rest * decay;
    }
    return mean;
  }
}
