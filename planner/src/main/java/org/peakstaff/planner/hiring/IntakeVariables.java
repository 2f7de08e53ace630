package org.peakstaff.planner.hiring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramSolution;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.HiringClasses;

/** The classes of a group as variables: how many start in a week, and how many heads. */
final class IntakeVariables {
  private static final int NONE = -1;

  private final ProgramBuilder program;
  private final String name;
  private final Hiring hiring;
  private final HiringClasses rules;
  private final int[] classes;
  private final int[] full;
  private final int[] part;

  private IntakeVariables(ProgramBuilder program, String name, Hiring hiring, HiringClasses rules) {
    this.program = program;
    this.name = name;
    this.hiring = hiring;
    this.rules = rules;
    classes = new int[hiring.weeks()];
    Arrays.fill(classes, NONE);
    full = classes.clone();
    part = classes.clone();
  }

  /**
   * Adds the variables of classes, and what each of their heads does.
   *
   * @param program receives variables and rows
   * @param name for people
   * @param hiring the plan
   * @param rules of the classes
   * @param kind the course of those hired
   * @param basis their group
   * @param levers receives what they do
   */
  static IntakeVariables of(
      ProgramBuilder program,
      String name,
      Hiring hiring,
      HiringClasses rules,
      StaffKind kind,
      GroupBasis basis,
      List<Lever> levers) {
    IntakeVariables intake = new IntakeVariables(program, name, hiring, rules);
    boolean partTime = basis.group().partTime() != null && rules.contractWeeks() == null;
    for (int week = 0; week < hiring.weeks(); week++) {
      Lever trial = Lever.of(0, 1, kind, 0, week, basis, false);
      if (intake.mayStart(week) && trial.isProductive()) {
        intake.full[week] = intake.heads(kind, week, basis, false, levers);
        intake.part[week] = partTime ? intake.heads(kind, week, basis, true, levers) : NONE;
        intake.size(week);
      }
    }
    return intake;
  }

  private boolean mayStart(int week) {
    boolean listed =
        rules.starts().isEmpty()
            ? week % rules.everyWeeks() == 0
            : rules.starts().contains(hiring.monday(week));
    return week >= rules.leadWeeks() && listed;
  }

  private int heads(
      StaffKind kind, int week, GroupBasis basis, boolean partTime, List<Lever> levers) {
    int variable =
        program.integer(name + (partTime ? " part-time " : " heads ") + week, 0, most(), 0);
    double once = basis.recruiting(rules) + basis.training(rules);
    Lever lever = Lever.of(variable, 1, kind, 0, week, basis, partTime).pays(week, once);
    levers.add(rules.contractWeeks() == null ? lever : lever.neverExperienced());
    return variable;
  }

  private double most() {
    return (double) rules.maximum() * rules.perWeek();
  }

  /** Heads make whole classes that are neither too small nor too large. */
  private void size(int week) {
    if (rules.perWeek() == 1 && rules.minimum() <= 1 && rules.trainers() == null) {
      if (part[week] != NONE) {
        program.row(name + " size " + week, 0, most(), heads(new LinearSum(), 1, week));
      }
      return;
    }
    classes[week] = program.integer(name + " classes " + week, 0, rules.perWeek(), 0);
    LinearSum least = heads(new LinearSum(), 1, week).add(-rules.minimum(), classes[week]);
    program.row(name + " least " + week, 0, ProgramBuilder.INFINITY, least);
    LinearSum largest = heads(new LinearSum(), 1, week).add(-rules.maximum(), classes[week]);
    program.row(name + " most " + week, -ProgramBuilder.INFINITY, 0, largest);
  }

  private LinearSum heads(LinearSum sum, double coefficient, int week) {
    for (int variable : new int[] {full[week], part[week]}) {
      if (variable != NONE) {
        sum.add(coefficient, variable);
      }
    }
    return sum;
  }

  /**
   * Adds the limits of trainers and of seats in training.
   *
   * @param openClasses classes of the opening staff in training, by week
   * @param openHeads their heads
   */
  void limitTraining(double[] openClasses, double[] openHeads) {
    for (int week = 0; week < hiring.weeks(); week++) {
      LinearSum running = new LinearSum();
      LinearSum learners = new LinearSum();
      for (int start = Math.max(0, week - rules.trainingWeeks() + 1); start <= week; start++) {
        if (classes[start] != NONE) {
          running.add(1, classes[start]);
        }
        heads(learners, 1, start);
      }
      limit(" trainers ", week, rules.trainers(), openClasses[week], running);
      limit(" training seats ", week, rules.seats(), openHeads[week], learners);
    }
  }

  private void limit(String what, int week, @Nullable Integer most, double taken, LinearSum sum) {
    if (most != null && sum.size() > 0) {
      double free = Math.max(0, most - taken);
      program.row(name + what + week, -ProgramBuilder.INFINITY, free, sum);
    }
  }

  /** The part-time heads that may start in a week. */
  List<Integer> partTimers() {
    return Arrays.stream(part).filter(variable -> variable != NONE).boxed().toList();
  }

  /** The classes of a solution. */
  List<ClassStart> starts(ProgramSolution solution) {
    List<ClassStart> starts = new ArrayList<>();
    for (int week = 0; week < hiring.weeks(); week++) {
      int partTime = whole(solution, part[week]);
      int heads = whole(solution, full[week]) + partTime;
      if (heads > 0) {
        int several = classes[week] == NONE ? 1 : whole(solution, classes[week]);
        starts.add(new ClassStart(week, Math.max(1, several), heads, partTime));
      }
    }
    return starts;
  }

  /** Writes classes into the values of the program's variables. */
  void set(List<Double> values, List<ClassStart> starts) {
    for (ClassStart start : starts) {
      set(values, full[start.week()], start.heads() - start.partTime());
      set(values, part[start.week()], start.partTime());
      set(values, classes[start.week()], start.classes());
    }
  }

  private static void set(List<Double> values, int variable, int value) {
    if (variable != NONE) {
      values.set(variable, (double) value);
    }
  }

  private static int whole(ProgramSolution solution, int variable) {
    return variable == NONE ? 0 : Math.toIntExact(solution.whole(variable));
  }
}
