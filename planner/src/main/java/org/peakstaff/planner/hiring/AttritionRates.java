package org.peakstaff.planner.hiring;

import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.HiringGroup.Attrition;
import org.peakstaff.scenario.HiringGroup.Convention;

/** Weekly rates of attrition by weeks on the job. */
final class AttritionRates {
  private static final double WEEKS = 52;

  private final double[] weekly;

  private AttritionRates(double[] weekly) {
    this.weekly = weekly;
  }

  /**
   * Weekly rates of annual ones.
   *
   * @param attrition annual rates, null for nobody leaves
   * @param factor on them
   */
  static AttritionRates of(@Nullable Attrition attrition, double factor) {
    if (attrition == null) {
      return new AttritionRates(new double[] {0});
    }
    double[] weekly = new double[attrition.annual().lastKey() + 1];
    for (int week = 0; week < weekly.length; week++) {
      var entry = attrition.annual().floorEntry(week);
      double annual = entry == null ? 0 : entry.getValue();
      weekly[week] = weekly(annual, attrition.as(), factor);
    }
    return new AttritionRates(weekly);
  }

  /**
   * The weekly rate of an annual one. A factor multiplies the hazard of {@code lost}, and the rate
   * of {@code leavers}.
   */
  static double weekly(double annual, Convention as, double factor) {
    return switch (as) {
      case LOST -> -StrictMath.expm1(StrictMath.log1p(-annual) * factor / WEEKS);
      case LEAVERS -> Math.min(1, annual * factor / WEEKS);
    };
  }

  /** The week from which on the rate stays. */
  int last() {
    return weekly.length - 1;
  }

  double weekly(int week) {
    return weekly[Math.min(week, last())];
  }
}
