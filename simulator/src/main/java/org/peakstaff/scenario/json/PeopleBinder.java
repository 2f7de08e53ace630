package org.peakstaff.scenario.json;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Proficiency;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.ShiftFamily;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Binds what is said of agents as individuals: shifts, tenure, assistance. */
final class PeopleBinder {
  private PeopleBinder() {}

  static Scheduled shifts(Fields scheduled) {
    return new Scheduled.Shifts(scheduled.entries("shifts", PeopleBinder::shift));
  }

  static Shift shift(ScenarioTree tree) {
    Fields shift = Fields.of(tree);
    return new Shift(
        shift.textOrNull("label"),
        EnumSet.copyOf(Objects.requireNonNull(Values.weekdays(shift.text("days")))),
        LocalTime.parse(shift.text("start")),
        shift.duration("length"),
        shift.elements("breaks", PeopleBinder::pause),
        shift.integer("agents"));
  }

  private static Shift.Break pause(ScenarioTree tree) {
    Fields pause = Fields.of(tree);
    return new Shift.Break(pause.duration("at"), pause.duration("length"), pause.isTrue("paid"));
  }

  static ShiftFamily shiftFamily(ScenarioTree tree) {
    Fields family = Fields.of(tree);
    return new ShiftFamily(
        family.textOrNull("label"),
        family.elements("agentGroups", Fields::text),
        EnumSet.copyOf(Objects.requireNonNull(Values.weekdays(family.text("days")))),
        start(family.required("start")),
        length(family.required("length")),
        family.elements("breaks", PeopleBinder::breakWindow),
        family.integer("minimum"),
        family.integerOrNull("maximum"),
        family.shareOrNull("maximumShare"),
        family.numberOrNull("costPerHour"),
        family.number("costPerShift"));
  }

  private static ShiftFamily.StartWindow start(ScenarioTree tree) {
    if (tree instanceof TextValue time) {
      return ShiftFamily.StartWindow.at(LocalTime.parse(time.text()));
    }
    Fields window = Fields.of(tree);
    return new ShiftFamily.StartWindow(
        LocalTime.parse(window.text("from")),
        LocalTime.parse(window.text("to")),
        window.durationOrNull("every"));
  }

  private static ShiftFamily.LengthWindow length(ScenarioTree tree) {
    if (tree instanceof TextValue) {
      return ShiftFamily.LengthWindow.of(Fields.duration(tree));
    }
    Fields window = Fields.of(tree);
    return new ShiftFamily.LengthWindow(
        window.duration("from"), window.duration("to"), window.durationOrNull("every"));
  }

  private static ShiftFamily.BreakWindow breakWindow(ScenarioTree tree) {
    Fields pause = Fields.of(tree);
    return new ShiftFamily.BreakWindow(
        length(pause.required("at")), pause.duration("length"), pause.isTrue("paid"));
  }

  static Proficiency proficiency(Fields group) {
    return new Proficiency(
        group.orNull("tenure", PeopleBinder::tenure),
        group.entries("assistance", PeopleBinder::assistance));
  }

  private static Proficiency.Tenure tenure(Fields tenure) {
    NavigableMap<Integer, Integer> weeks = new TreeMap<>();
    tenure
        .entries("weeks", Fields::number)
        .forEach((week, agents) -> weeks.put(Integer.valueOf(week), agents.intValue()));
    return new Proficiency.Tenure(
        weeks, curve(tenure, "handleTimeFactor"), curve(tenure, "resolutionFactor"));
  }

  private static Proficiency.Assistance assistance(ScenarioTree tree) {
    Fields assistance = Fields.of(tree);
    return new Proficiency.Assistance(
        assistance.textOrNull("label"),
        assistance.elements("contactTypes", Fields::text),
        curve(assistance, "handleTimeFactor"),
        curve(assistance, "resolutionFactor"));
  }

  static @Nullable Curve curve(Fields owner, String name) {
    ScenarioTree tree = owner.tree(name);
    if (tree == null) {
      return null;
    } else if (tree instanceof NumberValue factor) {
      return Curve.constant(factor.value());
    }
    NavigableMap<Integer, Double> byWeek = new TreeMap<>();
    owner
        .entries(name, Fields::number)
        .forEach((week, factor) -> byWeek.put(Integer.valueOf(week), factor));
    return new Curve(byWeek);
  }
}
