package org.peakstaff.planner.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Callbacks as deferred work: each request is tried until the customer is reached or the attempts
 * run out, each attempt with the same chance, independently.
 *
 * <p>With m attempts of chance p the customer is reached with probability 1 - (1 - p)^m, and it
 * takes (1 - (1 - p)^m) / p attempts in the mean (a geometric law cut off at m).
 *
 * @param attempts most attempts per request, at least 1
 * @param reach probability that an attempt reaches the customer, above 0
 * @param handleTime mean handle time of a reached customer, seconds, above 0
 * @param failedTime time an attempt takes that reaches nobody, seconds, at least 0
 * @param retryAfter time from a failed attempt's place in line to that of the next, seconds, at
 *     least 0
 */
public record Callbacks(
    int attempts, double reach, double handleTime, double failedTime, double retryAfter) {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its domain
   */
  public Callbacks {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts must be at least 1, was " + attempts);
    }
    Check.share("reach", reach);
    Check.positive("reach", reach);
    Check.positive("handle time", handleTime);
    Check.notNegative("failed time", failedTime);
    Check.notNegative("retry after", retryAfter);
  }

  /**
   * The share of requests whose customer is reached.
   *
   * @return 1 - (1 - reach)^attempts
   */
  public double reachedShare() {
    return 1 - StrictMath.pow(1 - reach, attempts);
  }

  /**
   * Mean number of attempts per request.
   *
   * @return from 1 to the most attempts
   */
  public double expectedAttempts() {
    return reachedShare() / reach;
  }

  /**
   * Mean work per attempt.
   *
   * @return seconds
   */
  public double workPerAttempt() {
    return reach * handleTime + (1 - reach) * failedTime;
  }

  /**
   * Mean work per request.
   *
   * @return seconds
   */
  public double workPerRequest() {
    return expectedAttempts() * workPerAttempt();
  }

  /**
   * When attempts fall due to be made, expected numbers: the first with the request, each next one
   * {@code retryAfter} later. What falls beyond the horizon is left out.
   *
   * @param requests by interval of the request
   * @param hours the horizon
   * @return attempts by interval
   */
  public List<Double> attemptsByInterval(List<Double> requests, WorkingTime hours) {
    List<Double> all = new ArrayList<>(Collections.nCopies(requests.size(), 0.0));
    double left = 1;
    for (int attempt = 0; attempt < attempts; attempt++) {
      double shift = attempt * retryAfter / hours.intervalSeconds();
      int whole = (int) Math.min(requests.size(), Math.floor(shift));
      double later = shift - Math.floor(shift);
      for (int i = 0; i + whole < requests.size(); i++) {
        add(all, i + whole, requests.get(i) * left * (1 - later));
        if (i + whole + 1 < requests.size()) {
          add(all, i + whole + 1, requests.get(i) * left * later);
        }
      }
      left *= 1 - reach;
    }
    return all;
  }

  private static void add(List<Double> values, int index, double more) {
    values.set(index, values.get(index) + more);
  }

  /**
   * The attempts as deferred work for {@link DeferredStaffing}.
   *
   * @param id names it in results
   * @param requests by interval of the request
   * @param target when an attempt has to be made once it is its turn
   * @param hours of the contact type
   * @return the work
   */
  public DeferredWork asWork(
      String id, List<Double> requests, DeferredTarget target, WorkingTime hours) {
    return new DeferredWork(
        id,
        attemptsByInterval(requests, hours),
        Collections.nCopies(requests.size(), workPerAttempt()),
        List.of(),
        target,
        hours);
  }
}
