package org.peakstaff.extension;

import org.peakstaff.random.CustomLaw;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.Xoshiro256;
import org.peakstaff.routing.Center;
import org.peakstaff.routing.Router;
import org.peakstaff.routing.RoutingProvider;

/** Providers that are installed for the tests, under the names their scenarios use. */
public final class TestProviders {
  private static final String ANYTHING = "{\"type\": \"object\", \"additionalProperties\": {}}";

  private TestProviders() {}

  /** An exponential law that is told its mean, and other things. */
  public static final class WeirdLaw implements LawProvider {
    @Override
    public String name() {
      return "weird-law";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String parameterSchema() {
      return ANYTHING;
    }

    @Override
    public CustomLaw law(Parameters parameters) {
      return exponential(parameters.number("mean", 60));
    }
  }

  /** An exponential law of a minute. */
  public static final class OtherLaw implements LawProvider {
    @Override
    public String name() {
      return "x";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public CustomLaw law(Parameters parameters) {
      return exponential(60);
    }
  }

  /** Arrivals at even distances, an hour's in an hour whatever the volume. */
  public static final class Hawkes implements ArrivalProvider {
    @Override
    public String name() {
      return "hawkes";
    }

    @Override
    public String version() {
      return "2.0";
    }

    @Override
    public String parameterSchema() {
      return ANYTHING;
    }

    @Override
    public ArrivalProcess process(Parameters parameters) {
      return new EvenArrivals(600);
    }
  }

  /** The ranks of the scenario, as the program itself applies them. */
  public static final class Fair implements RoutingProvider {
    @Override
    public String name() {
      return "fair";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public Router router(Center center, Parameters parameters) {
      return new RankRouter(center, "LONGEST_IDLE", "LONGEST_WAIT");
    }
  }

  /** An exponential law, drawn as the program draws its own. */
  public static CustomLaw exponential(double mean) {
    Sampler sampler = Sampler.exponential(mean);
    return new CustomLaw() {
      @Override
      public double sample(Xoshiro256 random) {
        return sampler.sample(random);
      }

      @Override
      public double mean() {
        return mean;
      }
    };
  }
}
