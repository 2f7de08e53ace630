package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Thresholds;

/**
 * The exact day: the measures of a queue whose demand and staff change over time, from the
 * birth-death equations of M_t/M/s_t+M. It starts empty; overload and what is carried over from
 * interval to interval are in it.
 *
 * <p>p_n' = lambda p_(n-1) - (lambda + d_n) p_n + d_(n+1) p_(n+1), d_n = mu min(n, s) + theta (n -
 * s)^+. The equations are solved by {@link Uniformisation}.
 *
 * <p>Implementation note. A customer who arrives at t and finds n &gt;= s in the system waits until
 * the number ahead, which only falls, is below the number of agents of that moment: later changes
 * of staff count. Those who wait are therefore followed by the interval of their arrival as {@link
 * WaitingCohort}s until the last is answered or has left. A service level needs the number ahead at
 * the end of the threshold: where the staff does not change within it, all arrivals of the interval
 * are followed together; the others, by a Gauss-Legendre rule over their instants of arrival.
 *
 * <p>With {@link StaffingFall#FINISH} the agents who are marked to leave take nothing any more:
 * they and the contacts in their hands have no part in what the others do, so that the state stays
 * one number.
 */
public final class ExactDay {
  private static final double[] NONE = {};

  private final VaryingQueue queue;
  private final StaffingFall fall;
  private final Thresholds thresholds;
  private final double[] instants;

  private ExactDay(
      VaryingQueue queue, StaffingFall fall, Thresholds thresholds, double[] instants) {
    this.queue = queue;
    this.fall = fall;
    this.thresholds = thresholds;
    this.instants = instants;
  }

  /**
   * The day of a queue.
   *
   * @param queue demand and customers
   * @param fall what becomes of contacts in hand where the staff falls
   * @param thresholds where service levels are wanted, in the unit of the queue's times
   * @return the day, for any staffing
   */
  public static ExactDay of(VaryingQueue queue, StaffingFall fall, Thresholds thresholds) {
    return new ExactDay(queue, fall, thresholds, NONE);
  }

  /**
   * The same, with the probability of delay at equally spaced instants.
   *
   * @param steps between two ends of an interval, at least 1
   * @return the changed copy
   */
  public ExactDay withInstants(int steps) {
    double[] shares = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      shares[i] = (double) i / steps;
    }
    return new ExactDay(queue, fall, thresholds, shares);
  }

  /**
   * The measures of a staffing, open in all intervals.
   *
   * @param agents one number per interval
   * @return the measures
   * @throws IllegalArgumentException if there is not one number per interval, at least 0
   */
  public ExactDayResult solve(int... agents) {
    boolean[] open = new boolean[agents.length];
    Arrays.fill(open, true);
    return solve(agents, open);
  }

  /**
   * The measures of a staffing.
   *
   * @param agents one number per interval
   * @param open by interval: in one that is not, the agents of the last open one stay until nobody
   *     waits or is in hand; there should be no arrivals
   * @return the measures
   * @throws IllegalArgumentException if there is not one number per interval, at least 0
   */
  public ExactDayResult solve(int[] agents, boolean[] open) {
    StaffPath path = StaffPath.of(queue, agents, open, fall);
    DayState state = new DayState(queue, thresholds, true);
    List<IntervalTally> tallies = new ArrayList<>();
    List<List<Double>> delays = new ArrayList<>();
    for (int i = 0; i < agents.length; i++) {
      List<Double> delay = new ArrayList<>();
      tallies.add(state.pass(path, i, instants, delay::add));
      delays.add(delay);
    }
    return result(tallies, delays);
  }

  /**
   * The probabilities of delay alone, without following anybody who waits: quick where there are
   * many changes of staff.
   *
   * @param agents one number per interval, all open
   * @return P(all agents are busy) at the instants of each interval
   * @throws IllegalArgumentException if there is not one number per interval, at least 0
   */
  public List<List<Double>> delayProbabilities(int... agents) {
    boolean[] open = new boolean[agents.length];
    Arrays.fill(open, true);
    StaffPath path = StaffPath.of(queue, agents, open, fall);
    DayState state = new DayState(queue, Thresholds.none(), false);
    List<List<Double>> delays = new ArrayList<>();
    for (int i = 0; i < agents.length; i++) {
      List<Double> delay = new ArrayList<>();
      state.pass(path, i, instants, delay::add);
      delays.add(List.copyOf(delay));
    }
    return List.copyOf(delays);
  }

  private ExactDayResult result(List<IntervalTally> tallies, List<List<Double>> delays) {
    IntervalTally total = new IntervalTally(thresholds);
    tallies.forEach(total::add);
    List<QueueMeasures> intervals = tallies.stream().map(IntervalTally::measures).toList();
    return new ExactDayResult(intervals, total.measures(), delays);
  }
}
