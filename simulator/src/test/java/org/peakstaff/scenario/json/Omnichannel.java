package org.peakstaff.scenario.json;

/** A small valid center with returns, deferred work, chats and self-service, to be varied. */
public final class Omnichannel {
  /** The scenario. */
  public static final String TEXT =
      """
      {
        "format": 1,
        "name": "Omnichannel",
        "horizon": {"from": "2026-11-30", "days": 1, "timeZone": "Europe/Berlin", "interval": "60m"},
        "openingHours": {"care": {"mon-fri": "08:00-12:00"}, "late": {"mon-fri": "12:00-18:00"}},
        "contactTypes": {
          "phone": {
            "channel": "phone", "hours": "care",
            "volumes": {"type": "constant", "perHour": 60},
            "handleTime": {"type": "exponential", "mean": "5m"},
            "patience": {"type": "exponential", "mean": "2m"},
            "redial": {"probability": "45%", "after": {"type": "exponential", "mean": "20m"}},
            "resolution": {"probability": "74%", "repeat": {"probability": "60%", "after": {"type": "exponential", "mean": "26h"},
                           "to": {"phone": "85%", "email": "15%"}}}
          },
          "chat": {
            "channel": "chat", "hours": "care", "entry": ["portal", "bot"], "whenClosed": {"to": "email"},
            "volumes": {"type": "constant", "perHour": 30},
            "handleTime": {"type": "gamma", "mean": "12m", "cv": 0.8}, "handleTimeMeasuredAtConcurrency": 1.8,
            "patience": {"type": "exponential", "mean": "3m"},
            "silentAbandonment": {"share": "30%", "timeOut": "3m"}
          },
          "email": {
            "channel": "email", "hours": "late",
            "volumes": {"type": "constant", "perHour": 10},
            "handleTime": {"type": "exponential", "mean": "6m"},
            "deferred": {"order": "fifo", "interruptible": true, "openingBacklog": {"12h-24h": 160, "0h-12h": 420}},
            "acknowledgement": {"within": "1m"},
            "target": {"completed": {"share": "90%", "within": "24h", "clock": "opening-hours"}, "over": "horizon"}
          }
        },
        "selfService": {
          "portal": {
            "hours": "care", "session": {"type": "deterministic", "mean": "1m"}, "sessions": 50,
            "contactTypes": {"chat": {"adoption": "20%", "resolved": "40%", "escalated": {"share": "60%", "to": "chat"}}}
          },
          "bot": {
            "label": "Robbie", "session": {"type": "exponential", "mean": "2m"},
            "contactTypes": {
              "chat": {
                "adoption": {"2026-10-01": "70%", "2027-01-01": "85%"},
                "resolved": "38%",
                "escalated": {"share": "42%", "to": "chat", "handleTimeFactor": 1.15},
                "bounced": {"share": "12%", "after": {"type": "exponential", "mean": "5h"}, "to": {"phone": "65%", "email": "35%"}},
                "left": "8%"
              }
            }
          }
        },
        "agentGroups": {
          "voice": {"hours": "care", "scheduled": {"type": "constant", "agents": 8}, "skills": {"phone": {"rank": 1, "resolutionFactor": 1.1}}},
          "digital": {
            "scheduled": {"type": "constant", "agents": 5},
            "skills": {"chat": {"rank": 1}, "email": {"rank": 2, "reserve": 2}, "phone": {"rank": 2, "after": "60s"}},
            "concurrency": {"limits": {"chat": 3}, "capacityFactors": [1, 1.7, 2.5]}
          }
        }
      }
      """;

  private Omnichannel() {}

  /** The scenario with one piece of its text replaced. */
  static String with(String piece, String replacement) {
    if (!TEXT.contains(piece)) {
      throw new IllegalArgumentException("the scenario does not contain " + piece);
    }
    return TEXT.replace(piece, replacement);
  }
}
