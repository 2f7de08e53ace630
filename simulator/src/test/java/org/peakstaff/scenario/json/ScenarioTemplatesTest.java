package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTemplatesTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  static List<String> names() {
    return ScenarioTemplates.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTemplateIsAValidScenarioWithTheNameAndDateGiven(String template) {
    String text = ScenarioTemplates.text(template, "The \"new\" center", DATE);

    var scenario = new Center(folder).read(text);

    assertThat(scenario.name()).isEqualTo("The \"new\" center");
    assertThat(scenario.horizon().from()).isEqualTo(DATE);
    assertThat(text).contains("//");
  }

  @Test
  void anUnknownTemplateNamesTheOnesThereAre() {
    assertThatThrownBy(() -> ScenarioTemplates.text("centre", "x", DATE))
        .hasMessage("there is no template \"centre\". Did you mean \"center\"?");
  }
}
