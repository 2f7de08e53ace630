package org.peakstaff.planner.requirement;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares the agents required at a time over all groups with the seats there are. */
final class SeatLimit {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ROOT);

  private SeatLimit() {}

  /** A sentence where seats are limited, empty where they are not. */
  static String sentence(@Nullable Integer seats, List<PlanInterval> intervals) {
    if (seats == null) {
      return "";
    }
    int above = 0;
    int most = 0;
    ZonedDateTime when = intervals.get(0).start();
    for (PlanInterval interval : intervals) {
      int agents =
          interval.agentGroups().values().stream().mapToInt(GroupRequirement::required).sum();
      above += agents > seats ? 1 : 0;
      when = agents > most ? interval.start() : when;
      most = Math.max(most, agents);
    }
    String on = TIME.format(when);
    return above == 0
        ? String.format(
            Locale.ROOT,
            "The %d seats suffice: at most %d agents are required at a time, on %s.",
            seats,
            most,
            on)
        : String.format(
            Locale.ROOT,
            "The %d seats do not suffice in %d of %d intervals: %d agents are required on %s.",
            seats,
            above,
            intervals.size(),
            most,
            on);
  }
}
