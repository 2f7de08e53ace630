package org.peakstaff.planner.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peakstaff.experiment.StaffTrials;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.experiment.TargetSums;
import org.peakstaff.scenario.IntervalGrid;

/**
 * What one agent at work more, or fewer, in an interval does to every bound, near some staff:
 * finite differences on common random numbers.
 *
 * <p>An agent is tried at the same time of every day in one run; a bound of one day, or of an
 * interval, then answers for that day. A bound of the whole horizon answers for the average day.
 * Less of an agent hurts at least as much as more of one helps, as where service is concave.
 */
final class LocalEffects {
  private static final int DAYS_SEEN = 20;

  private final List<TargetStretch> stretches;
  private final IntervalGrid grid;
  private final double[][][] more;
  private final double[][][] fewer;

  private LocalEffects(List<TargetStretch> stretches, IntervalGrid grid, int groups) {
    this.stretches = stretches;
    this.grid = grid;
    int slots = slots(grid);
    more = new double[groups][slots][stretches.size()];
    fewer = new double[groups][slots][stretches.size()];
  }

  private static int slots(IntervalGrid grid) {
    int most = 0;
    for (int day = 0; day < grid.days(); day++) {
      most = Math.max(most, end(grid, day) - grid.firstOf(day));
    }
    return most;
  }

  private static int end(IntervalGrid grid, int day) {
    return day + 1 < grid.days() ? grid.firstOf(day + 1) : grid.size();
  }

  /**
   * Effects near a staff.
   *
   * @param trials of the scenario
   * @param grid its intervals
   * @param net agents at work per group and interval
   */
  static LocalEffects of(StaffTrials trials, IntervalGrid grid, int[][] net) {
    LocalEffects effects = new LocalEffects(trials.stretches(), grid, net.length);
    int[] sample = new int[DAYS_SEEN];
    Arrays.setAll(sample, i -> ShiftRepair.SEARCHED + i);
    effects.read(trials.sums(effects.candidates(net), sample), effects.more[0].length);
    return effects;
  }

  private List<int[][]> candidates(int[][] net) {
    List<int[][]> candidates = new ArrayList<>();
    candidates.add(net);
    for (int g = 0; g < net.length; g++) {
      for (int slot = 0; slot < more[0].length; slot++) {
        candidates.add(changed(net, g, slot, 1));
        candidates.add(changed(net, g, slot, -1));
      }
    }
    return candidates;
  }

  private int[][] changed(int[][] net, int group, int slot, int change) {
    int[][] changed = new int[net.length][];
    for (int g = 0; g < net.length; g++) {
      changed[g] = net[g].clone();
    }
    for (int day = 0; day < grid.days(); day++) {
      int at = grid.firstOf(day) + slot;
      if (at < end(grid, day) && net[group][at] > 0) {
        changed[group][at] += change;
      }
    }
    return changed;
  }

  private void read(List<TargetSums> found, int slots) {
    for (int s = 0; s < stretches.size(); s++) {
      double now = stretches.get(s).margin(found.get(0).ratio(s));
      for (int g = 0; g < more.length; g++) {
        for (int slot = 0; slot < slots; slot++) {
          int at = 1 + 2 * (g * slots + slot);
          double gain = change(now, stretches.get(s).margin(found.get(at).ratio(s)));
          double loss = -change(now, stretches.get(s).margin(found.get(at + 1).ratio(s)));
          double share = stretches.get(s).day() < 0 ? 1.0 / grid.days() : 1;
          more[g][slot][s] = share * Math.max(0, Math.min(gain, loss));
          fewer[g][slot][s] = share * Math.max(0, Math.max(gain, loss));
        }
      }
    }
  }

  private static double change(double now, double then) {
    double change = then - now;
    return Double.isFinite(change) ? change : 0;
  }

  /** What one agent more in an interval adds to the margin of a bound. */
  double gain(int group, int interval, int stretch) {
    return concerns(interval, stretch) ? more[group][slot(interval)][stretch] : 0;
  }

  /** What one agent fewer in an interval takes from the margin of a bound. */
  double loss(int group, int interval, int stretch) {
    return concerns(interval, stretch) ? fewer[group][slot(interval)][stretch] : 0;
  }

  private boolean concerns(int interval, int stretch) {
    int day = stretches.get(stretch).day();
    return day < 0 || day == grid.dayOf(interval);
  }

  private int slot(int interval) {
    return interval - grid.firstOf(grid.dayOf(interval));
  }
}
