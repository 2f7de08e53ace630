package org.peakstaff.planner.shift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peakstaff.planner.program.LinearSum;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramSolution;
import org.peakstaff.planner.shift.ShiftChoice.BreakChoice;

/**
 * One break of the shifts of a crew: how many begin it at each moment, without saying whose it is.
 *
 * <p>Implementation note. Heads that start at s take the break between s + first and s + last. The
 * windows of later starts lie later at both ends, so whoever started first may as well go first,
 * and the counts b can be handed out exactly when, for every moment t,
 *
 * <pre>
 * sum of heads with s + last &lt;= t  &lt;=  sum of b up to t  &lt;=  sum of heads with s + first &lt;= t,
 * </pre>
 *
 * with equality at the end. So places for breaks add up instead of multiplying the number of
 * shifts. Starts whose places lie on different grids are kept apart.
 *
 * <p>T. Aykin, A comparative evaluation of modeling approaches to the labor shift scheduling
 * problem, European Journal of Operational Research 125 (2000), doi:10.1016/S0377-2217(99)00205-2.
 */
final class BreakFlow {
  private static final double INFINITY = ProgramBuilder.INFINITY;

  private final BreakChoice pause;
  private final String name;
  private final SortedMap<Integer, List<Integer>> starts;
  private final SortedMap<Integer, Integer> begins = new TreeMap<>();

  private BreakFlow(BreakChoice pause, String name, SortedMap<Integer, List<Integer>> starts) {
    this.pause = pause;
    this.name = name;
    this.starts = starts;
  }

  /**
   * The flows of one break: one for each grid on which its places lie.
   *
   * @param pause the break
   * @param name for people
   * @param starts variables of heads by the step at which they start
   * @param program receives variables and rows
   */
  static List<BreakFlow> of(
      BreakChoice pause,
      String name,
      SortedMap<Integer, List<Integer>> starts,
      ProgramBuilder program) {
    List<BreakFlow> flows = new ArrayList<>();
    for (SortedMap<Integer, List<Integer>> grid : grids(starts, pause.every())) {
      BreakFlow flow = new BreakFlow(pause, name, grid);
      flow.addTo(program);
      flows.add(flow);
    }
    return flows;
  }

  /** Starts that share their moments of breaks. */
  private static List<SortedMap<Integer, List<Integer>>> grids(
      SortedMap<Integer, List<Integer>> starts, int every) {
    Map<Integer, SortedMap<Integer, List<Integer>>> grids = new TreeMap<>();
    starts.forEach(
        (start, heads) ->
            grids
                .computeIfAbsent(Math.floorMod(start, every), key -> new TreeMap<>())
                .put(start, heads));
    return List.copyOf(grids.values());
  }

  private void addTo(ProgramBuilder program) {
    for (int start : starts.keySet()) {
      for (int at = start + pause.first(); at <= start + pause.last(); at += pause.every()) {
        begins.computeIfAbsent(at, t -> program.integer(name + "@" + t, 0, INFINITY, 0));
      }
    }
    int end = begins.lastKey();
    for (int start : starts.keySet()) {
      int due = start + pause.last();
      if (due < end) {
        LinearSum taken = begun(due);
        started(due - pause.last(), taken);
        program.row(name + " due", 0, INFINITY, taken);
      }
      int early = start + pause.first() - 1;
      if (early >= begins.firstKey()) {
        LinearSum taken = begun(early);
        started(early - pause.first(), taken);
        program.row(name + " early", -INFINITY, 0, taken);
      }
    }
    LinearSum all = begun(end);
    started(end - pause.last(), all);
    program.row(name + " all", 0, 0, all);
  }

  /** The sum of breaks begun up to a step. */
  private LinearSum begun(int step) {
    LinearSum sum = new LinearSum();
    begins.headMap(step + 1).values().forEach(variable -> sum.add(1, variable));
    return sum;
  }

  /** Subtracts the heads that started up to a step. */
  private void started(int step, LinearSum sum) {
    starts.headMap(step + 1).values().stream()
        .flatMap(Collection::stream)
        .forEach(heads -> sum.add(-1, heads));
  }

  /** The variables of heads that begin the break, by step. */
  SortedMap<Integer, Integer> begins() {
    return begins;
  }

  int length() {
    return pause.length();
  }

  boolean concerns(int start) {
    return starts.containsKey(start);
  }

  /** When the breaks begin, one entry per head, in order. */
  List<Integer> moments(ProgramSolution solution) {
    List<Integer> moments = new ArrayList<>();
    begins.forEach(
        (step, variable) -> {
          for (long head = 0; head < solution.whole(variable); head++) {
            moments.add(step);
          }
        });
    return moments;
  }
}
