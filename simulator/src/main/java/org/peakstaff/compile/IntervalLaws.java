package org.peakstaff.compile;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Law;

/**
 * A law laid over the intervals of a horizon: which sampler holds for contacts that arrive in each
 * interval. The local time at which an interval starts decides for the whole of it.
 */
public final class IntervalLaws {
  private final List<Sampler> samplers;
  private final double[] means;
  private final int[] samplerOf;

  private IntervalLaws(List<Law> laws, int[] samplerOf) {
    this.samplers = laws.stream().map(LawCompiler::sampler).toList();
    this.means = laws.stream().mapToDouble(LawCompiler::mean).toArray();
    this.samplerOf = samplerOf;
  }

  /**
   * Lays a law over the intervals.
   *
   * @param law any law, by time of arrival or not
   * @param grid the intervals
   * @return the law of each interval
   * @throws IllegalArgumentException if the law's parameters are incomplete or out of their domain
   */
  public static IntervalLaws of(Law law, IntervalGrid grid) {
    List<Law> distinct = new ArrayList<>();
    int[] samplerOf = new int[grid.size()];
    for (int i = 0; law instanceof Law.ByTime && i < samplerOf.length; i++) {
      Law valid = LawCompiler.at(law, grid.start(i).toLocalTime());
      if (!distinct.contains(valid)) {
        distinct.add(valid);
      }
      samplerOf[i] = distinct.indexOf(valid);
    }
    if (distinct.isEmpty()) {
      distinct.add(law);
    }
    return new IntervalLaws(distinct, samplerOf);
  }

  /**
   * The distinct samplers, in order of first use.
   *
   * @return one, or more for a law by time of arrival
   */
  public List<Sampler> samplers() {
    return samplers;
  }

  /**
   * The index of each interval's sampler.
   *
   * @return a new array, one index per interval
   */
  public int[] samplerOf() {
    return samplerOf.clone();
  }

  /**
   * The sampler of contacts that arrive in an interval.
   *
   * @param interval index of the interval
   * @return draws in seconds
   */
  public Sampler sampler(int interval) {
    return samplers.get(samplerOf[interval]);
  }

  /**
   * The mean for contacts that arrive in an interval.
   *
   * @param interval index of the interval
   * @return seconds, infinity where there is none
   */
  public double mean(int interval) {
    return means[samplerOf[interval]];
  }
}
