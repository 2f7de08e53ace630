package org.peakstaff.engine.journey;

import java.util.function.IntToDoubleFunction;

/** The stationary distribution of a birth-death process, from its rates. */
final class BirthDeath {
  private final double[] p;

  private BirthDeath(double[] p) {
    this.p = p;
  }

  static BirthDeath of(int states, IntToDoubleFunction birth, IntToDoubleFunction death) {
    double[] p = new double[states];
    p[0] = 1;
    double sum = 1;
    for (int k = 1; k < states; k++) {
      p[k] = p[k - 1] * birth.applyAsDouble(k - 1) / death.applyAsDouble(k);
      sum += p[k];
    }
    for (int k = 0; k < states; k++) {
      p[k] /= sum;
    }
    return new BirthDeath(p);
  }

  /** M/M/n+M: arrivals, services and patience per unit of time. */
  static BirthDeath queue(double arrivals, double service, int agents, double leaving) {
    int states = agents + (int) (60 * Math.sqrt(agents) + 400);
    return of(
        states,
        k -> arrivals,
        k -> Math.min(k, agents) * service + Math.max(0, k - agents) * leaving);
  }

  double mean(IntToDoubleFunction of) {
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      sum += p[k] * of.applyAsDouble(k);
    }
    return sum;
  }
}
