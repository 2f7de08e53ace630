package org.peakstaff.planner.timevarying;

/**
 * Moves probabilities through a stretch of constant rates: exp(Q h) = sum over k of Poisson(k;
 * Lambda h) (I + Q / Lambda)^k, Lambda at least every rate of leaving a state (Jensen 1953,
 * "Markoff chains as an aid in the study of Markoff processes", Skandinavisk Aktuarietidskrift 36).
 *
 * <p>All terms are positive, so nothing cancels, and the sum of the probabilities is kept. The time
 * spent in each state comes from the same powers with the weights P(more than k jumps) / Lambda.
 */
final class Uniformisation {
  private Uniformisation() {}

  /**
   * Moves the number in the system and those who wait in it.
   *
   * @param joining the cohort of present arrivals
   */
  static void advance(Slice slice, NumberInSystem number, WaitingCohort joining) {
    PoissonWeights weights = slice.weights();
    number.begin(slice);
    joining.begin(slice);
    for (int k = 0; k < weights.count(); k++) {
      double now = weights.exactly(k);
      double later = weights.more(k) / slice.jumps();
      number.collect(now, later);
      joining.collect(now, later);
      joining.jump(slice, number);
      number.jump(slice);
    }
    number.finish();
    joining.finish(slice);
  }

  /** Moves the number in the system, alone. */
  static void advance(Slice slice, NumberInSystem number) {
    PoissonWeights weights = slice.weights();
    number.begin(slice);
    for (int k = 0; k < weights.count(); k++) {
      number.collect(weights.exactly(k), weights.more(k) / slice.jumps());
      number.jump(slice);
    }
    number.finish();
  }

  /** Moves those who wait, alone. */
  static void advance(Slice slice, WaitingCohort cohort) {
    PoissonWeights weights = slice.weights();
    cohort.begin(slice);
    for (int k = 0; k < weights.count(); k++) {
      cohort.collect(weights.exactly(k), weights.more(k) / slice.jumps());
      cohort.jump(slice);
    }
    cohort.finish(slice);
  }
}
