package org.peakstaff.planner.requirement;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.peakstaff.compile.DemandTable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.channel.CapacityFactors;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.Scenario;

/**
 * What agents who hold several contacts get done, by group and type.
 *
 * <p>The first guess of {@link org.peakstaff.planner.channel.ChatQueue}: load and handle time
 * divided by the capacity factor of the concurrency limit.
 */
final class ChatCapacity {
  private final double[][] full;
  private final double[] standAlone;

  private ChatCapacity(int groups, int types) {
    full = new double[groups][types];
    standAlone = new double[types];
  }

  static ChatCapacity of(
      Scenario scenario, DemandTable demand, StaffTable staff, FirstRanks ranks) {
    List<String> types = demand.contactTypes();
    ChatCapacity capacity = new ChatCapacity(staff.agentGroups().size(), types.size());
    for (int type = 0; type < types.size(); type++) {
      for (int group = 0; group < capacity.full.length; group++) {
        capacity.full[group][type] = factors(scenario, staff, group, types.get(type)).full();
      }
      capacity.standAlone[type] = standAlone(scenario, staff, ranks, types.get(type), type);
    }
    return capacity;
  }

  private static CapacityFactors factors(
      Scenario scenario, StaffTable staff, int group, String type) {
    Concurrency concurrency = group(scenario, staff, group).concurrency();
    Integer limit = concurrency == null ? null : concurrency.limits().get(type);
    return concurrency == null || limit == null
        ? CapacityFactors.exclusive()
        : new CapacityFactors(concurrency.capacityFactors()).upTo(limit);
  }

  private static double standAlone(
      Scenario scenario, StaffTable staff, FirstRanks ranks, String id, int type) {
    Double measuredAt =
        Objects.requireNonNull(scenario.contactTypes().get(id))
            .chat()
            .handleTimeMeasuredAtConcurrency();
    OptionalInt group = ranks.preferredGroupOf(type);
    if (measuredAt == null || group.isEmpty()) {
      return 1;
    }
    Concurrency concurrency = group(scenario, staff, group.getAsInt()).concurrency();
    return concurrency == null
        ? 1
        : new CapacityFactors(concurrency.capacityFactors()).standAlone(1, measuredAt);
  }

  private static AgentGroup group(Scenario scenario, StaffTable staff, int group) {
    return Objects.requireNonNull(scenario.agentGroups().get(staff.agentGroups().get(group)));
  }

  /** What an agent of the group gets done with as many contacts of the type as it may hold. */
  double full(int group, int type) {
    return full[group][type];
  }

  /** Stand-alone work in a second of measured handle time. */
  double standAlone(int type) {
    return standAlone[type];
  }
}
