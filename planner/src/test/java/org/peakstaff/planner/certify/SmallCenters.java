package org.peakstaff.planner.certify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** Scenarios written as planners write them. */
final class SmallCenters {
  static final ExperimentOptions OPTIONS = ExperimentOptions.defaults().withThreads(2);

  private SmallCenters() {}

  static Scenario read(Path folder, String json, String... sets) {
    Path file = folder.resolve("scenario.json");
    try {
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ScenarioReader.read(file, List.of(sets)).scenario();
  }

  static CompiledScenario compiled(Path folder, String json, String... sets) {
    return ScenarioCompiler.compile(read(folder, json, sets), "");
  }

  /** Two open intervals of an hour, two desks, one of which helps the other. */
  static final String TWO_BY_TWO =
      """
      {
        "format": 1, "name": "Two by two",
        "horizon": {"from": "2026-03-09", "days": 1, "timeZone": "Europe/Berlin", "interval": "60m"},
        "openingHours": {"office": {"mon": "09:00-11:00"}},
        "contactTypes": {
          "calls": {
            "channel": "phone", "hours": "office", "volumes": {"type": "constant", "perHour": 30},
            "handleTime": {"type": "exponential", "mean": "4m"},
            "patience": {"type": "exponential", "mean": "3m"},
            "target": {"serviceLevel": {"share": "80%", "within": "30s"}}
          },
          "orders": {
            "channel": "phone", "hours": "office", "volumes": {"type": "constant", "perHour": 20},
            "handleTime": {"type": "exponential", "mean": "5m"},
            "patience": {"type": "exponential", "mean": "3m"},
            "target": {"serviceLevel": {"share": "75%", "within": "30s"}}
          }
        },
        "agentGroups": {
          "desk": {"hours": "office", "scheduled": {"type": "constant", "agents": 4},
            "skills": {"calls": {"rank": 1}}},
          "help": {"hours": "office", "scheduled": {"type": "constant", "agents": 4},
            "skills": {"orders": {"rank": 1}, "calls": {"rank": 2}}}
        }
      }
      """;

  /** A queue whose demand doubles at noon, for which the exact day knows the truth. */
  static final String ONE_QUEUE =
      """
      {
        "format": 1, "name": "One queue",
        "horizon": {"from": "2026-03-09", "days": 1, "timeZone": "Europe/Berlin", "interval": "60m"},
        "openingHours": {"office": {"mon": "10:00-14:00"}},
        "profiles": {"noon": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 5, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]},
        "contactTypes": {
          "calls": {
            "channel": "phone", "hours": "office",
            "volumes": {"type": "profile", "daily": 700, "profile": "noon"},
            "handleTime": {"type": "exponential", "mean": "3m"},
            "patience": {"type": "exponential", "mean": "4m"},
            "target": {"serviceLevel": {"share": "80%", "within": "20s"}, "over": "day"}
          }
        },
        "agentGroups": {
          "desk": {"hours": "office", "scheduled": {"type": "constant", "agents": 10},
            "skills": {"calls": {"rank": 1}}}
        }
      }
      """;
}
