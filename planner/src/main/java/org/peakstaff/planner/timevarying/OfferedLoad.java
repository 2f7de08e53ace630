package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.List;

/**
 * The offered load as a function of time: the mean number of contacts that would be in hand if
 * there were always an agent free, M_t/G/infinity, starting empty (Eick, Massey and Whitt 1993,
 * "The physics of the M_t/G/infinity queue", Operations Research 41, doi:10.1287/opre.41.4.731).
 *
 * <p>m(t) = integral of lambda(t - u) P(S &gt; u) du. Unlike rate x mean handle time it comes later
 * and is smoother than the arrivals, and it depends on the law of the handle time, not only on its
 * mean. For exponential handle times m' = lambda - mu m. Stationary formulas at this load are the
 * modified-offered-load approximation (Jennings, Mandelbaum, Massey and Whitt 1996, "Server
 * staffing to meet time-varying demand", Management Science 42, doi:10.1287/mnsc.42.10.1383).
 *
 * <p>A piece of the rate that rises linearly from a at t0 to b at t1 adds a H(t - t0) + r H2(t -
 * t0) - b H(t - t1) - r H2(t - t1), with H the integral of the survival function, H2 that of H, and
 * r the slope.
 */
public final class OfferedLoad {
  private static final int STEPS = 8;

  private final List<Piece> pieces = new ArrayList<>();
  private double longest;

  private OfferedLoad() {}

  /**
   * A stretch of linear arrival rate whose contacts have one law of handle times. It and all before
   * it have ended by {@code allEnded}: an earlier piece may be the longer one.
   */
  private record Piece(
      double from,
      double to,
      double first,
      double last,
      HandleTimeLaw law,
      double slope,
      double allEnded) {
    double at(double time) {
      if (time <= from) {
        return 0;
      }
      double load = first * law.integral(time - from);
      load += slope == 0 ? 0 : slope * law.secondIntegral(time - from);
      if (time > to) {
        load -= last * law.integral(time - to);
        load -= slope == 0 ? 0 : slope * law.secondIntegral(time - to);
      }
      return Math.max(0, load);
    }
  }

  /**
   * No load yet.
   *
   * @return a load to which arrivals are added
   */
  public static OfferedLoad none() {
    return new OfferedLoad();
  }

  /**
   * The load of arrivals that all have one law of handle times.
   *
   * @param rate arrival rate
   * @param law handle times, in the same unit of time
   * @return the load
   */
  public static OfferedLoad of(ArrivalRate rate, HandleTimeLaw law) {
    OfferedLoad load = new OfferedLoad();
    for (int i = 0; i < rate.pieces(); i++) {
      double from = i * rate.length();
      load.add(from, from + rate.length(), rate.first(i), rate.last(i), law);
    }
    return load;
  }

  /**
   * Adds arrivals, in the order of time.
   *
   * @param from begin, not before that of earlier calls
   * @param to end
   * @param first rate at the beginning
   * @param last rate at the end; linear between
   * @param law their handle times
   * @throws IllegalArgumentException if they begin before others that were added
   */
  public void add(double from, double to, double first, double last, HandleTimeLaw law) {
    Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (before != null && from < before.from()) {
      throw new IllegalArgumentException("arrivals must be added in the order of time");
    }
    if (first > 0 || last > 0) {
      longest = Math.max(longest, law.longest());
      double allEnded = before == null ? to : Math.max(to, before.allEnded());
      pieces.add(new Piece(from, to, first, last, law, (last - first) / (to - from), allEnded));
    }
  }

  /**
   * The load at an instant.
   *
   * @param time any instant
   * @return erlangs
   */
  public double at(double time) {
    double load = 0;
    for (int i = before(time) - 1; i >= 0 && pieces.get(i).allEnded() > time - longest; i--) {
      load += pieces.get(i).at(time);
    }
    return load;
  }

  /** How many pieces begin before an instant. */
  private int before(double time) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).from() < time) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The average load between two instants, by Simpson's rule over sixteen points.
   *
   * @param from an instant
   * @param to a later instant
   * @return erlangs
   */
  public double mean(double from, double to) {
    double sum = 0;
    for (int i = 0; i <= 2 * STEPS; i++) {
      int weight = i == 0 || i == 2 * STEPS ? 1 : 2 + 2 * (i % 2);
      sum += weight * at(from + (to - from) * i / (2 * STEPS));
    }
    return sum / (6 * STEPS);
  }

  /**
   * The highest load at nine equally spaced instants from one to another.
   *
   * @param from an instant
   * @param to a later instant
   * @return erlangs
   */
  public double maximum(double from, double to) {
    double most = 0;
    for (int i = 0; i <= STEPS; i++) {
      most = Math.max(most, at(from + (to - from) * i / STEPS));
    }
    return most;
  }
}
