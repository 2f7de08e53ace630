package org.peakstaff.planner.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.program.ProgramStatus;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.json.ScenarioReader;

/** From a scenario to shifts that are simulated, and repaired where that pays. */
final class ShiftPlannerTest {
  private static final String DAY =
      """
      {"format": 1, "name": "a day", "currency": "EUR",
       "horizon": {"from": "2026-10-05", "days": 1, "timeZone": "UTC", "interval": "30m"},
       "openingHours": {"day": {"mon-sun": "08:00-20:00"}},
       "profiles": {"calls": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0, 6,10,14,16,15,12,10,9,8,8,8,9,10,12,14,15,14,12,10,8,6,5,4,3, 0,0,0,0,0,0,0,0]},
       "contactTypes": {"care": {"channel": "phone", "hours": "day",
         "volumes": {"type": "profile", "daily": 600, "profile": "calls"},
         "handleTime": {"type": "exponential", "mean": "5m"}, "patience": {"type": "exponential", "mean": "4m"},
         "target": {"serviceLevel": {"share": "80%", "within": "20s"}, "over": "day"}}},
       "agentGroups": {"voice": {"hours": "day", "scheduled": {"type": "constant", "agents": 5}, "skills": {"care": {}},
         "shrinkage": "20%", "costPerHour": 20}},
       "shiftFamilies": {
         "full": {"start": {"from": "08:00", "to": "12:00", "every": "1h"}, "length": "8h",
                  "breaks": [{"at": {"from": "3h", "to": "4h30m", "every": "30m"}, "length": "30m"}]},
         "part": {"start": {"from": "08:00", "to": "16:00", "every": "1h"}, "length": "4h", "maximumShare": "40%", "costPerShift": 5}}
      }
      """;

  @TempDir Path folder;

  private Scenario scenario(String text) throws IOException {
    Path file = folder.resolve("scenario.json");
    Files.writeString(file, text);
    return ScenarioReader.read(file).scenario();
  }

  private static StaffSchedule plan(Scenario scenario, int rounds) {
    return ShiftPlanner.plan(
        scenario,
        "0",
        ExperimentOptions.defaults().withReplications(60).withThreads(2),
        ShiftSettings.DEFAULT.withRounds(rounds),
        Progress.NONE);
  }

  @Test
  void letting_the_intervals_of_a_day_trade_costs_less_and_still_meets_the_target()
      throws IOException {
    StaffSchedule schedule = plan(scenario(DAY), 4);

    assertThat(schedule.twoStep().bound()).isLessThanOrEqualTo(schedule.twoStep().cost());
    assertThat(schedule.twoStepMissed()).isZero();
    assertThat(schedule.cover().cost()).isLessThan(schedule.twoStep().cost());
    assertThat(schedule.targetsMet()).isTrue();
    assertThat(schedule.missed()).isZero();
    assertThat(schedule.rounds()).anyMatch(RepairRound::kept);
    assertThat(schedule.efficiency()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 5})
  void the_verdict_is_that_of_the_days_shown(long seed) throws IOException {
    ExperimentOptions few =
        ExperimentOptions.defaults().withReplications(6).withSeed(seed).withThreads(2);

    StaffSchedule schedule =
        ShiftPlanner.plan(scenario(DAY), "0", few, ShiftSettings.DEFAULT, Progress.NONE);

    assertThat(schedule.missed() == 0).isEqualTo(schedule.targetsMet());
  }

  @Test
  void the_plain_two_steps_cover_every_interval_and_keep_the_limits() throws IOException {
    StaffSchedule schedule = plan(scenario(DAY), 0);

    assertThat(schedule.cover()).isEqualTo(schedule.twoStep());
    assertThat(schedule.cover().status()).isEqualTo(ProgramStatus.OPTIMAL);
    for (int i = 0; i < schedule.intervals().size(); i++) {
      assertThat(schedule.covered(0, i)).isGreaterThanOrEqualTo(schedule.required(0, i));
    }
    int part =
        schedule.cover().shifts().stream()
            .filter(shift -> schedule.families().get(shift.choice().family()).equals("part"))
            .mapToInt(PlannedShift::heads)
            .sum();
    assertThat(part).isLessThanOrEqualTo((int) (0.4 * schedule.cover().heads()));
    assertThat(schedule.efficiency())
        .isCloseTo(schedule.requiredHours() / schedule.coveredHours(), within(1e-12));
  }

  @Test
  void the_simulated_roster_is_the_cover_of_the_program() throws IOException {
    Scenario scenario = scenario(DAY);
    StaffSchedule schedule = plan(scenario, 0);
    Map<String, AgentGroup> groups =
        Map.of(
            "voice",
            scenario
                .agentGroups()
                .get("voice")
                .withScheduled(new Scheduled.Shifts(schedule.shifts().get("voice"))));

    StaffTable roster = StaffTable.of(scenario.withAgentGroups(groups));

    for (int i = 0; i < schedule.intervals().size(); i++) {
      assertThat(roster.scheduled(0, i)).isEqualTo(schedule.covered(0, i));
    }
  }

  @Test
  void a_schedule_is_the_same_on_any_number_of_threads() throws IOException {
    Scenario scenario = scenario(DAY);
    ExperimentOptions options = ExperimentOptions.defaults().withReplications(20);
    ShiftSettings settings = ShiftSettings.DEFAULT.withRounds(1);

    StaffSchedule one =
        ShiftPlanner.plan(scenario, "0", options.withThreads(1), settings, Progress.NONE);
    StaffSchedule two =
        ShiftPlanner.plan(scenario, "0", options.withThreads(2), settings, Progress.NONE);

    assertThat(two.shifts()).isEqualTo(one.shifts());
    assertThat(two.rounds()).isEqualTo(one.rounds());
  }

  @Test
  void a_shift_past_the_end_of_the_horizon_works_at_its_beginning() throws IOException {
    String night =
        DAY.replace("\"hours\": \"day\",", "")
            .replace(
                "\"full\": {\"start\": {\"from\": \"08:00\", \"to\": \"12:00\", \"every\": \"1h\"}",
                "\"full\": {\"start\": \"20:00\"")
            .replace(
                "\"volumes\": {\"type\": \"profile\", \"daily\": 600, \"profile\": \"calls\"}",
                "\"volumes\": {\"type\": \"constant\", \"perHour\": 20}")
            .replace(
                "\"to\": \"16:00\", \"every\": \"1h\"}, \"length\": \"4h\", \"maximumShare\": \"40%\"",
                "\"to\": \"16:00\", \"every\": \"4h\"}, \"length\": \"8h\"")
            .replace(
                "\"part\": {\"start\": {\"from\": \"08:00\"",
                "\"part\": {\"start\": {\"from\": \"04:00\"");

    StaffSchedule schedule = plan(scenario(night), 0);

    assertThat(schedule.covered(0, 2)).isGreaterThanOrEqualTo(schedule.required(0, 2)).isPositive();
    Shift full =
        schedule.shifts().get("voice").entrySet().stream()
            .filter(shift -> shift.getKey().startsWith("full"))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(full.days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
    assertThat(schedule.targetsMet()).isTrue();
  }

  @Test
  void what_cannot_be_scheduled_is_refused_with_its_place() throws IOException {
    Scenario none = scenario(DAY).withShiftFamilies(Map.of());
    Scenario long_ = scenario(DAY.replace("\"days\": 1", "\"days\": 8"));
    Scenario late =
        scenario(
            DAY.replace(
                    "\"from\": \"08:00\", \"to\": \"12:00\"",
                    "\"from\": \"10:00\", \"to\": \"12:00\"")
                .replace(
                    "\"from\": \"08:00\", \"to\": \"16:00\"",
                    "\"from\": \"10:00\", \"to\": \"16:00\""));

    assertThatThrownBy(() -> plan(none, 0))
        .isInstanceOfSatisfying(
            UnplannableScenarioException.class,
            e -> assertThat(e.path()).isEqualTo("shiftFamilies"));
    assertThatThrownBy(() -> plan(long_, 0))
        .isInstanceOf(UnplannableScenarioException.class)
        .hasMessageContaining("at most a week");
    assertThatThrownBy(() -> plan(late, 0))
        .isInstanceOfSatisfying(
            UncoverableException.class,
            e -> assertThat(e.missing()).isNotEmpty().allMatch(each -> each.step() < 20));
  }
}
