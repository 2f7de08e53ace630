package org.peakstaff.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.CohortFlow;
import org.peakstaff.planner.hiring.FlowColumn;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.planner.hiring.future.StressResult;
import org.peakstaff.planner.hiring.future.StressSettings;
import org.peakstaff.planner.hiring.future.StressTest;
import org.peakstaff.planner.hiring.future.World;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/**
 * A year's hiring plan of one group with a class every third week, in a thousand futures on two
 * threads: people who leave by chance, overtime and time off that follow, and the service of every
 * week.
 */
@State(Scope.Benchmark)
@Comparison(title = "Stress test of a hiring plan: 1,000 futures of 52 weeks", unit = "test")
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 2,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
public class HiringStressBenchmark extends NanosecondBenchmark {
  private static final int WEEKS = 52;
  private static final int CLASS = 6;
  private static final String TEXT =
      """
      {
        "format": 1, "name": "a year", "currency": "EUR",
        "horizon": {"from": "2026-03-09", "days": 7, "interval": "60m"},
        "openingHours": {"day": {"mon-fri": "08:00-18:00"}},
        "plan": {"method": "sipp"},
        "contactTypes": {"calls": {
          "channel": "phone", "hours": "day",
          "volumes": {"type": "constant", "perHour": 1000},
          "handleTime": {"type": "exponential", "mean": "3m"},
          "patience": {"type": "exponential", "mean": "3m"},
          "target": {"serviceLevel": {"share": "80%", "within": "20s"}}
        }},
        "agentGroups": {"desk": {
          "hours": "day", "scheduled": {"type": "constant", "agents": 54}, "skills": {"calls": {}},
          "shrinkage": "30%", "costPerHour": 20
        }},
        "hiring": {
          "from": "2026-08-03", "weeks": 52, "hoursPerFte": 40,
          "typicalWeeks": {"normal": {}}, "calendar": {"2026-08-03": "normal"},
          "groups": {"desk": {
            "headcount": {"0": 20, "12": 30, "52": 45},
            "attrition": {"annual": {"0": "60%", "26": "30%"}, "as": "lost"},
            "classes": {
              "leadWeeks": 4, "trainingWeeks": 3, "dropOut": "10%", "nestingWeeks": 2,
              "nestingProductivity": "60%", "ramp": {"0": 0.7, "12": 1}, "minimum": 2, "maximum": 12
            },
            "overtime": {"maximum": "10%"}, "voluntaryTimeOff": {"maximum": "5%"}
          }},
          "uncertainty": {"demand": "8%", "attrition": "20%", "classYield": "10%", "ramp": "10%"}
        }
      }
      """;

  /** How many futures. */
  @Param("1000")
  public int futures;

  private World world;

  /** Reads the scenario, decides, and simulates its typical week. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    Scenario scenario = scenario();
    WeeklyDemand demand = WeeklyDemand.of(scenario);
    HiringInputs inputs =
        new HiringInputs(Objects.requireNonNull(scenario.hiring()), demand.requirement());
    HiringDecisions decisions = HiringDecisions.none(inputs);
    List<ClassStart> classes = new ArrayList<>();
    for (int week = 0; week < WEEKS; week += 3) {
      classes.add(new ClassStart(week, 1, CLASS, 0));
    }
    HiringDecisions.OfGroup desk = Objects.requireNonNull(decisions.groups().get("desk"));
    ExperimentOptions few = ExperimentOptions.defaults().withReplications(1);
    world =
        World.asPlanned(
            inputs,
            decisions.with("desk", desk.withClasses(classes)),
            demand,
            demand.service(few, Progress.NONE));
  }

  private static Scenario scenario() {
    try {
      Path file = Files.createTempFile("hiring", ".json");
      try {
        return ScenarioReader.read(Files.writeString(file, TEXT)).scenario();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The stress test.
   *
   * @return its result
   */
  @Benchmark
  public StressResult test() {
    return StressTest.run(world, new StressSettings(futures, 1, 2, true), Progress.NONE);
  }

  /**
   * The weeks as planned, as often: nothing is drawn, nothing follows, no service is read.
   *
   * @return people who are there at the end, added up
   */
  @Benchmark
  @Reference("the weeks alone")
  public double weeks() {
    double sum = 0;
    for (int future = 0; future < futures; future++) {
      sum +=
          CohortFlow.of(world.inputs(), world.decisions())
              .planned()
              .get(FlowColumn.HEADCOUNT_START, 0, WEEKS - 1);
    }
    return sum;
  }
}
