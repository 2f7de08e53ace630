package org.peakstaff.planner.hiring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.scenario.HiringGroup.Releases;

/** A random plan so small that all its classes and releases can be tried. */
final class EveryPlan {
  private static final int WEEKS = 5;
  private static final int LARGEST = 4;

  private final HiringInputs inputs;
  private final int smallest;

  EveryPlan(long seed) {
    Random random = new Random(seed);
    smallest = 1 + random.nextInt(3);
    Crew crew =
        new Crew()
            .heads(3, 2)
            .heads(30, 6)
            .lost(0.5 * random.nextDouble(), 8, 0.9 * random.nextDouble())
            .classes(
                new Course()
                    .training(1, 0.2 * random.nextDouble())
                    .nesting(random.nextInt(2), 0.6)
                    .size(smallest, LARGEST))
            .costs(300 * random.nextDouble(), 200 * random.nextDouble())
            .overtime(0.1, 0.5)
            .shortfall(40 + 40 * random.nextDouble());
    crew.releases = new Releases(1, 0);
    crew.severance = 2000 * random.nextDouble();
    double[] hours = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      hours[week] = 200 + 300 * random.nextDouble();
    }
    inputs = new Season().group("voice", crew, hours).inputs();
  }

  HiringInputs inputs() {
    return inputs;
  }

  double cheapest() {
    return classes(0, new ArrayList<>());
  }

  private double classes(int week, List<ClassStart> starts) {
    if (week == WEEKS - 1) {
      return releases(0, new ArrayList<>(), starts);
    }
    double best = classes(week + 1, starts);
    for (int heads = smallest; heads <= LARGEST; heads++) {
      starts.add(new ClassStart(week, 1, heads, 0));
      best = Math.min(best, classes(week + 1, starts));
      starts.remove(starts.size() - 1);
    }
    return best;
  }

  private double releases(int week, List<Integer> releases, List<ClassStart> starts) {
    if (week == WEEKS) {
      return cost(releases, starts);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int heads = 0; heads <= 1; heads++) {
      releases.add(heads);
      best = Math.min(best, releases(week + 1, releases, starts));
      releases.remove(releases.size() - 1);
    }
    return best;
  }

  /** Overtime is cheaper than a missing hour, so as much of it as helps. */
  private double cost(List<Integer> releases, List<ClassStart> starts) {
    List<Double> zeros = Collections.nCopies(WEEKS, 0.0);
    OfGroup people = new OfGroup(starts, List.of(), zeros, zeros, zeros, releases, Map.of());
    FlowTable table = flow(people);
    List<Double> overtime = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      double missing = -table.net(0, week) / table.get(FlowColumn.PRODUCTIVE_FTE, 0, week);
      overtime.add(Math.max(0, Math.min(0.1, missing)));
    }
    FlowTable covered =
        flow(new OfGroup(starts, List.of(), overtime, zeros, zeros, releases, Map.of()));
    double worth = 0;
    for (int week = 0; week < WEEKS; week++) {
      worth += covered.cost(CostLine.SHORTFALL, 0, week);
    }
    return covered.spending() + worth;
  }

  private FlowTable flow(OfGroup decisions) {
    return CohortFlow.of(inputs, new HiringDecisions(Map.of("voice", decisions))).planned();
  }
}
