package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.Chance;
import org.peakstaff.planner.hiring.CohortFlow;
import org.peakstaff.planner.hiring.FlowColumn;
import org.peakstaff.planner.hiring.FlowFactors;
import org.peakstaff.planner.hiring.FlowTable;
import org.peakstaff.planner.hiring.HiringDecisions;
import org.peakstaff.planner.hiring.HiringInputs;
import org.peakstaff.planner.hiring.WeeklyRequirement;
import org.peakstaff.planner.hiring.demand.WeekService;
import org.peakstaff.planner.hiring.demand.WeeklyService;
import org.peakstaff.planner.hiring.future.Reaction.Balance;
import org.peakstaff.planner.hiring.future.Reaction.Limits;
import org.peakstaff.scenario.HiringGroup;

/**
 * One future of a plan: classes, releases and moves happen as decided, people leave by chance, and
 * overtime, time off and outsourcing {@link Reaction follow} the week.
 *
 * <p>What a measure with a lead of k weeks can follow is known only after k weeks; since an error
 * of the forecast lasts for the whole plan it is then seen, and from week k on the measure follows.
 *
 * @param inputs what the weeks ask for, and of whom
 * @param table the weeks
 * @param services of the weeks, empty where nothing is known of it
 */
record Future(HiringInputs inputs, FlowTable table, List<WeekService> services) {

  /**
   * Works out a future.
   *
   * @param world the plan and the world it meets
   * @param planned the weeks as the plan reckons with them
   * @param drawn how this future differs
   * @param chance who leaves
   */
  static Future of(World world, FlowTable planned, FlowFactors drawn, Chance chance) {
    WeeklyRequirement asked = world.requirement(drawn.demand());
    HiringInputs inputs = world.inputs().withRequirement(asked);
    double attrition = drawn.attrition() * world.attrition();
    FlowFactors factors = new FlowFactors(1, attrition, drawn.classYield(), drawn.ramp());
    CohortFlow flow = CohortFlow.of(inputs, world.decisions());
    FlowTable table = flow.newTable();
    flow.run(factors, chance, table);
    HiringDecisions followed = followed(inputs, world.decisions(), planned, table);
    if (!followed.equals(world.decisions())) {
      CohortFlow.of(inputs, followed).run(factors, chance, table);
    }
    return new Future(inputs, table, services(world, inputs, table, drawn.demand()));
  }

  private static HiringDecisions followed(
      HiringInputs inputs, HiringDecisions decisions, FlowTable planned, FlowTable now) {
    HiringDecisions followed = decisions;
    List<String> groups = inputs.groups();
    for (int group = 0; group < groups.size(); group++) {
      String id = groups.get(group);
      HiringDecisions.OfGroup of = Objects.requireNonNull(decisions.groups().get(id));
      followed = followed.with(id, followed(inputs, group, of, planned, now));
    }
    return followed;
  }

  private static HiringDecisions.OfGroup followed(
      HiringInputs inputs,
      int group,
      HiringDecisions.OfGroup decided,
      FlowTable planned,
      FlowTable now) {
    List<Double> overtime = new ArrayList<>();
    List<Double> timeOff = new ArrayList<>();
    List<Double> outsourced = new ArrayList<>();
    HiringGroup rules = inputs.group(group);
    for (int week = 0; week < now.weeks(); week++) {
      double own = now.get(FlowColumn.PRODUCTIVE_FTE, group, week);
      Reaction plan = reaction(planned, group, week);
      Reaction done =
          Reaction.to(
              plan, balance(planned, group, week), balance(now, group, week), limits(rules, week));
      boolean same = own == planned.get(FlowColumn.PRODUCTIVE_FTE, group, week);
      overtime.add(
          same && done.overtime() == plan.overtime()
              ? decided.overtime().get(week)
              : Double.valueOf(share(done.overtime(), own)));
      timeOff.add(
          same && done.timeOff() == plan.timeOff()
              ? decided.timeOff().get(week)
              : Double.valueOf(share(done.timeOff(), own)));
      double hoursPerFte = inputs.net(group, week) * inputs.hiring().hoursPerFte();
      outsourced.add(
          done.outsourced() == plan.outsourced()
              ? decided.outsourcedHours().get(week)
              : Double.valueOf(done.outsourced() * hoursPerFte));
    }
    return new HiringDecisions.OfGroup(
        decided.classes(),
        decided.seasonal(),
        overtime,
        timeOff,
        outsourced,
        decided.releases(),
        decided.crossTrained());
  }

  private static double share(double part, double own) {
    return own > 0 ? part / own : 0;
  }

  private static Reaction reaction(FlowTable table, int group, int week) {
    return new Reaction(
        table.get(FlowColumn.OVERTIME_FTE, group, week),
        table.get(FlowColumn.TIME_OFF_FTE, group, week),
        table.get(FlowColumn.OUTSOURCED_FTE, group, week));
  }

  private static Balance balance(FlowTable table, int group, int week) {
    return new Balance(
        table.get(FlowColumn.PRODUCTIVE_FTE, group, week),
        table.get(FlowColumn.REQUIRED_FTE, group, week));
  }

  private static Limits limits(HiringGroup rules, int week) {
    var overtime = rules.overtime();
    var timeOff = rules.voluntaryTimeOff();
    var outsourcing = rules.outsourcing();
    return new Limits(
        overtime == null || week < overtime.leadWeeks() ? Double.NaN : overtime.maximum().value(),
        timeOff == null || week < timeOff.leadWeeks() ? Double.NaN : timeOff.maximum().value(),
        outsourcing == null || week < outsourcing.leadWeeks()
            ? Double.NaN
            : outsourcing.maximumShare().value());
  }

  private static List<WeekService> services(
      World world, HiringInputs inputs, FlowTable table, double factor) {
    WeeklyService service = world.service();
    List<WeekService> services = new ArrayList<>();
    for (int week = 0; service != null && week < table.weeks(); week++) {
      Map<String, Double> required = new TreeMap<>();
      Map<String, Double> atWork = new TreeMap<>();
      List<String> groups = inputs.groups();
      for (int group = 0; group < groups.size(); group++) {
        double hours =
            inputs.requirement().hours().getOrDefault(groups.get(group), List.of()).get(week);
        double fte = table.get(FlowColumn.REQUIRED_FTE, group, week);
        required.put(groups.get(group), hours);
        atWork.put(groups.get(group), fte > 0 ? hours * (1 + table.net(group, week) / fte) : 0);
      }
      double contacts = world.contacts().get(week) * world.factors().get(week) * factor;
      services.add(service.at(week, atWork, required, contacts));
    }
    return services;
  }

  /** Whether no group is short in a week. */
  boolean isCovered(int week) {
    for (int group = 0; group < table.groups(); group++) {
      if (table.isShort(group, week)) {
        return false;
      }
    }
    return true;
  }

  /** The service of a week, null where nothing is known of it. */
  @Nullable WeekService service(int week) {
    return services.isEmpty() ? null : services.get(week);
  }
}
