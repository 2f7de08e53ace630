package org.peakstaff.benchmarks.reference;

/**
 * The birth-death equations of M(t)/M/n(t)+M by the classical method of Runge and Kutta with a
 * fixed step. Where the staff falls, contacts in hand go back to the line.
 */
public final class TextbookDay {
  private static final int WAITING_PLACES = 60;
  private static final double STEP_TIMES_FASTEST_RATE = 1;

  private final double interval;
  private final double handleTime;
  private final double patience;

  /**
   * A queue.
   *
   * @param interval length of an interval in seconds
   * @param handleTime mean in seconds
   * @param patience mean in seconds
   */
  public TextbookDay(double interval, double handleTime, double patience) {
    this.interval = interval;
    this.handleTime = handleTime;
    this.patience = patience;
  }

  /**
   * The share of contacts that abandon within the horizon.
   *
   * @param rates arrivals per second, by interval
   * @param agents by interval
   * @return of all that arrive
   */
  public double abandonment(double[] rates, int[] agents) {
    int most = 0;
    for (int each : agents) {
      most = Math.max(most, each);
    }
    double[] state = new double[most + WAITING_PLACES];
    state[0] = 1;
    double abandoned = 0;
    double arrived = 0;
    for (int i = 0; i < rates.length; i++) {
      abandoned += pass(state, rates[i], agents[i]);
      arrived += rates[i] * interval;
    }
    return abandoned / arrived;
  }

  /** Moves the state over an interval; returns the contacts expected to abandon in it. */
  private double pass(double[] state, double rate, int agents) {
    double fastest = rate + agents / handleTime + (state.length - agents) / patience;
    int steps = (int) Math.ceil(interval * fastest / STEP_TIMES_FASTEST_RATE);
    double step = interval / steps;
    double[] slope = new double[state.length];
    double[] total = new double[state.length];
    double[] trial = new double[state.length];
    double waited = 0;
    for (int s = 0; s < steps; s++) {
      waited += step / 2 * waiting(state, agents);
      slope(state, rate, agents, total);
      System.arraycopy(total, 0, slope, 0, slope.length);
      for (int stage = 1; stage < 4; stage++) {
        double length = stage < 3 ? step / 2 : step;
        double weight = stage < 3 ? 2 : 1;
        for (int n = 0; n < state.length; n++) {
          trial[n] = state[n] + length * slope[n];
        }
        slope(trial, rate, agents, slope);
        for (int n = 0; n < state.length; n++) {
          total[n] += weight * slope[n];
        }
      }
      for (int n = 0; n < state.length; n++) {
        state[n] += step / 6 * total[n];
      }
      waited += step / 2 * waiting(state, agents);
    }
    return waited / patience;
  }

  private static double waiting(double[] state, int agents) {
    double sum = 0;
    for (int n = agents + 1; n < state.length; n++) {
      sum += (n - agents) * state[n];
    }
    return sum;
  }

  private void slope(double[] state, double rate, int agents, double[] slope) {
    double up = 0;
    for (int n = 0; n < state.length; n++) {
      double rises = n + 1 < state.length ? rate * state[n] : 0;
      double down = n + 1 < state.length ? leaving(n + 1, agents) * state[n + 1] : 0;
      slope[n] = up - rises - leaving(n, agents) * state[n] + down;
      up = rises;
    }
  }

  private double leaving(int contacts, int agents) {
    int busy = Math.min(contacts, agents);
    return busy / handleTime + (contacts - busy) / patience;
  }
}
