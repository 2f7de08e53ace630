package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peakstaff.planner.certify.Margins;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramLimits;
import org.peakstaff.planner.program.ProgramSolution;

/**
 * The cheapest staff near a given one, if every margin moved by the sum of what single agents more
 * or less do to it: an integer program over all exchanges at once. Where the simulation finds less
 * than the program expects, the difference is asked for on top, and the program solved again.
 */
final class LocalProgram {
  /** Agents by which a block may change at once. */
  private static final int RADIUS = 3;

  private static final int MOST_ATTEMPTS = 10;
  private static final int MOST_NODES = 300;
  private static final int MOST_ITERATIONS = 100_000;

  /** Of the saving, which is little beside the cost. */
  private static final double GAP = 1e-3;

  /** Above so many blocks a saving that is nearly the largest will do. */
  private static final int MANY_BLOCKS = 40;

  private static final double WIDE_GAP = 0.1;
  private static final int FEW_NODES = 30;
  private static final double NOTHING = 1e-9;

  private final StaffBlocks blocks;
  private final FixedSample sample;
  private final BlockStaff staff;
  private final Effects effects;
  private final double[] wanted;

  LocalProgram(StaffBlocks blocks, FixedSample sample, BlockStaff staff, Effects effects) {
    this.blocks = blocks;
    this.sample = sample;
    this.staff = staff;
    this.effects = effects;
    wanted = new double[effects.stretches()];
  }

  /** A cheaper staff that keeps all bounds on the sample; empty when none is found. */
  Optional<BlockStaff> cheaper() {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<BlockStaff> found = solve();
      if (found.isEmpty() || blocks.cost(found.get()) >= blocks.cost(staff) - NOTHING) {
        return Optional.empty();
      }
      Margins then = sample.margins(found.get());
      if (then.allHold() && blocks.allows(found.get())) {
        return found;
      }
      askForMore(then);
    }
    return Optional.empty();
  }

  private void askForMore(Margins then) {
    for (int s = 0; s < wanted.length; s++) {
      wanted[s] += then.holds(s) ? 0 : -then.at(s) + NOTHING;
    }
  }

  private Optional<BlockStaff> solve() {
    ProgramBuilder program = new ProgramBuilder();
    List<Integer> more = new ArrayList<>();
    List<Integer> less = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      double cost = blocks.get(b).cost();
      int spare = Math.max(0, staff.at(b) - blocks.get(b).least());
      more.add(program.integer("more " + b, 0, RADIUS, cost));
      less.add(program.integer("less " + b, 0, Math.min(RADIUS, spare), -cost));
    }
    addBounds(program, more, less);
    addSeats(program, more, less);
    boolean many = blocks.size() > MANY_BLOCKS;
    ProgramSolution solution =
        program.solve(
            ProgramLimits.PROVEN
                .withGap(many ? WIDE_GAP : GAP)
                .withNodes(many ? FEW_NODES : MOST_NODES)
                .withIterations(MOST_ITERATIONS)
                .withStop(sample::isStopped));
    if (!solution.status().hasSolution()) {
      return Optional.empty();
    }
    return Optional.of(changed(solution, more, less));
  }

  private BlockStaff changed(ProgramSolution solution, List<Integer> more, List<Integer> less) {
    int[] changed = staff.toArray();
    for (int b = 0; b < changed.length; b++) {
      changed[b] += (int) (solution.whole(more.get(b)) - solution.whole(less.get(b)));
    }
    return BlockStaff.of(changed);
  }

  private void addBounds(ProgramBuilder program, List<Integer> more, List<Integer> less) {
    for (int s = 0; s < wanted.length; s++) {
      if (Double.isFinite(effects.margin(s))) {
        LinearSum sum = new LinearSum();
        for (int b = 0; b < blocks.size(); b++) {
          sum.add(effects.more(b, s), more.get(b)).add(effects.less(b, s), less.get(b));
        }
        program.row("bound " + s, wanted[s] - effects.margin(s), ProgramBuilder.INFINITY, sum);
      }
    }
  }

  private void addSeats(ProgramBuilder program, List<Integer> more, List<Integer> less) {
    Integer seats = blocks.seats();
    for (int i = 0; seats != null && i < blocks.scenario().intervals(); i++) {
      LinearSum sum = new LinearSum();
      int now = 0;
      for (int block : blocks.openAt(i)) {
        sum.add(1, more.get(block)).add(-1, less.get(block));
        now += staff.at(block);
      }
      program.row("seats " + i, -ProgramBuilder.INFINITY, seats - now, sum);
    }
  }
}
