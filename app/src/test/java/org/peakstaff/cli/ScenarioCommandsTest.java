package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.json.ScenarioSchema;
import tools.jackson.databind.JsonNode;

class ScenarioCommandsTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder);
  }

  @Test
  void newWritesAValidScenarioWithTheSchemaItNames() {
    Terminal.Outcome created = terminal.run("scenario", "new", "center.json");
    assertThat(created.exitCode()).isZero();
    assertThat(created.out()).contains("Next: peakstaff plan center.json");
    assertThat(terminal.read("schema/scenario-1.json")).isEqualTo(ScenarioSchema.text());
    Terminal.Outcome checked = terminal.run("scenario", "check", "center.json");
    assertThat(checked.exitCode()).isZero();
    assertThat(checked.out())
        .contains("center.json: valid: My contact center, 1 contact type, 1 agent group, 1 day")
        .contains("values are assumed");
  }

  @Test
  void newDoesNotOverwrite() {
    terminal.write("center.json", "mine");
    Terminal.Outcome outcome = terminal.run("scenario", "new", "center.json");
    assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("center.json exists already");
    assertThat(terminal.read("center.json")).isEqualTo("mine");
  }

  @Test
  void newMakesTheFolderItIsAskedFor() {
    assertThat(terminal.run("scenario", "new", "a/b/center.json", "--quiet").out()).isEmpty();
    assertThat(terminal.run("scenario", "check", "a/b/center.json", "--quiet").exitCode()).isZero();
  }

  @Test
  void newListsItsFilesAsJson() {
    JsonNode json = terminal.run("scenario", "new", "center.json", "--json").json();
    assertThat(json.get("files").size()).isEqualTo(2);
  }

  @Test
  void checkAnswersInJson() {
    terminal.run("scenario", "new", "center.json");
    JsonNode json = terminal.run("scenario", "check", "center.json", "--json").json();
    assertThat(json.at("/peakstaff/command").asString()).isEqualTo("scenario check");
    assertThat(json.at("/scenario/name").asString()).isEqualTo("My contact center");
    assertThat(json.get("problems").isEmpty()).isTrue();
  }

  @Test
  void explainMarksWhatWasFilledIn() {
    terminal.run("scenario", "new", "center.json");
    Terminal.Outcome outcome = terminal.run("scenario", "explain", "center.json");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("// assumed (industry-1)").contains("// default");
    terminal.write("explained.json", outcome.out());
    assertThat(sha("explained.json")).isEqualTo(sha("center.json"));
  }

  private String sha(String file) {
    return terminal
        .run("scenario", "check", file, "--json")
        .json()
        .at("/scenario/sha256")
        .asString();
  }

  @Test
  void explainListsEveryValueAsJson() {
    terminal.run("scenario", "new", "center.json");
    JsonNode json =
        terminal.run("scenario", "explain", "center.json", "--json", "--set", "name=X").json();
    JsonNode values = json.get("values");
    assertThat(values.size()).isGreaterThan(20);
    assertThat(values.valueStream().map(value -> value.get("provenance").asString()))
        .contains("given", "assumed", "default");
    assertThat(values.valueStream().map(value -> value.get("origin").asString()))
        .contains("--set name");
  }

  @Test
  void schemaIsPrintedOrWrittenBesideAScenario() {
    assertThat(terminal.run("scenario", "schema").out()).isEqualTo(ScenarioSchema.text());
    assertThat(terminal.run("scenario", "schema", "x/center.json").exitCode()).isZero();
    assertThat(terminal.read("x/schema/scenario-1.json")).isEqualTo(ScenarioSchema.text());
  }
}
