package org.peakstaff.planner.shift;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.program.ProgramBuilder;
import org.peakstaff.planner.program.ProgramSolution;
import org.peakstaff.planner.shift.ShiftChoice.BreakChoice;

/**
 * The breaks of all shifts that may lie in several places.
 *
 * <p>Heads of one group and day whose breaks have the same window since their start share a {@link
 * BreakFlow}, whatever their family and length: who started first goes first. A flow per family
 * would let the same breaks be exchanged between families in many ways that cost the same, and a
 * proof would have to look at each.
 */
final class BreakFlows {
  private final List<ShiftChoice> choices;
  private final Map<Pool, List<BreakFlow>> flows = new LinkedHashMap<>();

  /**
   * Those who share a flow.
   *
   * @param group index of the agent group
   * @param day on which their shifts begin
   * @param pause the window
   * @param turn how many breaks of a shift with the same window come before
   */
  private record Pool(int group, int day, BreakChoice pause, long turn) {
    static Pool of(ShiftChoice choice, int index) {
      BreakChoice pause = choice.breaks().get(index);
      long turn = choice.breaks().subList(0, index).stream().filter(pause::equals).count();
      return new Pool(choice.group(), choice.day(), pause, turn);
    }
  }

  /**
   * Adds the breaks to a program.
   *
   * @param choices the shifts
   * @param heads the variable of each shift
   * @param program receives variables and rows
   */
  BreakFlows(List<ShiftChoice> choices, int[] heads, ProgramBuilder program) {
    this.choices = choices;
    Map<Pool, SortedMap<Integer, List<Integer>>> pools = new LinkedHashMap<>();
    for (int c = 0; c < heads.length; c++) {
      ShiftChoice choice = choices.get(c);
      for (int b = 0; b < choice.breaks().size(); b++) {
        if (!choice.breaks().get(b).isFixed()) {
          pools
              .computeIfAbsent(Pool.of(choice, b), key -> new TreeMap<>())
              .computeIfAbsent(choice.start(), key -> new ArrayList<>())
              .add(heads[c]);
        }
      }
    }
    pools.forEach(
        (pool, starts) ->
            flows.put(pool, BreakFlow.of(pool.pause, "break " + pool.day, starts, program)));
  }

  /** Receives the heads who are on a break. */
  interface Absences {
    /** So many heads as a variable says are away at a step. */
    void away(int group, int step, int variable);
  }

  /** Tells who is on a break at which step. */
  void forEachAbsence(Absences absences) {
    flows.forEach(
        (pool, ofPool) -> {
          for (BreakFlow flow : ofPool) {
            flow.begins()
                .forEach(
                    (begin, variable) -> {
                      for (int step = begin; step < begin + flow.length(); step++) {
                        absences.away(pool.group, step, variable);
                      }
                    });
          }
        });
  }

  /**
   * The variables of the breaks of a shift.
   *
   * @param shift with the places of its breaks
   * @param variables receives the variable of each break that may move
   */
  void forEachBreak(PlannedShift shift, IntConsumer variables) {
    ShiftChoice choice = shift.choice();
    for (int b = 0; b < choice.breaks().size(); b++) {
      BreakFlow flow = flowOf(choice, b);
      if (flow != null) {
        int begin = choice.start() + shift.breaks().get(b);
        variables.accept(requireNonNull(flow.begins().get(begin)));
      }
    }
  }

  /** The flow of a break of a shift, null where it has but one place. */
  private @Nullable BreakFlow flowOf(ShiftChoice choice, int index) {
    return flows.getOrDefault(Pool.of(choice, index), List.of()).stream()
        .filter(flow -> flow.concerns(choice.start()))
        .findAny()
        .orElse(null);
  }

  /**
   * Hands the breaks out: who started first goes first.
   *
   * @param people the shift of each head, by index, those who start first in front
   * @param solution how many begin a break when
   * @return the breaks of each head, as steps since the beginning of the shift
   */
  List<List<Integer>> handOut(List<Integer> people, ProgramSolution solution) {
    Map<BreakFlow, Iterator<Integer>> moments = new HashMap<>();
    for (BreakFlow flow : flows.values().stream().flatMap(List::stream).toList()) {
      moments.put(flow, flow.moments(solution).iterator());
    }
    List<List<Integer>> taken = new ArrayList<>();
    for (int person : people) {
      ShiftChoice choice = choices.get(person);
      List<Integer> breaks = new ArrayList<>();
      for (int b = 0; b < choice.breaks().size(); b++) {
        BreakFlow flow = flowOf(choice, b);
        breaks.add(
            flow == null
                ? choice.breaks().get(b).first()
                : requireNonNull(moments.get(flow)).next() - choice.start());
      }
      taken.add(breaks);
    }
    return taken;
  }
}
