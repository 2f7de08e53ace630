package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.report.CsvTable;
import org.peakstaff.report.JsonDocument;
import org.peakstaff.report.excel.ExcelFile;

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

  /** A disk that is full after so many bytes. */
  private static OutputStream full(OutputStream out, int room) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException("No space left on device");
        }
        out.write(b);
      }
    };
  }

  private static Writer text(OutputStream out) {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1000})
  void noFormatTakesAFullDiskForADefect(int room) {
    Map<String, OutputFiles.Bytes> formats =
        Map.of(
            "json", out -> json(text(full(out, room))),
            "csv", out -> csv(text(full(out, room))),
            "xlsx", out -> workbook(full(out, room)));
    formats.forEach(
        (name, content) -> {
          try (OutputFiles files = new OutputFiles()) {
            assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> files.addBytes(folder.resolve(name), content))
                .withMessageEndingWith(name + " cannot be written: No space left on device");
          }
        });
  }

  private static void json(Writer out) {
    try (JsonDocument json = JsonDocument.result(out, "1.0", "test")) {
      json.texts("long", Collections.nCopies(10_000, "text"));
    }
  }

  private static void csv(Writer out) throws IOException {
    try (CsvTable table = CsvTable.to(out, List.of("text"))) {
      for (int i = 0; i < 10_000; i++) {
        table.text("text " + i).endRow();
      }
    }
  }

  private static void workbook(OutputStream out) throws IOException {
    try (ExcelFile file = ExcelFile.create("test")) {
      file.sheet("Texts", List.of("text")).text("text").endRow();
      file.writeTo(out);
    }
  }

  @Test
  void aDefectOfAWriterStaysOne() {
    try (OutputFiles files = new OutputFiles()) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  files.add(
                      folder.resolve("a.txt"),
                      out -> {
                        throw new IllegalStateException("upside down");
                      }));
    }
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
