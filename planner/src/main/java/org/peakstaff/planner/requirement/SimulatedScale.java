package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetDays;
import org.peakstaff.experiment.TargetStretch;

/**
 * The real-valued requirement in the shape of a staff given: the scale at which the simulation just
 * meets every target in the mean over the horizon.
 *
 * <p>Parts of agents are handed on to the next interval of their group, begun at three places, so
 * that a scale is a mixture of whole staffings; between scales the margins are taken as straight
 * lines. All scales see the same customers. A target in each interval or day counts as one over all
 * of them, weighted by contacts: with real-valued agents each would be met with equality, and so
 * would their mean.
 */
final class SimulatedScale {
  private static final int PLACES = 3;
  private static final int DAYS = 60;
  private static final double STEP = 0.03;
  private static final int MOST_STEPS = 12;

  /** What spreads the places of groups. */
  private static final double GOLDEN = 0.6180339887498949;

  private final StaffTrials trials;
  private final int[][] staff;

  private SimulatedScale(StaffTrials trials, int[][] staff) {
    this.trials = trials;
    this.staff = staff;
  }

  /**
   * Finds the scale.
   *
   * @param staff agents per dense agent group and interval
   * @return at least 0.64 and at most 1.36, whatever the targets
   */
  static double of(StaffTrials trials, int[][] staff) {
    return new SimulatedScale(trials, staff).scale();
  }

  private double scale() {
    double at = 1;
    double margin = margin(at);
    int direction = margin >= 0 ? -1 : 1;
    for (int step = 0; step < MOST_STEPS; step++) {
      double next = at + direction * STEP;
      double there = margin(next);
      if (there >= 0 != margin >= 0) {
        return at + (next - at) * margin / (margin - there);
      }
      at = next;
      margin = there;
    }
    return at;
  }

  /** The least relative margin of the targets; negative where one is missed. */
  private double margin(double scale) {
    Map<String, Sums> sums = new LinkedHashMap<>();
    for (int place = 0; place < PLACES; place++) {
      int from = place * DAYS;
      int[] days = IntStream.range(from, from + DAYS).toArray();
      add(trials.days(scaled(scale, (place + 0.5) / PLACES), days), sums);
    }
    return sums.values().stream().mapToDouble(Sums::margin).min().orElse(0);
  }

  private void add(TargetDays found, Map<String, Sums> sums) {
    List<TargetStretch> stretches = trials.stretches();
    for (int s = 0; s < stretches.size(); s++) {
      TargetStretch stretch = stretches.get(s);
      String key = stretch.subject() + " " + stretch.measure();
      Sums sum = sums.computeIfAbsent(key, any -> new Sums(stretch));
      for (int day = 0; day < found.replications(); day++) {
        sum.above += found.numerator(day, s);
        sum.below += found.denominator(day, s);
      }
    }
  }

  private int[][] scaled(double scale, double place) {
    List<int[]> groups = new ArrayList<>();
    for (int g = 0; g < staff.length; g++) {
      groups.add(scaled(staff[g], scale, (place + g * GOLDEN) % 1));
    }
    return groups.toArray(int[][]::new);
  }

  private static int[] scaled(int[] agents, double scale, double place) {
    int[] whole = new int[agents.length];
    long given = 0;
    double wanted = place;
    for (int i = 0; i < agents.length; i++) {
      wanted += scale * agents[i];
      long all = (long) Math.floor(wanted);
      whole[i] = (int) (all - given);
      given = all;
    }
    return whole;
  }

  /** What all stretches of a target say together. */
  private static final class Sums {
    private final TargetStretch target;
    private double above;
    private double below;

    Sums(TargetStretch target) {
      this.target = target;
    }

    double margin() {
      double margin = target.margin(below == 0 ? Double.NaN : above / below);
      return target.required() > 0 ? margin / target.required() : margin;
    }
  }
}
