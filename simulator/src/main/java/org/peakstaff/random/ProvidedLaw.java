package org.peakstaff.random;

import java.util.Arrays;

/**
 * The mathematics of a law of which nothing is known but its mean and how to draw it: those of
 * 10,000 draws from a generator in a fixed state. Only truncated laws and quantiles use them.
 */
final class ProvidedLaw implements Law {
  private static final int DRAWS = 10_000;

  private final CustomLaw source;
  private final SampleLaw draws;
  private final double mean;

  private ProvidedLaw(CustomLaw source, SampleLaw draws) {
    this.source = source;
    this.draws = draws;
    mean = source.mean();
  }

  static ProvidedLaw of(CustomLaw law) {
    Xoshiro256 random = new Xoshiro256();
    StreamKey.seed(random, 0, 0, Purpose.CUSTOM, 0);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      values[i] = law.sample(random);
    }
    Arrays.sort(values);
    return new ProvidedLaw(law, SampleLaw.ofSorted(values));
  }

  double draw(Xoshiro256 random) {
    return source.sample(random);
  }

  @Override
  public double lower(int order, double x) {
    return draws.lower(order, x);
  }

  @Override
  public double upper(int order, double x) {
    return draws.upper(order, x);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double variance() {
    return draws.variance();
  }
}
