package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.compile.DemandTable;

/**
 * What comes to the agents of each contact type in each interval: first attempts that pass
 * self-service, and what self-service, abandonment, unresolved reasons and closed types send.
 */
final class AgentVolumes {
  private final List<ContactStream> byType;

  private AgentVolumes(List<ContactStream> byType) {
    this.byType = List.copyOf(byType);
  }

  /** The volumes of a scenario in which everybody comes to the agents once. */
  static AgentVolumes of(DemandTable demand) {
    List<ContactStream> streams = new ArrayList<>();
    for (int type = 0; type < demand.contactTypes().size(); type++) {
      streams.add(ContactStream.plain(demand.volumes(type)));
    }
    return new AgentVolumes(streams);
  }

  /** Volumes found otherwise, by dense index of the type. */
  static AgentVolumes of(List<ContactStream> byType) {
    return new AgentVolumes(byType);
  }

  /** Contacts of a type in an interval; of deferred work outside opening hours, too. */
  double volume(int type, int interval) {
    return byType.get(type).contacts()[interval];
  }

  /** Their mean handle time over that of the type. */
  double handleTimeFactor(int type, int interval) {
    ContactStream stream = byType.get(type);
    double contacts = stream.contacts()[interval];
    return contacts > 0 ? stream.work()[interval] / contacts : 1;
  }

  /** The largest difference of a type's volume over the horizon, as a share of it. */
  double difference(AgentVolumes other) {
    double largest = 0;
    for (int type = 0; type < byType.size(); type++) {
      double here = byType.get(type).total();
      double there = other.byType.get(type).total();
      largest = Math.max(largest, Math.abs(here - there) / Math.max(here, 1));
    }
    return largest;
  }
}
