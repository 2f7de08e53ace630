package org.peakstaff.scenario.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peakstaff.scenario.Scenario;

/** A small valid scenario in a folder of its own, to be broken and varied by tests. */
final class Center {
  static final String TEXT =
      """
      {
        "format": 1,
        "name": "Small center",
        "currency": "EUR",
        "horizon": {"from": "2026-11-27", "days": 1, "timeZone": "Europe/Berlin", "interval": "60m"},
        "openingHours": {"office": {"mon-fri": "08:00-12:00"}},
        "profiles": {"flat": [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]},
        "busyness": {"type": "gamma", "cv": "10%", "shared": "all"},
        "contactTypes": {
          "billing": {
            "channel": "phone", "hours": "office",
            "volumes": {"type": "constant", "perHour": 60},
            "handleTime": {"type": "lognormal", "mean": "5m", "cv": 1.1},
            "patience": {"type": "exponential", "mean": "2m"},
            "target": {"serviceLevel": {"share": "80%", "within": "20s"}}
          },
          "sales": {
            "channel": "phone", "hours": "office",
            "volumes": {"type": "profile", "daily": 100, "profile": "flat"},
            "handleTime": {"type": "exponential", "mean": "4m"}
          }
        },
        "agentGroups": {
          "desk": {
            "hours": "office",
            "scheduled": {"type": "constant", "agents": 8},
            "skills": {"billing": {"rank": 1}, "sales": {"rank": 2}},
            "shrinkage": {"outOfOffice": "10%", "inOffice": "5%"}, "absence": "3%", "costPerHour": 25
          }
        },
        "events": {
          "outage": {"from": "2026-11-27T09:00", "to": "2026-11-27T11:00", "contactTypes": {"billing": {"volume": 2}}}
        }
      }
      """;

  private final Path folder;

  Center(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scenario with one piece of its text replaced. */
  static String with(String piece, String replacement) {
    if (!TEXT.contains(piece)) {
      throw new IllegalArgumentException("the scenario does not contain " + piece);
    }
    return TEXT.replace(piece, replacement);
  }

  Scenario read(String text, String... sets) {
    return load(text, sets).scenario();
  }

  LoadedScenario load(String text, String... sets) {
    return ScenarioReader.read(write("center.json", text), List.of(sets));
  }

  /** What is wrong with a scenario text, a line each, without the folder. */
  List<String> problems(String text, String... sets) {
    return problemsOf(write("center.json", text), sets);
  }

  List<String> problemsOf(Path file, String... sets) {
    try {
      ScenarioReader.read(file, List.of(sets));
      return List.of();
    } catch (InvalidScenarioException e) {
      return e.problems().stream().map(p -> p.toString().replace(folder + "/", "")).toList();
    }
  }
}
