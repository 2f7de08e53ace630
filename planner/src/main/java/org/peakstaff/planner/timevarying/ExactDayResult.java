package org.peakstaff.planner.timevarying;

import java.util.List;
import org.peakstaff.planner.erlang.QueueMeasures;

/**
 * What a staffing brings over a day.
 *
 * <p>Measures are of the contacts that arrive in an interval, whatever becomes of them later;
 * occupancy and mean queue are of the time of the interval. {@code agents} is the mean number
 * there, those who finish included.
 *
 * @param intervals the measures of each interval
 * @param total those of the whole horizon: sums over sums
 * @param delayProbabilities P(all agents are busy) at equally spaced instants of each interval,
 *     from just after its beginning to just before its end; empty where none were asked for
 */
public record ExactDayResult(
    List<QueueMeasures> intervals, QueueMeasures total, List<List<Double>> delayProbabilities) {
  /** Copies the lists. */
  public ExactDayResult {
    intervals = List.copyOf(intervals);
    delayProbabilities = delayProbabilities.stream().map(List::copyOf).toList();
  }

  /**
   * The highest probability of delay at the instants of some intervals.
   *
   * @param from first interval
   * @param to the interval after the last
   * @return a probability; 0 without instants
   */
  public double highestDelayProbability(int from, int to) {
    return delayProbabilities.subList(from, to).stream()
        .flatMap(List::stream)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }
}
