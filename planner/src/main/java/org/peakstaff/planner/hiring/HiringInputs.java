package org.peakstaff.planner.hiring;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.HiringGroup;

/**
 * What a hiring plan is worked out from.
 *
 * @param hiring weeks, people, what may be done and what it costs
 * @param requirement agent hours at work that the weeks need, for every group of the plan
 */
public record HiringInputs(Hiring hiring, WeeklyRequirement requirement) {
  /** Checks that every group has a requirement for every week. */
  public HiringInputs {
    for (String id : hiring.groups().keySet()) {
      List<Double> hours = requirement.hours().get(id);
      if (hours == null || hours.size() != hiring.weeks()) {
        throw new IllegalArgumentException(
            "\"" + id + "\" needs a requirement for each of " + hiring.weeks() + " weeks");
      }
    }
  }

  /**
   * The inputs of a scenario that names its requirement.
   *
   * @param hiring with a requirement
   * @return the inputs
   */
  public static HiringInputs of(Hiring hiring) {
    return new HiringInputs(hiring, WeeklyRequirement.of(hiring));
  }

  /**
   * The groups of the plan; their dense index is the place in this list.
   *
   * @return ids in order
   */
  public List<String> groups() {
    return List.copyOf(hiring.groups().keySet());
  }

  /**
   * A group of the plan.
   *
   * @param index its dense index
   * @return the group
   */
  public HiringGroup group(int index) {
    return hiring.groups().values().stream().skip(index).findFirst().orElseThrow();
  }

  /**
   * The part of a week's rostered hours that meets a need: (1 - shrinkage) x schedule efficiency.
   *
   * @param group dense index
   * @param week from 0
   * @return above 0, at most 1
   */
  public double net(int group, int week) {
    double shrinkage = group(group).shrinkage().at(hiring.monday(week), 0.0);
    return (1 - shrinkage) * hiring.scheduleEfficiency().value();
  }

  /**
   * The same people and rules with other needs.
   *
   * @param other agent hours at work
   * @return a copy
   */
  public HiringInputs withRequirement(WeeklyRequirement other) {
    return new HiringInputs(hiring, other);
  }

  /**
   * The same with a part of a budget.
   *
   * @param share of the money; months of a given budget move in proportion
   * @param total what the whole is in all weeks
   * @return a copy
   */
  public HiringInputs withBudget(double share, double total) {
    Hiring.Budget given = hiring.budget();
    Map<YearMonth, Double> months = new TreeMap<>();
    if (given != null) {
      given.months().forEach((month, amount) -> months.put(month, share * amount));
    }
    return new HiringInputs(
        hiring.withBudget(new Hiring.Budget(share * total, months)), requirement);
  }
}
