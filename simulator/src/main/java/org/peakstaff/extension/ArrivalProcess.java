package org.peakstaff.extension;

import org.peakstaff.random.Xoshiro256;

/**
 * When the contacts of one type arrive, in one replication after the other.
 *
 * <p>Arrivals may depend on nothing but the rates and the stream, so that a replication is the same
 * on every thread and in every variant of a scenario.
 */
public interface ArrivalProcess {
  /**
   * Begins a replication.
   *
   * @param rates expected contacts and busyness per interval; valid until the next call
   * @param random the stream of the replication, from which alone to draw
   */
  void reset(ArrivalRates rates, Xoshiro256 random);

  /**
   * The next arrival.
   *
   * @return seconds since the start of the horizon, at least 0 and no less than the last; whatever
   *     lies beyond the horizon, infinity too, ends the replication's arrivals
   */
  double next();
}
