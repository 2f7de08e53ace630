package org.peakstaff.extension;

import org.peakstaff.random.CustomLaw;
import org.peakstaff.random.Xoshiro256;

/** A provider's law whose every draw is looked at. */
final class GuardedLaw implements CustomLaw {
  private final Installed provider;
  private final CustomLaw law;
  private final double mean;

  private GuardedLaw(Installed provider, CustomLaw law, double mean) {
    this.provider = provider;
    this.law = law;
    this.mean = mean;
  }

  static GuardedLaw of(Installed provider, CustomLaw law) {
    double mean = mean(provider, law);
    if (!(mean >= 0)) {
      throw provider.broken("has a law with the mean " + mean);
    }
    return new GuardedLaw(provider, law, mean);
  }

  private static double mean(Installed provider, CustomLaw law) {
    try {
      return law.mean();
    } catch (RuntimeException | Error failure) {
      throw provider.failed(failure);
    }
  }

  @Override
  public double sample(Xoshiro256 random) {
    double drawn = draw(random);
    if (!(drawn >= 0)) {
      throw provider.broken("drew the duration " + drawn);
    }
    return drawn;
  }

  private double draw(Xoshiro256 random) {
    try {
      return law.sample(random);
    } catch (RuntimeException | Error failure) {
      throw provider.failed(failure);
    }
  }

  @Override
  public double mean() {
    return mean;
  }
}
