package org.peakstaff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peakstaff.history.QueueFile.row;
import static org.peakstaff.history.QueueFile.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.planner.estimation.ForecastMethod;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.ScenarioReader;

final class ScenarioImportTest {
  /** A Monday. */
  private static final LocalDate COMING = LocalDate.of(2026, 3, 16);

  @TempDir private Path folder;

  @Test
  void gives_a_scenario_that_can_be_read() throws IOException {
    Scenario scenario = read(ScenarioImport.run(request().build(), null));
    ContactType billing = scenario.contactTypes().get("billing");
    assertThat(((Volumes.FromFile) billing.volumes()).values())
        .hasSize(48)
        .filteredOn(volume -> volume > 0)
        .hasSize(8)
        .containsOnly(10.0);
    assertThat(((Volumes.FromFile) billing.volumes()).handleTimeSeconds().get(16)).isEqualTo(110);
    assertThat(((Law.Exponential) billing.patience()).mean().toSeconds()).isEqualTo(80);
    assertThat(scenario.agentGroups().get("agents").skills()).containsOnlyKeys("billing");
  }

  @Test
  void takes_the_agents_seen_as_heads_on_the_roster() throws IOException {
    assertThat(heads(request().build())).containsOnly(3).hasSize(8);
  }

  @Test
  void makes_a_roster_whose_net_is_the_agents_seen_when_they_are_net() throws IOException {
    ImportRequest request = request().agentsSeen(AgentsSeen.AVAILABLE).build();
    List<Integer> heads = heads(request);
    assertThat(heads).containsOnly(4, 5);
    double net = heads.stream().mapToInt(Integer::intValue).sum() * (1 - ImportRequest.SHRINKAGE);
    assertThat(net).isBetween(8 * 3 - 0.35, 8 * 3 + 0.35);
  }

  @Test
  void writes_a_week_without_its_closed_days() throws IOException {
    ImportResult result = ScenarioImport.run(request().days(7).build(), null);
    assertThat(result.texts()).containsOnlyKeys("monday.json", "demand.csv", "schedule.csv");
    assertThat(result.texts().get("schedule.csv").lines()).hasSize(1 + 5 * 8);
    assertThat(read(result).horizon().days()).isEqualTo(7);
  }

  @Test
  void skips_the_hour_that_a_day_lacks() throws IOException {
    String rows = everyHalfHour(LocalDate.of(2026, 3, 22));
    ImportRequest request =
        request()
            .files(List.of(write(folder, "nights.csv", rows)))
            .from(LocalDate.of(2026, 3, 29))
            .build();
    ImportResult result = ScenarioImport.run(request, null);
    assertThat(result.texts().get("schedule.csv"))
        .contains("2026-03-29T01:30+01:00,agents,3\n2026-03-29T03:00+02:00,agents,3\n");
    assertThat(read(result).horizon().from()).isEqualTo(LocalDate.of(2026, 3, 29));
  }

  @Test
  void leaves_out_what_is_excluded_and_says_so() throws IOException {
    ImportResult result = ScenarioImport.run(request().build(), null);
    assertThat(result.texts().get("demand.csv")).doesNotContain("outgoing");
    assertThat(result.report())
        .contains("  queue 9 outgoing -> left out", "  queue 7 billing -> billing");
    assertThat(String.join("\n", result.report())).contains("- outgoing, left out");
  }

  @Test
  void refuses_a_queue_that_is_not_there_and_a_day_that_is_closed() throws IOException {
    ImportRequest other = request().only(Set.of("biling")).build();
    assertThatThrownBy(() -> ScenarioImport.run(other, null))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("no queue biling. The queues are billing, outgoing");
    ImportRequest saturday = request().from(COMING.plusDays(5)).build();
    assertThatThrownBy(() -> ScenarioImport.run(saturday, null))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining("q.csv: the center is closed on every day from 2026-03-21");
  }

  @Test
  void refuses_hours_that_cut_an_interval_in_two() throws IOException {
    ImportRequest request = request().hours("mon-fri 08:15-12:00").build();
    assertThatThrownBy(() -> ScenarioImport.run(request, null))
        .isInstanceOf(InvalidScenarioException.class)
        .hasMessageContaining(
            "hours begin and end with intervals of 30 minutes, not mon-fri 08:15-12:00");
  }

  @Test
  void names_a_scenario_after_its_days() {
    assertThat(ScenarioImport.defaultName(COMING, 1)).isEqualTo("monday-2026-03-16");
    assertThat(ScenarioImport.defaultName(COMING, 7)).isEqualTo("week-2026-03-16");
  }

  @Test
  void finds_the_schema_above_a_folder() throws IOException {
    assertThat(SchemaPlace.nearest(folder)).isNull();
    Files.createDirectories(folder.resolve("schema"));
    write(folder, "schema/scenario-1.json", "{}");
    assertThat(SchemaPlace.nearest(folder)).isEqualTo("schema/scenario-1.json");
    assertThat(SchemaPlace.nearest(folder.resolve("a/b")))
        .isEqualTo("../../schema/scenario-1.json");
  }

  private List<Integer> heads(ImportRequest request) throws IOException {
    Scenario scenario = read(ScenarioImport.run(request, null));
    AgentGroup group = scenario.agentGroups().get("agents");
    return ((Scheduled.FromFile) group.scheduled())
        .values().stream().filter(heads -> heads > 0).toList();
  }

  private Scenario read(ImportResult result) throws IOException {
    for (Map.Entry<String, String> text : result.texts().entrySet()) {
      write(folder, text.getKey(), text.getValue());
    }
    return ScenarioReader.read(folder.resolve("monday.json")).scenario();
  }

  private Builder request() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int day = 0; day < 12; day++) {
      LocalDate date = LocalDate.of(2026, 3, 2).plusDays(day);
      for (int half = 16; half < 24 && date.getDayOfWeek().getValue() <= 5; half++) {
        String time = String.format(java.util.Locale.ROOT, "%02d:%02d", half / 2, half % 2 * 30);
        String stamp = date.toString().replace("-", "");
        rows.append(row(stamp, time, "7", "billing")).append('\n');
        rows.append(row(stamp, time, "9", "outgoing")).append('\n');
      }
    }
    return new Builder().files(List.of(write(folder, "q.csv", rows.toString())));
  }

  private static String everyHalfHour(LocalDate date) {
    List<String> rows = new ArrayList<>();
    for (int half = 0; half < 48; half++) {
      String time = String.format(java.util.Locale.ROOT, "%02d:%02d", half / 2, half % 2 * 30);
      rows.add(row(date.toString().replace("-", ""), time, "7", "billing"));
    }
    return String.join("\n", rows);
  }

  private static final class Builder {
    private List<Path> files = List.of();
    private LocalDate from = COMING;
    private int days = 1;
    private Set<String> only = Set.of();
    private @Nullable OpeningHours hours;
    private AgentsSeen agentsSeen = AgentsSeen.ROSTERED;

    Builder files(List<Path> value) {
      files = value;
      return this;
    }

    Builder from(LocalDate value) {
      from = value;
      return this;
    }

    Builder days(int value) {
      days = value;
      return this;
    }

    Builder only(Set<String> value) {
      only = value;
      return this;
    }

    Builder hours(String value) {
      hours = HoursText.parse(value);
      return this;
    }

    Builder agentsSeen(AgentsSeen value) {
      agentsSeen = value;
      return this;
    }

    ImportRequest build() {
      return new ImportRequest(
          files,
          ReadOptions.of(ImportLimits.DEFAULT).withZone(ZoneId.of("Europe/Berlin")),
          "monday",
          from,
          days,
          ZoneId.of("Europe/Berlin"),
          hours,
          only,
          Set.of("outgoing"),
          Set.of(),
          false,
          agentsSeen,
          null,
          ForecastMethod.AUTO);
    }
  }
}
