package org.peakstaff.planner.erlang;

/**
 * Integrals of the offered wait's density v over a range of waits x, each with its own weight; G is
 * the distribution of patience. The common factor is whatever the caller's density carries.
 *
 * <p>Every term added is positive, so none of the sums loses digits to cancellation.
 */
final class WaitSums {
  /** Integral of v: customers whose offered wait lies in the range. */
  double offered;

  /** Integral of (1 - G(x)) v: those of them who stay to be answered. */
  double answered;

  /** Integral of G(x) v: those who leave before. */
  double abandoned;

  /** Integral of H(x) v, H(x) = E[min(x, patience)]: waiting time of all. */
  double waited;

  /** Integral of x (1 - G(x)) v: waiting time of the answered. */
  double answeredWait;

  /** Integral of E[patience; patience &lt; x] v: waiting time of those who leave. */
  double abandonedWait;

  /** Adds to the shares. */
  void add(double moreOffered, double moreAnswered, double moreAbandoned) {
    offered += moreOffered;
    answered += moreAnswered;
    abandoned += moreAbandoned;
  }

  /** Adds to the waiting times. */
  void addTimes(double moreWaited, double moreAnsweredWait, double moreAbandonedWait) {
    waited += moreWaited;
    answeredWait += moreAnsweredWait;
    abandonedWait += moreAbandonedWait;
  }

  /** Adds all of the other sums. */
  void add(WaitSums other) {
    offered += other.offered;
    answered += other.answered;
    abandoned += other.abandoned;
    waited += other.waited;
    answeredWait += other.answeredWait;
    abandonedWait += other.abandonedWait;
  }

  /** The sums as they are now. */
  WaitSums copy() {
    WaitSums copy = new WaitSums();
    copy.add(this);
    return copy;
  }

  /** The larger of each of the three sums that control an adaptive quadrature. */
  WaitSums max(WaitSums other) {
    WaitSums larger = new WaitSums();
    larger.offered = Math.max(offered, other.offered);
    larger.abandoned = Math.max(abandoned, other.abandoned);
    larger.answeredWait = Math.max(answeredWait, other.answeredWait);
    return larger;
  }

  /** Whether those sums agree with the other's to a relative accuracy of their sizes. */
  boolean near(WaitSums other, WaitSums sizes, double accuracy) {
    return Math.abs(offered - other.offered) <= accuracy * sizes.offered
        && Math.abs(abandoned - other.abandoned) <= accuracy * sizes.abandoned
        && Math.abs(answeredWait - other.answeredWait) <= accuracy * sizes.answeredWait;
  }
}
