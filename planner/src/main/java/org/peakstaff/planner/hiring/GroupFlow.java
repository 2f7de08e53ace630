package org.peakstaff.planner.hiring;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.scenario.HiringGroup.Costs;

/** One group through the weeks of one future. */
final class GroupFlow {
  private final GroupBasis basis;
  private final OfGroup decisions;
  private final FlowFactors factors;
  private final FlowTable table;
  private final StaffKind permanent;
  private final @Nullable StaffKind seasonal;
  private final Map<Integer, StaffKind> moving = new TreeMap<>();
  private final Cohorts cohorts;
  private final int openings;
  private int nextClass;
  private int nextSeasonal;

  GroupFlow(GroupBasis basis, OfGroup decisions, FlowFactors factors, FlowTable table) {
    this.basis = basis;
    this.decisions = decisions;
    this.factors = factors;
    this.table = table;
    var group = basis.group();
    AttritionRates rates = AttritionRates.of(group.attrition(), factors.attrition());
    permanent = StaffKind.of(group.classes(), rates, factors);
    seasonal = group.seasonal() == null ? null : StaffKind.of(group.seasonal(), rates, factors);
    double leaving = permanent.leaving(permanent.experienced());
    basis
        .sources()
        .forEach(
            (from, rules) ->
                moving.put(
                    from, StaffKind.moving(rules.weeks(), rules.productivity().value(), leaving)));
    cohorts = new Cohorts(permanent);
    int key = 2;
    for (Map.Entry<Integer, Integer> bracket : group.headcount().entrySet()) {
      cohorts.add(permanent, false, bracket.getKey(), key++, bracket.getValue());
    }
    openings = key;
  }

  /** Monday: classes start. */
  void arrive(int week) {
    cohorts.merge();
    table.set(FlowColumn.HEADCOUNT_START, basis.index(), week, cohorts.total());
    int key = openings + 3 * week;
    startClasses(week, key);
    startSeasonal(week, key + 2);
  }

  private void startClasses(int week, int key) {
    while (nextClass < decisions.classes().size()
        && decisions.classes().get(nextClass).week() == week) {
      ClassStart start = decisions.classes().get(nextClass++);
      cohorts.add(permanent, false, 0, key, start.heads() - start.partTime());
      cohorts.add(permanent, true, 0, key + 1, start.partTime());
      hired(week, start, false);
    }
  }

  private void startSeasonal(int week, int key) {
    while (seasonal != null
        && nextSeasonal < decisions.seasonal().size()
        && decisions.seasonal().get(nextSeasonal).week() == week) {
      ClassStart start = decisions.seasonal().get(nextSeasonal++);
      cohorts.add(seasonal, false, 0, key, start.heads());
      hired(week, start, true);
    }
  }

  private void hired(int week, ClassStart start, boolean isSeasonal) {
    var rules = isSeasonal ? basis.group().seasonal() : basis.group().classes();
    int group = basis.index();
    table.add(FlowColumn.HIRES, group, week, start.heads());
    table.addCost(CostLine.RECRUITING, group, week, start.heads() * basis.recruiting(rules));
    table.addCost(CostLine.TRAINING, group, week, start.heads() * basis.training(rules));
  }

  /** Monday: experienced agents come over from another group, as many as are there. */
  void take(int week, int from, GroupFlow source) {
    StaffKind kind = moving.get(from);
    double asked = crossTrained(week, source.id());
    double moved = Math.min(asked, source.cohorts.heads(Cohorts.EXPERIENCED));
    if (kind == null || !(moved > 0)) {
      return;
    }
    source.cohorts.remove(Cohorts.EXPERIENCED, moved);
    int key = openings + (3 + from) * basis.weeks() + week;
    cohorts.add(kind, false, 0, key, moved);
    table.add(FlowColumn.MOVED_OUT, from, week, moved);
    table.add(FlowColumn.MOVED_IN, basis.index(), week, moved);
    var rules = basis.sources().get(from);
    double cost = rules == null ? 0 : moved * rules.cost();
    table.addCost(CostLine.CROSS_TRAINING, basis.index(), week, cost);
  }

  private double crossTrained(int week, String from) {
    var heads = decisions.crossTrained().get(from);
    return heads == null ? 0 : heads.get(week);
  }

  private String id() {
    return basis.id();
  }

  /** The week itself: who does what, and what it costs. */
  void work(int week) {
    double training = 0;
    double nesting = 0;
    double productive = 0;
    double paid = 0;
    for (int cohort = 0; cohort < cohorts.size(); cohort++) {
      StaffKind kind = cohorts.kind(cohort);
      int age = cohorts.age(cohort);
      double heads = cohorts.heads(cohort);
      boolean partTime = cohorts.isPartTime(cohort);
      training += kind.isTraining(age) ? heads : 0;
      nesting += kind.isNesting(age) ? heads : 0;
      productive += heads * kind.productivity(age) * (partTime ? basis.partFte() : basis.fullFte());
      paid += heads * basis.paidHours(partTime);
    }
    int group = basis.index();
    table.set(FlowColumn.IN_TRAINING, group, week, training);
    table.set(FlowColumn.NESTING, group, week, nesting);
    table.set(FlowColumn.PRODUCTIVE_FTE, group, week, productive);
    table.set(FlowColumn.PAID_HOURS, group, week, paid);
    cover(week, productive);
    pay(week, paid);
  }

  private void cover(int week, double productive) {
    int group = basis.index();
    double perHour = basis.ftePerHour(week);
    table.set(FlowColumn.REQUIRED_FTE, group, week, basis.hours(week) * factors.demand() * perHour);
    table.set(FlowColumn.OVERTIME_FTE, group, week, productive * decisions.overtime().get(week));
    table.set(FlowColumn.TIME_OFF_FTE, group, week, productive * decisions.timeOff().get(week));
    table.set(
        FlowColumn.OUTSOURCED_FTE, group, week, decisions.outsourcedHours().get(week) * perHour);
    double missing = Math.max(0, -table.net(group, week)) / perHour;
    table.set(FlowColumn.SHORTFALL_HOURS, group, week, missing);
  }

  private void pay(int week, double paid) {
    int group = basis.index();
    Costs costs = basis.group().costs();
    double overtime = table.get(FlowColumn.OVERTIME_FTE, group, week) * basis.hoursPerFte();
    double timeOff = table.get(FlowColumn.TIME_OFF_FTE, group, week) * basis.hoursPerFte();
    double wages = paid * basis.wage();
    double extra = overtime * basis.overtimeWage();
    double saved = 0 - timeOff * basis.wage();
    table.setCost(CostLine.WAGES, group, week, wages);
    table.setCost(CostLine.OVERTIME, group, week, extra);
    table.setCost(CostLine.TIME_OFF, group, week, saved);
    table.setCost(CostLine.ON_COSTS, group, week, basis.onCosts() * (wages + extra + saved));
    double outsourced = decisions.outsourcedHours().get(week);
    table.setCost(CostLine.OUTSOURCING, group, week, outsourced * basis.outsourcingCost());
    double missing = table.get(FlowColumn.SHORTFALL_HOURS, group, week);
    double worth = costs.shortfallPerHour() == null ? 0 : costs.shortfallPerHour();
    table.setCost(CostLine.SHORTFALL, group, week, missing * worth);
  }

  /** The end of the week: people leave, the others grow older. */
  void leave(int week, Chance chance) {
    for (int cohort = 0; cohort < cohorts.size(); cohort++) {
      int age = cohorts.age(cohort);
      part(week, cohort, age, chance);
      if (cohorts.kind(cohort).ends(age)) {
        table.add(FlowColumn.CONTRACT_ENDS, basis.index(), week, cohorts.heads(cohort));
        cohorts.empty(cohort);
      }
      cohorts.older(cohort);
    }
    release(week);
  }

  private void release(int week) {
    double released = Math.min(decisions.releases().get(week), cohorts.heads(Cohorts.EXPERIENCED));
    cohorts.remove(Cohorts.EXPERIENCED, released);
    table.set(FlowColumn.RELEASES, basis.index(), week, released);
    double severance = released * basis.group().costs().severance();
    table.setCost(CostLine.SEVERANCE, basis.index(), week, severance);
  }

  private void part(int week, int cohort, int age, Chance chance) {
    StaffKind kind = cohorts.kind(cohort);
    double probability = kind.leaving(age);
    double heads = cohorts.heads(cohort);
    if (!(probability > 0 && heads > 0)) {
      return;
    }
    int group = basis.index();
    int id = cohorts.id(cohort);
    boolean drops = kind.dropsOut(age);
    double gone =
        drops
            ? chance.dropOuts(group, week, id, heads, probability)
            : chance.leavers(group, week, id, heads, probability);
    cohorts.remove(cohort, gone);
    table.add(drops ? FlowColumn.DROP_OUTS : FlowColumn.QUITS, group, week, gone);
  }
}
