package org.peakstaff.planner.erlang;

/**
 * The least number of agents of an M/M/n queue, agent by agent upward from the load along the
 * recursion of {@link ErlangB}: the square root of the load in steps, no division, two exponentials
 * in all.
 */
final class ErlangCSearch {
  private ErlangCSearch() {}

  /** The least n &gt; load whose share within t (handle times) reaches the target. */
  static int forServiceLevel(double load, double share, double t) {
    double n = Math.floor(load) + 1;
    double odds = ErlangB.odds(n, load);
    double missed = 1 - share * (1 - Tolerance.RELATIVE);
    double tail = Exp.of(-(n - load) * t);
    double fall = Exp.of(-t);
    while (n * tail > missed * (n + (n - load) * odds)) {
      n += 1;
      odds = n / load * (1 + odds);
      tail *= fall;
    }
    return (int) n;
  }
}
