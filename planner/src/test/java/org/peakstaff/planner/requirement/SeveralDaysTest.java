package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** Days with a closed night between them know nothing of each other, whatever the method. */
class SeveralDaysTest {
  private static final int HALF_HOURS = 48;

  @TempDir Path folder;

  private Scenario scenario(int days, String method) throws IOException {
    String text =
        """
        {
          "format": 1, "name": "days",
          "horizon": {"from": "2026-03-09", "days": %d, "interval": "30m"},
          "openingHours": {"day": {"mon-sun": "08:00-18:00"}},
          "profiles": {"wave": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0, 2,4,6,8,10,12,12,11,10,9,8,9,10,11,10,8,6,5,4,2,
            0,0,0,0,0,0,0,0,0,0,0,0]},
          "plan": {"method": "%s"},
          "contactTypes": {"calls": {
            "channel": "phone", "hours": "day",
            "volumes": {"type": "profile", "daily": 900, "profile": "wave"},
            "handleTime": {"type": "lognormal", "mean": "12m", "cv": 1.1},
            "patience": {"type": "exponential", "mean": "3m"},
            "target": {"serviceLevel": {"share": "80%%", "within": "20s"}}
          }},
          "agentGroups": {"desk": {
            "hours": "day", "scheduled": {"type": "constant", "agents": 20}, "skills": {"calls": {}}
          }}
        }
        """
            .formatted(days, method);
    return ScenarioReader.read(Files.writeString(folder.resolve("days.json"), text)).scenario();
  }

  private static List<Map<String, GroupRequirement>> rows(Scenario scenario) {
    return RequirementPlanner.requirement(scenario).intervals().stream()
        .map(PlanInterval::agentGroups)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sipp", "sipp-max", "sipp-mix", "lag", "lag-max", "mol", "exact-day"})
  void everyDayIsPlannedLikeTheFirst(String method) throws IOException {
    List<Map<String, GroupRequirement>> one = rows(scenario(1, method));
    List<Map<String, GroupRequirement>> three = rows(scenario(3, method));

    assertThat(three).hasSize(3 * HALF_HOURS);
    for (int day = 0; day < 3; day++) {
      for (int i = 0; i < HALF_HOURS; i++) {
        assertThat(three.get(day * HALF_HOURS + i).get("desk").required())
            .as("day %d, interval %d", day, i)
            .isEqualTo(one.get(i).get("desk").required());
      }
    }
  }
}
