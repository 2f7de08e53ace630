package org.peakstaff.planner.multiskill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.planner.multiskill.SurplusCurve.Part;
import org.peakstaff.planner.requirement.TypeDemand;

/**
 * The load of each contact type at the shortest mean handle time that an open group has for it, and
 * the queues that sets of types would be.
 *
 * <p>Work carried over is in the load: of exponential handle times, by m' = lambda - mu m, from an
 * empty center on (Eick, Massey and Whitt 1993, "The physics of the Mt/G/infinity queue",
 * Operations Research 41, doi:10.1287/opre.41.4.731).
 */
final class TypeLoads {
  private final CompiledScenario scenario;
  private final TypeDemand demand;
  private final StaffBlocks blocks;

  /** By type and interval: mean agents busy if nobody waited, and seconds per contact. */
  private final double[][] load;

  private final double[][] seconds;
  private final Map<List<Object>, SurplusCurve> curves = new HashMap<>();

  private TypeLoads(CompiledScenario scenario, TypeDemand demand, StaffBlocks blocks) {
    this.scenario = scenario;
    this.demand = demand;
    this.blocks = blocks;
    load = new double[scenario.types()][scenario.intervals()];
    seconds = new double[scenario.types()][scenario.intervals()];
    for (int type = 0; type < load.length; type++) {
      fill(type);
    }
  }

  static TypeLoads of(CompiledScenario scenario, StaffBlocks blocks) {
    return new TypeLoads(scenario, TypeDemand.of(scenario.scenario()), blocks);
  }

  private void fill(int type) {
    double length = scenario.grid().intervalSeconds();
    double busy = 0;
    for (int i = 0; i < load[type].length; i++) {
      double least = leastSeconds(type, i);
      seconds[type][i] = least;
      double target = demand.volume(type, i) / length * least;
      double decay = Math.exp(-length / least);
      load[type][i] = target + (busy - target) * (1 - decay) * least / length;
      busy = target + (busy - target) * decay;
    }
  }

  /** Of the groups that serve the type, open ones if any is. */
  private double leastSeconds(int type, int interval) {
    double least = Double.POSITIVE_INFINITY;
    double whenOpen = Double.POSITIVE_INFINITY;
    for (int group = 0; group < scenario.groups(); group++) {
      if (blocks.serves(group, type)) {
        double here = demand.agentSeconds(group, type, interval);
        least = Math.min(least, here);
        whenOpen = blocks.at(group, interval) < 0 ? whenOpen : Math.min(whenOpen, here);
      }
    }
    double found = whenOpen < Double.POSITIVE_INFINITY ? whenOpen : least;
    return found < Double.POSITIVE_INFINITY ? found : 1;
  }

  double volume(int type, int interval) {
    return demand.volume(type, interval);
  }

  /** Erlangs of a type that would be busy in an interval if nobody waited. */
  double load(int type, int interval) {
    return load[type][interval];
  }

  /** Seconds of an agent per contact, by the fastest group. */
  double seconds(int type, int interval) {
    return seconds[type][interval];
  }

  double patience(int type, int interval) {
    return demand.patience(type, interval);
  }

  /** Whether any open group serves the type. */
  boolean isServed(int type, int interval) {
    return blocks.openAt(interval).stream()
        .anyMatch(block -> blocks.serves(blocks.get(block).group(), type));
  }

  /**
   * The queue that types would be in an interval if all their agents served them all.
   *
   * @param types in the queue, all served in the interval
   * @param weighed the targets that count
   */
  SurplusCurve curve(Set<Integer> types, List<ShareTarget> weighed, int interval) {
    double sum = 0;
    double rate = 0;
    double leaving = 0;
    for (int type : types) {
      double arriving = load[type][interval] / seconds[type][interval];
      sum += load[type][interval];
      rate += arriving;
      leaving += arriving / patience(type, interval);
    }
    double handleTime = rate > 0 ? sum / rate : 1;
    double patience = leaving > 0 ? rate / leaving : Double.POSITIVE_INFINITY;
    double all = sum;
    List<Part> parts =
        weighed.stream().map(each -> new Part(volume(each.type(), interval), each)).toList();
    return curves.computeIfAbsent(
        List.of(all, handleTime, patience, parts),
        key -> SurplusCurve.of(all, handleTime, patience, parts));
  }
}
