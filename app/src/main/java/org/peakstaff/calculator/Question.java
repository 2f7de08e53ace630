package org.peakstaff.calculator;

import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangB;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.FiniteLines;
import org.peakstaff.planner.erlang.GeneralPatienceQueue;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.ReturningQueue;
import org.peakstaff.planner.erlang.Returns;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.erlang.Thresholds;

/**
 * A question about one queue. {@link QuestionBuilder} makes it and finds what is wrong with it.
 *
 * @param formula the queueing formula
 * @param unknown what is asked for
 * @param agents number of agents, perhaps fractional; NaN where asked for
 * @param load offered load in erlangs; NaN where asked for
 * @param handleTime mean handle time in seconds
 * @param patience how long customers wait, null where nobody abandons
 * @param lines agents' and waiting places together; 0 for no limit
 * @param thresholds where service levels are wanted
 * @param targets what has to be met
 * @param returns who comes back, null for nobody
 */
public record Question(
    Formula formula,
    Unknown unknown,
    double agents,
    double load,
    double handleTime,
    @Nullable Patience patience,
    int lines,
    Thresholds thresholds,
    StaffingTargets targets,
    @Nullable Returns returns) {

  /**
   * The queue asked about, with its load, or with a load of one erlang where that is asked for.
   *
   * @return the queue
   * @throws IllegalArgumentException if there is no such queue
   */
  QueueModel queue() {
    double erlangs = unknown == Unknown.LOAD ? 1 : load;
    QueueModel queue = lines > 0 ? withLines(erlangs) : withoutLimit(erlangs);
    return returns == null ? queue : ReturningQueue.of(queue, returns);
  }

  private QueueModel withoutLimit(double erlangs) {
    if (patience == null) {
      return formula == Formula.B
          ? ErlangB.of(erlangs, handleTime)
          : ErlangC.of(erlangs, handleTime);
    }
    return patience.isExponential()
        ? ErlangA.of(erlangs, handleTime, patience.mean())
        : GeneralPatienceQueue.of(erlangs, handleTime, patience.law());
  }

  private QueueModel withLines(double erlangs) {
    return patience == null
        ? FiniteLines.of(erlangs, handleTime, lines)
        : FiniteLines.of(erlangs, handleTime, patience.mean(), lines);
  }
}
