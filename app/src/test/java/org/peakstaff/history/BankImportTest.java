package org.peakstaff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.planner.estimation.ForecastMethod;
import org.peakstaff.planner.estimation.PatienceEstimate;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.RequirementPlanner;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** The bank's recorded file, imported again as its README says. */
@TestInstance(Lifecycle.PER_CLASS)
final class BankImportTest {
  private static final Path FOLDER = Path.of("..", "scenarios", "bank-1999");

  private ImportResult result;

  @BeforeAll
  void importAgain() {
    result =
        ScenarioImport.run(
            new ImportRequest(
                List.of(FOLDER.resolve("bank-1999-02-01-to-18.csv")),
                ReadOptions.of(ImportLimits.DEFAULT),
                "monday",
                LocalDate.of(1999, 2, 22),
                1,
                ZoneId.of("Asia/Jerusalem"),
                null,
                Set.of(),
                Set.of("outgoing"),
                Set.of(),
                false,
                AgentsSeen.ROSTERED,
                null,
                ForecastMethod.AUTO),
            SchemaPlace.nearest(FOLDER));
  }

  @Test
  void gives_the_committed_files_byte_for_byte() throws IOException {
    assertThat(result.texts()).containsOnlyKeys("monday.json", "demand.csv", "schedule.csv");
    for (String name : result.texts().keySet()) {
      assertThat(result.texts().get(name))
          .as(name)
          .isEqualTo(Files.readString(FOLDER.resolve(name)));
    }
  }

  @Test
  void finds_the_opening_hours_of_the_published_description() {
    assertThat(HoursText.of(result.estimates().hours()))
        .isEqualTo("sun-thu 07:00-24:00, fri 07:00-14:00, sat 19:00-24:00");
  }

  @Test
  void agrees_with_what_was_published_about_the_month() {
    // 10.9 % busyness of a weekday; 12.7 % abandoned; patience 345 s, all types together
    assertThat(result.estimates().busyness().cv()).isCloseTo(0.109, within(0.01));
    long offered = 0;
    long abandoned = 0;
    long waiting = 0;
    for (var type : result.estimates().types().values()) {
      offered += type.calls().offered();
      abandoned += type.calls().abandoned();
      waiting += type.seconds().waiting();
    }
    assertThat((double) abandoned / offered).isCloseTo(0.127, within(0.01));
    assertThat(PatienceEstimate.of(waiting, abandoned, 0.95).meanSeconds())
        .isCloseTo(345, within(20.0));
  }

  @Test
  void accounts_for_every_call_and_leaves_few_outside_the_hours() {
    assertThat(result.estimates().findings())
        .extracting(Finding::kind)
        .doesNotContain(Kind.UNACCOUNTED, Kind.MISSING_DAY, Kind.AGENTS_DIFFER)
        .contains(Kind.OUTSIDE_HOURS, Kind.SILENT, Kind.UNUSUAL_INTERVAL);
    assertThat(result.report())
        .contains("  - outside opening hours    -21", "  + unaccounted for            0");
  }

  @Test
  void needs_more_agents_than_were_there_in_the_busy_hours() {
    Scenario scenario = ScenarioReader.read(FOLDER.resolve("monday.json")).scenario();
    List<GroupRequirement> open =
        RequirementPlanner.requirement(scenario).intervals().stream()
            .map(interval -> interval.agentGroups().get("agents"))
            .filter(GroupRequirement::open)
            .toList();
    assertThat(open).hasSize(34);
    assertThat(open).allSatisfy(group -> assertThat(group.required()).isBetween(2, 11));
    assertThat(open).allSatisfy(group -> assertThat(group.scheduled()).isBetween(3, 11));
    assertThat(open.stream().mapToInt(GroupRequirement::overUnder).sum()).isNegative();
  }
}
