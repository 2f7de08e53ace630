package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peakstaff.experiment.TargetStretch;
import org.peakstaff.planner.certify.Margins;

/**
 * Cutting planes from simulation (Atlason, Epelman and Henderson 2008, "Optimizing call center
 * staffing using simulation and analytic center cutting-plane methods", Management Science 54,
 * doi:10.1287/mnsc.1070.0774; Cezik and L'Ecuyer 2008, "Staffing multiskill call centers via linear
 * programming and simulation", Management Science 54, doi:10.1287/mnsc.1070.0824).
 *
 * <p>The cheapest staff that meets the conditions known so far is simulated. For every bound that
 * it misses, one agent more in every block that may help gives a subgradient on common random
 * numbers, and with it a new condition: margin + subgradient x (staff - this staff) &gt;= 0.
 *
 * <p>Service is not concave in staff: where little of it is there, the first agents change little,
 * and a condition with so flat a subgradient would ask for far too many. There the difference is
 * taken over three agents or two. A condition may all the same cut off the optimum. It is a good
 * place to start a search from, not a bound.
 */
final class CuttingPlanes {
  private static final int MOST_ROUNDS = 40;
  private static final int FEW_DAYS = 6;
  private static final int MANY_BLOCKS = 60;

  /** Below so much of what is required, the difference is over three agents, or two. */
  private static final double LITTLE = 0.6;

  private static final double SOME = 0.8;

  private final StaffBlocks blocks;
  private final FixedSample sample;
  private final StaffProgram program;
  private int rounds;
  private int cuts;

  CuttingPlanes(StaffBlocks blocks, FixedSample sample, Iterable<LinearRow> rows) {
    this.blocks = blocks;
    this.sample = sample;
    program = new StaffProgram(blocks, sample::isStopped);
    rows.forEach(program::add);
    program.addSeats();
  }

  /** Programs solved and simulated. */
  int rounds() {
    return rounds;
  }

  /** Conditions found by simulation. */
  int cuts() {
    return cuts;
  }

  /**
   * Cuts until the cheapest staff keeps all bounds on the sample, or there is none.
   *
   * @param start returned when there is no staff at all
   * @return the last staff, which may miss a bound
   */
  BlockStaff run(BlockStaff start) {
    BlockStaff staff = start;
    for (rounds = 0; rounds < MOST_ROUNDS; rounds++) {
      Optional<StaffProgram.Solution> found = program.roughly();
      if (found.isEmpty()) {
        return staff;
      }
      staff = found.get().staff();
      if (!cut(staff)) {
        return staff;
      }
    }
    return staff;
  }

  /** Adds a condition for every bound that is missed; whether there are any that help. */
  private boolean cut(BlockStaff staff) {
    Margins now = sample.margins(staff);
    if (now.allHold()) {
      return false;
    }
    return cut(staff, now, step(now), helpful(now));
  }

  private boolean cut(BlockStaff staff, Margins now, int step, List<Integer> able) {
    List<BlockStaff> more = able.stream().map(block -> staff.changed(block, step)).toList();
    int days = able.size() > MANY_BLOCKS ? Math.min(FEW_DAYS, sample.size()) : sample.size();
    List<double[]> effects = sample.effects(staff, more, days);
    boolean any = false;
    for (int s = 0; s < now.size(); s++) {
      if (!now.holds(s)) {
        any |= add(staff, able, effects, s, now.at(s), step);
      }
    }
    return any;
  }

  private List<Integer> helpful(Margins now) {
    List<TargetStretch> missed = now.missed();
    List<Integer> able = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      int block = b;
      if (missed.stream().anyMatch(stretch -> blocks.mayHelp(block, stretch))) {
        able.add(b);
      }
    }
    return able;
  }

  /** Agents to take differences over. */
  private int step(Margins now) {
    double worst = 1;
    List<TargetStretch> stretches = sample.stretches();
    for (int s = 0; s < stretches.size(); s++) {
      if (stretches.get(s).isLowerBound()) {
        worst = Math.min(worst, 1 + now.at(s) / stretches.get(s).required());
      }
    }
    return worst < LITTLE ? 3 : worst < SOME ? 2 : 1;
  }

  private boolean add(
      BlockStaff staff,
      List<Integer> able,
      List<double[]> effects,
      int stretch,
      double margin,
      int step) {
    double[] slopes = new double[blocks.size()];
    double atLeast = -margin;
    boolean any = false;
    for (int k = 0; k < able.size(); k++) {
      double slope = Math.max(0, effects.get(k)[stretch] / step);
      slopes[able.get(k)] = slope;
      atLeast += slope * staff.at(able.get(k));
      any |= slope > 0;
    }
    if (any) {
      program.add(LinearRow.of(slopes, atLeast));
      cuts++;
    }
    return any;
  }
}
