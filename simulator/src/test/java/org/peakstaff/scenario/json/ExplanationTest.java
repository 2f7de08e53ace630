package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
  @TempDir Path folder;

  /** The variant in a folder of its own, its data in another. */
  @Test
  void pathsInTheExplanationOfAVariantLeadFromTheFolderThatHoldsAllItsFiles() {
    Center center = new Center(folder);
    center.write(
        "data/demand.csv",
        """
        start,contactType,volume
        2026-11-27T08:00+01:00,billing,40
        2026-11-27T09:00+01:00,billing,40
        2026-11-27T10:00+01:00,billing,40
        2026-11-27T11:00+01:00,billing,40
        """);
    center.write(
        "baseline.json",
        Center.with(
            "{\"type\": \"constant\", \"perHour\": 60}",
            "{\"type\": \"file\", \"path\": \"data/demand.csv\"}"));
    Path file =
        center.write(
            "variants/more.json",
            "{\"extends\": \"../baseline.json\", \"scale\": {\"contactTypes.*.volumes\": 1.2}}");
    LoadedScenario loaded = ScenarioReader.read(file);

    String text = loaded.explain();

    assertThat(Explanation.folder(loaded)).isEqualTo(folder.toAbsolutePath());
    assertThat(text).contains("\"path\": \"data/demand.csv\"").doesNotContain("extends");
    LoadedScenario again = ScenarioReader.read(center.write("explained.json", text));
    assertThat(again.scenario()).isEqualTo(loaded.scenario());
    assertThat(again.sha256()).isEqualTo(loaded.sha256());
  }

  @Test
  void aDataFileIsReadFromTheFolderOfTheVariantThatNamesIt() {
    Center center = new Center(folder);
    center.write("center.json", Center.TEXT);
    center.write(
        "variants/staff.csv",
        """
        start,agentGroup,agents
        2026-11-27T08:00+01:00,desk,4
        2026-11-27T09:00+01:00,desk,5
        2026-11-27T10:00+01:00,desk,6
        2026-11-27T11:00+01:00,desk,7
        """);
    Path file =
        center.write(
            "variants/staffed.json",
            "{\"extends\": \"../center.json\", \"agentGroups\": {\"desk\": {\"scheduled\":"
                + " {\"type\": \"file\", \"path\": \"staff.csv\"}}}}");

    LoadedScenario loaded = ScenarioReader.read(file);

    assertThat(loaded.explain()).contains("\"path\": \"variants/staff.csv\"");
    assertThat(ScenarioReader.read(center.write("explained.json", loaded.explain())).sha256())
        .isEqualTo(loaded.sha256());
  }
}
