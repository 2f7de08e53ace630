package org.peakstaff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command hire where typical weeks say what is needed, so that service is known. */
class HireTypicalWeeksTest {
  @TempDir Path folder;
  private Terminal terminal;

  @BeforeEach
  void writeAScenario() {
    terminal = new Terminal(folder);
    terminal.write(
        "season.json",
        """
        {"format": 1, "name": "Weeks", "currency": "EUR",
         "horizon": {"from": "2026-03-09", "days": 7, "interval": "60m"},
         "openingHours": {"day": {"mon-fri": "09:00-12:00"}},
         "plan": {"method": "sipp"},
         "contactTypes": {"calls": {"channel": "phone", "hours": "day",
           "volumes": {"type": "constant", "perHour": 200},
           "handleTime": {"type": "exponential", "mean": "3m"},
           "patience": {"type": "exponential", "mean": "3m"},
           "target": {"serviceLevel": {"share": "80%", "within": "20s"}}}},
         "agentGroups": {"desk": {"hours": "day", "scheduled": {"type": "constant", "agents": 14},
           "skills": {"calls": {}}, "shrinkage": "30%", "costPerHour": 20}},
         "hiring": {"from": "2026-08-03", "weeks": 8, "hoursPerFte": 20,
           "typicalWeeks": {"normal": {}, "peak": {"volume": 1.5}},
           "calendar": {"2026-08-03": "normal", "2026-09-14": "peak"},
           "groups": {"desk": {"headcount": {"26": 16}, "hoursPerWeek": 20,
             "attrition": {"annual": "35%", "as": "lost"},
             "classes": {"leadWeeks": 1, "trainingWeeks": 1, "nestingWeeks": 1,
               "nestingProductivity": 0.7, "minimum": 2, "maximum": 12},
             "overtime": {"maximum": "10%"}}},
           "costPerLostContact": 9, "uncertainty": {"demand": "10%"}}}
        """);
  }

  private Terminal.Outcome hire(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "hire";
    arguments[1] = folder.resolve("season.json").toString();
    arguments[2] = "--futures";
    arguments[3] = "40";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return terminal.run(arguments);
  }

  @Test
  void aLostContactHasItsWorth() {
    JsonNode json = hire("--json").json();
    JsonNode plan = json.at("/options/plan");
    double lost = plan.at("/lostContacts/p50").asDouble();
    assertThat(lost).isPositive();
    assertThat(plan.at("/lostContactsWorth/p50").asDouble()).isCloseTo(9 * lost, within(1e-4));

    JsonNode higher = json.at("/ifWrong/peak/againstPlan");
    double more = higher.at("/lostContacts/mean").asDouble();
    assertThat(more).isPositive();
    assertThat(higher.at("/lostContactsWorth/mean").asDouble()).isCloseTo(9 * more, within(1e-4));
    assertThat(higher.at("/peakServiceLevel/high").asDouble()).isNegative();
    assertThat(json.at("/futures/7/probabilityTargetsMetHigh").asDouble()).isPositive();
  }

  @Test
  void serviceStandsBesideCostWithinATerminal() {
    String out = hire().out();
    assertThat(out)
        .contains("Peak service level, %", "Lost contacts, worth", "Targets met,", "Targets")
        .contains("; all targets");
    assertThat(
            out.lines()
                .filter(line -> !line.startsWith("Written") && !line.contains("see them with")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }
}
