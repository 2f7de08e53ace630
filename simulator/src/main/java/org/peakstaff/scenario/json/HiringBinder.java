package org.peakstaff.scenario.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.ByWeek;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Binds what a hiring plan is made from. */
final class HiringBinder {
  private final TypicalWeeks typicalWeeks;

  HiringBinder(TypicalWeeks typicalWeeks) {
    this.typicalWeeks = typicalWeeks;
  }

  Hiring hiring(Fields hiring) {
    Map<String, Hiring.TypicalWeek> weeks = new TreeMap<>();
    hiring
        .entries("typicalWeeks", Fields::of)
        .forEach((id, week) -> weeks.put(id, typicalWeek(id, week)));
    return new Hiring(
        LocalDate.parse(hiring.text("from")),
        hiring.integer("weeks"),
        hiring.number("hoursPerFte"),
        hiring.share("scheduleEfficiency"),
        hiring.entries("requirement", tree -> byWeek(tree, Fields::number)),
        weeks,
        byWeek(hiring.tree("calendar"), Fields::text),
        byWeek(hiring.tree("volume"), Fields::number),
        hiring.entries("groups", tree -> group(Fields.of(tree))),
        hiring.numberOrNull("costPerLostContact"),
        hiring.orNull("budget", HiringBinder::budget),
        uncertainty(hiring.below("uncertainty")));
  }

  private Hiring.TypicalWeek typicalWeek(String id, Fields week) {
    return new Hiring.TypicalWeek(
        week.textOrNull("scenario"), typicalWeeks.of(id), week.number("volume"));
  }

  /** Values by week; one value alone holds in every week. */
  private static <T> ByWeek<T> byWeek(
      @Nullable ScenarioTree tree, Function<ScenarioTree, T> value) {
    NavigableMap<LocalDate, T> from = new TreeMap<>();
    if (tree instanceof ObjectValue) {
      Trees.entries(tree)
          .forEach((date, m) -> from.put(LocalDate.parse(date), value.apply(m.value())));
    } else if (tree != null) {
      return ByWeek.always(value.apply(tree));
    }
    return new ByWeek<>(from);
  }

  private static double share(ScenarioTree tree) {
    return Objects.requireNonNull(Values.share(tree));
  }

  private static Hiring.Budget budget(Fields budget) {
    Map<YearMonth, Double> months = new TreeMap<>();
    budget
        .entries("months", Fields::number)
        .forEach((month, amount) -> months.put(YearMonth.parse(month), amount));
    return new Hiring.Budget(budget.numberOrNull("total"), months);
  }

  private static Hiring.Uncertainty uncertainty(Fields uncertainty) {
    return new Hiring.Uncertainty(
        uncertainty.share("demand"),
        uncertainty.share("attrition"),
        uncertainty.share("classYield"),
        uncertainty.share("ramp"));
  }

  private static HiringGroup group(Fields group) {
    return new HiringGroup(
        group.textOrNull("label"),
        headcount(group),
        group.number("hoursPerWeek"),
        byWeek(group.tree("shrinkage"), HiringBinder::share),
        group.orNull("attrition", HiringBinder::attrition),
        group.orNull("classes", HiringBinder::classes),
        group.orNull("seasonal", HiringBinder::classes),
        group.orNull("partTime", HiringBinder::partTime),
        group.orNull("overtime", HiringBinder::overtime),
        group.orNull("voluntaryTimeOff", HiringBinder::timeOff),
        group.orNull("outsourcing", HiringBinder::outsourcing),
        group.entries("crossTraining", tree -> crossTraining(Fields.of(tree))),
        group.orNull("releases", HiringBinder::releases),
        group.integerOrNull("seats"),
        group.shareOrNull("maximumGap"),
        costs(group.below("costs")));
  }

  private static NavigableMap<Integer, Integer> headcount(Fields group) {
    NavigableMap<Integer, Integer> heads = new TreeMap<>();
    group
        .entries("headcount", Fields::number)
        .forEach((week, agents) -> heads.put(Integer.valueOf(week), agents.intValue()));
    return heads;
  }

  private static HiringGroup.Attrition attrition(Fields attrition) {
    NavigableMap<Integer, Double> annual = new TreeMap<>();
    if (attrition.tree("annual") instanceof ObjectValue) {
      attrition
          .entries("annual", HiringBinder::share)
          .forEach((week, rate) -> annual.put(Integer.valueOf(week), rate));
    } else {
      annual.put(0, attrition.share("annual").value());
    }
    return new HiringGroup.Attrition(
        annual, attrition.constant(HiringGroup.Convention.class, "as"));
  }

  private static HiringClasses classes(Fields classes) {
    return new HiringClasses(
        classes.integer("leadWeeks"),
        classes.integer("trainingWeeks"),
        classes.share("dropOut"),
        classes.integer("nestingWeeks"),
        classes.share("nestingProductivity"),
        Objects.requireNonNullElse(PeopleBinder.curve(classes, "ramp"), Curve.constant(1)),
        classes.integer("minimum"),
        classes.integer("maximum"),
        classes.integer("perWeek"),
        classes.integer("everyWeeks"),
        classes.elements("starts", tree -> LocalDate.parse(Fields.text(tree))),
        classes.integerOrNull("trainers"),
        classes.integerOrNull("seats"),
        classes.integerOrNull("contractWeeks"),
        classes.numberOrNull("recruiting"),
        classes.numberOrNull("training"));
  }

  private static HiringGroup.PartTime partTime(Fields partTime) {
    return new HiringGroup.PartTime(
        partTime.number("hoursPerWeek"),
        partTime.share("maximumShare"),
        partTime.shareOrNull("scheduleEfficiency"));
  }

  private static HiringGroup.Overtime overtime(Fields overtime) {
    return new HiringGroup.Overtime(
        overtime.share("maximum"), overtime.share("premium"), overtime.integer("leadWeeks"));
  }

  private static HiringGroup.VoluntaryTimeOff timeOff(Fields timeOff) {
    return new HiringGroup.VoluntaryTimeOff(timeOff.share("maximum"), timeOff.integer("leadWeeks"));
  }

  private static HiringGroup.Outsourcing outsourcing(Fields outsourcing) {
    return new HiringGroup.Outsourcing(
        outsourcing.share("maximumShare"),
        outsourcing.number("costPerHour"),
        outsourcing.integer("leadWeeks"));
  }

  private static HiringGroup.CrossTraining crossTraining(Fields training) {
    return new HiringGroup.CrossTraining(
        training.integer("weeks"),
        training.integer("maximumPerWeek"),
        training.share("productivity"),
        training.number("cost"),
        training.integer("leadWeeks"));
  }

  private static HiringGroup.Releases releases(Fields releases) {
    return new HiringGroup.Releases(
        releases.integer("maximumPerWeek"), releases.integer("leadWeeks"));
  }

  private static HiringGroup.Costs costs(Fields costs) {
    return new HiringGroup.Costs(
        costs.number("wagePerHour"),
        costs.share("onCosts"),
        costs.number("recruiting"),
        costs.number("training"),
        costs.number("severance"),
        costs.numberOrNull("shortfallPerHour"));
  }
}
