package org.peakstaff.planner.hiring.future;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.future.Bridge.Input;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Hiring;
import org.peakstaff.scenario.Hiring.TypicalWeek;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Scenario;

/**
 * An approved scenario in which some inputs are already those of the new one. A typical week whose
 * contact types, agent groups or self-service are others by id, or whose intervals are, is taken as
 * a whole, with the volumes.
 */
final class SwitchedScenario {
  private final Scenario approved;
  private final Scenario now;
  private final Set<Input> switched;

  SwitchedScenario(Scenario approved, Scenario now, Set<Input> switched) {
    this.approved = approved;
    this.now = now;
    this.switched = switched;
  }

  /** The scenario with its hiring plan. */
  Scenario scenario() {
    Hiring before = hiring(approved);
    Hiring after = hiring(now);
    Hiring demand = pick(Input.VOLUME, before, after);
    Hiring rest = pick(Input.REST, before, after);
    Hiring mixed =
        new Hiring(
            demand.from(),
            demand.weeks(),
            rest.hoursPerFte(),
            pick(Input.SHRINKAGE, before, after).scheduleEfficiency(),
            demand.requirement(),
            weeks(before, after, demand),
            demand.calendar(),
            demand.volume(),
            groups(before, after, demand),
            rest.costPerLostContact(),
            rest.budget(),
            rest.uncertainty());
    return approved.withHiring(mixed);
  }

  private static Hiring hiring(Scenario of) {
    if (of.hiring() == null) {
      throw new IllegalArgumentException("the scenario \"" + of.name() + "\" has no hiring plan");
    }
    return of.hiring();
  }

  private <T> T pick(Input input, T before, T after) {
    return switched.contains(input) ? after : before;
  }

  private Map<String, HiringGroup> groups(Hiring before, Hiring after, Hiring demand) {
    Map<String, HiringGroup> groups = new TreeMap<>(demand.groups());
    groups.replaceAll(
        (id, group) -> {
          HiringGroup old = before.groups().get(id);
          HiringGroup other = after.groups().get(id);
          return old == null || other == null ? group : group(old, other);
        });
    return groups;
  }

  private HiringGroup group(HiringGroup before, HiringGroup after) {
    HiringGroup rest = pick(Input.REST, before, after);
    return new HiringGroup(
        rest.label(),
        rest.headcount(),
        rest.hoursPerWeek(),
        pick(Input.SHRINKAGE, before, after).shrinkage(),
        pick(Input.ATTRITION, before, after).attrition(),
        rest.classes(),
        rest.seasonal(),
        rest.partTime(),
        rest.overtime(),
        rest.voluntaryTimeOff(),
        rest.outsourcing(),
        rest.crossTraining(),
        rest.releases(),
        rest.seats(),
        rest.maximumGap(),
        rest.costs());
  }

  private Map<String, TypicalWeek> weeks(Hiring before, Hiring after, Hiring demand) {
    Map<String, TypicalWeek> weeks = new TreeMap<>();
    for (String id : demand.typicalWeeks().keySet()) {
      TypicalWeek own = Objects.requireNonNull(demand.typicalWeeks().get(id));
      Scenario old = week(before.typicalWeeks().get(id), approved);
      Scenario other = week(after.typicalWeeks().get(id), now);
      Scenario week =
          old == null || other == null || !alike(old, other)
              ? week(own, pick(Input.VOLUME, approved, now))
              : week(old, other);
      weeks.put(id, new TypicalWeek(own.file(), week, own.volume()));
    }
    return weeks;
  }

  private static @Nullable Scenario week(@Nullable TypicalWeek week, Scenario itself) {
    if (week == null) {
      return null;
    }
    return (week.scenario() == null ? itself : week.scenario()).withHiring(null);
  }

  private static boolean alike(Scenario one, Scenario other) {
    return one.contactTypes().keySet().equals(other.contactTypes().keySet())
        && one.agentGroups().keySet().equals(other.agentGroups().keySet())
        && one.selfService().keySet().equals(other.selfService().keySet())
        && IntervalGrid.of(one.horizon()).size() == IntervalGrid.of(other.horizon()).size();
  }

  /** One typical week with inputs of both. */
  private Scenario week(Scenario before, Scenario after) {
    Scenario volume = pick(Input.VOLUME, before, after);
    Map<String, ContactType> types = new TreeMap<>(before.contactTypes());
    types.replaceAll(
        (id, type) -> type(type, Objects.requireNonNull(after.contactTypes().get(id))));
    Map<String, OpeningHours> hours = new TreeMap<>(before.openingHours());
    hours.putAll(volume.openingHours());
    return new Scenario(
        before.name(),
        before.currency(),
        volume.horizon(),
        hours,
        volume.profiles(),
        volume.busyness(),
        types,
        before.agentGroups(),
        volume.events(),
        before.routing(),
        before.plan(),
        pick(Input.SELF_SERVICE, before, after).selfService(),
        before.places(),
        volume.adjustments(),
        before.forecastError(),
        before.experience(),
        null,
        before.shiftFamilies());
  }

  private ContactType type(ContactType before, ContactType after) {
    ContactType volume = pick(Input.VOLUME, before, after);
    ContactType time = pick(Input.HANDLE_TIME, before, after);
    return new ContactType(
        before.label(),
        before.channel(),
        volume.hours(),
        before.atClose(),
        volume.volumes(),
        time.handleTime(),
        time.afterContactShare(),
        before.patience(),
        before.balking(),
        before.shortAbandon(),
        before.target(),
        before.returns(),
        before.deferred(),
        before.chat(),
        pick(Input.SELF_SERVICE, before, after).journey(),
        before.waiting(),
        volume.arrivals());
  }
}
