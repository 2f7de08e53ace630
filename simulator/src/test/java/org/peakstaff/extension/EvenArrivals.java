package org.peakstaff.extension;

import org.peakstaff.random.Xoshiro256;

/** One arrival every so many seconds, the first at the start. */
public final class EvenArrivals implements ArrivalProcess {
  private final double gap;
  private long number;

  /**
   * Arrivals at even distances.
   *
   * @param gap seconds between two
   */
  public EvenArrivals(double gap) {
    this.gap = gap;
  }

  @Override
  public void reset(ArrivalRates rates, Xoshiro256 random) {
    number = 0;
  }

  @Override
  public double next() {
    return gap * number++;
  }
}
