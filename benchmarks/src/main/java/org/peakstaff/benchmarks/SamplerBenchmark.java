package org.peakstaff.benchmarks;

import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.LogNormalSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.Xoshiro256;

/** A block of handle times of mean 5 minutes. */
@State(Scope.Benchmark)
@Comparison(title = "Random variates", unit = "draw")
public class SamplerBenchmark extends NanosecondBenchmark {
  private static final int BLOCK = 256;
  private static final double MEAN = 300;
  private static final double MU = 5.4;
  private static final double SIGMA = 0.8;
  private static final double SHAPE = 2.5;

  /** The law. */
  @Param({"exponential", "lognormal", "gamma"})
  public String law = "exponential";

  private final double[] block = new double[BLOCK];
  private final Xoshiro256 random = new Xoshiro256();
  private Sampler sampler;
  private ContinuousSampler commonsRng;
  private RealDistribution commonsMath;

  /** Prepares the samplers. */
  @Setup(Level.Trial)
  @Initializer
  public void prepare() {
    random.seed(1, 2, 3, 4);
    sampler = sampler();
    commonsRng = commonsRngSampler();
    commonsMath = commonsMathDistribution();
  }

  private Sampler sampler() {
    return switch (law) {
      case "exponential" -> Sampler.exponential(MEAN);
      case "lognormal" -> Sampler.logNormal(MU, SIGMA);
      case "gamma" -> Sampler.gamma(SHAPE, MEAN / SHAPE);
      default -> throw new IllegalArgumentException(law);
    };
  }

  private ContinuousSampler commonsRngSampler() {
    UniformRandomProvider rng = RandomSource.XO_SHI_RO_256_PP.create(1L);
    return switch (law) {
      case "exponential" -> ZigguratSampler.Exponential.of(rng, MEAN);
      case "lognormal" ->
          LogNormalSampler.of(ZigguratSampler.NormalizedGaussian.of(rng), MU, SIGMA);
      case "gamma" -> AhrensDieterMarsagliaTsangGammaSampler.of(rng, SHAPE, MEAN / SHAPE);
      default -> throw new IllegalArgumentException(law);
    };
  }

  private RealDistribution commonsMathDistribution() {
    Well19937c rng = new Well19937c(1);
    return switch (law) {
      case "exponential" -> new ExponentialDistribution(rng, MEAN);
      case "lognormal" -> new LogNormalDistribution(rng, MU, SIGMA);
      case "gamma" -> new GammaDistribution(rng, SHAPE, MEAN / SHAPE);
      default -> throw new IllegalArgumentException(law);
    };
  }

  /**
   * The way of the engines.
   *
   * @return the block
   */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public double[] fill() {
    sampler.fill(random, block, 0, BLOCK);
    return block;
  }

  /**
   * One after the other.
   *
   * @return the block
   */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public double[] oneByOne() {
    for (int i = 0; i < BLOCK; i++) {
      block[i] = sampler.sample(random);
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
   * Commons Math.
   *
   * @return the block
   */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  @Reference("Commons Math")
  public double[] commonsMath() {
    for (int i = 0; i < BLOCK; i++) {
      block[i] = commonsMath.sample();
    }
    return block;
  }
}
