package org.peakstaff.planner.requirement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.Binding;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;

/** What every contact type has to reach, in the terms of the queueing formulas. */
final class PoolTargets {
  private final List<List<Named>> byType = new ArrayList<>();
  private final List<Named> cap = new ArrayList<>();

  private PoolTargets(Scenario scenario) {
    scenario.contactTypes().forEach((id, type) -> byType.add(targets(id, type)));
    Share occupancyCap = scenario.plan().occupancyCap();
    if (occupancyCap != null) {
      StaffingTarget target = new StaffingTarget.AtMost(Binding.OCCUPANCY, occupancyCap.value());
      cap.add(new Named(null, target));
    }
  }

  static PoolTargets of(Scenario scenario) {
    return new PoolTargets(scenario);
  }

  /**
   * A target and whose it is.
   *
   * @param contactType id, null for the occupancy cap
   * @param target in the terms of the formulas
   */
  record Named(@Nullable String contactType, StaffingTarget target) {
    /** The name in results, such as {@code serviceLevel care-phone}. */
    String label() {
      String kind = target.kind().id();
      return contactType == null ? kind : kind + " " + contactType;
    }

    /** The place in the scenario. */
    String path() {
      return contactType == null
          ? "plan.occupancyCap"
          : "contactTypes." + contactType + ".target." + target.kind().id();
    }
  }

  /** The targets that a pool of the given types has to meet, the occupancy cap last. */
  List<Named> of(List<Integer> types) {
    List<Named> all = new ArrayList<>();
    types.forEach(type -> all.addAll(byType.get(type)));
    all.addAll(cap);
    return all;
  }

  /** The service-level target of a type, null when it has none. */
  StaffingTarget.@Nullable ServiceLevel serviceLevel(int type) {
    for (Named named : byType.get(type)) {
      if (named.target() instanceof StaffingTarget.ServiceLevel level) {
        return level;
      }
    }
    return null;
  }

  static StaffingTargets joined(List<Named> targets, int minimumAgents) {
    List<StaffingTarget> list = targets.stream().map(Named::target).toList();
    return new StaffingTargets(list, minimumAgents, false);
  }

  private static List<Named> targets(String id, ContactType type) {
    List<Named> targets = new ArrayList<>();
    Target target = type.target();
    if (target != null) {
      serviceLevel(id, target.serviceLevel(), type.shortAbandon(), targets);
      averageSpeedOfAnswer(id, target.averageSpeedOfAnswer(), targets);
      abandonment(id, target.abandonment(), targets);
    }
    return List.copyOf(targets);
  }

  private static void serviceLevel(
      String id,
      Target.@Nullable ServiceLevel level,
      @Nullable Duration shortAbandon,
      List<Named> targets) {
    if (level != null) {
      StaffingTarget target =
          new StaffingTarget.ServiceLevel(
              level.share().value(),
              seconds(level.within()),
              level.convention(),
              shortAbandon == null ? 0 : seconds(shortAbandon));
      targets.add(new Named(id, target));
    }
  }

  private static void averageSpeedOfAnswer(
      String id, @Nullable Duration speed, List<Named> targets) {
    if (speed != null) {
      targets.add(atMost(id, Binding.AVERAGE_SPEED_OF_ANSWER, seconds(speed)));
    }
  }

  private static void abandonment(String id, @Nullable Share limit, List<Named> targets) {
    if (limit != null) {
      targets.add(atMost(id, Binding.ABANDONMENT, limit.value()));
    }
  }

  private static Named atMost(String id, Binding kind, double limit) {
    return new Named(id, new StaffingTarget.AtMost(kind, limit));
  }

  private static double seconds(Duration duration) {
    return duration.getSeconds() + duration.getNano() / 1e9;
  }
}
