package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own, stopped from outside. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is killed there, not asked to stop")
class InterruptionTest {
  private static final int EXIT_CODE_OF_SIGINT = 130;

  @TempDir Path folder;

  /** After some seconds of work, as the start takes less, the simulation is under way. */
  private static void waitUntilAtWork(Process process) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      Duration worked = process.info().totalCpuDuration().orElse(Duration.ZERO);
      if (worked.compareTo(Duration.ofSeconds(5)) > 0) {
        return;
      }
      Thread.sleep(100);
    }
  }

  @Test
  void whatIsDoneIsReportedAndMarked() throws IOException, InterruptedException {
    new Terminal(folder).run("scenario", "new", "center.json");
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.peakstaff.cli.Main",
                "simulate",
                "center.json",
                "--replications",
                "100000000",
                "--threads",
                "1",
                "--json")
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    waitUntilAtWork(process);
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(EXIT_CODE_OF_SIGINT);
    JsonNode json = JsonMapper.shared().readTree(Files.readString(out));
    assertThat(json.get("stop").asString()).isEqualTo("interrupted");
    assertThat(json.get("replications").asInt()).isPositive();
    assertThat(Files.readString(err, StandardCharsets.UTF_8))
        .matches("interrupted after \\d+ of 100000000 replications\n");
  }
}
