package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
  private static final byte[] STATE = {1, 2, 3, 0, -1};

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private long now;

  private CheckpointFile checkpoint(String run) {
    Console console = Console.of(OutputStream.nullOutputStream(), said, folder, Map.of());
    return CheckpointFile.of(
        folder.resolve("results/run.checkpoint"), run, console, Duration.ofSeconds(60), () -> now);
  }

  private void wait(int seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }

  @Test
  void aStateIsTakenUpByTheSameCommandAndExperimentOnly() {
    checkpoint("simulate 1").save("monday", STATE);

    assertThat(checkpoint("simulate 1").saved("monday")).isEqualTo(STATE);
    assertThat(checkpoint("simulate 1").saved("tuesday")).isNull();
    assertThat(said()).doesNotContain("another run");
    assertThat(checkpoint("simulate 2").saved("monday")).isNull();
    assertThat(said()).contains("is of another run").contains("not taken up");
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void finishedPiecesAreWrittenWithTheNextStateAndThatAlone() {
    CheckpointFile checkpoint = checkpoint("sweep");
    checkpoint.finished("monday", () -> STATE);
    assertThat(checkpoint("sweep").saved("monday")).as("nothing is due yet").isNull();
    checkpoint.save("tuesday", new byte[] {9});
    assertThat(checkpoint("sweep").saved("monday")).isEqualTo(STATE);
    assertThat(checkpoint("sweep").saved("tuesday")).containsExactly(9);
    wait(60);
    checkpoint.finished("tuesday", () -> STATE);
    assertThat(checkpoint("sweep").saved("tuesday")).as("it is due").isEqualTo(STATE);
  }

  @Test
  void theOutcomeOfTheLastPieceIsNeverAskedFor() {
    CheckpointFile checkpoint = checkpoint("simulate");
    checkpoint.finished(
        "monday",
        () -> {
          throw new AssertionError("written down for nobody");
        });
    checkpoint.done();
    assertThat(said.size()).isZero();
  }

  @Test
  void partsKeepTheirPiecesApart() {
    CheckpointFile checkpoint = checkpoint("plan");
    checkpoint.part("risk").save("monday", STATE);
    assertThat(checkpoint("plan").saved("monday")).isNull();
    assertThat(checkpoint("plan").part("risk").saved("monday")).isEqualTo(STATE);
  }

  @Test
  void aFullJournalKeepsWhatItHasAndSaysSo() {
    byte[] noise = new byte[1000];
    new Random(1).nextBytes(noise);
    CheckpointFile checkpoint = checkpoint("sweep").atMost(1500);
    checkpoint.save("monday", noise);
    checkpoint.save("tuesday", noise);
    checkpoint.save("monday", noise);
    assertThat(checkpoint("sweep").saved("monday")).isEqualTo(noise);
    assertThat(checkpoint("sweep").saved("tuesday")).isNull();
    assertThat(said()).containsOnlyOnce("the checkpoint is full");
  }

  @Test
  void withoutAFileTheRunBeginsAnewWithoutAWord() {
    assertThat(checkpoint("simulate").saved("monday")).isNull();
    assertThat(said.size()).isZero();
  }

  @Test
  void aDamagedFileIsLeftAlone() throws IOException {
    checkpoint("simulate").save("monday", STATE);
    Path file = folder.resolve("results/run.checkpoint");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;
      Files.write(file, damaged);
      assertThat(checkpoint("simulate").saved("monday")).as("byte %d", i).isNull();
    }
    Files.write(file, new byte[] {7});
    assertThat(checkpoint("simulate").saved("monday")).isNull();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("so the run begins anew");
  }

  @Test
  void itIsDueAfterAMinuteAndEveryMinuteFromThenOn() {
    CheckpointFile checkpoint = checkpoint("simulate");
    assertThat(checkpoint.isDue()).isFalse();
    wait(60);
    assertThat(checkpoint.isDue()).isTrue();
    checkpoint.save("monday", STATE);
    assertThat(checkpoint.isDue()).isFalse();
    wait(59);
    assertThat(checkpoint.isDue()).isFalse();
    wait(1);
    assertThat(checkpoint.isDue()).isTrue();
  }

  @Test
  void nothingIsLeftWhenTheResultIsThere() throws IOException {
    CheckpointFile checkpoint = checkpoint("simulate");
    checkpoint.save("monday", STATE);
    assertThat(folder.resolve("results/run.checkpoint")).exists();
    checkpoint.done();
    try (var files = Files.list(folder.resolve("results"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenIsSaidAndLeavesNoPart() throws IOException {
    Files.createDirectories(folder.resolve("results/run.checkpoint/in-the-way"));
    checkpoint("simulate").save("monday", STATE);
    assertThat(said()).contains("no checkpoint: ", "run.checkpoint cannot be written");
    try (var files = Files.list(folder.resolve("results"))) {
      assertThat(files).containsExactly(folder.resolve("results/run.checkpoint"));
    }
  }

  @Tag("slow")
  @Test
  void aProcessKilledAtAnyMomentIsTakenUpToTheSameBytes() throws Exception {
    new Terminal(folder).run("scenario", "new", "center.json");
    String whole = simulated("whole.json", 0);
    for (int milliseconds : new int[] {900, 1300, 1700}) {
      simulated("killed.json", milliseconds);
    }
    assertThat(simulated("rest.json", 0)).isEqualTo(whole);
  }

  /** Runs a process to its end, or kills it after a while; what it printed. */
  private String simulated(String name, int killedAfter) throws Exception {
    Path out = folder.resolve(name);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.peakstaff.cli.Main",
                "simulate",
                "center.json",
                "--replications",
                "300",
                "--checkpoint",
                "100ms",
                "--json")
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (killedAfter > 0) {
      process.waitFor(killedAfter, TimeUnit.MILLISECONDS);
      process.destroyForcibly();
    }
    process.waitFor();
    return Files.readString(out);
  }
}
