package org.peakstaff.scenario.json;

/** A small hiring plan as text, to be broken and varied by tests. */
final class HiringText {
  static final String TEXT =
      """
      {
        "format": 1, "name": "Support in autumn", "currency": "EUR",
        "hiring": {
          "from": "2026-08-03", "weeks": 30, "hoursPerFte": 37.5, "scheduleEfficiency": "88%",
          "requirement": {"voice": {"2026-08-03": 4200, "2026-11-23": 6800}, "chat": 900},
          "groups": {
            "voice": {
              "headcount": {"0": 6, "4": 10, "26": 84},
              "shrinkage": {"2026-08-03": "30%", "2026-11-16": "22%"},
              "attrition": {"annual": {"0": "60%", "26": "28%"}, "as": "lost"},
              "classes": {
                "leadWeeks": 6, "trainingWeeks": 4, "dropOut": "10%", "nestingWeeks": 3,
                "nestingProductivity": "60%", "ramp": {"0": 0.7, "16": 1}, "minimum": 6, "maximum": 20,
                "starts": ["2026-09-14", "2026-10-05"]
              },
              "seasonal": {"contractWeeks": 12, "trainingWeeks": 2, "maximum": 40},
              "partTime": {"hoursPerWeek": 20, "maximumShare": "30%"},
              "overtime": {"maximum": "10%"}, "voluntaryTimeOff": {"maximum": "5%"},
              "outsourcing": {"maximumShare": "20%", "costPerHour": 32, "leadWeeks": 4},
              "crossTraining": {"chat": {"weeks": 2, "maximumPerWeek": 5, "cost": 400}},
              "releases": {"maximumPerWeek": 5, "leadWeeks": 8}, "seats": 250, "maximumGap": "5%",
              "costs": {"wagePerHour": 18, "onCosts": "25%", "recruiting": 1800, "severance": 1500}
            },
            "chat": {"headcount": {"52": 40}}
          },
          "costPerLostContact": 9, "budget": {"total": 4200000, "months": {"2026-11": 520000}},
          "uncertainty": {"demand": "8%", "attrition": "20%", "classYield": "10%", "ramp": "10%"}
        }
      }
      """;

  private HiringText() {}

  /** The scenario with one piece of its text replaced. */
  static String with(String piece, String replacement) {
    if (!TEXT.contains(piece)) {
      throw new IllegalArgumentException("the scenario does not contain " + piece);
    }
    return TEXT.replace(piece, replacement);
  }
}
