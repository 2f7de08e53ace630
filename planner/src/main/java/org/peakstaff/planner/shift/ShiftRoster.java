package org.peakstaff.planner.shift;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.ShiftFamily;

/**
 * Planned shifts in the terms of the scenario: {@code scheduled} of type {@code shifts} for every
 * agent group. Shifts that are alike on several days become one.
 */
final class ShiftRoster {
  private final ShiftCatalogue catalogue;
  private final Scenario scenario;

  ShiftRoster(ShiftCatalogue catalogue, Scenario scenario) {
    this.catalogue = catalogue;
    this.scenario = scenario;
  }

  /** What shifts have in common that become one. */
  private record Alike(
      int family, LocalTime start, int length, List<Integer> breaks, int heads, boolean wraps) {}

  /** The scenario with these shifts in place of its roster. */
  Scenario applyTo(ShiftCover cover) {
    Map<String, Map<String, Shift>> shifts = shifts(cover);
    Map<String, AgentGroup> groups = new TreeMap<>(scenario.agentGroups());
    groups.replaceAll(
        (id, group) ->
            group.withScheduled(new Scheduled.Shifts(shifts.getOrDefault(id, Map.of()))));
    return scenario.withAgentGroups(groups).withAdjustments(Map.of());
  }

  /** Shifts as a name that no other shifts of the scenario have. */
  String name(ShiftCover cover) {
    StringBuilder name = new StringBuilder("shifts");
    for (PlannedShift shift : cover.shifts()) {
      ShiftChoice choice = shift.choice();
      name.append(' ').append(choice.family()).append('/').append(choice.group());
      name.append('/').append(choice.start()).append('+').append(choice.length());
      name.append(shift.breaks()).append('x').append(shift.heads());
    }
    return name.toString();
  }

  /** The shifts by agent group and id. */
  Map<String, Map<String, Shift>> shifts(ShiftCover cover) {
    Map<String, Map<String, Shift>> shifts = new TreeMap<>();
    for (int g = 0; g < catalogue.groups().size(); g++) {
      int group = g;
      List<PlannedShift> own =
          cover.shifts().stream().filter(shift -> shift.choice().group() == group).toList();
      shifts.put(catalogue.groups().get(g), named(own));
    }
    return shifts;
  }

  private Map<String, Shift> named(List<PlannedShift> shifts) {
    Map<Alike, Set<DayOfWeek>> days = new LinkedHashMap<>();
    for (PlannedShift shift : shifts) {
      ShiftChoice choice = shift.choice();
      boolean wraps = choice.start() + choice.length() > catalogue.steps();
      Alike alike =
          new Alike(
              choice.family(),
              start(choice),
              choice.length(),
              shift.breaks(),
              shift.heads(),
              wraps);
      Set<DayOfWeek> on = days.computeIfAbsent(alike, k -> EnumSet.noneOf(DayOfWeek.class));
      on.add(catalogue.grid().date(choice.day()).getDayOfWeek());
      if (wraps) {
        on.add(catalogue.grid().date(-1).getDayOfWeek());
      }
    }
    Map<String, Shift> named = new TreeMap<>();
    days.forEach((alike, on) -> named.put(id(alike, named), shift(alike, on)));
    return named;
  }

  private LocalTime start(ShiftChoice choice) {
    int interval = choice.start() / catalogue.stepsPerInterval();
    int within = choice.start() % catalogue.stepsPerInterval() * catalogue.stepSeconds();
    return catalogue.grid().start(interval).plusSeconds(within).toLocalTime();
  }

  private String id(Alike alike, Map<String, Shift> taken) {
    String base =
        String.format(
            Locale.ROOT,
            "%s-%02d%02d-%s",
            catalogue.families().get(alike.family),
            alike.start.getHour(),
            alike.start.getMinute(),
            hours(duration(alike.length)));
    int number = 1;
    while (taken.containsKey(base + "-" + number)) {
      number++;
    }
    return base + "-" + number;
  }

  private static String hours(Duration length) {
    return length.toMinutesPart() == 0
        ? length.toHours() + "h"
        : length.toHours() + "h" + length.toMinutesPart();
  }

  private Shift shift(Alike alike, Set<DayOfWeek> days) {
    String family = catalogue.families().get(alike.family);
    List<ShiftFamily.BreakWindow> windows =
        Objects.requireNonNull(scenario.shiftFamilies().get(family)).breaks();
    List<Shift.Break> breaks = new ArrayList<>();
    for (int b = 0; b < windows.size(); b++) {
      breaks.add(
          new Shift.Break(
              duration(alike.breaks.get(b)), windows.get(b).length(), windows.get(b).paid()));
    }
    return new Shift(null, days, alike.start, duration(alike.length), breaks, alike.heads);
  }

  private Duration duration(int steps) {
    return Duration.ofSeconds((long) steps * catalogue.stepSeconds());
  }
}
