package org.peakstaff.planner.hiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The weeks of a hiring plan, worked out forward from its decisions.
 *
 * <p>On Monday classes start and agents who move over begin to learn; during the week those in
 * nesting and after it are productive, and everybody is paid; at the end of the week agents quit,
 * drop out of training, come to the end of their contracts, or are released. The recursion is the
 * same for the mean and for drawn people: a {@link Chance} says who leaves.
 *
 * <p>Quantities of decisions are kept in every future: classes, outsourced hours, releases and
 * moves as numbers (as far as there are people), overtime and time off as shares.
 */
public final class CohortFlow {
  private final HiringInputs inputs;
  private final List<GroupBasis> groups = new ArrayList<>();
  private final List<HiringDecisions.OfGroup> decisions = new ArrayList<>();

  private CohortFlow(HiringInputs inputs, HiringDecisions decisions) {
    this.inputs = inputs;
    List<String> ids = inputs.groups();
    for (int group = 0; group < ids.size(); group++) {
      groups.add(GroupBasis.of(inputs, group));
      String id = ids.get(group);
      this.decisions.add(Objects.requireNonNull(decisions.groups().get(id), id));
    }
  }

  /**
   * The flow of a plan.
   *
   * @param inputs people, rules and needs
   * @param decisions what is decided, for every group
   * @return its flow
   */
  public static CohortFlow of(HiringInputs inputs, HiringDecisions decisions) {
    return new CohortFlow(inputs, decisions);
  }

  /**
   * The weeks as they are expected.
   *
   * @return a new table
   */
  public FlowTable planned() {
    FlowTable table = newTable();
    run(FlowFactors.PLANNED, Chance.EXPECTED, table);
    return table;
  }

  /**
   * A table for the weeks of this plan.
   *
   * @return zeros
   */
  public FlowTable newTable() {
    return new FlowTable(inputs.hiring().from(), groups.size(), inputs.hiring().weeks());
  }

  /**
   * Works out the weeks of one future.
   *
   * @param factors how it differs from the plan
   * @param chance who leaves
   * @param table receives the weeks, whatever it holds
   */
  public void run(FlowFactors factors, Chance chance, FlowTable table) {
    table.clear();
    List<GroupFlow> flows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      flows.add(new GroupFlow(groups.get(group), decisions.get(group), factors, table));
    }
    for (int week = 0; week < inputs.hiring().weeks(); week++) {
      week(week, flows, chance);
    }
  }

  private void week(int week, List<GroupFlow> flows, Chance chance) {
    for (GroupFlow flow : flows) {
      flow.arrive(week);
    }
    for (int group = 0; group < flows.size(); group++) {
      for (int from : groups.get(group).sources().keySet()) {
        flows.get(group).take(week, from, flows.get(from));
      }
    }
    for (GroupFlow flow : flows) {
      flow.work(week);
      flow.leave(week, chance);
    }
  }
}
