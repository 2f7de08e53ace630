package org.peakstaff.compile;

import org.peakstaff.random.Sampler;

/**
 * A law of durations by interval of arrival, in ticks: a sampler for each interval and a factor
 * that turns its seconds into ticks of this interval.
 *
 * <p>With one sampler, draws come in bulk from a stream and a factor changes nothing but the scale,
 * so that variants keep their customers. With several, each contact draws from a generator of its
 * own, keyed by its number.
 */
public final class DrawLaw {
  private final IntervalLaws laws;
  private final boolean single;
  private final double[] ticksPerUnit;

  private DrawLaw(IntervalLaws laws, double[] ticksPerUnit) {
    this.laws = laws;
    this.single = laws.samplers().size() == 1;
    this.ticksPerUnit = ticksPerUnit;
  }

  /**
   * A law with a factor per interval.
   *
   * @param laws the samplers, in seconds
   * @param factors factor per interval
   * @return the law
   */
  public static DrawLaw of(IntervalLaws laws, double[] factors) {
    double[] ticks = new double[factors.length];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = factors[i] * Ticks.PER_SECOND;
    }
    return new DrawLaw(laws, ticks);
  }

  /**
   * Whether one sampler serves all intervals.
   *
   * @return true when draws can come in bulk
   */
  public boolean single() {
    return single;
  }

  /**
   * The sampler of an interval.
   *
   * @param interval interval of arrival
   * @return its sampler, in seconds
   */
  public Sampler sampler(int interval) {
    return laws.sampler(interval);
  }

  /**
   * What turns a draw into ticks.
   *
   * @param interval interval of arrival
   * @return ticks per drawn second
   */
  public double ticksPerUnit(int interval) {
    return ticksPerUnit[interval];
  }

  /**
   * Turns draws into ticks.
   *
   * @param draws draws in seconds
   * @param interval interval of arrival of each
   * @param count how many
   * @param ticks where the ticks go, not rounded; may be {@code draws}
   */
  public void toTicks(double[] draws, int[] interval, int count, double[] ticks) {
    double[] perUnit = ticksPerUnit;
    for (int k = 0; k < count; k++) {
      ticks[k] = draws[k] * perUnit[interval[k]];
    }
  }
}
