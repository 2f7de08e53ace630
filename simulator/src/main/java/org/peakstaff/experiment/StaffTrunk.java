package org.peakstaff.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;

/**
 * The staffing that many have in common: in each group and interval the number that most have. What
 * they share with it at the beginning of a replication needs to be simulated only once.
 */
final class StaffTrunk {
  /** The least part of the work that has to be spared. */
  private static final double WORTH_IT = 0.05;

  private final int[][] agents;
  private final int[] from;
  private final double spared;

  private StaffTrunk(CompiledScenario scenario, List<int[][]> staffings) {
    agents = new int[scenario.groups()][scenario.intervals()];
    for (int g = 0; g < agents.length; g++) {
      for (int i = 0; i < agents[g].length; i++) {
        agents[g][i] = mostFrequent(staffings, g, i);
      }
    }
    from = staffings.stream().mapToInt(this::firstDifference).toArray();
    spared = spared(scenario);
  }

  /** What staffings, at least one, have in common. */
  static StaffTrunk of(CompiledScenario scenario, List<int[][]> staffings) {
    return new StaffTrunk(scenario, staffings);
  }

  /** By a vote in one pass, which a majority wins (Boyer and Moore 1981). */
  private static int mostFrequent(List<int[][]> staffings, int group, int interval) {
    int leader = 0;
    int lead = 0;
    for (int[][] staffing : staffings) {
      int number = staffing[group][interval];
      leader = lead == 0 ? number : leader;
      lead += number == leader ? 1 : -1;
    }
    return leader;
  }

  private int firstDifference(int[][] staffing) {
    int last = agents[0].length - 1;
    return IntStream.range(0, last)
        .filter(
            i -> IntStream.range(0, agents.length).anyMatch(g -> staffing[g][i] != agents[g][i]))
        .findFirst()
        .orElse(last);
  }

  /** The part of the contacts that are not simulated again, less those of the trunk. */
  private double spared(CompiledScenario scenario) {
    double[] before = new double[scenario.intervals() + 1];
    for (int i = 0; i < scenario.intervals(); i++) {
      before[i + 1] = before[i] + Double.MIN_NORMAL;
      for (int type = 0; type < scenario.types(); type++) {
        before[i + 1] += scenario.demand().volume(type)[i];
      }
    }
    double sum = 0;
    double most = 0;
    for (int interval : from) {
      sum += before[interval];
      most = Math.max(most, before[interval]);
    }
    return (sum - most) / (from.length * before[scenario.intervals()]);
  }

  /** Whether it is worth while to let the staffings branch off. */
  boolean isWorthIt() {
    return spared > WORTH_IT;
  }

  /** At work per dense agent group and interval. */
  int[][] agents() {
    return agents;
  }

  /** The first interval in which a staffing is another one, the last of all if none is. */
  int from(int staffing) {
    return from[staffing];
  }
}
