package org.peakstaff.planner.timevarying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.random.Sampler;

/**
 * The iterative staffing algorithm (Feldman, Mandelbaum, Massey and Whitt 2008, "Staffing of
 * time-varying queues to achieve time-stable performance", Management Science 54,
 * doi:10.1287/mnsc.1070.0821), for any laws of handle time and patience: the number in the system
 * is simulated with the staff at hand, each interval then gets the least number of agents that is
 * reached with at most the wanted probability, and so on until nothing changes.
 *
 * <p>All rounds meet the same customers, drawn from the streams of the simulation. An interval
 * counts the average of that probability over eight instants. Where handle times and patience are
 * exponential with the same mean, the number in the system does not depend on the staff, and the
 * first round is the last but for noise.
 */
public final class IterativeStaffing {
  private static final int MOST_ROUNDS = 12;
  private static final int INSTANTS = 8;

  private final double interval;
  private final int intervals;
  private final List<Customers> types;
  private final boolean[] open;
  private final long seed;
  private final int replications;

  private IterativeStaffing(
      double interval, List<Customers> types, boolean[] open, long seed, int replications) {
    this.interval = interval;
    this.intervals = open.length;
    this.types = List.copyOf(types);
    this.open = open;
    this.seed = seed;
    this.replications = replications;
  }

  /**
   * Contacts of one type.
   *
   * @param entity key of the type's random streams
   * @param rates arrivals per unit of time, by interval
   * @param handleTimes law by interval of arrival
   * @param handleTimeFactors by interval of arrival
   * @param patiences law by interval of arrival, null where nobody abandons
   * @param patienceFactors by interval of arrival
   */
  public record Customers(
      long entity,
      List<Double> rates,
      List<Sampler> handleTimes,
      List<Double> handleTimeFactors,
      @Nullable List<Sampler> patiences,
      List<Double> patienceFactors) {
    /** Copies the lists. */
    public Customers {
      rates = List.copyOf(rates);
      handleTimes = List.copyOf(handleTimes);
      handleTimeFactors = List.copyOf(handleTimeFactors);
      patiences = patiences == null ? null : List.copyOf(patiences);
      patienceFactors = List.copyOf(patienceFactors);
    }
  }

  /**
   * The search for contacts that wait in one queue.
   *
   * @param interval length of an interval
   * @param types the contacts
   * @param open by interval, whether anybody is staffed; in closed intervals the last ones finish
   * @param seed of the random streams
   * @param replications simulated in each round, at least 1
   * @return the search
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static IterativeStaffing of(
      double interval, List<Customers> types, List<Boolean> open, long seed, int replications) {
    Checks.positive("interval", interval);
    Checks.positive("replications", replications);
    boolean[] opens = new boolean[open.size()];
    for (int i = 0; i < opens.length; i++) {
      opens[i] = open.get(i);
    }
    types.forEach(type -> Checks.same("rates", opens.length, type.rates().size()));
    return new IterativeStaffing(interval, types, opens, seed, replications);
  }

  /**
   * The staff at which the iteration ends.
   *
   * @param delays wanted probability that all agents are busy, by interval; above 0
   * @param least fewest agents, by interval
   * @param guess agents from which it starts
   * @return agents by interval, 0 where closed
   * @throws IllegalArgumentException if there is not one value per interval
   */
  public List<Integer> staffing(List<Double> delays, List<Integer> least, List<Integer> guess) {
    Checks.same("delays", intervals, delays.size());
    Checks.same("least", intervals, least.size());
    Checks.same("guess", intervals, guess.size());
    int[] agents = guess.stream().mapToInt(Integer::intValue).toArray();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int[] next = round(agents, delays, least);
      int change = largestChange(agents, next);
      boolean settled = change == 0 || (change == 1 && round > 2);
      for (int i = 0; i < intervals; i++) {
        agents[i] = settled ? Math.max(agents[i], next[i]) : next[i];
      }
      if (settled) {
        break;
      }
    }
    return Arrays.stream(agents).boxed().toList();
  }

  private static int largestChange(int[] before, int[] after) {
    int most = 0;
    for (int i = 0; i < before.length; i++) {
      most = Math.max(most, Math.abs(before[i] - after[i]));
    }
    return most;
  }

  private int[] round(int[] agents, List<Double> delays, List<Integer> least) {
    List<int[]> counts = new ArrayList<>();
    for (int i = 0; i < intervals; i++) {
      counts.add(new int[16]);
    }
    NumberSimulation simulation = new NumberSimulation(interval, types, agents, open, INSTANTS);
    for (int replication = 0; replication < replications; replication++) {
      simulation.run(
          seed,
          replication,
          (i, number) -> {
            int[] grown = counts.get(i);
            if (number >= grown.length) {
              grown = Arrays.copyOf(grown, 2 * number);
              counts.set(i, grown);
            }
            grown[number]++;
          });
    }
    int[] next = new int[intervals];
    for (int i = 0; i < intervals; i++) {
      int enough = enough(counts.get(i), delays.get(i));
      next[i] = open[i] ? Math.max(least.get(i), enough) : 0;
    }
    return next;
  }

  /** The least s with a share of at most delay at s or above. */
  private int enough(int[] counts, double delay) {
    double allowed = delay * replications * INSTANTS;
    long above = 0;
    int s = counts.length;
    while (s > 0 && above + counts[s - 1] <= allowed) {
      above += counts[s - 1];
      s--;
    }
    return s;
  }

  /**
   * The staff of the first step, by the offered load alone: the least s that a Poisson number with
   * that mean reaches with at most the given probability. Exact where handle times and patience are
   * exponential with the same mean.
   *
   * @param load mean, erlangs, at least 0
   * @param delay wanted probability that all agents are busy, above 0
   * @return agents
   * @throws IllegalArgumentException if an argument is out of its domain
   */
  public static int firstStep(double load, double delay) {
    Checks.notNegative("load", load);
    Checks.positive("probability of delay", delay);
    double probability = StrictMath.exp(-load);
    double below = 0;
    int s = 0;
    if (probability == 0) {
      s = (int) Math.max(0, load - 9 * Math.sqrt(load));
      probability = StrictMath.exp(s * StrictMath.log(load) - load - logFactorial(s));
    }
    while (1 - below > delay) {
      below += probability;
      s++;
      probability *= load / s;
    }
    return s;
  }

  private static double logFactorial(int n) {
    double sum = 0;
    for (int k = 2; k <= n; k++) {
      sum += StrictMath.log(k);
    }
    return sum;
  }
}
