package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void appearTogether() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "old");
    try (OutputFiles files = new OutputFiles()) {
      files.add(folder.resolve("a.txt"), out -> out.write("new ±"));
      files.add(folder.resolve("b.txt"), out -> out.write("b"));
      assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("old");
      assertThat(folder.resolve("b.txt")).doesNotExist();
      assertThat(files.commit()).hasSize(2);
    }
    assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("new ±");
    assertThat(names()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void anOldReportStaysWholeWhenTheDiskIsFull() throws IOException {
    Path report = Files.writeString(folder.resolve("report.html"), "old");
    try (OutputFiles files = new OutputFiles()) {
      files.add(folder.resolve("plan.json"), out -> out.write("{}"));
      assertThatExceptionOfType(CommandFailure.class)
          .isThrownBy(
              () ->
                  files.addBytes(
                      report,
                      out -> {
                        out.write(new byte[20_000]);
                        throw new IOException("No space left on device");
                      }))
          .withMessageContaining("report.html cannot be written: No space left on device");
    }
    assertThat(Files.readString(report)).isEqualTo("old");
    assertThat(names()).containsExactly("report.html");
  }

  @Test
  void noneAppearsWhenOneFails() throws IOException {
    try (OutputFiles files = new OutputFiles()) {
      files.add(folder.resolve("a.txt"), out -> out.write("a"));
      assertThatExceptionOfType(CommandFailure.class)
          .isThrownBy(
              () ->
                  files.add(
                      folder.resolve("b.txt"),
                      out -> {
                        throw new IOException("no");
                      }))
          .withMessageContaining("b.txt cannot be written: no");
    }
    assertThat(names()).isEmpty();
  }
}
