package org.peakstaff.scenario.json;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.OpeningHours.Span;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Checks horizon and opening hours. */
final class TimeCheck {
  /** Fewer batches say too little about how far their means spread. */
  private static final int LEAST_BATCHES = 10;

  private static final List<Integer> INTERVALS = List.of(60, 30, 15);

  private final Problems problems;

  TimeCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * The times of a scenario, as far as they are valid.
   *
   * @param horizon the horizon, null when it is not valid
   * @param hours the valid opening hours by id
   * @param hoursIds the ids of all opening hours
   */
  record TimeFrame(
      @Nullable Horizon horizon, Map<String, OpeningHours> hours, Set<String> hoursIds) {
    /** The open intervals of a type or group; null when they cannot be told. */
    boolean @Nullable [] open(ObjectValue owner) {
      if (horizon == null) {
        return null;
      }
      IntervalGrid grid = IntervalGrid.of(horizon);
      String id = Trees.text(owner, "hours");
      if ("always".equals(id)) {
        boolean[] open = new boolean[grid.size()];
        Arrays.fill(open, true);
        return open;
      }
      OpeningHours found = id == null ? null : hours.get(id);
      return found == null ? null : grid.open(found);
    }
  }

  TimeFrame check(ObjectValue scenario) {
    Horizon horizon =
        scenario.value("horizon") instanceof ObjectValue o && !problems.touches("horizon")
            ? horizon(o)
            : null;
    Map<String, OpeningHours> hours = new HashMap<>();
    Map<String, Member> all = Trees.entries(scenario, "openingHours");
    all.forEach((id, m) -> hours(id, m, horizon, hours));
    return new TimeFrame(horizon, hours, all.keySet());
  }

  private @Nullable Horizon horizon(ObjectValue tree) {
    boolean valid = length(tree) & zone(tree) & interval(tree);
    if (!valid) {
      return null;
    }
    try {
      Horizon horizon = ScenarioBinder.horizon(Fields.of(tree));
      IntervalGrid grid = IntervalGrid.of(horizon);
      warmUp(tree, horizon, grid);
      batches(tree, horizon, grid);
      return horizon;
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      problems.add(tree.origin(), "horizon", String.valueOf(e.getMessage()));
      return null;
    }
  }

  private boolean length(ObjectValue tree) {
    boolean days = tree.value("days") != null;
    boolean weeks = tree.value("weeks") != null;
    if (days == weeks) {
      String rule = days ? "give days or weeks, not both" : "\"days\" or \"weeks\" is missing";
      problems.add(tree.origin(), "horizon", rule);
    }
    return days != weeks;
  }

  private boolean zone(ObjectValue tree) {
    String zone = Trees.text(tree, "timeZone");
    try {
      ZoneId.of(String.valueOf(zone));
      return true;
    } catch (DateTimeException e) {
      String near = Suggestions.didYouMean(String.valueOf(zone), ZoneId.getAvailableZoneIds());
      add(tree, "horizon", "timeZone", "there is no time zone \"" + zone + "\"." + near);
      return false;
    }
  }

  private boolean interval(ObjectValue tree) {
    Duration interval = Durations.orNull(Trees.text(tree, "interval"));
    boolean valid = INTERVALS.stream().anyMatch(m -> Duration.ofMinutes(m).equals(interval));
    if (!valid) {
      String written = Trees.text(tree, "interval");
      add(
          tree,
          "horizon",
          "interval",
          "must be \"15m\", \"30m\" or \"60m\", not \"" + written + "\"");
    }
    return valid;
  }

  private void warmUp(ObjectValue tree, Horizon horizon, IntervalGrid grid) {
    Duration warmUp = horizon.warmUp();
    if (warmUp == null) {
      return;
    }
    long whole = grid.size() * horizon.interval().toNanos();
    if (warmUp.toNanos() % horizon.interval().toNanos() != 0) {
      String interval = Durations.text(horizon.interval());
      add(
          tree,
          "horizon",
          "warmUp",
          Durations.text(warmUp) + " is not a multiple of the interval, " + interval);
    } else if (warmUp.toNanos() >= whole) {
      String length = Durations.text(Duration.ofNanos(whole));
      add(
          tree,
          "horizon",
          "warmUp",
          Durations.text(warmUp) + " leaves nothing of the horizon, which is " + length + " long");
    }
  }

  private void batches(ObjectValue tree, Horizon horizon, IntervalGrid grid) {
    if (horizon.batches() == null) {
      return;
    }
    Duration length = horizon.batches().length();
    Duration warmUp = horizon.warmUp() == null ? Duration.ZERO : horizon.warmUp();
    Duration measured = horizon.interval().multipliedBy(grid.size()).minus(warmUp);
    String rule = null;
    if (length.isZero() || length.toNanos() % horizon.interval().toNanos() != 0) {
      rule = " is not a multiple of the interval, " + Durations.text(horizon.interval());
    } else if (length.multipliedBy(LEAST_BATCHES).compareTo(measured) > 0) {
      rule = " is too long: at least ten batches fit into " + Durations.text(measured);
    } else if (measured.toNanos() % length.toNanos() != 0) {
      String rest = Durations.text(Duration.ofNanos(measured.toNanos() % length.toNanos()));
      rule = " leaves a rest of " + rest + " of the " + Durations.text(measured) + " measured";
    }
    if (rule != null) {
      ScenarioTree written = Trees.at(tree, "batches", "length");
      Origin origin = written == null ? tree.origin() : written.origin();
      problems.add(origin, "horizon.batches.length", Durations.text(length) + rule);
    }
  }

  private void add(ObjectValue tree, String path, String name, String message) {
    ScenarioTree value = tree.value(name);
    Origin origin = value == null ? tree.origin() : value.origin();
    problems.add(origin, Paths.member(path, name), message);
  }

  private void hours(
      String id, Member member, @Nullable Horizon horizon, Map<String, OpeningHours> valid) {
    String path = Paths.member("openingHours", id);
    if (id.equals("always")) {
      problems.add(member.key(), path, "\"always\" means around the clock; choose another id");
      return;
    }
    if (problems.touches(path) || !(member.value() instanceof ObjectValue tree)) {
      return;
    }
    Map<String, Member> days = ScenarioBinder.hoursOf(tree);
    once(days, path);
    days.forEach((day, m) -> spans(m, Paths.member(path, day), horizon));
    if (!problems.touches(path)) {
      OpeningHours hours = ScenarioBinder.openingHours(tree);
      if (fits(hours, horizon, member, path)) {
        valid.put(id, hours);
      }
    }
  }

  private void once(Map<String, Member> days, String path) {
    Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
    days.forEach(
        (name, member) -> {
          List<DayOfWeek> weekdays = Values.weekdays(name);
          for (DayOfWeek day : weekdays == null ? List.<DayOfWeek>of() : weekdays) {
            if (!seen.add(day)) {
              String shown = day.toString().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
              problems.add(member.key(), Paths.member(path, name), shown + " is given twice");
            }
          }
        });
  }

  private void spans(Member member, String path, @Nullable Horizon horizon) {
    List<Span> spans = Values.spans(member.value());
    if (spans == null) {
      problems.add(member.value().origin(), path, "a list of hours has no \"closed\" among them");
      return;
    }
    List<Span> sorted = spans.stream().sorted(Comparator.comparingInt(Span::fromMinute)).toList();
    apart(sorted, member, path);
    if (horizon != null) {
      sorted.forEach(s -> onGrid(s.fromMinute(), member, path, horizon));
      sorted.forEach(s -> onGrid(s.toMinute() % 1440, member, path, horizon));
    }
  }

  private void apart(List<Span> sorted, Member member, String path) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).fromMinute() < sorted.get(i - 1).toMinute()) {
        problems.add(member.value().origin(), path, "the hours overlap");
      }
    }
  }

  private void onGrid(int minute, Member member, String path, Horizon horizon) {
    long interval = horizon.interval().toMinutes();
    if (minute % interval == 0) {
      return;
    }
    String time = String.format(java.util.Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    problems.add(
        member.value().origin(),
        path,
        time + " is not on the grid of " + interval + "m intervals; " + fitting(minute));
  }

  private static String fitting(int minute) {
    return INTERVALS.stream()
        .filter(m -> minute % m == 0)
        .findFirst()
        .map(m -> "intervals of " + m + "m would fit")
        .orElse("no interval fits; round it to a quarter of an hour");
  }

  /** Time zones may move the wall clock by less than an interval. */
  private boolean fits(OpeningHours hours, @Nullable Horizon horizon, Member member, String path) {
    boolean fits = horizon == null || IntervalGrid.of(horizon).offGrid(hours).isEmpty();
    if (!fits) {
      problems.add(
          member.key(), path, "a change of the clock moves these hours off the interval grid");
    }
    return fits;
  }
}
