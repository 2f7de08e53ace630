package org.peakstaff.engine;

import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CustomArrivals;
import org.peakstaff.compile.Demand;
import org.peakstaff.compile.DrawLaw;
import org.peakstaff.compile.ForecastFactors;
import org.peakstaff.compile.LinearRates;
import org.peakstaff.compile.ReplayedContacts;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;

/**
 * The customers of one contact type in order of arrival, with all they bring: patience, handle
 * time, readiness to wait.
 *
 * <p>Arrivals are the points of a Poisson process of rate 1 mapped through the integrated rate, or
 * those of a trace, which neither busyness nor an error of the forecast moves. Draws are made in
 * blocks from a stream per purpose; customer k takes position k of each, whatever happens to
 * anybody.
 */
public final class ArrivalStream {
  private static final int BLOCK = 256;
  private static final double BEYOND_ANY_CLOCK = 0x1p60;
  private static final Sampler UNIT_GAP = Sampler.exponential(1);

  private final int type;
  private final long intervalTicks;
  private final double ticksPerInterval;
  private final int[] dayOf;
  private final double[] volume;
  private final DrawLaw handleLaw;
  private final @Nullable DrawLaw patienceLaw;
  private final @Nullable Sampler noise;
  private final @Nullable LinearRates linear;
  private final @Nullable ReplayedContacts replayed;
  private final ForecastFactors forecastFactors;
  private final @Nullable ProvidedArrivals provided;
  private final long firstSecond;
  private final long intervalSeconds;
  private final double balking;
  private final long granularity;
  private final long entity;

  private final Xoshiro256 gaps = new Xoshiro256();
  private final Xoshiro256 handles = new Xoshiro256();
  private final Xoshiro256 patiences = new Xoshiro256();
  private final Xoshiro256 balks = new Xoshiro256();
  private final Xoshiro256 single = new Xoshiro256();
  private final double[] draws = new double[BLOCK];
  private final long[] tick = new long[BLOCK];
  private final int[] interval = new int[BLOCK];
  private final long[] deadline = new long[BLOCK];
  private final double[] handle = new double[BLOCK];
  private final boolean[] balksIfWaiting = new boolean[BLOCK];

  private double[] busyness = new double[0];
  private long seed;
  private int replication;
  private long firstNumber;
  private int cursor;
  private int filled;
  private int at;
  private long start;
  private double rate;
  private double position;
  private double handleFactor;

  /**
   * The stream of a type.
   *
   * @param scenario the scenario
   * @param type dense contact type
   */
  public ArrivalStream(CompiledScenario scenario, int type) {
    this.type = type;
    intervalTicks = scenario.intervalTicks();
    ticksPerInterval = intervalTicks;
    dayOf = scenario.dayOfInterval();
    Demand demand = scenario.demand();
    volume = demand.volume(type);
    handleLaw = demand.handle(type);
    patienceLaw = demand.patience(type);
    noise = demand.noise();
    linear = demand.linear(type);
    replayed = demand.replayed(type);
    forecastFactors = demand.forecastFactors();
    firstSecond = scenario.startKey(0);
    intervalSeconds = intervalTicks / Ticks.PER_SECOND;
    balking = demand.balking(type);
    entity = demand.entity(type);
    granularity = demand.granularity();
    CustomArrivals custom = demand.arrivals(type);
    provided = custom == null ? null : new ProvidedArrivals(custom, scenario, type);
  }

  /**
   * A stream for every type.
   *
   * @param scenario the scenario
   * @return one stream per dense contact type
   */
  public static ArrivalStream[] all(CompiledScenario scenario) {
    ArrivalStream[] streams = new ArrivalStream[scenario.types()];
    for (int type = 0; type < streams.length; type++) {
      streams[type] = new ArrivalStream(scenario, type);
    }
    return streams;
  }

  /**
   * Begins a replication at its first customer.
   *
   * @param seed seed of the experiment
   * @param replication number of the replication
   * @param dayFactors factor of each day on the rate; kept, not copied
   */
  public void begin(long seed, int replication, double[] dayFactors) {
    this.seed = seed;
    this.replication = replication;
    busyness = dayFactors;
    StreamKey.seed(gaps, seed, replication, Purpose.ARRIVAL_GAP, entity);
    StreamKey.seed(handles, seed, replication, Purpose.HANDLE_TIME, entity);
    StreamKey.seed(patiences, seed, replication, Purpose.PATIENCE, entity);
    StreamKey.seed(balks, seed, replication, Purpose.BALKING, entity);
    handleFactor = forecastFactors.handleTime(seed, replication, single);
    firstNumber = 0;
    enter(0);
    if (provided != null) {
      begin(provided);
    }
    position = 0;
    filled = 0;
    cursor = 0;
    fill();
  }

  /**
   * The type of these customers.
   *
   * @return dense contact type
   */
  public int type() {
    return type;
  }

  /**
   * Arrival of the current customer.
   *
   * @return ticks, {@link Ticks#NEVER} when there is none
   */
  public long tick() {
    return cursor < filled ? tick[cursor] : Ticks.NEVER;
  }

  /**
   * Interval of arrival of the current customer.
   *
   * @return an interval
   */
  public int interval() {
    return interval[cursor];
  }

  /**
   * The last moment at which the current customer would still be waiting.
   *
   * @return ticks, {@link Ticks#NEVER} for unlimited patience
   */
  public long deadline() {
    return deadline[cursor];
  }

  /**
   * Handle time of the current customer before a group's factor.
   *
   * @return ticks, not rounded
   */
  public double handle() {
    return handle[cursor];
  }

  /**
   * Whether the current customer leaves rather than wait.
   *
   * @return true for a balker
   */
  public boolean balks() {
    return balksIfWaiting[cursor];
  }

  /**
   * The number of the current customer within the type.
   *
   * @return from 0
   */
  public long number() {
    return firstNumber + cursor;
  }

  /** Moves to the next customer. */
  public void advance() {
    cursor++;
    if (cursor == BLOCK) {
      firstNumber += BLOCK;
      cursor = 0;
      fill();
    }
  }

  private void fill() {
    filled = replayed == null ? arrive() : replay(replayed);
    draw(handleLaw, handles, Purpose.HANDLE_TIME);
    handleLaw.toTicks(draws, interval, filled, handle);
    for (int k = 0; k < filled && handleFactor != 1; k++) {
      handle[k] *= handleFactor;
    }
    fillDeadlines();
    if (replayed != null) {
      replayed.handles((int) firstNumber, filled, handle);
      replayed.deadlines((int) firstNumber, filled, deadline);
    }
    for (int k = 0; k < filled && balking > 0; k++) {
      balksIfWaiting[k] = balks.nextDouble() < balking;
    }
    if (granularity > 1) {
      coarsen();
    }
  }

  private void begin(ProvidedArrivals arrivals) {
    double[] factors = arrivals.busyness();
    for (int i = 0; i < factors.length; i++) {
      factors[i] = busyness[dayOf[i]] * (noise == null ? 1 : noise(noise, i));
    }
    arrivals.begin(seed, replication);
  }

  private void coarsen() {
    for (int k = 0; k < filled; k++) {
      tick[k] -= tick[k] % granularity;
      handle[k] -= handle[k] % granularity;
      deadline[k] -= deadline[k] == Ticks.NEVER ? 0 : deadline[k] % granularity;
    }
  }

  /** Takes the next contacts of a trace; returns how many there are. */
  private int replay(ReplayedContacts contacts) {
    int count = (int) Math.max(0, Math.min(BLOCK, contacts.size() - firstNumber));
    contacts.arrivals((int) firstNumber, count, tick, interval);
    return count;
  }

  /** Draws the next arrivals; returns how many fall within the horizon. */
  private int arrive() {
    if (provided != null) {
      return provided.fill(tick, interval);
    }
    UNIT_GAP.fill(gaps, draws, 0, BLOCK);
    return linear == null ? mapToClock() : mapToClock(linear);
  }

  /** Turns unit-rate gaps into arrivals at rates that are constant within intervals. */
  private int mapToClock() {
    double left = position;
    for (int k = 0; k < BLOCK; k++) {
      left += draws[k];
      if (left >= rate) {
        left = skipIntervals(left);
        if (at == volume.length) {
          return k;
        }
      }
      tick[k] = start + Math.min((long) (left / rate * ticksPerInterval), intervalTicks - 1);
      interval[k] = at;
    }
    position = left;
    return BLOCK;
  }

  /** Turns unit-rate gaps into arrivals at rates that change within intervals. */
  private int mapToClock(LinearRates rates) {
    double left = position;
    for (int k = 0; k < BLOCK; k++) {
      left += draws[k];
      if (left >= rate) {
        left = skipIntervals(left);
        if (at == volume.length) {
          return k;
        }
      }
      double within = rates.position(at, left / rate);
      tick[k] = start + Math.min((long) (within * ticksPerInterval), intervalTicks - 1);
      interval[k] = at;
    }
    position = left;
    return BLOCK;
  }

  /**
   * Moves to the interval in which a stretch of unit-rate time ends; returns what is left there.
   */
  private double skipIntervals(double stretch) {
    double left = stretch;
    while (at < volume.length && left >= rate) {
      left -= rate;
      enter(at + 1);
    }
    return left;
  }

  private void enter(int next) {
    at = next;
    start = next * intervalTicks;
    rate = next < volume.length ? volume[next] * busyness[dayOf[next]] : 0;
    if (noise != null && rate > 0) {
      rate *= noise(noise, next);
    }
  }

  /** Keyed by the moment at which the interval starts, so that a longer horizon keeps it. */
  private double noise(Sampler law, int interval) {
    long key = StreamKey.entity(entity, firstSecond + interval * intervalSeconds);
    StreamKey.seed(single, seed, replication, Purpose.INTERVAL_NOISE, key);
    return law.sample(single);
  }

  private void fillDeadlines() {
    if (patienceLaw == null) {
      java.util.Arrays.fill(deadline, 0, filled, Ticks.NEVER);
      return;
    }
    draw(patienceLaw, patiences, Purpose.PATIENCE);
    patienceLaw.toTicks(draws, interval, filled, draws);
    for (int k = 0; k < filled; k++) {
      double patience = draws[k];
      deadline[k] = patience < BEYOND_ANY_CLOCK ? tick[k] + (long) patience : Ticks.NEVER;
    }
  }

  private void draw(DrawLaw law, Xoshiro256 stream, int purpose) {
    if (law.single()) {
      law.sampler(0).fill(stream, draws, 0, filled);
      return;
    }
    for (int k = 0; k < filled; k++) {
      StreamKey.seed(single, seed, replication, purpose, StreamKey.entity(entity, firstNumber + k));
      draws[k] = law.sampler(interval[k]).sample(single);
    }
  }
}
