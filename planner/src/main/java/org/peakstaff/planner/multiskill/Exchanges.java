package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.List;

/**
 * The exchanges that save: one agent for a cheaper one, two for one, one for two, two for two;
 * three and four blocks only where they have time in common.
 */
final class Exchanges {
  private static final double NOTHING = 1e-9;

  /** With so many blocks, all exchanges are among blocks with time in common. */
  private static final int MANY_BLOCKS = 100;

  /** With at most so many blocks, two are exchanged for two. */
  private static final int FEW_BLOCKS = 20;

  private final StaffBlocks blocks;
  private final boolean[] removable;
  private final List<Exchange> found = new ArrayList<>();

  /**
   * An exchange.
   *
   * @param removed blocks that lose an agent; a block may be named twice
   * @param added blocks that gain one
   * @param saving of cost, above 0
   */
  record Exchange(List<Integer> removed, List<Integer> added, double saving) {}

  Exchanges(StaffBlocks blocks, BlockStaff staff) {
    this.blocks = blocks;
    removable = new boolean[blocks.size()];
    for (int b = 0; b < removable.length; b++) {
      removable[b] = staff.at(b) > blocks.get(b).least();
    }
  }

  List<Exchange> all() {
    for (int from = 0; from < blocks.size(); from++) {
      for (int to = 0; to < blocks.size(); to++) {
        if (removable[from] && to != from && near(from, to)) {
          add(List.of(from), List.of(to));
          larger(from, to);
        }
      }
    }
    return found;
  }

  private boolean near(int one, int other) {
    return blocks.size() <= MANY_BLOCKS || blocks.overlap(one, other);
  }

  private void larger(int from, int to) {
    for (int third = 0; third < blocks.size(); third++) {
      if (blocks.overlap(from, third) && blocks.overlap(to, third)) {
        if (third >= from && third != to && removable[third]) {
          add(List.of(from, third), List.of(to));
          twoForTwo(from, third, to);
        }
        if (third >= to && third != from) {
          add(List.of(from), List.of(to, third));
        }
      }
    }
  }

  private void twoForTwo(int from, int second, int to) {
    for (int other = to; blocks.size() <= FEW_BLOCKS && other < blocks.size(); other++) {
      if (other != from && other != second) {
        add(List.of(from, second), List.of(to, other));
      }
    }
  }

  private void add(List<Integer> removed, List<Integer> added) {
    double saving =
        removed.stream().mapToDouble(block -> blocks.get(block).cost()).sum()
            - added.stream().mapToDouble(block -> blocks.get(block).cost()).sum();
    if (saving > NOTHING) {
      found.add(new Exchange(removed, added, saving));
    }
  }
}
