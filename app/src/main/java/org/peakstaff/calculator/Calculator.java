package org.peakstaff.calculator;

import java.util.List;
import org.peakstaff.planner.erlang.Capacity;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.Requirement;
import org.peakstaff.planner.erlang.ReturningQueue;
import org.peakstaff.planner.erlang.StaffingTarget;

/** Answers questions by the formulas of the planner. */
public final class Calculator {
  private Calculator() {}

  /**
   * Solves a question for what it asks.
   *
   * @param question a question of {@link QuestionBuilder}
   * @return the answer
   */
  public static Answer answer(Question question) {
    return switch (question.unknown()) {
      case MEASURES -> measures(question, question.queue());
      case AGENTS -> agents(question, question.queue());
      case LOAD -> load(question, question.queue());
    };
  }

  private static Answer measures(Question question, QueueModel queue) {
    double agents = question.agents();
    List<StaffingTarget> missed =
        question.targets().targets().stream()
            .filter(target -> !target.metBy(queue.measures(agents, target.thresholds())))
            .toList();
    QueueMeasures measures = queue.measures(agents, question.thresholds());
    return new Answer(question, null, null, measures, totalLoad(queue, agents), missed);
  }

  private static Answer agents(Question question, QueueModel queue) {
    Requirement requirement = queue.requirement(question.targets());
    if (!requirement.attainable()) {
      return new Answer(question, requirement, null, null, Double.NaN, List.of());
    }
    int agents = requirement.agents();
    QueueMeasures measures = queue.measures(agents, question.thresholds());
    return new Answer(question, requirement, null, measures, totalLoad(queue, agents), List.of());
  }

  private static Answer load(Question question, QueueModel queue) {
    Capacity capacity = queue.capacity(question.agents(), question.targets());
    double load = Math.min(capacity.load(), Capacity.MOST_LOAD);
    QueueModel full = queue.withLoad(load);
    QueueMeasures measures = full.measures(question.agents(), question.thresholds());
    double total = totalLoad(full, question.agents());
    return new Answer(question, null, capacity, measures, total, List.of());
  }

  private static double totalLoad(QueueModel queue, double agents) {
    return queue instanceof ReturningQueue returning ? returning.totalLoad(agents) : Double.NaN;
  }
}
