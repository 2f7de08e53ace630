package org.peakstaff.planner.multiskill;

import java.util.Arrays;

/** Agents at work, one number per block of {@link StaffBlocks}. Immutable; equal when all are. */
final class BlockStaff {
  private final int[] agents;

  private BlockStaff(int[] agents) {
    this.agents = agents;
  }

  /** Copies an array. */
  static BlockStaff of(int[] agents) {
    return new BlockStaff(agents.clone());
  }

  int size() {
    return agents.length;
  }

  int at(int block) {
    return agents[block];
  }

  /** The same with more agents in a block, or fewer. */
  BlockStaff changed(int block, int change) {
    int[] changed = agents.clone();
    changed[block] += change;
    return new BlockStaff(changed);
  }

  int[] toArray() {
    return agents.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlockStaff staff && Arrays.equals(agents, staff.agents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(agents);
  }

  @Override
  public String toString() {
    return Arrays.toString(agents);
  }
}
