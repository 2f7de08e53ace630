package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.Hiring;

class TypicalWeekTest {
  private static final String PLAN =
      """
      "hiring": {
        "from": "2026-11-30", "weeks": 9, "hoursPerFte": 40,
        "typicalWeeks": {"normal": {}, "peak": {"scenario": "weeks/peak.json", "volume": 1.3}},
        "calendar": {"2026-11-30": "normal", "2026-12-14": "peak", "2026-12-28": "normal"},
        "volume": {"2026-12-21": 1.1},
        "groups": {"desk": {"headcount": {"26": 30}}}
      },
      """;
  private static final String WEEK =
      Center.with("\"days\": 1", "\"weeks\": 1").replace("\"horizon\"", PLAN + "\"horizon\"");
  private static final String PEAK =
      """
      {"extends": "../center.json", "contactTypes": {"billing": {"volumes": {"type": "constant", "perHour": 90}}}}
      """;

  private Center center;

  @BeforeEach
  void aFolder(@TempDir Path folder) {
    center = new Center(folder);
  }

  @Test
  void aWeekOfItsOwnMayBeAVariantOfThisScenario() {
    center.write("weeks/peak.json", PEAK);
    Hiring hiring = Objects.requireNonNull(center.read(WEEK).hiring());
    var peak = Objects.requireNonNull(hiring.typicalWeeks().get("peak"));
    var scenario = Objects.requireNonNull(peak.scenario());

    assertThat(Objects.requireNonNull(hiring.typicalWeeks().get("normal")).scenario()).isNull();
    assertThat(peak.volume()).isEqualTo(1.3);
    assertThat(peak.file()).isEqualTo("weeks/peak.json");
    assertThat(scenario.hiring()).isNull();
    assertThat(scenario.contactTypes()).containsOnlyKeys("billing", "sales");
  }

  @Test
  void theCalendarHoldsFromItsWeekOn() {
    center.write("weeks/peak.json", PEAK);
    Hiring hiring = Objects.requireNonNull(center.read(WEEK).hiring());

    assertThat(hiring.calendar().at(LocalDate.of(2026, 12, 7), "")).isEqualTo("normal");
    assertThat(hiring.calendar().at(LocalDate.of(2026, 12, 21), "")).isEqualTo("peak");
    assertThat(hiring.volume().at(LocalDate.of(2026, 12, 14), 1.0)).isEqualTo(1);
    assertThat(hiring.volume().at(LocalDate.of(2026, 12, 21), 1.0)).isEqualTo(1.1);
  }

  @Test
  void theHashSpeaksOfWhatTheWeekHolds() {
    center.write("weeks/peak.json", PEAK);
    String hash = center.load(WEEK).sha256();
    center.write("weeks/other.json", PEAK);

    assertThat(center.load(WEEK.replace("weeks/peak", "weeks/other")).sha256()).isEqualTo(hash);
    center.write("weeks/peak.json", PEAK.replace("90", "91"));
    assertThat(center.load(WEEK).sha256()).isNotEqualTo(hash);
  }

  @Test
  void anExplanationNamesTheWeekFromItsFolder() {
    center.write("weeks/peak.json", PEAK);
    LoadedScenario loaded = center.load(WEEK);

    assertThat(loaded.explain()).contains("\"scenario\": \"weeks/peak.json\"");
    assertThat(ScenarioReader.read(center.write("again.json", loaded.explain())).sha256())
        .isEqualTo(loaded.sha256());
  }

  @Test
  void whatIsWrongWithAWeekIsReportedInItsFile() {
    center.write("weeks/peak.json", PEAK.replace("\"perHour\"", "\"perHours\""));

    assertThat(center.problems(WEEK))
        .hasSize(2)
        .anyMatch(p -> p.contains("Did you mean \"perHour\"?"))
        .anyMatch(
            p -> p.contains("hiring.typicalWeeks.peak.scenario: \"weeks/peak.json\" is not valid"));
  }

  @Test
  void aWeekThatIsNotThereIsReported() {
    assertThat(center.problems(WEEK))
        .singleElement()
        .asString()
        .contains("hiring.typicalWeeks.peak.scenario: there is no file \"weeks/peak.json\"");
  }

  @Test
  void aWeekHasSevenDays() {
    center.write("weeks/peak.json", PEAK);

    assertThat(center.problems(WEEK.replace("\"weeks\": 1", "\"days\": 5")))
        .anyMatch(p -> p.contains("horizon: this scenario is a typical week, so it has 7 days"))
        .anyMatch(p -> p.contains("a typical week has 7 days, not 5"));
  }

  @Test
  void theCalendarKnowsItsWeeks() {
    center.write("weeks/peak.json", PEAK);

    assertThat(
            center.problems(WEEK.replace("\"2026-12-14\": \"peak\"", "\"2026-12-14\": \"peek\"")))
        .singleElement()
        .asString()
        .endsWith("there is no typical week \"peek\". Did you mean \"peak\"?");
    assertThat(center.problems(WEEK.replace("\"2026-11-30\": \"normal\", ", "")))
        .singleElement()
        .asString()
        .endsWith("hiring.calendar: begins on 2026-12-14: say what holds from 2026-11-30 on");
  }
}
