package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/** Replications of a center by the engine for journeys, and ratios of what they count. */
final class Runs {
  private static final double STANDARD_ERRORS = 4;

  private final CompiledScenario scenario;
  private final long[][] rows;

  private Runs(CompiledScenario scenario, long[][] rows) {
    this.scenario = scenario;
    this.rows = rows;
  }

  static Runs of(Scenario scenario, int replications) {
    CompiledScenario compiled = ScenarioCompiler.compileWithJourneys(scenario, "", 1);
    JourneyEngine engine = new JourneyEngine(compiled);
    long[][] rows = new long[replications][compiled.layout().length()];
    for (int i = 0; i < replications; i++) {
      engine.run(1, i, rows[i]);
    }
    return new Runs(compiled, rows);
  }

  CompiledScenario scenario() {
    return scenario;
  }

  /** A base count of a type per replication, over the measured intervals. */
  ToDoubleFunction<long[]> contact(String type, int field) {
    int t = scenario.typeIds().indexOf(type);
    return row -> {
      long sum = 0;
      for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
        sum += row[scenario.layout().contact(t, i) + field];
      }
      return sum;
    };
  }

  ToDoubleFunction<long[]> journey(String type, Journey what) {
    int t = scenario.typeIds().indexOf(type);
    return row -> {
      long sum = 0;
      for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
        sum += row[scenario.layout().journey(t, i) + what.field()];
      }
      return sum;
    };
  }

  ToDoubleFunction<long[]> group(String group, int field) {
    int g = scenario.groupIds().indexOf(group);
    return row -> {
      long sum = 0;
      for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
        sum += row[scenario.layout().group(g, i) + field];
      }
      return sum;
    };
  }

  ToDoubleFunction<long[]> groupJourney(String group, int field) {
    int g = scenario.groupIds().indexOf(group);
    return row -> {
      long sum = 0;
      for (int i = scenario.firstMeasured(); i < scenario.intervals(); i++) {
        sum += row[scenario.layout().journeyGroup(g, i) + field];
      }
      return sum;
    };
  }

  /** Measured time in ticks. */
  ToDoubleFunction<long[]> time() {
    double ticks =
        (scenario.intervals() - scenario.firstMeasured()) * (double) scenario.intervalTicks();
    return row -> ticks;
  }

  /** Measured time in seconds. */
  ToDoubleFunction<long[]> seconds() {
    return row -> time().applyAsDouble(row) / Ticks.PER_SECOND;
  }

  static ToDoubleFunction<long[]> sum(
      ToDoubleFunction<long[]> one, ToDoubleFunction<long[]> other) {
    return row -> one.applyAsDouble(row) + other.applyAsDouble(row);
  }

  static final int OFFERED = RowLayout.OFFERED;

  /** A ratio of expectations against its exact value, within four standard errors. */
  void assertRatio(
      String what, ToDoubleFunction<long[]> x, ToDoubleFunction<long[]> y, double exact) {
    assertClose(what, x, y, exact, 0);
  }

  /** A ratio of expectations against a published one with a standard error of its own. */
  void assertClose(
      String what,
      ToDoubleFunction<long[]> x,
      ToDoubleFunction<long[]> y,
      double published,
      double publishedError) {
    double sumX = 0;
    double sumY = 0;
    for (long[] row : rows) {
      sumX += x.applyAsDouble(row);
      sumY += y.applyAsDouble(row);
    }
    double ratio = sumX / sumY;
    double squares = 0;
    for (long[] row : rows) {
      double z = x.applyAsDouble(row) - ratio * y.applyAsDouble(row);
      squares += z * z;
    }
    int n = rows.length;
    double own = Math.sqrt(squares / (n - 1.0) / n) / (sumY / n);
    assertThat(own).as("standard error of %s, %s against %s", what, ratio, published).isPositive();
    double error = Math.hypot(own, publishedError);
    assertThat((ratio - published) / error)
        .as("%s: %s against %s, standard error %s", what, ratio, published, error)
        .isBetween(-STANDARD_ERRORS, STANDARD_ERRORS);
  }

  /** The mean over replications against a published one with its own standard error. */
  void assertMean(
      String what, ToDoubleFunction<long[]> x, double published, double publishedError) {
    double sum = 0;
    double squares = 0;
    for (long[] row : rows) {
      sum += x.applyAsDouble(row);
      squares += x.applyAsDouble(row) * x.applyAsDouble(row);
    }
    int n = rows.length;
    double mean = sum / n;
    double variance = (squares - n * mean * mean) / (n - 1.0) / n;
    double error = Math.sqrt(variance + publishedError * publishedError);
    assertThat(mean)
        .as("%s, standard error %s", what, error)
        .isBetween(published - STANDARD_ERRORS * error, published + STANDARD_ERRORS * error);
  }

  long[][] rows() {
    return rows;
  }
}
