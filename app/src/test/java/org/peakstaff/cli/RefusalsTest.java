package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.compile.Refusal;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.ScenarioReader;
import org.peakstaff.scenario.json.ScenarioTemplates;

class RefusalsTest {
  @TempDir Path folder;

  @Test
  void aRefusalHasItsPlaceInTheFile() throws IOException {
    LoadedScenario loaded = queue();
    int line = line(loaded.file(), "\"contactTypes\"");

    assertThatThrownBy(
            () -> Refusals.check(loaded, any -> List.of(new Refusal("contactTypes", "not yet"))))
        .isInstanceOfSatisfying(
            InvalidScenarioException.class,
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(line))
                    .satisfies(problem -> assertThat(problem.message()).isEqualTo("not yet")));
  }

  @Test
  void withoutRefusalsTheCommandGoesOn() {
    assertThatCode(() -> Refusals.check(queue(), any -> List.of())).doesNotThrowAnyException();
  }

  private LoadedScenario queue() throws IOException {
    String text = ScenarioTemplates.text("queue", "Queue", LocalDate.of(2026, 11, 30));
    return ScenarioReader.read(Files.writeString(folder.resolve("queue.json"), text));
  }

  private static int line(Path file, String text) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(text);
  }
}
