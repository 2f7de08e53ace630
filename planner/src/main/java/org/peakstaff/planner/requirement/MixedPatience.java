package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.erlang.PatienceLaw;
import org.peakstaff.random.Sampler;

/**
 * The patience of the customers of a queue by their own laws, in proportion to their number, those
 * who leave at once when they have to wait among them.
 */
final class MixedPatience implements PatienceLaw {
  private final List<PatienceLaw> laws;
  private final List<Double> shares;

  private MixedPatience(List<PatienceLaw> laws, List<Double> shares) {
    this.laws = laws;
    this.shares = shares;
  }

  /**
   * The law of some contacts.
   *
   * @return null when one of them has no patience, and waits for as long as it takes
   */
  static @Nullable PatienceLaw of(List<PoolContact> contacts, int interval, ContactDemand demand) {
    double volume = contacts.stream().mapToDouble(PoolContact::volume).sum();
    List<PatienceLaw> laws = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (PoolContact contact : contacts) {
      Sampler sampler = demand.patiences(contact.type(), interval);
      if (sampler == null) {
        return null;
      }
      double factor = demand.patienceFactor(contact.type(), interval);
      PatienceLaw own = new Stretched(PatienceLaw.of(sampler), factor);
      laws.add(PatienceLaw.balking(demand.balking(contact.type()), own));
      shares.add(contact.volume() / volume);
    }
    return new MixedPatience(laws, shares);
  }

  @Override
  public double survival(double x) {
    double sum = 0;
    for (int i = 0; i < laws.size(); i++) {
      sum += shares.get(i) * laws.get(i).survival(x);
    }
    return sum;
  }

  @Override
  public double integratedSurvival(double x) {
    double sum = 0;
    for (int i = 0; i < laws.size(); i++) {
      sum += shares.get(i) * laws.get(i).integratedSurvival(x);
    }
    return sum;
  }

  /** A law times a factor above 0. */
  private record Stretched(PatienceLaw law, double factor) implements PatienceLaw {
    @Override
    public double survival(double x) {
      return law.survival(x / factor);
    }

    @Override
    public double integratedSurvival(double x) {
      return factor * law.integratedSurvival(x / factor);
    }
  }
}
