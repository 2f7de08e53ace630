package org.peakstaff.extension;

import org.peakstaff.random.Xoshiro256;

/** A provider's arrival process whose every arrival is looked at. */
final class GuardedArrivals implements ArrivalProcess {
  private final Installed provider;
  private final ArrivalProcess process;
  private double last;

  GuardedArrivals(Installed provider, ArrivalProcess process) {
    this.provider = provider;
    this.process = process;
  }

  @Override
  public void reset(ArrivalRates rates, Xoshiro256 random) {
    last = 0;
    try {
      process.reset(rates, random);
    } catch (RuntimeException | Error failure) {
      throw provider.failed(failure);
    }
  }

  @Override
  public double next() {
    double arrival = ask();
    if (!(arrival >= last)) {
      throw provider.broken(
          "let a contact arrive at " + arrival + " s after one at " + last + " s");
    }
    last = arrival;
    return arrival;
  }

  private double ask() {
    try {
      return process.next();
    } catch (RuntimeException | Error failure) {
      throw provider.failed(failure);
    }
  }
}
