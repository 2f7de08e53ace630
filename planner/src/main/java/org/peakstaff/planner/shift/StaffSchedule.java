package org.peakstaff.planner.shift;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.Shift;

/**
 * Shifts for a scenario, and what simulating exactly these shifts found.
 *
 * @param scenario the scenario's name
 * @param sha256 hash of the canonical merged scenario with the contents of its files
 * @param method id of the planning method of the requirement
 * @param families ids of the shift families, by index
 * @param intervals the requirement, every interval of the horizon in order
 * @param task what was to be covered
 * @param twoStep the cheapest shifts that cover every interval
 * @param twoStepMissed how many bounds their simulation misses
 * @param cover the shifts chosen
 * @param missed how many bounds their simulation misses
 * @param rounds of repair by simulation
 * @param shifts the chosen ones, by agent group and id, as {@code scheduled} takes them
 * @param currency of the cost; null when it is paid hours
 * @param simulation of the chosen shifts
 */
public record StaffSchedule(
    String scenario,
    String sha256,
    String method,
    List<String> families,
    List<PlanInterval> intervals,
    CoverTask task,
    ShiftCover twoStep,
    int twoStepMissed,
    ShiftCover cover,
    int missed,
    List<RepairRound> rounds,
    Map<String, Map<String, Shift>> shifts,
    @Nullable String currency,
    SimulationResult simulation) {
  /** Copies the collections. */
  public StaffSchedule {
    families = List.copyOf(families);
    intervals = List.copyOf(intervals);
    rounds = List.copyOf(rounds);
    Map<String, Map<String, Shift>> copies = new TreeMap<>();
    shifts.forEach((id, own) -> copies.put(id, Collections.unmodifiableMap(new TreeMap<>(own))));
    shifts = Collections.unmodifiableMap(copies);
  }

  /** Whether the simulated shifts meet every target of every contact type at its scope. */
  public boolean targetsMet() {
    return simulation.targets().stream().allMatch(TargetCheck::met);
  }

  /** Hours of heads at work on the shifts, breaks not counted, shrinkage not taken off. */
  public double coveredHours() {
    return hours(cover.covered());
  }

  /** Hours of heads that are required. */
  public double requiredHours() {
    return hours(task.groups().stream().map(CoverTask.GroupCover::required).toList());
  }

  private double hours(List<List<Integer>> heads) {
    long sum = 0;
    for (List<Integer> row : heads) {
      for (int each : row) {
        sum += each;
      }
    }
    return sum * task.stepHours();
  }

  /**
   * Schedule efficiency: hours required / hours at work on the shifts, 1 when nobody is too many
   * anywhere.
   */
  public double efficiency() {
    double covered = coveredHours();
    return covered == 0 ? 1 : requiredHours() / covered;
  }

  /** Hours of heads of all groups at work in an interval, breaks not counted. */
  public double coveredHours(int interval) {
    return hours(interval, cover.covered());
  }

  /** Hours of heads of all groups required in an interval. */
  public double requiredHours(int interval) {
    return hours(interval, task.groups().stream().map(CoverTask.GroupCover::required).toList());
  }

  private double hours(int interval, List<List<Integer>> heads) {
    int from = interval * stepsPerInterval();
    return hours(heads.stream().map(row -> row.subList(from, from + stepsPerInterval())).toList());
  }

  /** Required heads of a group in an interval, shrinkage included. */
  public int required(int group, int interval) {
    return task.groups().get(group).required().get(interval * stepsPerInterval());
  }

  /** The fewest heads of a group at work in any step of an interval. */
  public int covered(int group, int interval) {
    List<Integer> row = cover.covered().get(group);
    int from = interval * stepsPerInterval();
    int least = Integer.MAX_VALUE;
    for (int t = from; t < from + stepsPerInterval(); t++) {
      least = Math.min(least, row.get(t));
    }
    return least;
  }

  private int stepsPerInterval() {
    return task.steps() / intervals.size();
  }
}
