package org.peakstaff.benchmarks;

import java.util.Random;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.random.Ziggurat;

/** Standard normal variates, of which gamma and lognormal ones are made. */
@State(Scope.Benchmark)
@Comparison(title = "Standard normal variates", unit = "draw")
public class NormalBenchmark extends NanosecondBenchmark {
  private static final int BLOCK = 256;

  private final double[] block = new double[BLOCK];
  private final Xoshiro256 random = new Xoshiro256();
  private final NormalizedGaussianSampler commonsRng =
      ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create(1L));
  private final Random javaRandom = new Random(1);

  /** Seeds the generator. */
  public NormalBenchmark() {
    random.seed(1, 2, 3, 4);
  }

  /**
   * The ziggurat of the samplers.
   *
   * @return the block
   */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public double[] ziggurat() {
    for (int i = 0; i < BLOCK; i++) {
      block[i] = Ziggurat.normal(random);
    }
    return block;
  }

  /**
   * Commons RNG.
   *
   * @return the block
   */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  @Reference("Commons RNG")
  public double[] commonsRng() {
    for (int i = 0; i < BLOCK; i++) {
      block[i] = commonsRng.sample();
    }
    return block;
  }

  /**
   * The JDK's class for everything.
   *
   * @return the block
   */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  @Reference("java.util.Random")
  public double[] javaRandom() {
    for (int i = 0; i < BLOCK; i++) {
      block[i] = javaRandom.nextGaussian();
    }
    return block;
  }
}
