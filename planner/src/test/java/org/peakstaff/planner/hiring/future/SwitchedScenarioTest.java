package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.planner.hiring.future.Bridge.Input;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.Scenario;

class SwitchedScenarioTest {
  @TempDir Path folder;

  private Scenario before;
  private Scenario after;

  @BeforeEach
  void read() {
    before = Plans.read(folder, Plans.TYPICAL);
    after =
        Plans.read(
            folder,
            Plans.TYPICAL
                .replace("\"perHour\": 200", "\"perHour\": 300")
                .replace(
                    "\"handleTime\": {\"type\": \"exponential\", \"mean\": \"3m\"}",
                    "\"handleTime\": {\"type\": \"exponential\", \"mean\": \"4m\"}")
                .replace("\"shrinkage\": \"30%\"", "\"shrinkage\": \"25%\"")
                .replace("\"0\": \"35%\"", "\"0\": \"50%\"")
                .replace("\"resolved\": \"30%\"", "\"resolved\": \"40%\"")
                .replace("\"share\": \"70%\"", "\"share\": \"60%\"")
                .replace("\"weeks\": 12", "\"weeks\": 13")
                .replace("\"volume\": 1.5", "\"volume\": 1.6")
                .replace("\"26\": 20", "\"26\": 30"));
  }

  private Hiring with(Input... inputs) {
    Set<Input> switched = EnumSet.noneOf(Input.class);
    switched.addAll(Set.of(inputs));
    return hiring(new SwitchedScenario(before, after, switched).scenario());
  }

  private static Hiring hiring(Scenario of) {
    return Objects.requireNonNull(of.hiring());
  }

  private static HiringGroup desk(Hiring of) {
    return Objects.requireNonNull(of.groups().get("desk"));
  }

  private static Scenario normal(Hiring of) {
    return Objects.requireNonNull(
        Objects.requireNonNull(of.typicalWeeks().get("normal")).scenario());
  }

  private static ContactType calls(Scenario of) {
    return Objects.requireNonNull(of.contactTypes().get("calls"));
  }

  @Test
  void withNothingSwitchedItIsTheApprovedPlan() {
    Hiring mixed = with();

    assertThat(mixed.groups()).isEqualTo(hiring(before).groups());
    assertThat(mixed.calendar()).isEqualTo(hiring(before).calendar());
    assertThat(normal(mixed)).isEqualTo(before.withHiring(null));
  }

  @Test
  void volumesComeWithTheCalendarAndNothingElse() {
    Hiring mixed = with(Input.VOLUME);

    assertThat(mixed.weeks()).isEqualTo(13);
    assertThat(Objects.requireNonNull(mixed.typicalWeeks().get("peak")).volume()).isEqualTo(1.6);
    assertThat(calls(normal(mixed)).volumes()).isEqualTo(calls(after).volumes());
    assertThat(calls(normal(mixed)).handleTime()).isEqualTo(calls(before).handleTime());
    assertThat(normal(mixed).selfService()).isEqualTo(before.selfService());
    assertThat(mixed.groups()).isEqualTo(hiring(before).groups());
  }

  @Test
  void handleTimesComeAlone() {
    Scenario week = normal(with(Input.HANDLE_TIME));

    assertThat(calls(week).handleTime()).isEqualTo(calls(after).handleTime());
    assertThat(calls(week).volumes()).isEqualTo(calls(before).volumes());
  }

  @Test
  void shrinkageAndAttritionAreThoseOfTheGroups() {
    assertThat(desk(with(Input.SHRINKAGE)).shrinkage()).isEqualTo(desk(hiring(after)).shrinkage());
    assertThat(desk(with(Input.SHRINKAGE)).attrition()).isEqualTo(desk(hiring(before)).attrition());
    assertThat(desk(with(Input.ATTRITION)).attrition()).isEqualTo(desk(hiring(after)).attrition());
    assertThat(desk(with(Input.ATTRITION)).headcount()).isEqualTo(desk(hiring(before)).headcount());
  }

  @Test
  void selfServiceComesAlone() {
    Hiring mixed = with(Input.SELF_SERVICE);

    assertThat(normal(mixed).selfService()).isEqualTo(after.selfService());
    assertThat(calls(normal(mixed)).volumes()).isEqualTo(calls(before).volumes());
    assertThat(mixed.weeks()).isEqualTo(12);
  }

  @Test
  void aWeekWithOtherIntervalsIsTakenAsAWhole() {
    after =
        Plans.read(folder, Plans.TYPICAL.replace("\"60m\"", "\"30m\"").replace("\"3m\"", "\"5m\""));

    assertThat(normal(with(Input.HANDLE_TIME))).isEqualTo(before.withHiring(null));
    assertThat(normal(with(Input.VOLUME))).isEqualTo(after.withHiring(null));
  }
}
