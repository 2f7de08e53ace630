package org.peakstaff.planner.requirement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.Busyness;

/**
 * Quantiles of a pool's busyness: the factor by which its load is above or below the forecast on a
 * quiet or a busy day.
 *
 * <p>Contact types that share one factor move together. Where each has its own, the pool's factor
 * is the load-weighted mean of the factors: it has mean 1 and the coefficient of variation cv
 * sqrt(sum r_ij a_i a_j) / sum a_i, and is taken to follow the same law. The correlation r of two
 * factors is taken to be that of the normal variables behind them.
 */
final class BusyDays {
  private final @Nullable Busyness busyness;
  private final List<String> contactTypes;
  private final Map<Double, Sampler> laws = new HashMap<>();

  /**
   * The days of a scenario.
   *
   * @param contactTypes ids by dense index
   */
  BusyDays(@Nullable Busyness busyness, List<String> contactTypes) {
    this.busyness = busyness;
    this.contactTypes = contactTypes;
  }

  /** Whether days differ at all. */
  boolean vary() {
    return busyness != null && busyness.cv().value() > 0;
  }

  /**
   * A quantile of a pool's factor.
   *
   * @param probability 0 to 1, both excluded
   * @param contacts of the pool's types
   * @return the factor; 1 when days do not vary
   */
  double factor(double probability, List<PoolContact> contacts) {
    if (busyness == null || !vary()) {
      return 1;
    }
    double cv = busyness.cv().value();
    double pooled =
        busyness.shared() == Busyness.Sharing.ALL ? cv : cv * concentration(busyness, contacts);
    return laws.computeIfAbsent(pooled, key -> law(busyness.type(), key)).quantile(probability);
  }

  private double concentration(Busyness busyness, List<PoolContact> contacts) {
    double sum = 0;
    double variance = 0;
    for (PoolContact one : contacts) {
      sum += one.load();
      for (PoolContact other : contacts) {
        variance += correlation(busyness, one.type(), other.type()) * one.load() * other.load();
      }
    }
    return Math.sqrt(Math.max(0, variance)) / sum;
  }

  private double correlation(Busyness busyness, int one, int other) {
    if (one == other) {
      return 1;
    }
    String a = contactTypes.get(one);
    String b = contactTypes.get(other);
    Double given = busyness.correlation().getOrDefault(a, Map.of()).get(b);
    return given != null
        ? given
        : busyness.correlation().getOrDefault(b, Map.of()).getOrDefault(a, 0.0);
  }

  private static Sampler law(Busyness.Law law, double cv) {
    return law == Busyness.Law.GAMMA ? Sampler.gammaByMean(1, cv) : Sampler.logNormalByMean(1, cv);
  }
}
