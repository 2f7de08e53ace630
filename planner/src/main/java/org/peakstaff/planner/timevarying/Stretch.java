package org.peakstaff.planner.timevarying;

/**
 * A stretch of time in which nothing changes but the number in the system.
 *
 * @param dynamics of those in the system
 * @param rate of arrivals
 * @param length above 0
 */
record Stretch(Dynamics dynamics, double rate, double length) {
  /** Arrivals per unit of time that stay when all agents are busy. */
  double joins() {
    return rate * (1 - dynamics.balking());
  }
}
