package org.peakstaff.scenario.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;
import org.peakstaff.scenario.json.TimeCheck.TimeFrame;

/** Checks what is said of agents as individuals: shifts, tenure, assistance. */
final class PeopleCheck {
  private static final Duration DAY = Duration.ofDays(1);

  private final Problems problems;
  private final TimeFrame time;

  PeopleCheck(Problems problems, TimeFrame time) {
    this.problems = problems;
    this.time = time;
  }

  void check(Place group) {
    Place tenure = group.below("tenure");
    if (tenure != null) {
      tenure(tenure);
    }
    Set<String> skills = group.entries("skills").keySet();
    group
        .entries("assistance")
        .forEach(
            (id, m) -> {
              String path = Paths.member(group.at("assistance"), id);
              if (m.value() instanceof ObjectValue tool && !problems.touches(path)) {
                assistance(new Place(tool, path, problems), skills);
              }
            });
  }

  private static void tenure(Place tenure) {
    double agents =
        tenure.entries("weeks").values().stream()
            .mapToDouble(m -> m.value() instanceof NumberValue n ? n.value() : 0)
            .sum();
    if (!(agents > 0)) {
      tenure.add("weeks", "must name agents by weeks on the job, such as {\"0\": 6, \"26\": 94}");
    }
    factors(tenure, "a tenure");
  }

  private static void factors(Place owner, String what) {
    List<String> names = List.of("handleTimeFactor", "resolutionFactor");
    if (names.stream().noneMatch(owner::has)) {
      owner.add(what + " changes \"handleTimeFactor\" or \"resolutionFactor\"");
    }
    for (String name : names) {
      boolean empty =
          owner.object().value(name) instanceof ObjectValue curve && Trees.entries(curve).isEmpty();
      if (empty) {
        owner.add(name, "must name at least one week");
      }
    }
  }

  private static void assistance(Place tool, Set<String> skills) {
    factors(tool, "an assistance");
    List<ScenarioTree> types = Trees.elements(tool.object().value("contactTypes"));
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) instanceof TextValue id && !skills.contains(id.text())) {
        String rule = "the group has no skill \"" + Trees.shorten(id.text()) + "\".";
        String hint = Suggestions.didYouMeanOr(id.text(), skills);
        String path = Paths.element(tool.at("contactTypes"), i);
        tool.problems().add(id.origin(), path, rule + hint);
      }
    }
  }

  /** Checks shifts that agree with the schema. */
  void shifts(Place scheduled, boolean @Nullable [] open) {
    Map<String, Member> shifts = scheduled.entries("shifts");
    if (shifts.isEmpty()) {
      scheduled.add("shifts", "there are no shifts");
    }
    shifts.forEach(
        (id, m) -> {
          String path = Paths.member(scheduled.at("shifts"), id);
          if (m.value() instanceof ObjectValue shift) {
            shift(new Place(shift, path, problems), open);
          }
        });
  }

  private void shift(Place place, boolean @Nullable [] open) {
    Shift shift = PeopleBinder.shift(place.object());
    if (shift.length().isZero() || shift.length().compareTo(DAY) > 0) {
      place.add("length", "a shift is longer than 0s and at most 24h, not " + place.text("length"));
      return;
    }
    breaks(shift, place);
    Horizon horizon = time.horizon();
    if (horizon != null && open != null && shift.agents() > 0) {
      withinHours(shift, place, IntervalGrid.of(horizon), open);
    }
  }

  private static void breaks(Shift shift, Place place) {
    Duration end = Duration.ZERO;
    for (int i = 0; i < shift.breaks().size(); i++) {
      Shift.Break pause = shift.breaks().get(i);
      Duration ends = pause.at().plus(pause.length());
      String rule = null;
      if (pause.length().isZero()) {
        rule = "a break is longer than 0s";
      } else if (pause.at().compareTo(end) < 0) {
        rule = "breaks are listed in order of time and do not overlap";
      } else if (ends.compareTo(shift.length()) > 0) {
        rule = "the break ends " + Durations.text(ends) + " after the shift began, which is over";
      }
      if (rule != null) {
        ScenarioTree written = Trees.elements(place.object().value("breaks")).get(i);
        place.problems().add(written.origin(), Paths.element(place.at("breaks"), i), rule);
      }
      end = ends;
    }
  }

  private static void withinHours(Shift shift, Place place, IntervalGrid grid, boolean[] open) {
    boolean[] covered = grid.open(hours(shift, Math.toIntExact(grid.intervalSeconds() / 60)));
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < covered.length; i++) {
      if (covered[i] && !open[i]) {
        outside.add(grid.start(i).toLocalDateTime().toString());
      }
    }
    if (!outside.isEmpty()) {
      String more = outside.size() > 1 ? " and " + (outside.size() - 1) + " more intervals" : "";
      place.add("start", "agents work outside the group's hours, at " + outside.get(0) + more);
    }
  }

  /** The times of a shift as opening hours, from the start of the interval in which it begins. */
  private static OpeningHours hours(Shift shift, int interval) {
    LocalTime start = shift.start();
    int from = start.getHour() * 60 + start.getMinute();
    int to = from + Math.toIntExact(shift.length().plusSeconds(59).toMinutes());
    OpeningHours.Span span = new OpeningHours.Span(from / interval * interval, to);
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    shift.days().forEach(day -> days.put(day, List.of(span)));
    return new OpeningHours(days, Map.of());
  }
}
