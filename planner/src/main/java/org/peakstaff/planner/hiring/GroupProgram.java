package org.peakstaff.planner.hiring;

import static org.peakstaff.planner.program.ProgramBuilder.INFINITY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringConflict.Demand;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramSolution;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.HiringGroup.CrossTraining;

/**
 * A group as variables and rows of the program: its people as levers, what covers the rest of a
 * week, and the limits on both.
 */
final class GroupProgram {
  private final ProgramBuilder program;
  private final HiringInputs inputs;
  private final GroupBasis basis;
  private final HiringGroup group;
  private final StaffKind permanent;
  private final List<Lever> levers = new ArrayList<>();
  private final List<Opening> opening = new ArrayList<>();
  private final Map<Integer, int[]> moves = new TreeMap<>();
  private final Map<Integer, HiringConflict> demands = new TreeMap<>();
  private final @Nullable IntakeVariables classes;
  private final @Nullable IntakeVariables seasonal;
  private final int[] releases;
  private final int[] productive;
  private final int[] overtime;
  private final int[] timeOff;
  private final int[] outsourced;
  private final int[] missing;
  private boolean losesExperienced;

  /** Opening staff that came together. */
  private record Opening(int heads, int tenure, Lever each) {}

  /** A group and its variables. */
  GroupProgram(ProgramBuilder program, HiringInputs inputs, int index) {
    this.program = program;
    this.inputs = inputs;
    basis = GroupBasis.of(inputs, index);
    group = basis.group();
    AttritionRates rates = AttritionRates.of(group.attrition(), 1);
    permanent = StaffKind.of(group.classes(), rates, FlowFactors.PLANNED);
    for (Map.Entry<Integer, Integer> bracket : group.headcount().entrySet()) {
      int tenure = bracket.getKey();
      Lever each = Lever.of(0, 1, permanent, tenure, 0, basis, false);
      opening.add(new Opening(bracket.getValue(), tenure, each));
    }
    classes = group.classes() == null ? null : intake("classes", permanent);
    seasonal =
        group.seasonal() == null
            ? null
            : intake("seasonal", StaffKind.of(group.seasonal(), rates, FlowFactors.PLANNED));
    releases = releases();
    productive = weekly("productive", week -> INFINITY, week -> 0);
    overtime = overtime();
    timeOff = timeOff();
    outsourced = outsourced();
    missing = weekly("missing", basis::hours, week -> 0);
  }

  private IntakeVariables intake(String what, StaffKind kind) {
    var rules = what.equals("classes") ? group.classes() : group.seasonal();
    return IntakeVariables.of(
        program,
        basis.id() + " " + what,
        inputs.hiring(),
        Objects.requireNonNull(rules),
        kind,
        basis,
        levers);
  }

  /** One variable of real numbers per week; its cost is a lever. */
  private int[] weekly(String what, IntToDoubleFunction most, IntToDoubleFunction cost) {
    int[] variables = new int[basis.weeks()];
    for (int week = 0; week < variables.length; week++) {
      variables[week] = program.variable(name(what, week), 0, most.applyAsDouble(week), 0);
      double each = cost.applyAsDouble(week);
      if (each != 0) {
        levers.add(Lever.cost(variables[week], basis.weeks(), week, each));
      }
    }
    return variables;
  }

  private String name(String what, int week) {
    return basis.id() + " " + what + " " + week;
  }

  private int[] overtime() {
    HiringGroup.Overtime rules = group.overtime();
    int lead = rules == null ? Integer.MAX_VALUE : rules.leadWeeks();
    double hour = basis.overtimeWage() * (1 + basis.onCosts());
    return weekly(
        "overtime", week -> week < lead ? 0 : INFINITY, week -> hour * basis.hoursPerFte());
  }

  private int[] timeOff() {
    HiringGroup.VoluntaryTimeOff rules = group.voluntaryTimeOff();
    int lead = rules == null ? Integer.MAX_VALUE : rules.leadWeeks();
    double hour = basis.wage() * (1 + basis.onCosts());
    return weekly(
        "time off", week -> week < lead ? 0 : INFINITY, week -> -hour * basis.hoursPerFte());
  }

  private int[] outsourced() {
    HiringGroup.Outsourcing rules = group.outsourcing();
    int lead = rules == null ? Integer.MAX_VALUE : rules.leadWeeks();
    double share = rules == null ? 0 : rules.maximumShare().value();
    return weekly(
        "outsourced",
        week -> week < lead ? 0 : share * basis.hours(week),
        week -> basis.outsourcingCost());
  }

  private int[] releases() {
    HiringGroup.Releases rules = group.releases();
    int[] variables = new int[rules == null ? 0 : basis.weeks()];
    for (int week = 0; rules != null && week < variables.length; week++) {
      int most = week < rules.leadWeeks() ? 0 : rules.maximumPerWeek();
      variables[week] = program.integer(name("releases", week), 0, most, 0);
      int age = permanent.experienced();
      Lever gone = Lever.of(variables[week], -1, permanent, age, week + 1, basis, false);
      levers.add(gone.pays(week, group.costs().severance()));
      losesExperienced = true;
    }
    return variables;
  }

  /** Adds the agents who move over from another group. */
  void moveFrom(int from, GroupProgram source) {
    CrossTraining rules = Objects.requireNonNull(basis.sources().get(from));
    double leaving = permanent.leaving(permanent.experienced());
    StaffKind kind = StaffKind.moving(rules.weeks(), rules.productivity().value(), leaving);
    int[] variables = new int[basis.weeks()];
    for (int week = 0; week < variables.length; week++) {
      int most = week < rules.leadWeeks() ? 0 : rules.maximumPerWeek();
      String what = "from " + source.basis.id();
      int variable = program.integer(name(what, week), 0, most, 0);
      variables[week] = variable;
      levers.add(
          Lever.of(variable, 1, kind, 0, week, basis, false)
              .neverExperienced()
              .pays(week, rules.cost()));
      StaffKind left = source.permanent;
      source.levers.add(
          Lever.of(variable, -1, left, left.experienced(), week, source.basis, false));
    }
    moves.put(from, variables);
    source.losesExperienced = true;
  }

  /**
   * Adds the rows, once all levers are there.
   *
   * @param given the variable that is 1: the opening staff comes with it
   */
  void addRows(int given) {
    for (int week = 0; week < basis.weeks(); week++) {
      int now = week;
      LinearSum people = sum(lever -> -lever.productive(now)).add(1, productive[week]);
      people.add(-opening(lever -> lever.productive(now)), given);
      program.row(name("productive", week), 0, 0, people);
      cover(week);
      seats(week);
      partTime(week);
      experienced(week);
    }
    limitTraining();
  }

  private void cover(int week) {
    double perHour = basis.ftePerHour(week);
    LinearSum cover = new LinearSum().add(1, productive[week]).add(1, overtime[week]);
    cover.add(-1, timeOff[week]).add(perHour, outsourced[week]).add(perHour, missing[week]);
    program.row(name("cover", week), basis.hours(week) * perHour, INFINITY, cover);
    share("overtime limit", week, overtime[week], maximumOvertime());
    share("time off limit", week, timeOff[week], maximumTimeOff());
    if (group.maximumGap() != null) {
      double limit = group.maximumGap().value() * basis.hours(week);
      demand(Demand.MAXIMUM_GAP, week, limit, new LinearSum().add(1, missing[week]), limit);
    }
  }

  private double maximumOvertime() {
    return group.overtime() == null ? 0 : group.overtime().maximum().value();
  }

  private double maximumTimeOff() {
    return group.voluntaryTimeOff() == null ? 0 : group.voluntaryTimeOff().maximum().value();
  }

  private void share(String what, int week, int variable, double most) {
    LinearSum sum = new LinearSum().add(1, variable).add(-most, productive[week]);
    program.row(name(what, week), -INFINITY, 0, sum);
  }

  private void seats(int week) {
    if (group.seats() != null) {
      double taken = opening(lever -> lever.working(week));
      LinearSum working = sum(lever -> lever.working(week));
      demand(Demand.SEATS, week, group.seats(), working, group.seats() - taken);
    }
  }

  private void demand(Demand demand, int week, double limit, LinearSum sum, double upper) {
    int row = program.row(name(demand.toString(), week), -INFINITY, upper, sum);
    demands.put(row, new HiringConflict(demand, basis.id(), week, null, limit, 0));
  }

  private void partTime(int week) {
    if (group.partTime() == null || classes == null) {
      return;
    }
    double share = group.partTime().maximumShare().value();
    Set<Integer> partTimers = new HashSet<>(classes.partTimers());
    LinearSum sum =
        sum(
            lever ->
                lever.heads(week) * (partTimers.contains(lever.variable()) ? 1 - share : -share));
    double there = opening(lever -> lever.heads(week));
    program.row(name("part-time", week), -INFINITY, share * there, sum);
  }

  /** Nobody is released or moved who is not there. */
  private void experienced(int week) {
    if (!losesExperienced) {
      return;
    }
    double stay = 1 - permanent.leaving(permanent.experienced());
    LinearSum sum = sum(lever -> lever.experienced(week) * stay);
    if (releases.length > 0) {
      sum.add(-1, releases[week]);
    }
    double there = opening(lever -> lever.experienced(week));
    program.row(name("experienced", week), -there * stay, INFINITY, sum);
  }

  private void limitTraining() {
    double[] running = new double[basis.weeks()];
    double[] learners = new double[basis.weeks()];
    for (Opening each : opening) {
      for (int week = 0; week < running.length; week++) {
        boolean learns = each.heads > 0 && permanent.isTraining(each.tenure + week);
        running[week] += learns ? 1 : 0;
        learners[week] += learns ? each.heads * each.each.heads(week) : 0;
      }
    }
    if (classes != null) {
      classes.limitTraining(running, learners);
    }
    if (seasonal != null) {
      seasonal.limitTraining(new double[running.length], new double[running.length]);
    }
  }

  private LinearSum sum(ToDoubleFunction<Lever> coefficient) {
    LinearSum sum = new LinearSum();
    for (Lever lever : levers) {
      double each = coefficient.applyAsDouble(lever);
      if (each != 0) {
        sum.add(each, lever.variable());
      }
    }
    return sum;
  }

  private double opening(ToDoubleFunction<Lever> value) {
    return opening.stream().mapToDouble(o -> o.heads * value.applyAsDouble(o.each)).sum();
  }

  /** What the opening staff costs in a week when nothing is done. */
  double openingSpend(int week) {
    return opening(lever -> lever.spend(week));
  }

  List<Lever> levers() {
    return levers;
  }

  /** Hours at work that are missing, by week. */
  int[] missing() {
    return missing;
  }

  HiringGroup group() {
    return group;
  }

  /** What has to give way when a row does. */
  Map<Integer, HiringConflict> demands() {
    return demands;
  }

  GroupBasis basis() {
    return basis;
  }

  /** Writes the decisions about people into the values of the program's variables. */
  void set(List<Double> values, OfGroup decisions) {
    if (classes != null) {
      classes.set(values, decisions.classes());
    }
    if (seasonal != null) {
      seasonal.set(values, decisions.seasonal());
    }
    if (releases.length > 0) {
      set(values, releases, decisions.releases());
    }
    moves.forEach(
        (from, variables) ->
            set(
                values,
                variables,
                decisions.crossTrained().getOrDefault(inputs.groups().get(from), List.of())));
  }

  private static void set(List<Double> values, int[] variables, List<Integer> heads) {
    for (int week = 0; week < heads.size(); week++) {
      values.set(variables[week], heads.get(week).doubleValue());
    }
  }

  /** The decisions of a solution. */
  OfGroup decisions(ProgramSolution solution) {
    Map<String, List<Integer>> moved = new TreeMap<>();
    moves.forEach((from, each) -> moved.put(inputs.groups().get(from), whole(solution, each)));
    List<ClassStart> none = List.of();
    return new OfGroup(
        classes == null ? none : classes.starts(solution),
        seasonal == null ? none : seasonal.starts(solution),
        shares(solution, overtime, maximumOvertime()),
        shares(solution, timeOff, maximumTimeOff()),
        Arrays.stream(outsourced).mapToObj(u -> tidy(solution.value(u))).toList(),
        releases.length > 0 ? whole(solution, releases) : Collections.nCopies(basis.weeks(), 0),
        moved);
  }

  private static List<Integer> whole(ProgramSolution solution, int[] variables) {
    return Arrays.stream(variables)
        .mapToObj(variable -> Math.toIntExact(solution.whole(variable)))
        .toList();
  }

  private List<Double> shares(ProgramSolution solution, int[] variables, double most) {
    List<Double> shares = new ArrayList<>();
    for (int week = 0; week < variables.length; week++) {
      double of = solution.value(productive[week]);
      double share = of > 0 ? solution.value(variables[week]) / of : 0;
      shares.add(Math.min(most, tidy(share)));
    }
    return shares;
  }

  /** Without the dust of the solver. */
  private static double tidy(double value) {
    return value < 1e-9 ? 0 : value;
  }
}
