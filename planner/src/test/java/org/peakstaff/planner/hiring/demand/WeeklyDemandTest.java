package org.peakstaff.planner.hiring.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

class WeeklyDemandTest {
  private static final ExperimentOptions FEW = ExperimentOptions.defaults().withReplications(1);
  private static final String GIVEN =
      """
      {
        "format": 1, "name": "given",
        "hiring": {
          "from": "2026-08-03", "weeks": 6, "hoursPerFte": 40,
          "requirement": {"voice": {"2026-08-03": 4200, "2026-08-24": 6800}},
          "groups": {"voice": {"headcount": {"26": 100}, "shrinkage": "30%"}}
        }
      }
      """;

  private static final String TYPICAL =
      """
      {
        "format": 1, "name": "typical weeks",
        "horizon": {"from": "2026-03-09", "days": 7, "interval": "60m"},
        "openingHours": {"day": {"mon-fri": "08:00-18:00"}},
        "plan": {"method": "sipp"},
        "contactTypes": {"calls": {
          "channel": "phone", "hours": "day", "entry": ["bot"],
          "volumes": {"type": "constant", "perHour": 200},
          "handleTime": {"type": "exponential", "mean": "3m"},
          "patience": {"type": "exponential", "mean": "3m"},
          "target": {"serviceLevel": {"share": "80%", "within": "20s"}}
        }},
        "selfService": {"bot": {
          "session": {"type": "deterministic", "mean": "1m"},
          "contactTypes": {"calls": {
            "adoption": "100%", "resolved": "30%", "escalated": {"share": "70%", "to": "calls"}, "left": 0
          }}
        }},
        "agentGroups": {"desk": {
          "hours": "day", "scheduled": {"type": "constant", "agents": 14}, "skills": {"calls": {}}
        }},
        "hiring": {
          "from": "2026-08-03", "weeks": 5, "hoursPerFte": 40,
          "typicalWeeks": {"normal": {}, "peak": {"volume": 1.5}},
          "calendar": {"2026-08-03": "normal", "2026-08-24": "peak"},
          "volume": {"2026-08-17": 1.1},
          "groups": {"desk": {"headcount": {"26": 20}}}
        }
      }
      """;

  @TempDir Path folder;

  private Scenario read(String text) throws IOException {
    return ScenarioReader.read(Files.writeString(folder.resolve("hire.json"), text)).scenario();
  }

  @Test
  void aGivenRequirementHoldsFromItsWeekOn() throws IOException {
    WeeklyDemand demand = WeeklyDemand.of(read(GIVEN));

    assertThat(demand.groups()).containsExactly("voice");
    assertThat(demand.weeks()).hasSize(6);
    assertThat(demand.hours("voice", 2)).isEqualTo(4200);
    assertThat(demand.hours("voice", 3)).isEqualTo(6800);
    assertThat(demand.hours("voice", 3, 1.1)).isEqualTo(6800 * 1.1);
  }

  @Test
  void ofAGivenRequirementNoServiceIsKnown() throws IOException {
    WeeklyDemand demand = WeeklyDemand.of(read(GIVEN));

    assertThat(demand.curves()).isEmpty();
    assertThat(demand.service(FEW, Progress.NONE)).isNull();
  }

  @Test
  void aWeekIsItsTypicalWeekAtTheFactorsOfBothMultiplied() throws IOException {
    WeeklyDemand demand = WeeklyDemand.of(read(TYPICAL));

    assertThat(demand.weeks().stream().map(WeeklyDemand.Week::typicalWeek))
        .containsExactly("normal", "normal", "normal", "peak", "peak");
    assertThat(demand.weeks().get(2).volume()).isEqualTo(1.1);
    assertThat(demand.weeks().get(4).volume()).isCloseTo(1.65, within(1e-12));
    // 140 of 200 calls an hour pass the bot
    double bare = WeekPlan.of(read(TYPICAL).withHiring(null), 1).hours("desk");
    assertThat(demand.hours("desk", 0)).isEqualTo(bare);
    assertThat(demand.hours("desk", 3)).isGreaterThan(1.4 * bare);
    assertThat(demand.hours("desk", 0, 1.1)).isEqualTo(demand.hours("desk", 2));
  }

  @Test
  void aBotThatSettlesLessSendsMoreAndWithoutItAllCome() throws IOException {
    Scenario scenario = read(TYPICAL);
    double with = WeeklyDemand.of(scenario).hours("desk", 0);
    double weaker =
        WeeklyDemand.of(scenario, week -> SelfServiceChange.weaker(week, 0.1)).hours("desk", 0);
    double without = WeeklyDemand.of(scenario, SelfServiceChange::without).hours("desk", 0);

    // 140, 160 and 200 calls an hour of three minutes: the differences are one and two agents
    assertThat(weaker - with).isCloseTo(50, within(1e-9));
    assertThat(without - with).isBetween(100.0, 200.0);
  }

  @Test
  void theServiceOfAWeekIsReadAtItsTypicalWeek() throws IOException {
    WeeklyDemand demand = WeeklyDemand.of(read(TYPICAL));
    WeeklyService service = Objects.requireNonNull(demand.service(FEW, Progress.NONE));
    Map<String, Double> needed = Map.of("desk", demand.hours("desk", 4));
    Map<String, Double> fewer = Map.of("desk", demand.hours("desk", 4) * 0.8);

    assertThat(service.curves()).containsOnlyKeys("normal", "peak");
    assertThat(service.at(4, needed, needed, 1).met()).isTrue();
    assertThat(service.at(4, fewer, needed, 1).met()).isFalse();
    assertThat(service.at(4, needed, needed, 1).lost())
        .isCloseTo(service.at(4, needed, needed, 1.2).lost() / 1.2, within(1e-6));
  }

  @Test
  void whatCannotBePlannedIsSaidWithItsPlace() throws IOException {
    Scenario scenario = read(TYPICAL);

    assertThatThrownBy(
            () -> WeeklyDemand.of(scenario, week -> ScaledWeek.withMethod(week, "magic")))
        .isInstanceOf(UnplannableScenarioException.class)
        .hasMessageContaining("magic")
        .extracting(e -> ((UnplannableScenarioException) e).path())
        .isIn(List.of("hiring.typicalWeeks.normal", "hiring.typicalWeeks.peak"));
    assertThatThrownBy(() -> WeeklyDemand.of(scenario.withHiring(null)))
        .hasMessageContaining("no hiring plan");
  }
}
