package org.peakstaff.planner.multiskill;

import java.util.Collection;
import java.util.List;

/**
 * The work of contact types in a stretch of time that must be done for their targets, and the time
 * of the groups for it.
 */
final class FlowStretch {
  private final StaffBlocks blocks;
  private final List<Integer> intervals;

  /** Agent hours by type. */
  private final double[] work;

  private final boolean[][] able;

  FlowStretch(
      StaffBlocks blocks, TypeLoads loads, List<ShareTarget> targets, List<Integer> intervals) {
    this.blocks = blocks;
    this.intervals = intervals;
    int types = blocks.scenario().types();
    work = new double[types];
    able = new boolean[types][blocks.scenario().groups()];
    for (int t = 0; t < types; t++) {
      for (int g = 0; g < able[t].length; g++) {
        able[t][g] = blocks.serves(g, t);
      }
    }
    for (ShareTarget target : targets) {
      work[target.type()] = Math.max(work[target.type()], hours(target, loads));
    }
  }

  /** Contacts that come while nobody able to serve them is open are left out. */
  private double hours(ShareTarget target, TypeLoads loads) {
    double hours = 0;
    for (int i : intervals) {
      if (loads.isServed(target.type(), i)) {
        double share = target.leastAnswered(loads.patience(target.type(), i));
        hours += share * loads.load(target.type(), i) * blocks.intervalHours();
      }
    }
    return hours;
  }

  /** A set of types whose work, times a factor, does not fit; empty when all does. */
  List<Integer> tooMuch(double[] staff, double factor) {
    double[] time = new double[blocks.scenario().groups()];
    for (int g = 0; g < time.length; g++) {
      for (int i : intervals) {
        int block = blocks.at(g, i);
        time[g] += block < 0 ? 0 : staff[block] * blocks.intervalHours();
      }
    }
    double[] more = new double[work.length];
    for (int t = 0; t < more.length; t++) {
      more[t] = work[t] * factor;
    }
    return TypeFlow.tooMuch(more, time, able);
  }

  /** The condition that the work of some types fits. */
  LinearRow row(Collection<Integer> types) {
    double[] coefficients = new double[blocks.size()];
    double hours = types.stream().mapToDouble(type -> work[type]).sum();
    for (int g = 0; g < blocks.scenario().groups(); g++) {
      int group = g;
      if (types.stream().anyMatch(type -> able[type][group])) {
        addHours(g, coefficients);
      }
    }
    return LinearRow.of(coefficients, hours);
  }

  private void addHours(int group, double[] coefficients) {
    for (int i : intervals) {
      if (blocks.at(group, i) >= 0) {
        coefficients[blocks.at(group, i)] += blocks.intervalHours();
      }
    }
  }
}
