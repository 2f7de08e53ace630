package org.peakstaff.planner.hiring;

import java.util.Arrays;

/**
 * What one more of somebody or something does to a group, week by week, in the mean. The numbers
 * are those of {@link CohortFlow}, which is linear in its decisions as long as there are people to
 * release and to move.
 */
final class Lever {
  private final int variable;
  private final double[] heads;
  private final double[] working;
  private final double[] productive;
  private final double[] experienced;
  private final double[] spend;

  private Lever(int variable, int weeks) {
    this.variable = variable;
    heads = new double[weeks];
    working = new double[weeks];
    productive = new double[weeks];
    experienced = new double[weeks];
    spend = new double[weeks];
  }

  /**
   * People who come, or, with a sign of -1, who are no longer there.
   *
   * @param variable number of the variable that counts them
   * @param sign 1 or -1
   * @param kind their course
   * @param age their age in the first week
   * @param first that week
   * @param basis their group
   * @param partTime what contracts they have
   */
  static Lever of(
      int variable,
      double sign,
      StaffKind kind,
      int age,
      int first,
      GroupBasis basis,
      boolean partTime) {
    Lever lever = new Lever(variable, basis.weeks());
    double fte = partTime ? basis.partFte() : basis.fullFte();
    double wage = basis.paidHours(partTime) * basis.wage() * (1 + basis.onCosts());
    double left = sign;
    for (int week = first; week < basis.weeks() && left != 0; week++) {
      int now = age + week - first;
      lever.heads[week] = left;
      lever.working[week] = kind.isTraining(now) ? 0 : left;
      lever.productive[week] = left * kind.productivity(now) * fte;
      lever.experienced[week] = !partTime && now >= kind.experienced() ? left : 0;
      lever.spend[week] = left * wage;
      left = kind.ends(now) ? 0 : left * (1 - kind.leaving(now));
    }
    return lever;
  }

  /** Something that only costs, in one week. */
  static Lever cost(int variable, int weeks, int week, double amount) {
    return new Lever(variable, weeks).pays(week, amount);
  }

  /** Adds a cost in a week. */
  Lever pays(int week, double amount) {
    spend[week] += amount;
    return this;
  }

  /** These people do not count among the experienced of their group. */
  Lever neverExperienced() {
    Arrays.fill(experienced, 0);
    return this;
  }

  int variable() {
    return variable;
  }

  double heads(int week) {
    return heads[week];
  }

  double working(int week) {
    return working[week];
  }

  double productive(int week) {
    return productive[week];
  }

  double experienced(int week) {
    return experienced[week];
  }

  double spend(int week) {
    return spend[week];
  }

  double totalSpend() {
    double total = 0;
    for (double each : spend) {
      total += each;
    }
    return total;
  }

  /** Whether anything is ever done by it. */
  boolean isProductive() {
    for (double each : productive) {
      if (each > 0) {
        return true;
      }
    }
    return false;
  }
}
