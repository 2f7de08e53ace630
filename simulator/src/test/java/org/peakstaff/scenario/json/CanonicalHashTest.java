package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hash of a scenario tells meanings apart, and nothing else. */
class CanonicalHashTest {
  @TempDir Path folder;
  private Center center;
  private String hash;

  @BeforeEach
  void hashTheCenter() {
    center = new Center(folder);
    hash = center.load(Center.TEXT).sha256();
  }

  private String hashOf(String piece, String replacement) {
    return center.load(Center.with(piece, replacement)).sha256();
  }

  @Test
  void otherWordsForTheSameMeaningGiveTheSameHash() {
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(hashOf("\"80%\"", "0.80")).isEqualTo(hash);
    assertThat(hashOf("\"5m\"", "\"300s\"")).isEqualTo(hash);
    assertThat(hashOf("\"5m\"", "\"PT5M\"")).isEqualTo(hash);
    assertThat(hashOf("\"perHour\": 60", "\"perHour\": 6e1")).isEqualTo(hash);
    assertThat(hashOf("\"perHour\": 60", "\"note\": \"guess\", \"perHour\": 60")).isEqualTo(hash);
    assertThat(hashOf("\"rank\": 1", "\"rank\": 1, \"priority\": 1")).isEqualTo(hash);
    assertThat(hashOf("\"mon-fri\": \"08:00-12:00\"", "\"mon-thu,fri\": [\"08:00-12:00\"]"))
        .isEqualTo(hash);
    assertThat(
            hashOf(
                "\"days\": 1, \"timeZone\": \"Europe/Berlin\"",
                "\"timeZone\": \"Europe/Berlin\", \"days\": 1"))
        .isEqualTo(hash);
  }

  @Test
  void anotherMeaningGivesAnotherHash() {
    assertThat(hashOf("\"80%\"", "0.81")).isNotEqualTo(hash);
    assertThat(hashOf("\"5m\"", "\"301s\"")).isNotEqualTo(hash);
    assertThat(hashOf("\"days\": 1", "\"days\": 2")).isNotEqualTo(hash);
    assertThat(hashOf("\"type\": \"lognormal\"", "\"type\": \"gamma\"")).isNotEqualTo(hash);
    assertThat(hashOf("\"rank\": 1", "\"rank\": 1, \"priority\": 2")).isNotEqualTo(hash);
  }

  @Test
  void aVariantAndTheSameScenarioInOneFileHaveTheSameHash() {
    center.write("center.json", Center.TEXT);
    Path variant =
        center.write("v.json", "{\"extends\": \"center.json\", \"horizon\": {\"days\": 4}}");

    assertThat(ScenarioReader.read(variant).sha256())
        .isEqualTo(hashOf("\"days\": 1", "\"days\": 4"));
  }

  @Test
  void theContentsOfAFileCountAndItsNameDoesNot() {
    String rows =
        IntStream.range(8, 12)
            .mapToObj(
                h ->
                    String.format(java.util.Locale.ROOT, "2026-11-27T%02d:00+01:00,billing,4%n", h))
            .collect(Collectors.joining());
    center.write("a.csv", "start,contactType,volume\n" + rows);
    center.write(
        "b.csv", "volume,start,contactType\n" + rows.replaceAll("(.*),(.*),(.*)", "$3.0,$1,$2"));
    center.write("c.csv", "start,contactType,volume\n" + rows.replace(",4", ",5"));
    String inline =
        "{\"type\": \"intervals\", \"values\": [0,0,0,0,0,0,0,0,4,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0]}";

    String a = hashOfVolumes("{\"type\": \"file\", \"path\": \"a.csv\"}");

    assertThat(hashOfVolumes("{\"type\": \"file\", \"path\": \"b.csv\"}")).isEqualTo(a);
    assertThat(hashOfVolumes(inline)).isEqualTo(a);
    assertThat(hashOfVolumes("{\"type\": \"file\", \"path\": \"c.csv\"}")).isNotEqualTo(a);
    assertThat(hashOfVolumes("{\"type\": \"file\", \"path\": \"a.csv\", \"factor\": 2}"))
        .isNotEqualTo(a);
  }

  private String hashOfVolumes(String volumes) {
    return hashOf("{\"type\": \"constant\", \"perHour\": 60}", volumes);
  }
}
