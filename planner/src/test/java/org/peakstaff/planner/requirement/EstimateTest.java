package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

class EstimateTest {
  @TempDir Path folder;

  private Scenario day(String returns) throws IOException {
    String text =
        """
        {
          "format": 1, "name": "a day",
          "horizon": {"from": "2026-03-09", "days": 1, "interval": "30m"},
          "plan": {"method": "sipp"},
          "contactTypes": {"calls": {
            "channel": "phone",
            "volumes": {"type": "constant", "perHour": 600},
            "handleTime": {"type": "exponential", "mean": "3m"},
            "patience": {"type": "exponential", "mean": "2m"}%s,
            "target": {"serviceLevel": {"share": "70%%", "within": "30s"}}
          }},
          "agentGroups": {"desk": {
            "scheduled": {"type": "constant", "agents": 14}, "skills": {"calls": {}}
          }}
        }
        """
            .formatted(returns);
    return ScenarioReader.read(Files.writeString(folder.resolve("day.json"), text)).scenario();
  }

  private static int sum(StaffRequirement requirement) {
    return requirement.intervals().stream()
        .flatMap(interval -> interval.agentGroups().values().stream())
        .mapToInt(GroupRequirement::required)
        .sum();
  }

  @Test
  void withoutReturnsTheEstimateIsTheRequirement() throws IOException {
    Scenario plain = day("");

    assertThat(RequirementPlanner.estimate(plain)).isEqualTo(RequirementPlanner.requirement(plain));
  }

  @Test
  void whereCustomersComeBackItIsOffByLessThanHalfAnAgentPerInterval() throws IOException {
    Scenario returning =
        day(
            """
            , "redial": {"probability": "80%", "after": {"type": "exponential", "mean": "10m"}},
            "resolution": {"probability": "75%", "repeat": {"probability": "60%",
              "after": {"type": "exponential", "mean": "2h"}, "to": {"calls": "100%"}}}""");
    double exact = sum(RequirementPlanner.requirement(returning));

    assertThat((double) sum(RequirementPlanner.estimate(returning)))
        .isCloseTo(exact, within(0.5 * 48));
    assertThat(exact).isGreaterThan(1.1 * sum(RequirementPlanner.requirement(day(""))));
  }
}
