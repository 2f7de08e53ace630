package org.peakstaff.scenario.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.TimeCheck.TimeFrame;

/** Checks events. */
final class EventCheck {
  private final Problems problems;
  private final TimeFrame time;
  private Set<String> services = Set.of();

  EventCheck(Problems problems, TimeFrame time) {
    this.problems = problems;
    this.time = time;
  }

  void check(ObjectValue scenario) {
    Set<String> types = Trees.entries(scenario, "contactTypes").keySet();
    Set<String> groups = Trees.entries(scenario, "agentGroups").keySet();
    services = Trees.entries(scenario, "selfService").keySet();
    Trees.entries(scenario, "events")
        .forEach(
            (id, member) -> {
              if (member.value() instanceof ObjectValue event) {
                check(event, Paths.member("events", id), types, groups);
              }
            });
    Trees.entries(scenario, "adjustments")
        .forEach(
            (id, member) -> {
              if (member.value() instanceof ObjectValue o) {
                adjustment(new Place(o, Paths.member("adjustments", id), problems), scenario);
              }
            });
  }

  private void adjustment(Place adjustment, ObjectValue scenario) {
    Set<String> groups = Trees.entries(scenario, "agentGroups").keySet();
    String group = adjustment.text("agentGroup");
    if (group != null && !groups.contains(group)) {
      adjustment.add("agentGroup", ScenarioCheck.unknown("agent group", group, groups));
    }
    if (adjustment.number("change") == 0) {
      adjustment.add("change", "a change of 0 heads changes nothing");
    }
    if (!problems.touches(adjustment.path())) {
      times(adjustment.object(), adjustment.path(), "the adjustment");
    }
    if (group != null && Trees.at(scenario.value("agentGroups"), group) instanceof ObjectValue o) {
      withinHours(adjustment, o, group);
    }
  }

  /**
   * What lies outside the hours changes nothing: that may be the nights of a week, not all of it.
   */
  private void withinHours(Place adjustment, ObjectValue group, String id) {
    boolean[] open = time.open(group);
    LocalDateTime from = Values.dateTime(adjustment.text("from"));
    LocalDateTime to = Values.dateTime(adjustment.text("to"));
    Horizon horizon = time.horizon();
    if (open == null
        || from == null
        || to == null
        || horizon == null
        || problems.touches(adjustment.path())) {
      return;
    }
    IntervalGrid grid = IntervalGrid.of(horizon);
    for (int i = 0; i < open.length; i++) {
      LocalDateTime start = grid.start(i).toLocalDateTime();
      if (open[i] && !start.isBefore(from) && start.isBefore(to)) {
        return;
      }
    }
    adjustment.add(
        "from",
        "\"" + id + "\" is closed all the time from " + from + " to " + to + ", no heads change");
  }

  private void check(ObjectValue event, String path, Set<String> types, Set<String> groups) {
    known(event, "contactTypes", "contact type", types, path);
    known(event, "agentGroups", "agent group", groups, path);
    known(event, "selfService", "self-service", services, path);
    if (!problems.touches(path)) {
      effects(event, path);
      times(event, path, "the event");
      ramps(new Place(event, path, problems));
    }
  }

  private void known(
      ObjectValue event, String collection, String kind, Set<String> ids, String path) {
    String at = Paths.member(path, collection);
    Trees.entries(event, collection)
        .forEach(
            (id, member) -> {
              if (!ids.contains(id)) {
                problems.add(
                    member.key(), Paths.member(at, id), ScenarioCheck.unknown(kind, id, ids));
              }
            });
  }

  private void effects(ObjectValue event, String path) {
    boolean none =
        Trees.entries(event, "contactTypes").isEmpty()
            && Trees.entries(event, "agentGroups").isEmpty()
            && Trees.entries(event, "selfService").isEmpty();
    if (none) {
      problems.add(
          event.origin(),
          path,
          "an event names the \"contactTypes\", \"agentGroups\" or \"selfService\" it changes");
    }
  }

  private static void ramps(Place event) {
    LocalDateTime from = Values.dateTime(event.text("from"));
    LocalDateTime to = Values.dateTime(event.text("to"));
    if (from == null || to == null || !from.isBefore(to)) {
      return;
    }
    Duration up = ramp(event, "rampUp");
    Duration down = ramp(event, "rampDown");
    Duration length = Duration.between(from, to);
    if (up.plus(down).compareTo(length) > 0) {
      String rule = "the ramps take " + Durations.text(up.plus(down)) + ", longer than the event, ";
      event.add(event.has("rampDown") ? "rampDown" : "rampUp", rule + Durations.text(length));
    }
  }

  private static Duration ramp(Place event, String name) {
    Duration ramp = event.duration(name);
    return ramp == null ? Duration.ZERO : ramp;
  }

  private void times(ObjectValue event, String path, String what) {
    LocalDateTime from = Values.dateTime(Trees.text(event, "from"));
    LocalDateTime to = Values.dateTime(Trees.text(event, "to"));
    if (from == null || to == null) {
      return;
    }
    if (!from.isBefore(to)) {
      add(event, path, "to", to + " is not after " + from + ", the start");
      return;
    }
    Horizon horizon = time.horizon();
    if (horizon != null && onGrid(event, path, from, to, horizon)) {
      inside(event, path, from, to, horizon, what);
    }
  }

  /** Whether both ends lie on the grid; both are looked at. */
  private boolean onGrid(
      ObjectValue event, String path, LocalDateTime from, LocalDateTime to, Horizon horizon) {
    return onGrid(event, path, "from", from, horizon) & onGrid(event, path, "to", to, horizon);
  }

  private boolean onGrid(
      ObjectValue event, String path, String name, LocalDateTime moment, Horizon horizon) {
    long minutes = horizon.interval().toMinutes();
    boolean fits = (moment.getHour() * 60 + moment.getMinute()) % minutes == 0;
    if (!fits) {
      add(event, path, name, moment + " is not on the grid of " + minutes + "m intervals");
    }
    return fits;
  }

  private void inside(
      ObjectValue event,
      String path,
      LocalDateTime from,
      LocalDateTime to,
      Horizon horizon,
      String what) {
    IntervalGrid grid = IntervalGrid.of(horizon);
    Instant start = from.atZone(horizon.timeZone()).toInstant();
    Instant end = to.atZone(horizon.timeZone()).toInstant();
    boolean overlaps =
        end.isAfter(grid.start(0).toInstant())
            && start.isBefore(grid.start(grid.size()).toInstant());
    if (!overlaps) {
      String last = horizon.from().plusDays(horizon.days() - 1L).toString();
      String span = horizon.from() + " to " + last;
      add(event, path, "from", what + " lies outside the horizon, " + span);
    }
  }

  private void add(ObjectValue event, String path, String name, String message) {
    @Nullable ScenarioTree value = event.value(name);
    Origin origin = value == null ? event.origin() : value.origin();
    problems.add(origin, Paths.member(path, name), message);
  }
}
