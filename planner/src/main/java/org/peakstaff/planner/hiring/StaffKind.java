package org.peakstaff.planner.hiring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.HiringClasses;

/**
 * The course of people who came the same way: what a week of age (from 0, their first week) is to
 * them. Beyond the last week given nothing changes any more.
 */
final class StaffKind {
  private final int training;
  private final int nesting;
  private final int contract;
  private final boolean hired;
  private final double[] productivity;
  private final double[] leaving;

  /**
   * A course.
   *
   * @param training weeks of training
   * @param nesting weeks of nesting
   * @param contract weeks after which the contract ends, 0 for never
   * @param hired whether leaving at the end of training is dropping out
   * @param productivity by age, 0 in training
   * @param leaving probability of leaving at the end of the week, by age
   */
  private StaffKind(
      int training,
      int nesting,
      int contract,
      boolean hired,
      double[] productivity,
      double[] leaving) {
    this.training = training;
    this.nesting = nesting;
    this.contract = contract;
    this.hired = hired;
    this.productivity = productivity;
    this.leaving = leaving;
  }

  /** People of classes, or who were always there when {@code classes} is null. */
  static StaffKind of(@Nullable HiringClasses classes, AttritionRates rates, FlowFactors factors) {
    if (classes == null) {
      return always(rates);
    }
    int training = classes.trainingWeeks();
    int ready = training + classes.nestingWeeks();
    int ages = Math.max(ready + classes.ramp().byWeek().lastKey(), rates.last()) + 1;
    double full = classes.ramp().at(classes.ramp().byWeek().lastKey());
    double[] productivity = new double[ages];
    double[] leaving = new double[ages];
    for (int age = 0; age < ages; age++) {
      double planned =
          age < ready ? classes.nestingProductivity().value() : classes.ramp().at(age - ready);
      double shown = planned < full ? Math.min(full, planned * factors.ramp()) : planned;
      productivity[age] = age < training ? 0 : shown;
      leaving[age] = age < training ? 0 : rates.weekly(age);
    }
    if (training > 0) {
      double dropOut = classes.dropOut().value();
      leaving[training - 1] = Math.max(0, dropOut + (1 - dropOut) * (1 - factors.classYield()));
    }
    int contract = classes.contractWeeks() == null ? 0 : classes.contractWeeks();
    return new StaffKind(training, classes.nestingWeeks(), contract, true, productivity, leaving);
  }

  private static StaffKind always(AttritionRates rates) {
    double[] productivity = new double[rates.last() + 1];
    double[] leaving = new double[rates.last() + 1];
    for (int age = 0; age < leaving.length; age++) {
      productivity[age] = 1;
      leaving[age] = rates.weekly(age);
    }
    return new StaffKind(0, 0, 0, true, productivity, leaving);
  }

  /** People who move over: they learn, then are as productive as {@code productivity} says. */
  static StaffKind moving(int weeks, double productivity, double leaving) {
    double[] productive = new double[weeks + 1];
    productive[weeks] = productivity;
    double[] rates = new double[weeks + 1];
    Arrays.fill(rates, leaving);
    return new StaffKind(weeks, 0, 0, false, productive, rates);
  }

  /** The age from which on nothing changes. */
  int experienced() {
    return leaving.length - 1;
  }

  double productivity(int age) {
    return productivity[Math.min(age, productivity.length - 1)];
  }

  double leaving(int age) {
    return leaving[Math.min(age, leaving.length - 1)];
  }

  boolean isTraining(int age) {
    return age < training;
  }

  boolean isNesting(int age) {
    return age >= training && age < training + nesting;
  }

  /** Whether leaving at the end of this week is dropping out of training. */
  boolean dropsOut(int age) {
    return hired && age == training - 1;
  }

  /** Whether the contract ends with this week. */
  boolean ends(int age) {
    return age == contract - 1;
  }
}
