package org.peakstaff.engine;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CustomArrivals;
import org.peakstaff.compile.Ticks;
import org.peakstaff.extension.ArrivalProcess;
import org.peakstaff.extension.ArrivalRates;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;

/** The arrivals of a contact type as a provider makes them, on the clock of the engines. */
final class ProvidedArrivals {
  private static final double TICKS_PER_SECOND = Ticks.PER_SECOND;

  private final ArrivalProcess process;
  private final ArrivalRates rates;
  private final double[] busyness;
  private final long entity;
  private final long intervalTicks;
  private final double horizonSeconds;
  private final Xoshiro256 random = new Xoshiro256();
  private boolean ended;

  ProvidedArrivals(CustomArrivals arrivals, CompiledScenario scenario, int type) {
    process = arrivals.process();
    double[] expected = scenario.demand().volume(type);
    busyness = new double[expected.length];
    intervalTicks = scenario.intervalTicks();
    double intervalSeconds = intervalTicks / TICKS_PER_SECOND;
    rates = new ArrivalRates(expected, busyness, intervalSeconds);
    entity = scenario.demand().entity(type);
    horizonSeconds = expected.length * intervalSeconds;
  }

  /** Where the busyness of each interval goes before a replication begins. */
  double[] busyness() {
    return busyness;
  }

  void begin(long seed, int replication) {
    StreamKey.seed(random, seed, replication, Purpose.CUSTOM, entity);
    process.reset(rates, random);
    ended = false;
  }

  /** Fills in the next arrivals; returns how many fall within the horizon. */
  int fill(long[] tick, int[] interval) {
    for (int k = 0; k < tick.length; k++) {
      double arrival = ended ? horizonSeconds : process.next();
      if (arrival >= horizonSeconds) {
        ended = true;
        return k;
      }
      tick[k] = (long) (arrival * TICKS_PER_SECOND);
      interval[k] = (int) (tick[k] / intervalTicks);
    }
    return tick.length;
  }
}
