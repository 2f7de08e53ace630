package org.peakstaff.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peakstaff.planner.hiring.CohortFlow;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.HiringPlan;
import org.peakstaff.planner.hiring.HiringPlanner;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * The cheapest hiring plan of a year with a peak, for one group with everything in it: classes,
 * seasonal and part-time contracts, overtime, time off, a partner, releases.
 */
@State(Scope.Benchmark)
@Comparison(title = "Hiring plan of 52 weeks, to 0.1 %", unit = "plan")
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class HiringPlanBenchmark extends NanosecondBenchmark {
  private static final String TEXT =
      """
      {
        "format": 1, "name": "a year with a peak", "currency": "EUR",
        "hiring": {
          "from": "2026-03-02", "weeks": 52, "hoursPerFte": 37.5, "scheduleEfficiency": "88%",
          "requirement": {"voice": {
            "2026-03-02": 1900, "2026-05-04": 1980, "2026-07-06": 1850, "2026-10-26": 2400,
            "2026-11-23": 3050, "2027-01-04": 2300, "2027-01-18": 1900
          }},
          "groups": {"voice": {
            "headcount": {"0": 6, "4": 10, "26": 85},
            "shrinkage": {"2026-03-02": "30%", "2026-11-09": "24%", "2027-01-04": "31%"},
            "attrition": {"annual": {"0": "60%", "26": "28%"}},
            "classes": {
              "leadWeeks": 6, "trainingWeeks": 4, "dropOut": "10%", "nestingWeeks": 3,
              "nestingProductivity": "60%", "ramp": {"0": 0.7, "16": 1}, "minimum": 6, "maximum": 20
            },
            "seasonal": {
              "contractWeeks": 14, "leadWeeks": 4, "trainingWeeks": 2, "dropOut": "10%",
              "nestingWeeks": 1, "nestingProductivity": "60%", "minimum": 4, "maximum": 25
            },
            "partTime": {"hoursPerWeek": 20, "maximumShare": "30%", "scheduleEfficiency": "95%"},
            "overtime": {"maximum": "10%"}, "voluntaryTimeOff": {"maximum": "5%"},
            "outsourcing": {"maximumShare": "15%", "costPerHour": 42, "leadWeeks": 4},
            "releases": {"maximumPerWeek": 5, "leadWeeks": 8}, "seats": 180,
            "costs": {
              "wagePerHour": 18, "onCosts": "25%", "recruiting": 1800, "training": 900,
              "severance": 1500, "shortfallPerHour": 120
            }
          }}
        }
      }
      """;

  private HiringInputs inputs;
  private HiringDecisions decisions;

  /** Reads the scenario. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    try {
      Path file = Files.createTempFile("hiring", ".json");
      try {
        var scenario = ScenarioReader.read(Files.writeString(file, TEXT)).scenario();
        inputs = HiringInputs.of(Objects.requireNonNull(scenario.hiring()));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    decisions = HiringDecisions.none(inputs);
  }

  /**
   * The search, with the weeks, the bound and the last dates.
   *
   * @return the plan
   */
  @Benchmark
  public HiringPlan plan() {
    return HiringPlanner.plan(inputs);
  }

  /**
   * The weeks of one set of decisions, worked out once.
   *
   * @return what they cost
   */
  @Benchmark
  @Reference("the weeks of one plan")
  public double weeks() {
    return CohortFlow.of(inputs, decisions).planned().spending();
  }
}
