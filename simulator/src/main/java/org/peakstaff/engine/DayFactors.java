package org.peakstaff.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Copula;
import org.peakstaff.compile.ForecastFactors;
import org.peakstaff.random.Normal;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.random.Ziggurat;

/**
 * The factor on the volumes of each day in one replication, per contact type: busyness, keyed by
 * date, so that a longer horizon keeps its days, times the error of the forecast, which all days
 * share.
 */
public final class DayFactors {
  private static final long SHARED = StreamKey.entity("*");
  private static final double BELOW_ONE = 1 - 0x1p-53;

  private final CompiledScenario scenario;
  private final @Nullable Sampler law;
  private final @Nullable Copula copula;
  private final double[] normals;
  private final double[][] factors;
  private final Xoshiro256 random = new Xoshiro256();

  /**
   * Factors for a scenario.
   *
   * @param scenario the scenario
   */
  public DayFactors(CompiledScenario scenario) {
    this.scenario = scenario;
    law = scenario.demand().busyness();
    copula = scenario.demand().copula();
    normals = new double[scenario.types()];
    factors = new double[scenario.types()][scenario.days()];
    for (double[] ofType : factors) {
      Arrays.fill(ofType, 1);
    }
  }

  /**
   * Draws the factors of a replication.
   *
   * @param seed seed of the experiment
   * @param replication number of the replication
   */
  public void begin(long seed, int replication) {
    if (law != null && copula != null) {
      for (int day = 0; day < scenario.days(); day++) {
        draw(law, copula, day, seed, replication);
      }
    } else if (law != null) {
      draw(law, seed, replication);
    }
    ForecastFactors forecast = scenario.demand().forecastFactors();
    if (forecast.moveVolumes()) {
      multiply(forecast.volume(seed, replication, random));
    }
  }

  /** On top of busyness where days vary, else in place of the last replication's error. */
  private void multiply(double error) {
    for (double[] ofType : factors) {
      for (int day = 0; day < ofType.length; day++) {
        ofType[day] = law == null ? error : ofType[day] * error;
      }
    }
  }

  private void draw(Sampler law, long seed, int replication) {
    for (int type = 0; type < factors.length; type++) {
      long entity = scenario.demand().sharedBusyness() ? SHARED : scenario.demand().entity(type);
      for (int day = 0; day < factors[type].length; day++) {
        long key = StreamKey.entity(entity, scenario.dateKey(day));
        StreamKey.seed(random, seed, replication, Purpose.BUSYNESS, key);
        factors[type][day] = law.sample(random);
      }
    }
  }

  /** Factors of one day that are quantiles at correlated probabilities. */
  private void draw(Sampler law, Copula copula, int day, long seed, int replication) {
    for (int i = 0; i < normals.length; i++) {
      long entity = scenario.demand().entity(copula.type(i));
      long key = StreamKey.entity(entity, scenario.dateKey(day));
      StreamKey.seed(random, seed, replication, Purpose.BUSYNESS, key);
      normals[i] = Ziggurat.normal(random);
    }
    for (int i = 0; i < normals.length; i++) {
      double probability = Normal.cdf(copula.mixed(i, normals));
      factors[copula.type(i)][day] = law.quantile(Math.min(probability, BELOW_ONE));
    }
  }

  /**
   * The factors of a type.
   *
   * @param type dense contact type
   * @return one factor per day; not to be written to
   */
  public double[] of(int type) {
    return factors[type];
  }
}
