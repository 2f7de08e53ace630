package org.peakstaff.planner.hiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ByWeek;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Hiring.Budget;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.Share;

/** A hiring plan under construction: weeks of 40 hours from 3 August 2026. */
final class Season {
  static final LocalDate FROM = LocalDate.of(2026, 8, 3);

  private final Map<String, HiringGroup> groups = new TreeMap<>();
  private final Map<String, List<Double>> hours = new TreeMap<>();
  private double efficiency = 1;
  private @Nullable Budget budget;

  Season group(String id, Crew crew, double... needed) {
    groups.put(id, crew.build());
    hours.put(id, DoubleStream.of(needed).boxed().toList());
    return this;
  }

  Season efficiency(double share) {
    efficiency = share;
    return this;
  }

  Season budget(Budget money) {
    budget = money;
    return this;
  }

  HiringInputs inputs() {
    int weeks = hours.values().iterator().next().size();
    Hiring hiring =
        new Hiring(
            FROM,
            weeks,
            40,
            Share.of(efficiency),
            Map.of(),
            Map.of(),
            new ByWeek<>(new TreeMap<>()),
            new ByWeek<>(new TreeMap<>()),
            groups,
            null,
            budget,
            Hiring.Uncertainty.NONE);
    return new HiringInputs(hiring, new WeeklyRequirement(hours));
  }
}
