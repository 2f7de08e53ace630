package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;

/**
 * The arithmetic from required agents to heads on the roster, so that it can be checked by hand.
 */
final class Shrinkage {
  private Shrinkage() {}

  /**
   * The arithmetic in the interval that needs the most agents, the first of equals.
   *
   * @param display how numbers and dates are written
   * @param intervals of a day
   * @param group id of an agent group
   * @param scenario which has the group
   * @return such as {@code With shrinkage at 10:00: 64 / (1 - .16 - .13 - .03) = 94.1, so 95 on the
   *     roster}; no line when nobody is needed
   */
  static List<String> arithmetic(
      Display display, List<PlanInterval> intervals, String group, Scenario scenario) {
    AgentGroup agents = Objects.requireNonNull(scenario.agentGroups().get(group));
    PlanInterval most = intervals.get(0);
    for (PlanInterval interval : intervals) {
      most = need(interval, group).required() > need(most, group).required() ? interval : most;
    }
    GroupRequirement need = need(most, group);
    if (need.required() == 0) {
      return List.of();
    }
    return List.of(
        "With shrinkage at "
            + display.time(most.start())
            + ": "
            + quotient(display, need, agents)
            + ", so "
            + display.count(need.requiredWithShrinkage())
            + " on the roster");
  }

  private static String quotient(Display display, GroupRequirement need, AgentGroup agents) {
    List<Double> shares = shares(agents);
    if (shares.isEmpty()) {
      return "none";
    }
    double exact = need.required() / (1 - agents.totalShrinkage());
    StringBuilder sum = new StringBuilder(display.count(1));
    shares.forEach(share -> sum.append(" - ").append(display.fraction(share)));
    return display.count(need.required()) + " / (" + sum + ") = " + display.number(exact, 1);
  }

  private static GroupRequirement need(PlanInterval interval, String group) {
    return Objects.requireNonNull(interval.agentGroups().get(group));
  }

  private static List<Double> shares(AgentGroup agents) {
    List<Double> shares = new ArrayList<>();
    shares.add(agents.shrinkage().outOfOffice().value());
    shares.add(agents.shrinkage().inOffice().value());
    shares.add(agents.absence().value());
    shares.removeIf(share -> share == 0);
    return shares;
  }
}
