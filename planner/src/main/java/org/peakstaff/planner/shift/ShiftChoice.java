package org.peakstaff.planner.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A start and a length that a group's agents may work on a day: one variable of the program.
 *
 * @param family index of the family
 * @param group index of the agent group
 * @param day on which it begins
 * @param start step at which it begins
 * @param length steps from begin to end
 * @param breaks where its breaks may lie, in order
 * @param cost of a head
 */
public record ShiftChoice(
    int family, int group, int day, int start, int length, List<BreakChoice> breaks, double cost) {
  /** Copies the list. */
  public ShiftChoice {
    breaks = List.copyOf(breaks);
  }

  /**
   * Where a break may lie.
   *
   * @param first step since the beginning of the shift
   * @param last step since the beginning of the shift
   * @param every steps between two places
   * @param length steps
   */
  public record BreakChoice(int first, int last, int every, int length) {
    /** Whether there is but one place. */
    boolean isFixed() {
      return first == last;
    }

    /** Each place by itself. */
    List<BreakChoice> places() {
      return IntStream.rangeClosed(0, (last - first) / every)
          .map(place -> first + place * every)
          .mapToObj(at -> new BreakChoice(at, at, every, length))
          .toList();
    }
  }

  /**
   * The choices that the program has a variable for: one per place of the break, where it is the
   * only one that may move, else this one.
   *
   * <p>Implementation note. Places of a single break add up anyway. Written out they need no rows
   * of their own, and the proof takes a fraction of the time.
   */
  List<ShiftChoice> writtenOut() {
    List<BreakChoice> moving = breaks.stream().filter(pause -> !pause.isFixed()).toList();
    if (moving.size() != 1) {
      return List.of(this);
    }
    int index = breaks.indexOf(moving.get(0));
    List<ShiftChoice> places = new ArrayList<>();
    for (BreakChoice place : moving.get(0).places()) {
      List<BreakChoice> fixed = new ArrayList<>(breaks);
      fixed.set(index, place);
      places.add(new ShiftChoice(family, group, day, start, length, fixed, cost));
    }
    return places;
  }

  /** Whether a head is at work at a step since the beginning, but for breaks that may move. */
  boolean worksAt(int offset) {
    for (BreakChoice pause : breaks) {
      if (pause.isFixed() && offset >= pause.first && offset < pause.first + pause.length) {
        return false;
      }
    }
    return true;
  }
}
