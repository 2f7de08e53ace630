package org.peakstaff.planner.hiring.demand;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Scenario;

/**
 * A typical week with other volumes. All first attempts, those of self-service and those that
 * events add included, are multiplied; an opening backlog is not.
 */
final class ScaledWeek {
  private static final String EVENT = "hiring-volume";

  private ScaledWeek() {}

  /** The week with all volumes multiplied by a factor, the forecast taken as it is. */
  static Scenario of(Scenario week, double volume) {
    Scenario certain = week.withForecastError(null);
    if (volume == 1) {
      return certain;
    }
    Map<String, Event.ContactEffect> effects = new TreeMap<>();
    for (String type : week.contactTypes().keySet()) {
      effects.put(type, new Event.ContactEffect(volume, 0, 1, 1));
    }
    LocalDateTime from = week.horizon().from().atStartOfDay();
    LocalDateTime to = from.plusDays(week.horizon().days());
    Map<String, Event> events = new TreeMap<>(week.events());
    events.put(EVENT, new Event(null, from, to, effects, Map.of()));
    return certain.withEvents(events);
  }

  /** The week planned by another method. */
  static Scenario withMethod(Scenario week, String method) {
    PlanSettings settings = week.plan();
    return week.withPlan(settings.withMethod(method));
  }
}
