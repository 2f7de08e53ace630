package org.peakstaff.cli;

import java.util.List;
import org.peakstaff.planner.hiring.HiringConflict;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.report.Display;
import org.peakstaff.report.HiringLimit;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.LoadedScenario;
import org.peakstaff.scenario.json.Problem;
import org.peakstaff.whatif.HiringAnswer;
import org.peakstaff.whatif.NamedScenario;
import org.peakstaff.whatif.ScenarioSource;

/** Scenario files on their way into a hiring plan, and what is wrong with them. */
final class HiringFiles {
  private HiringFiles() {}

  /**
   * Reads a scenario that has a hiring plan.
   *
   * @throws InvalidScenarioException if it is wrong or has none
   */
  static NamedScenario read(ScenarioSource source) {
    NamedScenario scenario = NamedScenario.read(source);
    check(scenario);
    return scenario;
  }

  /**
   * Refuses a scenario without a hiring plan.
   *
   * @throws InvalidScenarioException if it has none
   */
  static void check(NamedScenario scenario) {
    if (scenario.loaded().scenario().hiring() == null) {
      String rule = "\"hiring\" is missing: what is there to plan?";
      throw ScenarioPlaces.invalid(scenario.loaded(), "hiring", List.of(rule));
    }
  }

  /** A typical week that cannot be planned. */
  static InvalidScenarioException unplannable(
      NamedScenario scenario, UnplannableScenarioException e) {
    return ScenarioPlaces.unplannable(scenario.loaded(), e);
  }

  /** Limits that leave no plan. */
  static InvalidScenarioException infeasible(Display display, HiringAnswer answer) {
    LoadedScenario loaded = answer.scenario().loaded();
    List<HiringLimit> limits = HiringLimit.of(answer);
    if (limits.isEmpty()) {
      String rule = "no plan was found, and none of its limits could be named as the reason";
      return ScenarioPlaces.invalid(loaded, "hiring", List.of(rule));
    }
    String together = limits.size() == 1 ? "" : "all " + limits.size() + " of these together, ";
    List<Problem> problems =
        limits.stream()
            .map(
                each ->
                    ScenarioPlaces.problem(
                        loaded,
                        path(each.most()),
                        "no plan meets every limit. With the least change, "
                            + together
                            + each.sentence(display, answer)))
            .toList();
    return new InvalidScenarioException(problems);
  }

  private static String path(HiringConflict conflict) {
    String group = "hiring.groups." + conflict.group();
    return switch (conflict.demand()) {
      case MAXIMUM_GAP -> group + ".maximumGap";
      case SEATS -> group + ".seats";
      case BUDGET -> "hiring.budget.total";
      case MONTHLY_BUDGET -> "hiring.budget.months." + conflict.month();
    };
  }
}
