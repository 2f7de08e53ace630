package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.Emphasis;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(Map<String, String> environment) {
    return Console.of(out, err, Path.of("here"), environment);
  }

  @Test
  void writesUtf8AndLineFeedsOnEveryMachine() {
    Console console = console(Map.of());
    console.print(List.of("81.3 % ±0.2", "▁█"));
    console.say("done");
    assertThat(console.finish()).isNull();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("81.3 % ±0.2\n▁█\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("done\n");
  }

  @Test
  void isPlainAndSilentWithoutATerminal() {
    assertThat(console(Map.of("TERM", "xterm")).emphasis()).isEqualTo(Emphasis.PLAIN);
    assertThat(console(Map.of("TERM", "xterm")).showsProgress()).isFalse();
  }

  @Test
  void seesPathsFromItsFolder() {
    assertThat(console(Map.of()).resolve(Path.of("a.json"))).isEqualTo(Path.of("here/a.json"));
    Path absolute = Path.of("a.json").toAbsolutePath();
    assertThat(console(Map.of()).resolve(absolute)).isEqualTo(absolute);
  }

  @Test
  void knowsADeveloperByTheEnvironment() {
    assertThat(console(Map.of("PEAKSTAFF_DEBUG", "1")).isDebugging()).isTrue();
    assertThat(console(Map.of("PEAKSTAFF_DEBUG", "")).isDebugging()).isFalse();
    assertThat(console(Map.of()).isDebugging()).isFalse();
  }
}
