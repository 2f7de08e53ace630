package org.peakstaff.planner.timevarying;

/**
 * What drives the number in the system between two changes.
 *
 * @param agents s
 * @param completion rate mu of an agent
 * @param abandonment rate theta of a waiting customer
 * @param balking share of those who find no free agent that leaves at once
 */
record Dynamics(int agents, double completion, double abandonment, double balking) {
  /** The dynamics of an interval. */
  static Dynamics of(VaryingQueue queue, int interval, int agents) {
    return new Dynamics(
        agents,
        1 / queue.handleTimes().get(interval),
        1 / queue.patiences().get(interval),
        queue.balking().get(interval));
  }

  /** The rate at which the number rises from n to n + 1 under so many arrivals. */
  double up(double rate, int n) {
    return n < agents ? rate : rate * (1 - balking);
  }

  /** The rate at which the number falls from n to n - 1. */
  double down(int n) {
    return n <= agents ? n * completion : agents * completion + (n - agents) * abandonment;
  }

  /** Whether a queue shrinks by itself. */
  boolean drains() {
    return agents > 0 || abandonment > 0;
  }
}
