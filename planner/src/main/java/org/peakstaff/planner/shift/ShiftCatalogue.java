package org.peakstaff.planner.shift;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.StaffTable;
import org.peakstaff.planner.requirement.UnplannableScenarioException;
import org.peakstaff.planner.shift.ShiftChoice.BreakChoice;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.ShiftFamily;
import org.peakstaff.scenario.ShiftFamily.LengthWindow;

/**
 * The shift families of a scenario, expanded: every start and length on every day of the horizon
 * that lies within the hours of its agent group. Time is cut into steps that divide the planning
 * interval and everything the families name.
 */
final class ShiftCatalogue {
  private static final int MOST_STEPS = 4032;
  private static final double SECONDS_PER_HOUR = 3600;

  private final Scenario scenario;
  private final IntervalGrid grid;
  private final StaffTable staff;
  private final int stepSeconds;
  private final List<String> families;
  private final List<ShiftChoice> choices = new ArrayList<>();

  private ShiftCatalogue(Scenario scenario) {
    this.scenario = scenario;
    grid = IntervalGrid.of(scenario.horizon());
    staff = StaffTable.of(scenario);
    stepSeconds = Math.toIntExact(step());
    families = List.copyOf(scenario.shiftFamilies().keySet());
    checkSteps();
    families.forEach(this::expand);
  }

  private void checkSteps() {
    if (steps() > MOST_STEPS) {
      throw new UnplannableScenarioException(
          "shiftFamilies",
          "their times fit only steps of "
              + stepSeconds
              + " s, which are "
              + steps()
              + " in the horizon; the most are "
              + MOST_STEPS
              + ". Maybe coarser starts and breaks");
    }
  }

  /**
   * The catalogue of a scenario.
   *
   * @throws UnplannableScenarioException if its times are too fine
   */
  static ShiftCatalogue of(Scenario scenario) {
    return new ShiftCatalogue(scenario);
  }

  private long step() {
    long step = grid.intervalSeconds();
    for (ShiftFamily family : scenario.shiftFamilies().values()) {
      step = divisor(step, family.start().from().toSecondOfDay());
      step = divisor(step, family.start().every());
      step = divisor(step, family.length());
      for (ShiftFamily.BreakWindow pause : family.breaks()) {
        step = divisor(divisor(step, pause.at()), pause.length());
      }
    }
    return step;
  }

  private static long divisor(long a, LengthWindow window) {
    long step = divisor(a, window.from());
    return window.from().equals(window.to()) ? step : divisor(step, window.every());
  }

  private static long divisor(long a, @Nullable Duration b) {
    return b == null ? a : divisor(a, b.toSeconds());
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  private void expand(String id) {
    ShiftFamily family = family(id);
    List<String> groups =
        family.agentGroups().isEmpty()
            ? staff.agentGroups()
            : family.agentGroups().stream().distinct().sorted().toList();
    List<BreakChoice> breaks = family.breaks().stream().map(this::pause).toList();
    for (String group : groups) {
      for (int day = 0; day < grid.days(); day++) {
        if (family.days().contains(grid.date(day).getDayOfWeek())) {
          expand(id, staff.index(group), day, breaks);
        }
      }
    }
  }

  private void expand(String id, int group, int day, List<BreakChoice> breaks) {
    ShiftFamily family = family(id);
    for (LocalTime time : starts(family.start())) {
      int start = stepOf(grid.date(day), time);
      for (Duration length : durations(family.length())) {
        int steps = Math.toIntExact(length.toSeconds() / stepSeconds);
        if (start >= 0 && start < steps() && isOpen(group, start, steps)) {
          double cost = cost(family, staff.agentGroups().get(group), length);
          choices.add(
              new ShiftChoice(families.indexOf(id), group, day, start, steps, breaks, cost));
        }
      }
    }
  }

  private ShiftFamily family(String id) {
    return Objects.requireNonNull(scenario.shiftFamilies().get(id));
  }

  private static List<LocalTime> starts(ShiftFamily.StartWindow window) {
    List<LocalTime> starts = new ArrayList<>();
    int every = seconds(window.every());
    for (int at = window.from().toSecondOfDay(); at <= window.to().toSecondOfDay(); at += every) {
      starts.add(LocalTime.ofSecondOfDay(at));
    }
    return starts;
  }

  private static int seconds(@Nullable Duration every) {
    return every == null ? 86_400 : Math.toIntExact(every.toSeconds());
  }

  private static List<Duration> durations(LengthWindow window) {
    List<Duration> durations = new ArrayList<>();
    int every = seconds(window.every());
    for (long at = window.from().toSeconds(); at <= window.to().toSeconds(); at += every) {
      durations.add(Duration.ofSeconds(at));
    }
    return durations;
  }

  private BreakChoice pause(ShiftFamily.BreakWindow pause) {
    List<Duration> places = durations(pause.at());
    int every = places.size() == 1 ? 1 : steps(places.get(1).minus(places.get(0)));
    return new BreakChoice(
        steps(places.get(0)), steps(places.get(places.size() - 1)), every, steps(pause.length()));
  }

  private int steps(Duration duration) {
    return Math.toIntExact(duration.toSeconds() / stepSeconds);
  }

  private int stepOf(LocalDate date, LocalTime time) {
    Instant start = date.atTime(time).atZone(grid.start(0).getZone()).toInstant();
    long seconds = Duration.between(grid.start(0).toInstant(), start).toSeconds();
    return Math.toIntExact(Math.floorDiv(seconds, stepSeconds));
  }

  private boolean isOpen(int group, int start, int length) {
    for (int step = start; step < start + length; step++) {
      if (!staff.open(group, Math.floorMod(step, steps()) / stepsPerInterval())) {
        return false;
      }
    }
    return true;
  }

  private double cost(ShiftFamily family, String group, Duration length) {
    Duration unpaid =
        family.breaks().stream()
            .filter(pause -> !pause.paid())
            .map(ShiftFamily.BreakWindow::length)
            .reduce(Duration.ZERO, Duration::plus);
    double hours = length.minus(unpaid).toSeconds() / SECONDS_PER_HOUR;
    return hours * hourly(family, group) + family.costPerShift();
  }

  private double hourly(ShiftFamily family, String group) {
    AgentGroup owner = scenario.agentGroups().get(group);
    Double own = family.costPerHour();
    Double ofGroup = owner == null ? null : owner.costPerHour();
    return own != null ? own : ofGroup != null ? ofGroup : isPriced() ? 0 : 1;
  }

  /** Whether costs are money; else they are paid hours. */
  boolean isPriced() {
    return scenario.agentGroups().values().stream().anyMatch(g -> g.costPerHour() != null)
        || scenario.shiftFamilies().values().stream()
            .anyMatch(f -> f.costPerHour() != null || f.costPerShift() > 0);
  }

  List<ShiftChoice> choices() {
    return choices;
  }

  /** Families that begin on days of the horizon, none of whose shifts fits its groups' hours. */
  List<String> unused() {
    return families.stream().filter(this::isDue).filter(id -> !isUsed(id)).toList();
  }

  private boolean isDue(String id) {
    Set<DayOfWeek> days = family(id).days();
    return IntStream.range(0, grid.days())
        .anyMatch(day -> days.contains(grid.date(day).getDayOfWeek()));
  }

  private boolean isUsed(String id) {
    return choices.stream().anyMatch(choice -> families.get(choice.family()).equals(id));
  }

  List<String> families() {
    return families;
  }

  List<FamilyLimits> limits() {
    return scenario.shiftFamilies().entrySet().stream().map(ShiftCatalogue::limits).toList();
  }

  private static FamilyLimits limits(Map.Entry<String, ShiftFamily> family) {
    Share share = family.getValue().maximumShare();
    return new FamilyLimits(
        family.getKey(),
        family.getValue().minimum(),
        family.getValue().maximum(),
        share == null ? null : share.value());
  }

  List<String> groups() {
    return staff.agentGroups();
  }

  IntervalGrid grid() {
    return grid;
  }

  int stepSeconds() {
    return stepSeconds;
  }

  int stepsPerInterval() {
    return Math.toIntExact(grid.intervalSeconds() / stepSeconds);
  }

  int steps() {
    return grid.size() * stepsPerInterval();
  }
}
