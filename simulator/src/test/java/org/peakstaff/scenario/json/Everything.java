package org.peakstaff.scenario.json;

/** A small valid center with what {@link Center} and {@link Omnichannel} do not show. */
public final class Everything {
  /** The scenario. */
  public static final String TEXT =
      """
      {
        "format": 1,
        "name": "Everything",
        "horizon": {"from": "2026-11-30", "days": 2, "timeZone": "Europe/Berlin", "interval": "30m",
                    "warmUp": "4h", "batches": {"length": "4h"}},
        "openingHours": {"care": {"mon-fri": "08:00-18:00"}},
        "busyness": {"type": "gamma", "cv": "9%", "shared": {"correlation": {"care": {"tech": 0.6}, "tech": {"tier2": -0.2}}},
                     "interval": {"cv": "5%"}},
        "forecastError": {"volume": "6%", "handleTime": "3%"},
        "contactTypes": {
          "care": {
            "channel": "phone", "hours": "care", "entry": ["menu"], "rates": "piecewise-linear", "proactive": {"share": "12%"},
            "volumes": {"type": "constant", "perHour": 60},
            "handleTime": {"type": "custom", "provider": "weird-law", "parameters": {"mean": 300, "tail": [1, "x", true], "deep": {"a": 1}}},
            "patience": {"type": "exponential", "mean": "2m"},
            "resolution": {"probability": "80%"},
            "callback": {"offerAbove": "2m", "accept": "40%", "promise": "2h", "attempts": 3, "reach": "70%"},
            "message": {"after": "3m"},
            "headStart": "90s",
            "target": {"serviceLevel": {"share": "80%", "within": "20s"}}
          },
          "tech": {
            "channel": "phone", "hours": "care",
            "volumes": {"type": "custom", "provider": "hawkes", "parameters": {"decay": 0.5}, "volumes": {"type": "constant", "perHour": 6}},
            "handleTime": {"type": "exponential", "mean": "8m"},
            "callback": {"offerAbove": "1m", "accept": 1},
            "escalation": {"to": "tier2", "probability": "14%", "transfer": "warm", "warmFor": "90s", "keepsArrival": true},
            "target": {"serviceLevel": {"share": "80%", "within": "30s"}}
          },
          "tier2": {
            "channel": "phone", "hours": "care",
            "handleTime": {"type": "exponential", "mean": "15m"},
            "target": {"serviceLevel": {"share": "80%", "within": "2m"}}
          }
        },
        "selfService": {
          "menu": {"session": {"type": "deterministic", "mean": "30s"}, "contactTypes": {"care": {"adoption": 1, "resolved": 0.1, "escalated": {"share": 0.9, "to": "care"}}}}
        },
        "places": {"care": 40, "shared": {"trunks": {"contactTypes": ["care", "tech"], "places": 100}}},
        "agentGroups": {
          "front": {
            "hours": "care",
            "scheduled": {"type": "shifts", "shifts": {
              "early": {"days": "mon-fri", "start": "08:00", "length": "8h", "breaks": [{"at": "3h30m", "length": "30m"}, {"at": "6h", "length": "15m", "paid": true}], "agents": 24},
              "late": {"label": "Late", "days": "mon,tue", "start": "10:00", "length": "8h", "agents": 6}}},
            "skills": {"care": {"rank": 1}, "tech": {"rank": 1}},
            "tenure": {"weeks": {"0": 6, "4": 10, "26": 84}, "handleTimeFactor": {"0": 1.5, "8": 1.15, "26": 1}, "resolutionFactor": {"0": 0.85, "26": 1}},
            "assistance": {"ai-assist": {"contactTypes": ["care"], "handleTimeFactor": {"0": 0.75, "26": 0.97}}, "crm-context": {"handleTimeFactor": 0.94}}
          },
          "back": {"hours": "care", "scheduled": {"type": "constant", "agents": 4}, "skills": {"tier2": {"rank": 1}}}
        },
        "events": {
          "outage": {"from": "2026-12-01T10:00", "to": "2026-12-01T12:00", "rampUp": "30m", "rampDown": "90m",
                     "contactTypes": {"tech": {"volume": 4}}, "selfService": {"menu": "down"}},
          "campaign": {"from": "2026-11-30T10:00", "to": "2026-11-30T12:00", "selfService": {"menu": {"adoption": 0.5}}}
        },
        "adjustments": {"help": {"label": "Help", "agentGroup": "back", "from": "2026-12-01T10:00", "to": "2026-12-01T12:00", "change": -2}},
        "shiftFamilies": {
          "day": {"agentGroups": ["front"], "days": "mon-thu", "start": {"from": "08:00", "to": "10:00", "every": "30m"}, "length": {"from": "6h", "to": "8h", "every": "1h"},
                  "breaks": [{"at": "2h", "length": "10m", "paid": true}, {"at": {"from": "3h", "to": "4h", "every": "15m"}, "length": "30m"}],
                  "minimum": 2, "maximum": 40, "maximumShare": "80%"},
          "evening": {"start": "14:00", "length": "4h"}
        },
        "routing": {"type": "ranks", "contact": "queue-ratio", "queueRatio": {"care": 0.5, "tech": 0.3, "tier2": 0.2}},
        "experience": {"csat": {"base": 2.4, "perMinuteWaited": -0.25, "unresolved": -1.8, "perTransfer": -0.6, "perRepeat": -0.9},
                       "nps": {"base": 2}, "effort": {"base": 3},
                       "targets": {"firstContactResolution": "85%", "csat": "90%", "nps": 70, "effort": 2, "averageResponse": "2m", "serviceLevel": "90%"}},
        "plan": {"method": "simulation", "occupancyCap": "88%", "seats": 300,
                 "target": {"abandonment": "5%", "averageSpeedOfAnswer": "1m", "over": "horizon", "held": {"probability": "75%"}}}
      }
      """;

  private Everything() {}

  /**
   * The scenario with one piece of its text replaced.
   *
   * @param piece a piece of its text
   * @param replacement what takes its place
   * @return the text
   */
  public static String with(String piece, String replacement) {
    if (!TEXT.contains(piece)) {
      throw new IllegalArgumentException("the scenario does not contain " + piece);
    }
    return TEXT.replace(piece, replacement);
  }
}
