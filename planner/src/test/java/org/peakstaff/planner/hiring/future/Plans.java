package org.peakstaff.planner.hiring.future;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.demand.WeeklyDemand;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Hiring.Uncertainty;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.json.ScenarioReader;

/** Hiring plans for tests: a scenario, and decisions made by hand. */
final class Plans {
  static final String GIVEN =
      """
      {
        "format": 1, "name": "given", "currency": "EUR",
        "hiring": {
          "from": "2026-08-03", "weeks": 20, "hoursPerFte": 40, "scheduleEfficiency": "90%",
          "requirement": {
            "voice": {"2026-08-03": 2500, "2026-11-02": 3100, "2026-11-30": 2500},
            "chat": 700
          },
          "groups": {
            "voice": {
              "headcount": {"0": 6, "4": 10, "26": 84}, "shrinkage": "30%",
              "attrition": {"annual": {"0": "60%", "26": "28%"}, "as": "lost"},
              "classes": {
                "leadWeeks": 2, "trainingWeeks": 3, "dropOut": "10%", "nestingWeeks": 2,
                "nestingProductivity": "60%", "ramp": {"0": 0.7, "8": 1}, "minimum": 4, "maximum": 20
              },
              "overtime": {"maximum": "10%", "premium": "50%"},
              "voluntaryTimeOff": {"maximum": "5%"},
              "outsourcing": {"maximumShare": "20%", "costPerHour": 32, "leadWeeks": 4},
              "costs": {"wagePerHour": 18, "onCosts": "25%", "recruiting": 1800, "training": 900}
            },
            "chat": {
              "headcount": {"52": 30}, "shrinkage": "25%",
              "attrition": {"annual": {"0": "30%"}, "as": "leavers"},
              "costs": {"wagePerHour": 20}
            }
          },
          "uncertainty": {"demand": "8%", "attrition": "20%", "classYield": "10%", "ramp": "10%"}
        }
      }
      """;

  static final String TYPICAL =
      """
      {
        "format": 1, "name": "typical weeks", "currency": "EUR",
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
          "hours": "day", "scheduled": {"type": "constant", "agents": 14}, "skills": {"calls": {}},
          "shrinkage": "30%", "costPerHour": 20
        }},
        "hiring": {
          "from": "2026-08-03", "weeks": 12, "hoursPerFte": 40,
          "typicalWeeks": {"normal": {}, "peak": {"volume": 1.5}},
          "calendar": {"2026-08-03": "normal", "2026-09-21": "peak", "2026-10-12": "normal"},
          "groups": {"desk": {
            "headcount": {"26": 20},
            "attrition": {"annual": {"0": "35%"}, "as": "lost"},
            "classes": {
              "leadWeeks": 1, "trainingWeeks": 2, "dropOut": "10%", "nestingWeeks": 1,
              "nestingProductivity": "70%", "ramp": {"0": 0.8, "4": 1}, "minimum": 2, "maximum": 12
            },
            "overtime": {"maximum": "10%"}, "voluntaryTimeOff": {"maximum": "5%"}
          }},
          "uncertainty": {"demand": "10%", "attrition": "20%", "classYield": "5%", "ramp": "5%"}
        }
      }
      """;

  private Plans() {}

  static Scenario read(Path folder, String text) {
    try {
      return ScenarioReader.read(Files.writeString(folder.resolve("hire.json"), text)).scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same scenario with other coefficients of variation. */
  static Scenario uncertain(Scenario scenario, double demand, double attrition, double yield) {
    Hiring of = Objects.requireNonNull(scenario.hiring());
    return scenario.withHiring(
        new Hiring(
            of.from(),
            of.weeks(),
            of.hoursPerFte(),
            of.scheduleEfficiency(),
            of.requirement(),
            of.typicalWeeks(),
            of.calendar(),
            of.volume(),
            of.groups(),
            of.costPerLostContact(),
            of.budget(),
            new Uncertainty(
                Share.of(demand), Share.of(attrition), Share.of(yield), Share.of(demand))));
  }

  /** The given requirement met by three classes, and some overtime, outsourcing and time off. */
  static World given(Scenario scenario) {
    WeeklyDemand demand = WeeklyDemand.of(scenario);
    HiringInputs inputs = inputs(scenario, demand);
    HiringDecisions decisions = HiringDecisions.none(inputs);
    OfGroup voice = Objects.requireNonNull(decisions.groups().get("voice"));
    voice =
        new OfGroup(
            List.of(
                new ClassStart(2, 1, 12, 0),
                new ClassStart(5, 1, 15, 0),
                new ClassStart(9, 1, 8, 0)),
            List.of(),
            byWeek(20, 13, 17, 0.07),
            byWeek(20, 0, 3, 0.03),
            byWeek(20, 13, 17, 120.0),
            voice.releases(),
            voice.crossTrained());
    return World.asPlanned(inputs, decisions.with("voice", voice), demand, null);
  }

  /** The typical weeks with one class, and their service from a short simulation. */
  static World typical(Scenario scenario) {
    WeeklyDemand demand = WeeklyDemand.of(scenario);
    HiringInputs inputs = inputs(scenario, demand);
    HiringDecisions decisions = HiringDecisions.none(inputs);
    OfGroup desk = Objects.requireNonNull(decisions.groups().get("desk"));
    desk = desk.withClasses(List.of(new ClassStart(2, 1, 8, 0)));
    ExperimentOptions few = ExperimentOptions.defaults().withReplications(1);
    return World.asPlanned(
        inputs, decisions.with("desk", desk), demand, demand.service(few, Progress.NONE));
  }

  private static HiringInputs inputs(Scenario scenario, WeeklyDemand demand) {
    return new HiringInputs(Objects.requireNonNull(scenario.hiring()), demand.requirement());
  }

  private static List<Double> byWeek(int weeks, int from, int to, double value) {
    List<Double> values = new ArrayList<>(Collections.nCopies(weeks, 0.0));
    Collections.fill(values.subList(from, to), value);
    return values;
  }
}
