package org.peakstaff.planner.erlang;

import java.util.List;

/**
 * A first guess of the least number of agents, mostly right or one off; the search that follows
 * decides with all digits.
 */
final class RequirementGuess {
  private static final int MOST_STEPS = 6;

  private RequirementGuess() {}

  static long of(QueueModel model, List<StaffingTarget> targets, Thresholds thresholds) {
    double guess = Math.max(1, model.load());
    if (model instanceof ErlangA queue) {
      List<StaffingTarget> steep =
          targets.stream().filter(target -> target.kind() != Binding.OCCUPANCY).toList();
      guess = steep.isEmpty() ? 1 : impatient(queue, steep, thresholds);
    }
    for (StaffingTarget target : targets) {
      guess = Math.max(guess, patient(model, target));
    }
    return (long) Math.ceil(guess);
  }

  private static double patient(QueueModel model, StaffingTarget target) {
    if (target instanceof StaffingTarget.ServiceLevel level && model instanceof ErlangC) {
      return ErlangC.agentsForServiceLevel(
          model.load(), model.handleTime(), level.share(), level.within());
    }
    if (target instanceof StaffingTarget.AtMost limit && limit.kind() == Binding.OCCUPANCY) {
      return capped(model, limit.limit());
    }
    return 0;
  }

  /** The carried load over the cap; what is lost is taken at the offered load over the cap. */
  private static double capped(QueueModel model, double cap) {
    double agents = Tolerance.ceilQuotient(model.load(), cap);
    if (model instanceof ErlangA queue && agents < RequirementSearch.MOST_AGENTS) {
      double lost =
          queue
              .measures(agents, Thresholds.none(), ExponentialOfferedWait.Accuracy.ROUGH)
              .pAbandon();
      return Tolerance.ceilQuotient(model.load() * (1 - lost), cap);
    }
    return agents;
  }

  /** Secant steps on the worst score, from rough measures. */
  private static double impatient(
      ErlangA queue, List<StaffingTarget> targets, Thresholds thresholds) {
    double root = Math.sqrt(queue.load());
    double n = Math.max(1, queue.load());
    double score = score(queue, n, targets, thresholds);
    double slope = 1.5 / (1 + root);
    for (int step = 0; step < MOST_STEPS; step++) {
      double next = Math.max(n / 2, Math.min(2 * n + 1, n - score / slope));
      if (!(next >= 1 && Math.abs(next - n) > 0.2)) {
        n = Math.max(1, next);
        break;
      }
      double nextScore = score(queue, next, targets, thresholds);
      double secant = (nextScore - score) / (next - n);
      slope = secant > slope / 10 && secant < 10 * slope ? secant : slope;
      n = next;
      score = nextScore;
    }
    return n < RequirementSearch.MOST_AGENTS ? n : queue.load();
  }

  private static double score(
      ErlangA queue, double n, List<StaffingTarget> targets, Thresholds thresholds) {
    QueueMeasures measures = queue.measures(n, thresholds, ExponentialOfferedWait.Accuracy.ROUGH);
    double worst = StaffingTarget.BOUND;
    for (StaffingTarget target : targets) {
      worst = Math.min(worst, target.score(measures));
    }
    return worst;
  }
}
