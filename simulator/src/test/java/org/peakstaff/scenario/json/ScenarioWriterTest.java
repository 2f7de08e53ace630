package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioWriterTest {
  @Test
  void whatFitsOnALineStandsOnALine() {
    Map<String, Object> horizon = new LinkedHashMap<>();
    horizon.put("from", "2026-11-27");
    horizon.put("days", 1);
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("name", "A \"small\" center\n");
    scenario.put("horizon", horizon);
    scenario.put("values", List.of(0.1 + 0.2, 1e6, 3, true));
    scenario.put("empty", Map.of());

    assertThat(ScenarioWriter.text(ScenarioTree.of(scenario)))
        .isEqualTo(
            """
            {
              "name": "A \\"small\\" center\\n",
              "horizon": {"from": "2026-11-27", "days": 1},
              "values": [0.3, 1000000, 3, true],
              "empty": {}
            }
            """);
  }

  @Test
  void longListsFillTheirLines() {
    String text =
        ScenarioWriter.text(ScenarioTree.of(Map.of("values", Collections.nCopies(60, 1234))));

    assertThat(text.lines()).hasSize(8);
    assertThat(text.lines()).allMatch(line -> line.length() <= 110);
    assertThat(text).startsWith("{\n  \"values\": [\n    1234, 1234,").endsWith("1234\n  ]\n}\n");
  }

  @Test
  void whatIsWrittenReadsBackTheSame() {
    String name = "\u0001\u007f\\ / \uD83D\uDE80 ä \"";
    Problems problems = new Problems();

    ScenarioTree tree =
        TreeParser.text(
            ScenarioWriter.text(ScenarioTree.of(Map.of("name", name))), "x", null, problems);

    assertThat(problems.isEmpty()).isTrue();
    assertThat(Trees.text(tree, "name")).isEqualTo(name);
  }

  @Test
  void aScenarioHasNoOtherValues() {
    assertThatThrownBy(() -> ScenarioTree.of(Map.of("x", Double.NaN)))
        .hasMessage("a scenario has finite numbers only, not NaN");
    assertThatThrownBy(() -> ScenarioTree.of(List.of(new StringBuilder())))
        .hasMessageStartingWith("a scenario has no values such as");
  }
}
