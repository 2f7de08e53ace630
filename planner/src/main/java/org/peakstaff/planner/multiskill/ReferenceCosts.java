package org.peakstaff.planner.multiskill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.planner.multiskill.ReferenceCost.Kind;
import org.peakstaff.scenario.Target.Scope;

/** Works out by formula what specialists alone, and generalists alone, would cost. */
final class ReferenceCosts {
  private final StaffBlocks blocks;
  private final TypeLoads loads;
  private final StaffingPeriod period;
  private final CompiledScenario scenario;
  private final List<ShareTarget> targets;

  private ReferenceCosts(
      StaffBlocks blocks, TypeLoads loads, List<ShareTarget> targets, StaffingPeriod period) {
    this.blocks = blocks;
    this.loads = loads;
    this.targets = targets;
    this.period = period;
    scenario = blocks.scenario();
  }

  static List<ReferenceCost> of(
      StaffBlocks blocks, TypeLoads loads, List<ShareTarget> targets, StaffingPeriod period) {
    ReferenceCosts costs = new ReferenceCosts(blocks, loads, targets, period);
    return List.of(costs.specialists(), costs.pooled());
  }

  private ReferenceCost specialists() {
    double hours = 0;
    double cost = 0;
    boolean exists = true;
    for (int type : PooledQueue.types(targets)) {
      List<ShareTarget> own = targets.stream().filter(each -> each.type() == type).toList();
      double here = hours(Set.of(type), own);
      double perHour = cheapest(Set.of(type), true);
      exists &= perHour < Double.POSITIVE_INFINITY;
      hours += here;
      cost += here * (perHour < Double.POSITIVE_INFINITY ? perHour : dearest());
    }
    return new ReferenceCost(Kind.SPECIALISTS, hours, cost, exists);
  }

  private ReferenceCost pooled() {
    Set<Integer> types = PooledQueue.types(targets);
    double hours = hours(types, targets);
    double perHour = cheapest(types, false);
    boolean exists = perHour < Double.POSITIVE_INFINITY;
    return new ReferenceCost(Kind.POOLED, hours, hours * (exists ? perHour : dearest()), exists);
  }

  /** Of the groups that serve all the types, and nothing else if asked for; infinite without. */
  private double cheapest(Set<Integer> types, boolean nothingElse) {
    return IntStream.range(0, scenario.groups())
        .filter(group -> types.stream().allMatch(type -> blocks.serves(group, type)))
        .filter(group -> !nothingElse || skills(group).equals(types))
        .mapToDouble(blocks::costPerHour)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private Set<Integer> skills(int group) {
    Set<Integer> skills = new TreeSet<>();
    for (int type = 0; type < scenario.types(); type++) {
      if (blocks.serves(group, type)) {
        skills.add(type);
      }
    }
    return skills;
  }

  private double dearest() {
    return IntStream.range(0, scenario.groups()).mapToDouble(blocks::costPerHour).max().orElse(1);
  }

  /** Hours with which each of some targets holds when some types are one queue. */
  private double hours(Set<Integer> types, List<ShareTarget> weighed) {
    double hours = 0;
    for (List<Integer> part : parts()) {
      double most = 0;
      for (ShareTarget target : weighed) {
        most = Math.max(most, hours(types, target, part));
      }
      hours += most;
    }
    return hours;
  }

  private double hours(Set<Integer> types, ShareTarget target, List<Integer> part) {
    double length = blocks.intervalHours();
    if (period != StaffingPeriod.INTERVAL) {
      return least(types, target, part) * length;
    }
    if (target.over() != Scope.INTERVAL) {
      return queue(types, target, part).leastSum() * length;
    }
    return part.stream().mapToDouble(i -> least(types, target, List.of(i)) * length).sum();
  }

  /** Agents x intervals with one number of agents. */
  private double least(Set<Integer> types, ShareTarget target, List<Integer> part) {
    long open = part.stream().filter(i -> types.stream().anyMatch(t -> served(t, i))).count();
    double least = 0;
    if (target.over() == Scope.INTERVAL) {
      for (int i : part) {
        least = Math.max(least, agents(queue(types, target, List.of(i))));
      }
    } else {
      least = agents(queue(types, target, part));
    }
    return least * open;
  }

  private boolean served(int type, int interval) {
    return loads.isServed(type, interval);
  }

  private static double agents(PooledQueue queue) {
    return queue.leastAgents().isPresent() ? queue.leastAgents().getAsInt() : Double.NaN;
  }

  private PooledQueue queue(Set<Integer> types, ShareTarget target, List<Integer> part) {
    return PooledQueue.of(blocks, loads, types, List.of(target), part);
  }

  /** Intervals by day, or all of them for a staff of the horizon or targets over it. */
  private List<List<Integer>> parts() {
    boolean whole =
        period == StaffingPeriod.HORIZON
            || targets.stream().anyMatch(target -> target.over() == Scope.HORIZON);
    List<List<Integer>> parts = new ArrayList<>();
    int first = scenario.firstMeasured();
    if (whole) {
      return List.of(IntStream.range(first, scenario.intervals()).boxed().toList());
    }
    for (int day = 0; day < scenario.days(); day++) {
      int from = Math.max(first, scenario.firstOf(day));
      parts.add(IntStream.range(from, scenario.firstOf(day + 1)).boxed().toList());
    }
    return parts;
  }
}
