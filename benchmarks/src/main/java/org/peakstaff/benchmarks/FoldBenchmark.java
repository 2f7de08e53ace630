package org.peakstaff.benchmarks;

import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.random.Ziggurat;
import org.peakstaff.statistics.RatioMoments;

/** Folding the row of a replication: means and co-moments of every measure's pair. */
@State(Scope.Benchmark)
@Comparison(title = "Folding a replication's measures", unit = "measure")
public class FoldBenchmark extends NanosecondBenchmark {
  private static final int PAIRS = 4096;

  private final double[] numerators = new double[PAIRS];
  private final double[] denominators = new double[PAIRS];
  private final SimpleRegression[] regressions = new SimpleRegression[PAIRS];
  private final RatioMoments moments = new RatioMoments(PAIRS);

  /** Draws a row. */
  @Setup(Level.Trial)
  public void prepare() {
    Xoshiro256 random = new Xoshiro256();
    random.seed(1, 2, 3, 4);
    for (int i = 0; i < PAIRS; i++) {
      denominators[i] = 100 * Ziggurat.exponential(random);
      numerators[i] = denominators[i] * random.nextDouble();
      regressions[i] = new SimpleRegression();
    }
  }

  /**
   * The moments of experiments.
   *
   * @return the number of rows
   */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public int moments() {
    moments.add(numerators, denominators);
    return moments.count();
  }

  /**
   * A regression object of Commons Math per pair, which keeps the same five sums.
   *
   * @return the number of rows
   */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  @Reference("Commons Math")
  public long regressions() {
    for (int i = 0; i < PAIRS; i++) {
      regressions[i].addData(numerators[i], denominators[i]);
    }
    return regressions[0].getN();
  }
}
