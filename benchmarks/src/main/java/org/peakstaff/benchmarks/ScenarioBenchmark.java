package org.peakstaff.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.planner.requirement.StaffRequirement;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The steps of a plan of an example scenario: reading it, its requirement by formula, compiling it.
 * They are compared with parsing the bare JSON and with simulating it once.
 */
@State(Scope.Benchmark)
@Comparison(title = "From a file to a plan", unit = "scenario")
public class ScenarioBenchmark extends NanosecondBenchmark {
  /** The example. */
  @Param("black-friday")
  public String name = "black-friday";

  private final JsonMapper mapper = JsonMapper.builder().build();
  private Path folder;
  private Path file;
  private byte[] json;
  private LoadedScenario loaded;
  private EngineRun engine;

  /**
   * Copies the example to a folder of its own, and reads it.
   *
   * @throws IOException if it cannot
   */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("benchmark");
    file = folder.resolve(name + ".json");
    try (InputStream example =
        Objects.requireNonNull(
            ScenarioBenchmark.class.getResourceAsStream("scenarios/" + name + ".json"))) {
      json = example.readAllBytes();
    }
    Files.write(file, json);
    loaded = ScenarioReader.read(file);
    engine = EngineRun.general(compile());
  }

  /**
   * Removes the copy.
   *
   * @throws IOException if it cannot
   */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Files.delete(file);
    Files.delete(folder);
  }

  /**
   * Reads, checks and completes the file.
   *
   * @return the scenario
   */
  @Benchmark
  public Scenario read() {
    return ScenarioReader.read(file).scenario();
  }

  /**
   * Compiles the scenario.
   *
   * @return ready to run
   */
  @Benchmark
  public CompiledScenario compile() {
    return ScenarioCompiler.compile(loaded.scenario(), loaded.sha256());
  }

  /**
   * The requirement of every interval by formula.
   *
   * @return the requirement
   */
  @Benchmark
  public StaffRequirement requirement() {
    return RequirementPlanner.requirement(loaded.scenario());
  }

  /**
   * Parses the bare JSON, without any check.
   *
   * @return its tree
   */
  @Benchmark
  @Reference("bare JSON")
  public JsonNode parse() {
    return mapper.readTree(json);
  }

  /**
   * Simulates the day once.
   *
   * @return contacts
   */
  @Benchmark
  @Reference("one replication")
  public long simulate() {
    return engine.next();
  }
}
