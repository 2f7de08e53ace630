package org.peakstaff.planner.hiring.demand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioReader;

/** Typical weeks for tests. */
public final class Weeks {
  private Weeks() {}

  /**
   * Five days of ten hours in which 200 calls of three minutes come per hour: callers leave after
   * three minutes in the mean, four of five are to be answered within 20 seconds.
   *
   * @param folder where the file is written
   * @return the week
   */
  public static Scenario calls(Path folder) {
    return calls(
        folder, 200, ", \"target\": {\"serviceLevel\": {\"share\": \"80%\", \"within\": \"20s\"}}");
  }

  /** The same with other volumes and another target, or none. */
  static Scenario calls(Path folder, double perHour, String target) {
    return read(
        folder,
        """
        {
          "format": 1, "name": "a week of calls",
          "horizon": {"from": "2026-03-09", "days": 7, "interval": "60m"},
          "openingHours": {"day": {"mon-fri": "08:00-18:00"}},
          "plan": {"method": "sipp"},
          "contactTypes": {"calls": {
            "channel": "phone", "hours": "day",
            "volumes": {"type": "constant", "perHour": %s},
            "handleTime": {"type": "exponential", "mean": "3m"},
            "patience": {"type": "exponential", "mean": "3m"}%s
          }},
          "agentGroups": {"desk": {
            "hours": "day", "scheduled": {"type": "constant", "agents": 14}, "skills": {"calls": {}}
          }}
        }
        """
            .formatted(perHour, target));
  }

  /**
   * A week with calls to one desk and orders to another, which a bot settles a part of.
   *
   * @param folder where the file is written
   * @param settled share of the orders that the bot settles, of those who meet it
   * @return the week
   */
  public static Scenario twoDesks(Path folder, double settled) {
    return read(
        folder,
        """
        {
          "format": 1, "name": "two desks",
          "horizon": {"from": "2026-03-09", "days": 7, "interval": "60m"},
          "openingHours": {"day": {"mon-fri": "08:00-18:00"}},
          "plan": {"method": "sipp"},
          "contactTypes": {
            "calls": {
              "channel": "phone", "hours": "day",
              "volumes": {"type": "constant", "perHour": 100},
              "handleTime": {"type": "exponential", "mean": "3m"},
              "patience": {"type": "exponential", "mean": "3m"},
              "target": {"serviceLevel": {"share": "80%%", "within": "20s"}, "abandonment": "10%%"}
            },
            "orders": {
              "channel": "phone", "hours": "day", "entry": ["bot"],
              "volumes": {"type": "constant", "perHour": 200},
              "handleTime": {"type": "exponential", "mean": "3m"},
              "patience": {"type": "exponential", "mean": "3m"},
              "target": {"serviceLevel": {"share": "80%%", "within": "20s"}}
            }
          },
          "selfService": {"bot": {
            "session": {"type": "deterministic", "mean": "1m"},
            "contactTypes": {"orders": {
              "adoption": "100%%", "resolved": %s,
              "escalated": {"share": %s, "to": "orders"}, "left": 0
            }}
          }},
          "agentGroups": {
            "desk": {"hours": "day", "scheduled": {"type": "constant", "agents": 9}, "skills": {"calls": {}}},
            "shop": {"hours": "day", "scheduled": {"type": "constant", "agents": 9}, "skills": {"orders": {}}}
          }
        }
        """
            .formatted(settled, 1 - settled));
  }

  private static Scenario read(Path folder, String text) {
    try {
      return ScenarioReader.read(Files.writeString(folder.resolve("week.json"), text)).scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
