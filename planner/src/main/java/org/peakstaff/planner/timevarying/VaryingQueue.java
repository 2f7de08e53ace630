package org.peakstaff.planner.timevarying;

import java.util.Collections;
import java.util.List;

/**
 * A queue over a horizon of equal intervals: M_t/M/s_t+M, first come first served. All times are in
 * one unit.
 *
 * @param rate arrival rate over the horizon
 * @param interval length of an interval
 * @param handleTimes mean handle time by interval, above 0; it holds for all contacts in hand at
 *     that time
 * @param patiences mean patience by interval, above 0, infinite where nobody abandons
 * @param balking share of those who would have to wait that leaves at once, by interval
 */
public record VaryingQueue(
    ArrivalRate rate,
    double interval,
    List<Double> handleTimes,
    List<Double> patiences,
    List<Double> balking) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public VaryingQueue {
    Checks.positive("interval", interval);
    handleTimes = List.copyOf(handleTimes);
    patiences = List.copyOf(patiences);
    balking = List.copyOf(balking);
    Checks.same("patiences", handleTimes.size(), patiences.size());
    Checks.same("balking", handleTimes.size(), balking.size());
    handleTimes.forEach(time -> Checks.positive("handle time", time));
    patiences.forEach(time -> Checks.positive("patience", Math.min(time, Double.MAX_VALUE)));
    balking.forEach(share -> Checks.share("balking", share));
  }

  /**
   * The same handle time and patience all the time, nobody balks.
   *
   * @param rate arrival rate over the horizon
   * @param interval length of an interval
   * @param intervals their number
   * @param handleTime mean, above 0
   * @param patience mean, above 0, infinite where nobody abandons
   * @return the queue
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static VaryingQueue of(
      ArrivalRate rate, double interval, int intervals, double handleTime, double patience) {
    return new VaryingQueue(
        rate,
        interval,
        Collections.nCopies(intervals, handleTime),
        Collections.nCopies(intervals, patience),
        Collections.nCopies(intervals, 0.0));
  }

  /**
   * The same queue with customers who leave at once.
   *
   * @param share of those who would have to wait
   * @return the changed copy
   */
  public VaryingQueue withBalking(double share) {
    return new VaryingQueue(
        rate, interval, handleTimes, patiences, Collections.nCopies(intervals(), share));
  }

  /**
   * The number of intervals.
   *
   * @return at least 0
   */
  public int intervals() {
    return handleTimes.size();
  }
}
