package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;

class HiringScenarioTest {
  private Center center;

  @BeforeEach
  void aFolder(@TempDir Path folder) {
    center = new Center(folder);
  }

  private Hiring hiring(String text) {
    return Objects.requireNonNull(center.read(text).hiring());
  }

  @Test
  void aPlanWithARequirementNeedsNoContactsAndNoHorizon() {
    Scenario scenario = center.read(HiringText.TEXT);

    assertThat(scenario.contactTypes()).isEmpty();
    assertThat(scenario.agentGroups()).isEmpty();
    assertThat(Objects.requireNonNull(scenario.hiring()).weeks()).isEqualTo(30);
  }

  @Test
  void withoutAHiringPlanContactsAreMissing() {
    assertThat(center.problems("{\"format\": 1, \"name\": \"Empty\"}"))
        .containsExactly(
            "center.json:1:1: \"horizon\", \"contactTypes\" and \"agentGroups\" are missing");
  }

  @Test
  void valuesHoldFromTheirWeekOn() {
    var requirement = Objects.requireNonNull(hiring(HiringText.TEXT).requirement().get("voice"));

    assertThat(requirement.at(LocalDate.of(2026, 11, 16), 0.0)).isEqualTo(4200);
    assertThat(requirement.at(LocalDate.of(2026, 11, 23), 0.0)).isEqualTo(6800);
    assertThat(requirement.at(LocalDate.of(2027, 2, 1), 0.0)).isEqualTo(6800);
    assertThat(requirement.at(LocalDate.of(2026, 7, 27), 7.0)).isEqualTo(7);
  }

  @Test
  void oneNumberHoldsAlways() {
    var chat = Objects.requireNonNull(hiring(HiringText.TEXT).requirement().get("chat"));

    assertThat(chat.at(LocalDate.of(2026, 8, 3), 0.0)).isEqualTo(900);
  }

  @Test
  void everythingThatIsSaidIsBound() {
    Hiring hiring = hiring(HiringText.TEXT);
    HiringGroup voice = Objects.requireNonNull(hiring.groups().get("voice"));

    assertThat(voice.headcount()).isEqualTo(new TreeMap<>(Map.of(0, 6, 4, 10, 26, 84)));
    assertThat(Objects.requireNonNull(voice.attrition()).annual())
        .isEqualTo(new TreeMap<>(Map.of(0, 0.6, 26, 0.28)));
    assertThat(Objects.requireNonNull(voice.classes()).starts())
        .containsExactly(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 5));
    assertThat(voice.classes().ramp().at(8)).isEqualTo(0.85);
    assertThat(Objects.requireNonNull(voice.seasonal()).contractWeeks()).isEqualTo(12);
    assertThat(voice.overtime())
        .isEqualTo(new HiringGroup.Overtime(Share.of(0.1), Share.of(0.5), 0));
    assertThat(voice.crossTraining()).containsOnlyKeys("chat");
    assertThat(Objects.requireNonNull(hiring.budget()).months())
        .containsExactly(Map.entry(YearMonth.of(2026, 11), 520_000.0));
    assertThat(hiring.uncertainty().demand()).isEqualTo(Share.of(0.08));
  }

  @Test
  void groupsTakeHoursFromThePlan() {
    HiringGroup chat = Objects.requireNonNull(hiring(HiringText.TEXT).groups().get("chat"));

    assertThat(chat.hoursPerWeek()).isEqualTo(37.5);
    assertThat(chat.attrition()).isNull();
    assertThat(chat.shrinkage().at(LocalDate.of(2026, 8, 3), 1.0)).isZero();
  }

  @Test
  void groupsTakeShrinkageAndWageFromTheirAgentGroup() {
    String hiring =
        "\"hiring\": {\"from\": \"2026-11-30\", \"weeks\": 3, \"hoursPerFte\": 40,"
            + " \"requirement\": {\"desk\": 300}, \"groups\": {\"desk\": {}}},";
    Scenario scenario = center.read(Center.with("\"horizon\":", hiring + " \"horizon\":"));
    HiringGroup desk =
        Objects.requireNonNull(Objects.requireNonNull(scenario.hiring()).groups().get("desk"));

    assertThat(desk.shrinkage().at(LocalDate.of(2026, 11, 30), 1.0)).isEqualTo(0.18);
    assertThat(desk.costs().wagePerHour()).isEqualTo(25);
  }

  @Test
  void theIndustrySetAssumesAttritionAndShrinkage() {
    LoadedScenario loaded =
        center.load(
            HiringText.with("\"format\": 1", "\"format\": 1, \"assumptions\": \"industry-1\""));
    List<String> assumed =
        loaded.values().stream()
            .filter(value -> value.provenance() == Origin.Provenance.ASSUMED)
            .map(value -> value.path() + " = " + value.value())
            .toList();

    assertThat(assumed)
        .contains(
            "hiring.groups.chat.attrition.annual = \"35%\"",
            "hiring.groups.chat.shrinkage = \"30%\"")
        .noneMatch(value -> value.startsWith("hiring.groups.voice"));
  }

  @Test
  void anExplanationIsTheSameScenario() {
    LoadedScenario loaded = center.load(HiringText.TEXT);
    LoadedScenario again = ScenarioReader.read(center.write("again.json", loaded.explain()));

    assertThat(again.sha256()).isEqualTo(loaded.sha256());
    assertThat(loaded.explain())
        .contains("\"scheduleEfficiency\": \"88%\"", "\"premium\": 0.5, // default");
  }

  @Test
  void aSettingChangesAValueOfAWeek() {
    Scenario scenario = center.read(HiringText.TEXT, "hiring.requirement.voice.2026-11-23=7500");
    var voice =
        Objects.requireNonNull(
            Objects.requireNonNull(scenario.hiring()).requirement().get("voice"));

    assertThat(voice.at(LocalDate.of(2026, 11, 23), 0.0)).isEqualTo(7500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"from\": \"2026-08-03\" | \"from\": \"2026-08-05\" | hiring.from: weeks begin on Mondays; 2026-08-05 lies in the week of 2026-08-03",
        "{\"2026-08-03\": 4200, | {\"2026-08-10\": 4200, | hiring.requirement.voice: begins on 2026-08-10: say what holds from 2026-08-03 on",
        "\"2026-11-23\": 6800 | \"2026-11-27\": 6800 | hiring.requirement.voice.2026-11-27: weeks begin on Mondays; 2026-11-27 lies in the week of 2026-11-23",
        "\"chat\": 900} | \"chats\": 900} | hiring.requirement.chats: there is no hiring group \"chats\". Did you mean \"chat\"?",
        ", \"chat\": 900} | } | hiring.groups.chat: the requirement says nothing of \"chat\"",
        "\"2026-11-16\": \"22%\" | \"2026-11-16\": \"100%\" | hiring.groups.voice.shrinkage.2026-11-16: \"100%\" leaves nobody",
        "\"0\": \"60%\" | \"0\": \"100%\" | hiring.groups.voice.attrition.annual.0: \"100%\" lost in a year leaves nobody; below 100 %, or \"as\": \"leavers\"",
        "\"minimum\": 6, | \"minimum\": 26, | hiring.groups.voice.classes.minimum: the smallest class is larger than the largest",
        "\"2026-10-05\"] | \"2026-10-06\"] | hiring.groups.voice.classes.starts[1]: weeks begin on Mondays; 2026-10-06 lies in the week of 2026-10-05",
        "\"contractWeeks\": 12, | `` | hiring.groups.voice.seasonal.contractWeeks: \"contractWeeks\" is missing: seasonal contracts end",
        "\"contractWeeks\": 12, | \"contractWeeks\": 2, | hiring.groups.voice.seasonal.contractWeeks: the contract is over when training is",
        "\"trainingWeeks\": 4, | `` | hiring.groups.voice.classes.dropOut: nobody drops out of training that takes no week",
        "\"leadWeeks\": 6, | \"leadWeeks\": 6, \"contractWeeks\": 9, | hiring.groups.voice.classes.contractWeeks: \"contractWeeks\" belongs to \"seasonal\"",
        "\"hoursPerWeek\": 20 | \"hoursPerWeek\": 40 | hiring.groups.voice.partTime.hoursPerWeek: part-time is less than the group's hours a week",
        "{\"chat\": {\"weeks\": 2 | {\"chart\": {\"weeks\": 2 | hiring.groups.voice.crossTraining.chart: there is no hiring group \"chart\". Did you mean \"chat\"?",
        "{\"chat\": {\"weeks\": 2 | {\"voice\": {\"weeks\": 2 | hiring.groups.voice.crossTraining.voice: agents come from another group",
        "\"currency\": \"EUR\", | `` | hiring.groups.voice.costs.wagePerHour: a cost needs the scenario's \"currency\", such as \"EUR\"",
        "{\"2026-11\": 520000} | {\"2026-13\": 520000} | hiring.budget.months.2026-13: \"2026-13\" is not a month such as \"2026-11\"",
        "\"requirement\": | \"volume\": 1.1, \"requirement\": | hiring.volume: belongs to \"typicalWeeks\", and the requirement is given",
        "\"requirement\": | \"typicalWeeks\": {}, \"requirement\": | hiring: give a \"requirement\", or \"typicalWeeks\" with a \"calendar\", not both",
        "\"maximum\": \"10%\" | \"maximun\": \"10%\" | hiring.groups.voice.overtime.maximun: \"maximum\" is missing and \"maximun\" is unknown. Did you mean \"maximum\"?",
        "\"as\": \"lost\" | \"as\": \"leaver\" | hiring.groups.voice.attrition.as: must be one of \"lost\" and \"leavers\", not \"leaver\". Did you mean \"leavers\"?",
      })
  void aBrokenPlanHasOneProblemWithItsPlace(String piece, String replacement, String problem) {
    List<String> problems = center.problems(HiringText.with(piece, replacement));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).replaceFirst("^center\\.json:\\d+:\\d+: ", "")).isEqualTo(problem);
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    String text =
        HiringText.with("\"from\": \"2026-08-03\"", "\"from\": \"2026-08-04\"")
            .replace("\"maximumShare\": \"30%\"", "\"maximumShare\": 30")
            .replace("\"seats\": 250", "\"seats\": 2.5");

    assertThat(center.problems(text)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void meaningNotWritingIsHashed() {
    String hash = center.load(HiringText.TEXT).sha256();

    assertThat(center.load(HiringText.with("\"88%\"", "0.88")).sha256()).isEqualTo(hash);
    assertThat(
            center
                .load(
                    HiringText.with(
                        "\"overtime\": {\"maximum\": \"10%\"}",
                        "\"overtime\": {\"maximum\": 0.1, \"premium\": \"50%\"}"))
                .sha256())
        .isEqualTo(hash);
    assertThat(center.load(HiringText.with("4200,", "4201,")).sha256()).isNotEqualTo(hash);
  }
}
