package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the answer cannot be delivered. */
class OutputTest {
  @TempDir Path folder;

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private int schemaInto(OutputStream out, OutputStream err) {
    return Main.run(Console.of(out, err, folder, Map.of()), "scenario", "schema");
  }

  @Test
  void aClosedPipeEndsQuietly() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(schemaInto(failing("Broken pipe"), err)).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsReported() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = schemaInto(failing("No space left on device"), err);
    assertThat(code).isEqualTo(ExitCode.INTERNAL_ERROR);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("peakstaff: the answer could not be written: No space left on device\n");
  }

  @Test
  void aDefectShowsItsTraceOnlyToADeveloper() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    IllegalStateException defect = new IllegalStateException("heap is upside down");
    Console user = Console.of(err, err, folder, Map.of());
    assertThat(Main.defect(user, defect))
        .contains("internal error: IllegalStateException: heap is upside down")
        .contains("PEAKSTAFF_DEBUG=1")
        .doesNotContain("\tat ");
    Console developer = Console.of(err, err, folder, Map.of("PEAKSTAFF_DEBUG", "1"));
    assertThat(Main.defect(developer, defect)).contains("\tat org.peakstaff.cli.OutputTest");
  }
}
