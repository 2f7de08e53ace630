package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.Problem;
import org.peakstaff.scenario.json.ScenarioReader;

class ScenarioPlacesTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    terminal.run("scenario", "new", "center.json");
  }

  private Problem at(String path, String... sets) {
    LoadedScenario loaded = ScenarioReader.read(terminal.file("center.json"), List.of(sets));
    return ScenarioPlaces.problem(loaded, path, "is odd");
  }

  private String line(Problem problem) {
    return terminal.read("center.json").lines().toList().get(problem.line() - 1);
  }

  @Test
  void isWhereTheValueWasWritten() {
    Problem problem = at("contactTypes.care-phone.target.abandonment");
    assertThat(problem.file()).endsWith("center.json");
    assertThat(line(problem).substring(problem.column() - 1)).startsWith("\"5%\"");
    assertThat(problem.toString()).endsWith(": contactTypes.care-phone.target.abandonment: is odd");
  }

  @Test
  void isWhatContainsAValueThatWasFilledIn() {
    Problem problem = at("agentGroups.care.shrinkage");
    assertThat(line(problem)).contains("\"care\": {");
  }

  @Test
  void isWhatContainsAValueThatDoesNotExist() {
    assertThat(line(at("agentGroups.other.absence"))).contains("\"agentGroups\": {");
  }

  @Test
  void isTheOptionThatSetTheValue() {
    Problem problem = at("agentGroups.care.minimumAgents", "agentGroups.care.minimumAgents=3");
    assertThat(problem.file()).isEqualTo("--set agentGroups.care.minimumAgents");
    assertThat(problem.line()).isZero();
  }
}
