package org.peakstaff.planner.hiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup;
import org.peakstaff.scenario.HiringGroup.Attrition;
import org.peakstaff.scenario.HiringGroup.Convention;

/**
 * The model word by word: every person is an object with a probability of still being there. Slow,
 * and written without a look at the recursion.
 */
final class PersonByPerson {
  /** What a group shows on a Monday. */
  record Seen(double training, double nesting, double productiveFte, double paidHours) {}

  private static final class Person {
    final int started;
    final boolean partTime;
    final @Nullable HiringClasses course;
    int learnsUntil = Integer.MIN_VALUE;
    double movedProductivity = Double.NaN;
    double there = 1;

    Person(int started, boolean partTime, @Nullable HiringClasses course) {
      this.started = started;
      this.partTime = partTime;
      this.course = course;
    }
  }

  private final HiringInputs inputs;
  private final HiringDecisions decisions;
  private final List<List<Person>> groups = new ArrayList<>();
  private int today;

  PersonByPerson(HiringInputs inputs, HiringDecisions decisions) {
    this.inputs = inputs;
    this.decisions = decisions;
    for (HiringGroup group : inputs.hiring().groups().values()) {
      List<Person> people = new ArrayList<>();
      for (Map.Entry<Integer, Integer> bracket : group.headcount().entrySet()) {
        for (int i = 0; i < bracket.getValue(); i++) {
          people.add(new Person(-bracket.getKey(), false, group.classes()));
        }
      }
      groups.add(people);
    }
  }

  void monday(int week) {
    today = week;
    for (int g = 0; g < groups.size(); g++) {
      OfGroup decided = decided(g);
      HiringGroup group = inputs.group(g);
      for (ClassStart start : decided.classes()) {
        for (int i = 0; start.week() == week && i < start.heads(); i++) {
          groups.get(g).add(new Person(week, i < start.partTime(), group.classes()));
        }
      }
      for (ClassStart start : decided.seasonal()) {
        for (int i = 0; start.week() == week && i < start.heads(); i++) {
          groups.get(g).add(new Person(week, false, group.seasonal()));
        }
      }
    }
    for (int g = 0; g < groups.size(); g++) {
      move(g);
    }
  }

  private OfGroup decided(int g) {
    return decisions
        .groups()
        .getOrDefault(inputs.groups().get(g), OfGroup.none(inputs.hiring().weeks()));
  }

  private void move(int g) {
    List<String> sources =
        decided(g).crossTrained().keySet().stream().sorted(Comparator.naturalOrder()).toList();
    for (String from : sources) {
      int source = inputs.groups().indexOf(from);
      var rules = inputs.group(g).crossTraining().get(from);
      double asked = decided(g).crossTrained().getOrDefault(from, List.of()).get(today);
      double moved = takeAway(source, asked);
      if (rules != null && moved > 0) {
        Person group = new Person(today, false, null);
        group.there = moved;
        group.learnsUntil = today + rules.weeks();
        group.movedProductivity = rules.productivity().value();
        groups.get(g).add(group);
      }
    }
  }

  /** Takes heads from the experienced full-timers, from each by the same share. */
  private double takeAway(int g, double heads) {
    List<Person> experienced =
        groups.get(g).stream().filter(p -> isExperienced(p, inputs.group(g))).toList();
    double there = experienced.stream().mapToDouble(p -> p.there).sum();
    double taken = Math.min(heads, there);
    if (there > 0) {
      experienced.forEach(p -> p.there *= 1 - taken / there);
    }
    return taken;
  }

  private boolean isExperienced(Person person, HiringGroup group) {
    HiringClasses course = group.classes();
    boolean own = person.course == null || person.course.contractWeeks() == null;
    int learned =
        course == null
            ? 0
            : course.trainingWeeks() + course.nestingWeeks() + course.ramp().byWeek().lastKey();
    int settled = group.attrition() == null ? 0 : group.attrition().annual().lastKey();
    return own
        && !person.partTime
        && Double.isNaN(person.movedProductivity)
        && today - person.started >= Math.max(learned, settled);
  }

  Seen seen(int g) {
    double training = 0;
    double nesting = 0;
    double fte = 0;
    double paid = 0;
    for (Person person : groups.get(g)) {
      double productivity = productivity(person);
      int age = today - person.started;
      boolean learns =
          person.course == null ? today < person.learnsUntil : age < person.course.trainingWeeks();
      boolean nests = person.course != null && !learns && age < ready(person.course);
      training += learns ? person.there : 0;
      nesting += nests ? person.there : 0;
      HiringGroup group = inputs.group(g);
      double hours = group.hoursPerWeek();
      double worth = 1;
      if (person.partTime && group.partTime() != null) {
        hours = group.partTime().hoursPerWeek();
        worth = efficiency(group.partTime()) / inputs.hiring().scheduleEfficiency().value();
      }
      paid += person.there * hours;
      fte += person.there * productivity * hours * worth / inputs.hiring().hoursPerFte();
    }
    return new Seen(training, nesting, fte, paid);
  }

  private double efficiency(HiringGroup.PartTime part) {
    return part.scheduleEfficiency() == null
        ? inputs.hiring().scheduleEfficiency().value()
        : part.scheduleEfficiency().value();
  }

  private static int ready(HiringClasses course) {
    return course.trainingWeeks() + course.nestingWeeks();
  }

  private double productivity(Person person) {
    if (!Double.isNaN(person.movedProductivity)) {
      return today < person.learnsUntil ? 0 : person.movedProductivity;
    }
    HiringClasses course = person.course;
    if (course == null) {
      return 1;
    }
    int age = today - person.started;
    if (age < course.trainingWeeks()) {
      return 0;
    }
    return age < ready(course)
        ? course.nestingProductivity().value()
        : course.ramp().at(age - ready(course));
  }

  void friday(int week) {
    for (int g = 0; g < groups.size(); g++) {
      HiringGroup group = inputs.group(g);
      // Who is released must be experienced before the week is over.
      for (Person person : groups.get(g)) {
        person.there *= 1 - leaves(person, group);
      }
      takeAway(g, decided(g).releases().get(week));
      groups.get(g).removeIf(this::contractEnds);
    }
  }

  private boolean contractEnds(Person person) {
    return person.course != null
        && person.course.contractWeeks() != null
        && today - person.started == person.course.contractWeeks() - 1;
  }

  private double leaves(Person person, HiringGroup group) {
    int age = today - person.started;
    if (person.course != null && age < person.course.trainingWeeks()) {
      return age == person.course.trainingWeeks() - 1 ? person.course.dropOut().value() : 0;
    }
    boolean moved = !Double.isNaN(person.movedProductivity);
    return weekly(group.attrition(), moved ? 10_000 : age);
  }

  private static double weekly(@Nullable Attrition attrition, int age) {
    if (attrition == null || attrition.annual().floorEntry(age) == null) {
      return 0;
    }
    double annual = attrition.annual().floorEntry(age).getValue();
    return attrition.as() == Convention.LEAVERS ? annual / 52 : 1 - Math.pow(1 - annual, 1.0 / 52);
  }
}
