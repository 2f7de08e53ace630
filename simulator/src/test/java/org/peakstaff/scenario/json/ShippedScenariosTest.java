package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

class ShippedScenariosTest {
  private static final Path SCENARIOS = Path.of("../scenarios");

  static Stream<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .filter(f -> !f.startsWith(SCENARIOS.resolve("schema")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyShippedScenarioIsValid(Path file) {
    assertThat(ScenarioReader.read(file).scenario().name()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theExplanationOfAScenarioIsTheSameScenario(Path file, @TempDir Path scratch)
      throws IOException {
    LoadedScenario loaded = ScenarioReader.read(file);
    copyData(Explanation.folder(loaded), scratch);
    Path explained = Files.writeString(scratch.resolve("explained.json"), loaded.explain());

    LoadedScenario again = ScenarioReader.read(explained);

    assertThat(again.scenario()).isEqualTo(loaded.scenario());
    assertThat(again.sha256()).isEqualTo(loaded.sha256());
  }

  private static void copyData(Path from, Path to) throws IOException {
    List<Path> data;
    try (Stream<Path> files = Files.walk(from)) {
      data = files.filter(f -> f.toString().matches(".*\\.(csv|json)")).toList();
    }
    for (Path file : data) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  @Test
  void anMmnQueueTakesFewerThanFifteenLines() throws IOException {
    assertThat(Files.readAllLines(SCENARIOS.resolve("mmn.json"))).hasSizeLessThan(15);
  }

  @Test
  void anMmnQueueIsBoundToTheRecordsWithEveryDefault() {
    var scenario = ScenarioReader.read(SCENARIOS.resolve("mmn.json")).scenario();

    var calls = scenario.contactTypes().get("calls");
    assertThat(calls.handleTime()).isEqualTo(new Law.Exponential(Duration.ofMinutes(1), null));
    assertThat(calls.volumes()).isEqualTo(new Volumes.Constant(5700));
    assertThat(calls.patience()).isNull();
    assertThat(calls.target()).isNull();
    var agents = scenario.agentGroups().get("agents");
    assertThat(agents.scheduled()).isEqualTo(new Scheduled.Constant(100));
    assertThat(agents.skills()).containsOnlyKeys("calls").containsValue(new Skill(1, 1, 1, 1));
    assertThat(agents.totalShrinkage()).isZero();
    assertThat(scenario.busyness()).isNull();
    assertThat(scenario.horizon().interval()).isEqualTo(Duration.ofMinutes(30));
    assertThat(scenario.horizon().timeZone().getId()).isEqualTo("UTC");
  }
}
