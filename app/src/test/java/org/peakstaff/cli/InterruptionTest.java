package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Path STATUS = Path.of("/proc/self/status");

  @TempDir Path folder;

  /** The signals that ask a process to stop. */
  private enum Signal {
    INT(2),
    TERM(15);

    private final int number;

    Signal(int number) {
      this.number = number;
    }

    /**
     * A signal that this process ignores - as under nohup or in the background - its children do.
     */
    boolean isHeard() throws IOException {
      if (!Files.exists(STATUS)) {
        return true;
      }
      String ignored =
          Files.readAllLines(STATUS).stream()
              .filter(line -> line.startsWith("SigIgn:"))
              .findFirst()
              .orElse("SigIgn: 0");
      return (Long.parseUnsignedLong(ignored.substring(7).strip(), 16) >> (number - 1) & 1) == 0;
    }

    static Signal heard() throws IOException {
      for (Signal signal : values()) {
        if (signal.isHeard()) {
          return signal;
        }
      }
      return abort("neither SIGINT nor SIGTERM reaches a child of this process");
    }
  }

  private Process start(Path out, Path err) throws IOException {
    return new ProcessBuilder(
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
            "--checkpoint",
            "100ms",
            "--json")
        .directory(folder.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }

  /** The first checkpoint is said when the simulation is under way. */
  private static void waitUntilAtWork(Process process, Path err)
      throws IOException, InterruptedException {
    for (int i = 0; i < 1200 && process.isAlive(); i++) {
      if (Files.readString(err).startsWith("checkpoint in ")) {
        return;
      }
      Thread.sleep(50);
    }
  }

  @Test
  void whatIsDoneIsReportedAndMarked() throws IOException, InterruptedException {
    Signal signal = Signal.heard();
    new Terminal(folder).run("scenario", "new", "center.json");
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    Process process = start(out, err);
    try {
      waitUntilAtWork(process, err);
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(128 + signal.number);
    JsonNode json = JsonMapper.shared().readTree(Files.readString(out));
    assertThat(json.get("stop").asString()).isEqualTo("interrupted");
    assertThat(json.get("replications").asInt()).isPositive();
    assertThat(Files.readString(err))
        .matches("checkpoint in .*\ninterrupted after \\d+ of 100000000 replications\n");
  }
}
