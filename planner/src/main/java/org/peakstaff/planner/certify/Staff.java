package org.peakstaff.planner.certify;

import java.util.Collection;

/** Agents at work, per agent group and interval. Immutable. */
final class Staff {
  private final int[][] agents;

  private Staff(int[][] agents) {
    this.agents = agents;
  }

  /** Copies an array of group by interval. */
  static Staff of(int[][] agents) {
    return new Staff(copy(agents));
  }

  int at(Cell cell) {
    return agents[cell.group()][cell.interval()];
  }

  /** The same with one agent more, or less, in each of some cells; a cell may be named twice. */
  Staff changed(Collection<Cell> cells, int change) {
    int[][] changed = copy(agents);
    for (Cell cell : cells) {
      changed[cell.group()][cell.interval()] += change;
    }
    return new Staff(changed);
  }

  int[][] toArray() {
    return copy(agents);
  }

  private static int[][] copy(int[][] agents) {
    int[][] copies = agents.clone();
    for (int group = 0; group < copies.length; group++) {
      copies[group] = agents[group].clone();
    }
    return copies;
  }
}
