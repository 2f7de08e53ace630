package org.peakstaff.planner.requirement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.Busyness;

/**
 * Quantiles of a pool's busyness: the factor by which its load is above or below the forecast on a
 * quiet or a busy day.
 *
 * <p>Contact types that share one factor move together. Where each has its own, the pool's factor
 * is the load-weighted mean of independent factors: it has mean 1 and the coefficient of variation
 * cv sqrt(sum a_i^2) / sum a_i, and is taken to follow the same law.
 */
final class BusyDays {
  private final @Nullable Busyness busyness;
  private final Map<Double, Sampler> laws = new HashMap<>();

  BusyDays(@Nullable Busyness busyness) {
    this.busyness = busyness;
  }

  /** Whether days differ at all. */
  boolean vary() {
    return busyness != null && busyness.cv().value() > 0;
  }

  /**
   * A quantile of a pool's factor.
   *
   * @param probability 0 to 1, both excluded
   * @param loads of the pool's types, erlangs
   * @return the factor; 1 when days do not vary
   */
  double factor(double probability, double[] loads) {
    if (busyness == null || !vary()) {
      return 1;
    }
    double cv = busyness.cv().value();
    double pooled = busyness.shared() == Busyness.Sharing.ALL ? cv : cv * concentration(loads);
    return laws.computeIfAbsent(pooled, key -> law(busyness.type(), key)).quantile(probability);
  }

  private static double concentration(double[] loads) {
    double sum = 0;
    double squares = 0;
    for (double load : loads) {
      sum += load;
      squares += load * load;
    }
    return Math.sqrt(squares) / sum;
  }

  private static Sampler law(Busyness.Law law, double cv) {
    return law == Busyness.Law.GAMMA ? Sampler.gammaByMean(1, cv) : Sampler.logNormalByMean(1, cv);
  }
}
