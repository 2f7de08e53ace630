package org.peakstaff.planner.hiring;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.scenario.HiringClasses;

/** Whether classes find trainers and seats while they are trained, beside those who are there. */
final class TrainingRoom {
  private final HiringClasses rules;
  private final Map<Integer, Integer> opening;

  /**
   * The trainers and seats of a kind of class.
   *
   * @param rules of the classes
   * @param opening heads of the opening staff who share the room, by weeks on the job
   */
  TrainingRoom(HiringClasses rules, Map<Integer, Integer> opening) {
    this.rules = rules;
    this.opening = opening;
  }

  /** Whether a class fits among others, from its first week of training to its last. */
  boolean has(ClassStart one, List<ClassStart> others) {
    return IntStream.range(one.week(), one.week() + rules.trainingWeeks())
        .allMatch(week -> has(week, one, others));
  }

  private boolean has(int week, ClassStart one, List<ClassStart> others) {
    int classes = one.classes();
    int heads = one.heads();
    for (ClassStart other : others) {
      boolean learns = other.week() <= week && week < other.week() + rules.trainingWeeks();
      classes += learns ? other.classes() : 0;
      heads += learns ? other.heads() : 0;
    }
    for (Map.Entry<Integer, Integer> there : opening.entrySet()) {
      boolean learns = there.getValue() > 0 && there.getKey() + week < rules.trainingWeeks();
      classes += learns ? 1 : 0;
      heads += learns ? there.getValue() : 0;
    }
    return !isAbove(rules.trainers(), classes) && !isAbove(rules.seats(), heads);
  }

  private static boolean isAbove(@Nullable Integer most, int number) {
    return most != null && number > most;
  }
}
