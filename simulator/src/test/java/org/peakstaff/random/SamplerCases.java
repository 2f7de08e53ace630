package org.peakstaff.random;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the contract of {@link Sampler}: every law, in every way of drawing it. */
final class SamplerCases {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private SamplerCases() {}

  /**
   * A law under a name that also keys its stream; continuous ones have a continuous distribution
   * function.
   */
  record Case(String name, Sampler sampler, boolean continuous) {
    Xoshiro256 stream() {
      Xoshiro256 rng = new Xoshiro256();
      StreamKey.seed(rng, 20261122, 0, Purpose.CUSTOM, StreamKey.entity(name));
      return rng;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** All laws. */
  static Stream<Case> all() {
    return Stream.concat(continuous(), cases(atomicRows(), false));
  }

  /** Laws with a density: their distribution function is continuous. */
  static Stream<Case> continuous() {
    return cases(continuousRows(), true);
  }

  private static Stream<Case> cases(Map<String, Sampler> rows, boolean continuous) {
    return rows.entrySet().stream().map(row -> new Case(row.getKey(), row.getValue(), continuous));
  }

  private static Map<String, Sampler> continuousRows() {
    Map<String, Sampler> rows = new LinkedHashMap<>();
    rows.putAll(naturalRows());
    rows.putAll(byMeanRows());
    rows.putAll(compoundRows());
    return rows;
  }

  private static Map<String, Sampler> naturalRows() {
    Map<String, Sampler> rows = new LinkedHashMap<>();
    rows.put("exponential", Sampler.exponential(180));
    rows.put("erlang-2", Sampler.erlang(2, 180));
    rows.put("erlang-9", Sampler.erlang(9, 180));
    rows.put("gamma-0.3", Sampler.gamma(0.3, 50));
    rows.put("gamma-1.5", Sampler.gamma(1.5, 50));
    rows.put("gamma-400", Sampler.gamma(400, 0.5));
    rows.put("lognormal", Sampler.logNormal(5, 0.8));
    rows.put("weibull-0.7", Sampler.weibull(0.7, 100));
    rows.put("weibull-3", Sampler.weibull(3, 100));
    rows.put("uniform", Sampler.uniform(30, 90));
    rows.put("triangular", Sampler.triangular(10, 30, 120));
    rows.put("triangular-mode-low", Sampler.triangular(10, 10, 120));
    rows.put("triangular-mode-high", Sampler.triangular(10, 120, 120));
    rows.put("hyperexponential", hyperexponential());
    rows.put("log-logistic-1.5", Sampler.logLogistic(1.5, 60));
    rows.put("log-logistic-6", Sampler.logLogistic(6, 60));
    return rows;
  }

  private static Map<String, Sampler> byMeanRows() {
    Map<String, Sampler> rows = new LinkedHashMap<>();
    rows.put("gamma-by-mean", Sampler.gammaByMean(300, 0.4));
    rows.put("lognormal-by-mean", Sampler.logNormalByMean(300, 1.1));
    rows.put("weibull-by-mean", Sampler.weibullByMean(300, 1.4));
    rows.put("weibull-by-shape", Sampler.weibullByShape(1.7, 300));
    rows.put("log-logistic-by-mean", Sampler.logLogisticByMean(300, 0.3));
    rows.put("hyperexponential-by-mean", Sampler.hyperexponentialByMean(300, 1.8));
    rows.put("erlang-by-mean", Sampler.erlangByMean(300, 0.5774));
    return rows;
  }

  private static Map<String, Sampler> compoundRows() {
    Sampler exponential = Sampler.exponential(180);
    Sampler logNormal = Sampler.logNormal(5, 0.8);
    double[] shares = {0.25, 0.75};
    Map<String, Sampler> rows = new LinkedHashMap<>();
    rows.put("histogram", histogram());
    rows.put("quantiles", quantiles());
    rows.put("shifted", Sampler.shifted(20, Sampler.gamma(2, 40)));
    rows.put("truncated", Sampler.truncated(30, 600, logNormal));
    rows.put("truncated-body", Sampler.truncated(0, 100, Sampler.gamma(1.5, 50)));
    rows.put("truncated-tail", Sampler.truncated(5000, NEVER, logNormal));
    rows.put("truncated-sliver", Sampler.truncated(100, 100.1, exponential));
    rows.put("mixture", Sampler.mixture(shares, new Sampler[] {exponential, logNormal}));
    rows.put("nested", nested());
    return rows;
  }

  private static Map<String, Sampler> atomicRows() {
    Sampler exponential = Sampler.exponential(1000);
    double[] shares = {0.1, 0.9};
    Map<String, Sampler> rows = new LinkedHashMap<>();
    rows.put("deterministic", Sampler.deterministic(42));
    rows.put("never", Sampler.never());
    rows.put("samples", Sampler.empiricalSamples(new double[] {5, 3, 8, 3, 13, 0}));
    rows.put("quantiles-with-atom", quantilesWithAtom());
    rows.put("balking", Sampler.mixture(shares, point(0, exponential)));
    rows.put("patient", Sampler.mixture(shares, new Sampler[] {Sampler.never(), exponential}));
    rows.put("truncated-atom", Sampler.truncated(3, 8, rows.get("samples")));
    return rows;
  }

  private static Sampler[] point(double value, Sampler other) {
    return new Sampler[] {Sampler.deterministic(value), other};
  }

  private static Sampler hyperexponential() {
    return Sampler.hyperexponential(new double[] {0.6, 0, 0.4}, new double[] {20, 7, 400});
  }

  private static Sampler histogram() {
    double[] edges = IntStream.rangeClosed(0, 100).mapToDouble(i -> 0.1 * i * i).toArray();
    double[] weights = IntStream.range(0, 100).mapToDouble(i -> i % 7 * (100 - i)).toArray();
    return Sampler.empiricalHistogram(edges, weights);
  }

  private static Sampler quantiles() {
    return Sampler.empiricalQuantiles(
        new double[] {0, 0.1, 0.5, 0.9, 1}, new double[] {5, 30, 120, 400, 3600});
  }

  private static Sampler quantilesWithAtom() {
    return Sampler.empiricalQuantiles(new double[] {0, 0.2, 0.5, 1}, new double[] {10, 20, 20, 90});
  }

  /** A shifted mixture of a truncated and a shifted law, truncated again. */
  private static Sampler nested() {
    Sampler early = Sampler.truncated(10, 50, Sampler.exponential(60));
    Sampler late = Sampler.shifted(40, Sampler.weibull(2, 100));
    Sampler both = Sampler.mixture(new double[] {0.5, 0.5}, new Sampler[] {early, late});
    return Sampler.truncated(15, 200, Sampler.shifted(5, both));
  }
}
