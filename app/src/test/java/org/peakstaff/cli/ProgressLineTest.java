package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.Display;

class ProgressLineTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();
  private final Console console =
      Console.of(OutputStream.nullOutputStream(), err, Path.of(""), Map.of());

  private String drawn() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void showsWhatIsDoneAndHowLongTheRestTakes() {
    try (Interruption none = Interruption.listen();
        ProgressLine line = new ProgressLine(Display.NEUTRAL, console, none, true, clock::get)) {
      clock.set(3_000_000_000L);
      assertThat(line.done(50, 200)).isTrue();
      assertThat(drawn())
          .isEqualTo("\r\u001B[K[=======                       ] 50 of 200 replications, 9 s left");
      assertThat(line.planned()).isEqualTo(200);
    }
    assertThat(drawn()).endsWith("\r\u001B[K");
  }

  @Test
  void doesNotDrawMoreThanTenTimesASecond() {
    try (Interruption none = Interruption.listen();
        ProgressLine line = new ProgressLine(Display.NEUTRAL, console, none, true, clock::get)) {
      for (int i = 1; i <= 1000; i++) {
        clock.set(i * 1_000_000L);
        line.done(i, 1000);
      }
    }
    assertThat(drawn().chars().filter(c -> c == '[').count()).isEqualTo(2 * 10 + 1);
  }

  @Test
  void drawsNothingWhereNobodyLooks() {
    try (Interruption none = Interruption.listen();
        ProgressLine line = new ProgressLine(Display.NEUTRAL, console, none, false, clock::get)) {
      clock.set(3_000_000_000L);
      line.done(50, 200);
    }
    assertThat(drawn()).isEmpty();
  }

  @Test
  void stopsTheExperimentOnRequest() {
    try (Interruption interruption = Interruption.listen();
        ProgressLine line =
            new ProgressLine(Display.NEUTRAL, console, interruption, false, clock::get)) {
      assertThat(line.done(1, 200)).isTrue();
      interruption.request();
      assertThat(line.done(2, 200)).isFalse();
    }
  }
}
