package org.peakstaff.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peakstaff.benchmarks.reference.TextbookDays;

/**
 * The multi-skill day 200 times as somebody at a shell asks for it: the start of the program,
 * reading, compiling, simulating, estimates and the printed result. To be run from the folder of
 * the repository, after the program has been built.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(1)
@Comparison(title = "200 multi-skill days from the shell, two threads", unit = "command")
public class ShellBenchmark extends NanosecondBenchmark {
  static final Path SCENARIO = Path.of("benchmarks/scenarios/multi-skill-day.json");
  private static final Path PROGRAM = Path.of("peakstaff");

  /** Replications. */
  @Param("200")
  public int replications;

  /** Nothing is prepared. */
  public ShellBenchmark() {}

  /**
   * By the express engine.
   *
   * @return exit code
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   */
  @Benchmark
  public int express() throws IOException, InterruptedException {
    return simulate("express");
  }

  /**
   * By the general engine.
   *
   * @return exit code
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   */
  @Benchmark
  public int general() throws IOException, InterruptedException {
    return simulate("general");
  }

  /**
   * By the textbook engine on all cores, in a JVM of its own.
   *
   * @return exit code
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   */
  @Benchmark
  @Reference("textbook")
  public int textbook() throws IOException, InterruptedException {
    return run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            TextbookDays.class.getName(),
            Integer.toString(replications)));
  }

  private int simulate(String engine) throws IOException, InterruptedException {
    if (!Files.exists(PROGRAM)) {
      throw new IllegalStateException(
          "no " + PROGRAM + " here. Maybe this was not started in the folder of the repository.");
    }
    List<String> command = new ArrayList<>(List.of(PROGRAM.toAbsolutePath().toString()));
    command.addAll(List.of("simulate", SCENARIO.toString(), "--engine", engine));
    command.addAll(List.of("--threads", "2", "--replications", Integer.toString(replications)));
    return run(command);
  }

  /** Exit code 1 says that a target is missed, which is an answer. */
  private static int run(List<String> command) throws IOException, InterruptedException {
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (code > 1) {
      throw new IllegalStateException("exit code " + code + " of " + String.join(" ", command));
    }
    return code;
  }
}
