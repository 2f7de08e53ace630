package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Experiment;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.PairedExperiment;
import org.peakstaff.experiment.Precision;
import org.peakstaff.experiment.Progress;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.Measures;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * How often the 95 % intervals of the simulation hold the value that Erlang A gives exactly: over
 * thousands of experiments the share has a standard error of a third of a point.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {
  private static final int EXPERIMENTS = 4_000;
  private static final int REPLICATIONS = 100;
  private static final double HANDLE_TIME = 300;
  private static final double PATIENCE = 180;
  private static final int AGENTS = 3;
  private static final double CALLS_PER_HOUR = 32;
  private static final double WITHIN = 20;

  /** Seventeen patience times, after which a center that starts empty is stationary. */
  private static final String SCENARIO =
      """
      {
        "format": 1, "name": "stationary",
        "horizon": {"from": "2026-01-05", "days": 1, "interval": "60m", "warmUp": "2h"},
        "contactTypes": {"calls": {
          "channel": "phone",
          "volumes": {"type": "constant", "perHour": 32},
          "handleTime": {"type": "exponential", "mean": "5m"},
          "patience": {"type": "exponential", "mean": "3m"},
          "target": {"serviceLevel": {"share": "80%", "within": "20s"}}
        }},
        "agentGroups": {"desk": {"scheduled": {"type": "constant", "agents": 3}, "skills": {"calls": {}}}}
      }
      """;

  private static final String[] MEASURES = {
    "service level", "abandonment", "speed of answer", "occupancy"
  };

  private CompiledScenario scenario;
  private CompiledScenario oneMore;
  private double[] exact;
  private double[] exactWithOneMore;

  @BeforeAll
  void exactly(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("stationary.json"), SCENARIO);
    scenario = compiled(ScenarioReader.read(file));
    oneMore =
        compiled(
            ScenarioReader.read(
                file, List.of("agentGroups.desk.scheduled.agents=" + (AGENTS + 1))));
    exact = exact(AGENTS);
    exactWithOneMore = exact(AGENTS + 1);
  }

  private static CompiledScenario compiled(LoadedScenario loaded) {
    return ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
  }

  private static double[] exact(int agents) {
    double load = CALLS_PER_HOUR * HANDLE_TIME / 3600;
    QueueMeasures measures =
        ErlangA.of(load, HANDLE_TIME, PATIENCE).measures(agents, Thresholds.of(WITHIN));
    return new double[] {
      measures.serviceLevel(WITHIN, ServiceLevelConvention.ANSWERED_OF_OFFERED),
      measures.pAbandon(),
      measures.averageSpeedOfAnswer(),
      measures.occupancy()
    };
  }

  /** The measures in the order of their names. */
  private static Estimate[] estimates(Measures measures) {
    ContactMeasures calls = Objects.requireNonNull(measures.contactTypes().get("calls"));
    return new Estimate[] {
      Objects.requireNonNull(calls.serviceLevel()),
      calls.abandonment(),
      calls.averageSpeedOfAnswer(),
      Objects.requireNonNull(measures.agentGroups().get("desk")).occupancy()
    };
  }

  /** The share of experiments, by measure, whose interval holds the exact value. */
  private double[] coverage(ExperimentOptions options) {
    AtomicIntegerArray held = new AtomicIntegerArray(MEASURES.length);
    IntStream.range(0, EXPERIMENTS)
        .parallel()
        .forEach(
            seed -> {
              Measures measures =
                  Experiment.run(scenario, options.withSeed(seed).withThreads(1), Progress.NONE)
                      .measures();
              Estimate[] estimates = estimates(measures);
              for (int m = 0; m < estimates.length; m++) {
                boolean holds = estimates[m].low() <= exact[m] && exact[m] <= estimates[m].high();
                held.addAndGet(m, holds ? 1 : 0);
              }
            });
    return IntStream.range(0, MEASURES.length)
        .mapToDouble(m -> (double) held.get(m) / EXPERIMENTS)
        .toArray();
  }

  @Test
  void ninetyFiveOfAHundredIntervalsHoldTheExactValue() {
    double[] coverage = coverage(ExperimentOptions.defaults().withReplications(REPLICATIONS));
    for (int m = 0; m < MEASURES.length; m++) {
      assertThat(coverage[m]).as(MEASURES[m]).isBetween(0.936, 0.964);
    }
  }

  @Test
  void soDoNearlyAsManyWhereThePrecisionDecidesWhenToStop() {
    Precision precision = new Precision(0.01, Precision.Measure.SERVICE_LEVEL, 3_000);
    double[] coverage = coverage(ExperimentOptions.defaults().withPrecision(precision));
    for (int m = 0; m < MEASURES.length; m++) {
      assertThat(coverage[m]).as(MEASURES[m]).isBetween(0.93, 0.97);
    }
  }

  @Test
  void soDoThoseOfDifferencesOnTheSameCustomers() {
    List<MeasurePath> paths =
        List.of(
            new MeasurePath("calls", ComparedMeasure.SERVICE_LEVEL),
            new MeasurePath("calls", ComparedMeasure.ABANDONMENT),
            new MeasurePath("calls", ComparedMeasure.AVERAGE_SPEED_OF_ANSWER),
            new MeasurePath("desk", ComparedMeasure.OCCUPANCY));
    AtomicIntegerArray held = new AtomicIntegerArray(paths.size());
    ExperimentOptions options = ExperimentOptions.defaults().withReplications(REPLICATIONS);
    IntStream.range(0, EXPERIMENTS)
        .parallel()
        .forEach(
            seed -> {
              Comparison found =
                  PairedExperiment.run(
                      scenario,
                      List.of(oneMore),
                      paths.get(0),
                      options.withSeed(seed).withThreads(1),
                      Progress.NONE);
              for (int m = 0; m < paths.size(); m++) {
                Difference difference = found.variants().get(0).differences().get(paths.get(m));
                Estimate change = Objects.requireNonNull(difference).change();
                double exactly = exactWithOneMore[m] - exact[m];
                held.addAndGet(m, change.low() <= exactly && exactly <= change.high() ? 1 : 0);
              }
            });
    for (int m = 0; m < paths.size(); m++) {
      double coverage = (double) held.get(m) / EXPERIMENTS;
      assertThat(coverage).as(MEASURES[m]).isBetween(0.936, 0.964);
    }
  }
}
