package org.peakstaff.planner.requirement;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.GeneralPatienceQueue;
import org.peakstaff.planner.erlang.PatienceLaw;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.QueueModel;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.requirement.PoolTargets.Named;
import org.peakstaff.random.Sampler;

/**
 * The contacts of one interval as one queue, under some {@link Assumptions}, with any real number
 * of agents.
 *
 * <p>Customers abandon after an exponential patience with the mean of the queue, or by their own
 * law (M/M/n+G); where a type has no patience, nobody does. The law of the handle time enters by
 * its first two moments: waits are those of exponential handle times in a time (1 + cv^2)/2 as
 * long, at the same load (the heavy-traffic limit of M/G/n, Koellerstroem 1974, "Heavy traffic
 * theory for queues with several servers I", Journal of Applied Probability 11,
 * doi:10.2307/3212764; exact for exponential handle times). Days enter as ten equally likely
 * factors on the load, and every share is one of contacts, so that busy days count more.
 */
final class AssumedQueue {
  private static final int DAYS = 10;
  private static final int QUANTILES = 100;
  private static final double ACCURACY = 1e-6;
  private static final double SHORTEST_PATIENCE = 0x1p-20;
  private static final double MOST_AGENTS = 1e7;
  private static final int MOST_EVALUATIONS = 200;

  private final List<Named> targets;
  private final double load;
  private final QueueModel model;
  private final double[] factors;
  private double least = Double.NaN;

  private AssumedQueue(List<Named> targets, double load, QueueModel model, double[] factors) {
    this.targets = targets;
    this.load = load;
    this.model = model;
    this.factors = factors;
  }

  /**
   * The queue.
   *
   * @param contacts with volume, at least one
   * @param load erlangs, above 0
   */
  static AssumedQueue of(
      List<PoolContact> contacts,
      int interval,
      double load,
      Assumptions assumptions,
      ContactDemand demand,
      PoolTargets targets,
      BusyDays days) {
    List<Integer> types = contacts.stream().map(PoolContact::type).toList();
    QueueModel model = model(contacts, interval, load, assumptions, demand);
    double[] factors =
        assumptions.busyness() && days.vary() ? factors(days, contacts) : new double[] {1};
    return new AssumedQueue(targets.of(types), load, model, factors);
  }

  /** Equally likely days with mean 1 and the variance of the law. */
  private static double[] factors(BusyDays days, List<PoolContact> contacts) {
    double[] factors = new double[DAYS];
    double squares = 0;
    for (int k = 0; k < QUANTILES; k++) {
      double factor = days.factor((k + 0.5) / QUANTILES, contacts);
      factors[k * DAYS / QUANTILES] += factor * DAYS / QUANTILES;
      squares += factor * factor / QUANTILES;
    }
    double mean = Arrays.stream(factors).sum() / DAYS;
    double square = Arrays.stream(factors).map(factor -> factor * factor).sum() / DAYS;
    double wider = Math.sqrt((squares - mean * mean) / (square - mean * mean));
    Arrays.setAll(factors, k -> Math.max(0, 1 + (factors[k] / mean - 1) * wider));
    return factors;
  }

  private static QueueModel model(
      List<PoolContact> contacts,
      int interval,
      double load,
      Assumptions assumptions,
      ContactDemand demand) {
    double handleTime = handleTime(contacts, interval, assumptions.handleTimeLaw(), demand);
    double patience = PoolDemand.of(contacts, assumptions.abandonment(), 0).patience();
    PatienceLaw law =
        assumptions.patienceLaw() ? MixedPatience.of(contacts, interval, demand) : null;
    if (law != null && patience < Double.POSITIVE_INFINITY) {
      return GeneralPatienceQueue.of(load, handleTime, law);
    }
    return patience < Double.POSITIVE_INFINITY
        ? ErlangA.of(load, handleTime, Math.max(SHORTEST_PATIENCE, patience))
        : ErlangC.of(load, handleTime);
  }

  /** The mean, times (1 + cv^2) / 2 with the law of the handle time. */
  private static double handleTime(
      List<PoolContact> contacts, int interval, boolean law, ContactDemand demand) {
    double volume = 0;
    double first = 0;
    double second = 0;
    for (PoolContact contact : contacts) {
      double mean = contact.handleTime();
      volume += contact.volume();
      first += contact.volume() * mean;
      second += contact.volume() * (1 + squaredCv(contact, interval, demand)) * mean * mean;
    }
    double mean = first / volume;
    return law ? second / (2 * first) : mean;
  }

  /** Of a law without a variance that of the exponential. */
  private static double squaredCv(PoolContact contact, int interval, ContactDemand demand) {
    Sampler law = demand.handleTimes(contact.type(), interval);
    double squared = law.variance() / (law.mean() * law.mean());
    return squared < Double.POSITIVE_INFINITY ? squared : 1;
  }

  /**
   * The least real number of agents that meets every target; the load where there is none.
   *
   * @throws UnplannableScenarioException if no number of agents does
   */
  synchronized double leastAgents() {
    if (Double.isNaN(least)) {
      least = search();
    }
    return least;
  }

  private double search() {
    if (targets.isEmpty()) {
      return load;
    }
    double high = load + 2 * Math.sqrt(load) + 1;
    double low = 0;
    while (margin(high) < 0) {
      low = high;
      high = 2 * high + 1;
      if (high > MOST_AGENTS) {
        throw new UnplannableScenarioException("plan", "no number of agents meets every target");
      }
    }
    if (margin(low) >= 0) {
      return low;
    }
    return new BrentSolver(ACCURACY).solve(MOST_EVALUATIONS, this::margin, low, high);
  }

  private double margin(double agents) {
    double worst = 1;
    for (Named named : targets) {
      StaffingTarget target = named.target();
      worst = Math.min(worst, target.margin(measures(agents, target.thresholds())));
    }
    return worst;
  }

  /** The service level with a number of agents, 0 without any. */
  double serviceLevel(double agents, StaffingTarget.ServiceLevel level) {
    QueueMeasures measures = measures(agents, level.thresholds());
    return measures.serviceLevel(level.within(), level.convention());
  }

  /** Over the days. */
  private QueueMeasures measures(double agents, Thresholds thresholds) {
    if (factors.length == 1) {
      return model.measures(agents, thresholds);
    }
    DayMean mean = new DayMean(agents, thresholds.within().size());
    for (double factor : factors) {
      mean.add(model.withLoad(load * factor).measures(agents, thresholds), factor / factors.length);
    }
    return mean.measures();
  }
}
