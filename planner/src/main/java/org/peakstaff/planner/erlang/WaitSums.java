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

  /** Adds one quadrature node. */
  void add(double weight, double x, double stays, double leaves, double wait, double leftWait) {
    offered += weight;
    answered += weight * stays;
    abandoned += weight * leaves;
    waited += weight * wait;
    answeredWait += weight * stays * x;
    abandonedWait += weight * leftWait;
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

  /** Adds all of the other sums, times a factor. */
  void add(WaitSums other, double factor) {
    offered += factor * other.offered;
    answered += factor * other.answered;
    abandoned += factor * other.abandoned;
    waited += factor * other.waited;
    answeredWait += factor * other.answeredWait;
    abandonedWait += factor * other.abandonedWait;
  }
}
