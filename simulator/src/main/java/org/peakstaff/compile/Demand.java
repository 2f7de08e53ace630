package org.peakstaff.compile;

import org.jspecify.annotations.Nullable;
import org.peakstaff.random.Sampler;

/** The demand side, by dense contact type. */
public final class Demand {
  final long[] entity;
  final double[][] volume;
  final boolean[][] open;
  final boolean[] clears;
  final DrawLaw[] handle;
  final @Nullable DrawLaw[] patience;
  final @Nullable CustomArrivals[] arrivals;
  final double[] balking;
  final long[] within;
  final long[] shortAbandon;
  final @Nullable Sampler busyness;
  final boolean sharedBusyness;
  @Nullable Copula copula;
  @Nullable Sampler noise;
  ForecastFactors forecastFactors = ForecastFactors.of(null);
  final @Nullable LinearRates[] linear;
  final @Nullable ReplayedContacts[] replayed;
  final long granularity;

  Demand(int types, @Nullable Sampler busyness, boolean sharedBusyness, long granularity) {
    this.granularity = granularity;
    entity = new long[types];
    volume = new double[types][];
    open = new boolean[types][];
    clears = new boolean[types];
    handle = new DrawLaw[types];
    patience = new DrawLaw[types];
    arrivals = new CustomArrivals[types];
    balking = new double[types];
    linear = new LinearRates[types];
    replayed = new ReplayedContacts[types];
    within = new long[types];
    shortAbandon = new long[types];
    this.busyness = busyness;
    this.sharedBusyness = sharedBusyness;
  }

  /**
   * The key of a type's random streams.
   *
   * @param type dense contact type
   * @return the hash of its id
   */
  public long entity(int type) {
    return entity[type];
  }

  /**
   * A provider that says when the contacts of a type arrive.
   *
   * @param type dense contact type
   * @return the provider, null for a Poisson process or a trace
   */
  public @Nullable CustomArrivals arrivals(int type) {
    return arrivals[type];
  }

  /**
   * Expected arrivals.
   *
   * @param type dense contact type
   * @return contacts per interval
   */
  public double[] volume(int type) {
    return volume[type];
  }

  /**
   * Opening hours, with one more flag for the moment after the horizon.
   *
   * @param type dense contact type
   * @return whether each interval is open
   */
  public boolean[] open(int type) {
    return open[type];
  }

  /**
   * Opening hours of all types, each with one more flag for the moment after the horizon.
   *
   * @return whether each type is open in each interval
   */
  public boolean[][] open() {
    return open;
  }

  /**
   * The closing rule.
   *
   * @param type dense contact type
   * @return whether its queue is cleared when its hours end
   */
  public boolean clears(int type) {
    return clears[type];
  }

  /**
   * Handle times.
   *
   * @param type dense contact type
   * @return their law
   */
  public DrawLaw handle(int type) {
    return handle[type];
  }

  /**
   * Patience.
   *
   * @param type dense contact type
   * @return its law, null when unlimited
   */
  public @Nullable DrawLaw patience(int type) {
    return patience[type];
  }

  /**
   * Balking.
   *
   * @param type dense contact type
   * @return probability
   */
  public double balking(int type) {
    return balking[type];
  }

  /**
   * Service-level thresholds.
   *
   * @return ticks per type, -1 for none
   */
  public long[] within() {
    return within;
  }

  /**
   * Short-abandon thresholds.
   *
   * @return ticks per type, -1 for none
   */
  public long[] shortAbandon() {
    return shortAbandon;
  }

  /**
   * The law of the day's busyness factor.
   *
   * @return null when every day is as forecast
   */
  public @Nullable Sampler busyness() {
    return busyness;
  }

  /**
   * What arrivals, patience and handle times are rounded down to: 1 but where ties are wanted.
   *
   * @return ticks
   */
  public long granularity() {
    return granularity;
  }

  /**
   * How the day's factors of the types are correlated.
   *
   * @return null when they are independent, or one
   */
  public @Nullable Copula copula() {
    return copula;
  }

  /**
   * The law of the further factor that each type and interval has.
   *
   * @return null for none
   */
  public @Nullable Sampler noise() {
    return noise;
  }

  /**
   * Whether all types share the day's factor.
   *
   * @return false when each type has its own
   */
  public boolean sharedBusyness() {
    return sharedBusyness;
  }

  /**
   * The course of the arrival rate within intervals.
   *
   * @param type dense contact type
   * @return null where the rate of each interval is constant
   */
  public @Nullable LinearRates linear(int type) {
    return linear[type];
  }

  /**
   * Contacts that are replayed from a trace.
   *
   * @param type dense contact type
   * @return null where arrivals are drawn
   */
  public @Nullable ReplayedContacts replayed(int type) {
    return replayed[type];
  }

  /**
   * How far the forecast may be off.
   *
   * @return factors that are 1 where it is not
   */
  public ForecastFactors forecastFactors() {
    return forecastFactors;
  }
}
