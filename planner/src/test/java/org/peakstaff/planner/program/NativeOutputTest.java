package org.peakstaff.planner.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Function;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Standard output is the program's own once the solver is loaded. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its C library has no such variables")
final class NativeOutputTest {
  @TempDir Path folder;

  /** A program of its own: native code prints a line, then Java does. */
  static final class Printing {
    private Printing() {}

    public static void main(String[] arguments) {
      HighsLoader.library();
      Function.getFunction(null, "puts").invokeInt(new Object[] {"of native code"});
      System.out.println("of the program");
    }
  }

  @Test
  void what_native_code_prints_is_not_part_of_the_answer() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");

    run(out, err);

    assertThat(lines(out)).containsExactly("of the program");
    assertThat(lines(err)).doesNotContain("of native code");
  }

  private static void run(Path out, Path err) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Printing.class.getName())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static Iterable<String> lines(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
  }
}
