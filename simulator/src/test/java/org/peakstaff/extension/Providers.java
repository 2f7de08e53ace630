package org.peakstaff.extension;

import java.util.Map;
import java.util.function.Function;
import org.peakstaff.random.CustomLaw;
import org.peakstaff.routing.Center;
import org.peakstaff.routing.Router;
import org.peakstaff.routing.RoutingProvider;
import org.peakstaff.scenario.Custom;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;

/** Providers made of a function each, and scenarios that ask for them. */
public final class Providers {
  private Providers() {}

  /** A law for scenarios. */
  public static Law law(Function<Parameters, CustomLaw> laws) {
    LawProvider provider = new OwnLaws(laws);
    return new Law.Custom(provider.name(), Map.of(), Installed.of(provider));
  }

  /** Volumes for scenarios. */
  public static Volumes arrivals(Function<Parameters, ArrivalProcess> arrivals, Volumes expected) {
    ArrivalProvider provider = new OwnArrivals(arrivals);
    return new Volumes.Custom(provider.name(), Map.of(), expected, Installed.of(provider));
  }

  /** A scenario with routing of its own. */
  public static Scenario routed(Scenario s, Function<Center, Router> routers) {
    RoutingProvider provider = new OwnRouting(routers);
    Routing routing =
        new Routing(
            s.routing().group(),
            s.routing().contact(),
            s.routing().groupOrder(),
            s.routing().contactOrder(),
            s.routing().queueRatio(),
            new Custom(provider.name(), Map.of(), Installed.of(provider)));
    return new Scenario(
        s.name(),
        s.currency(),
        s.horizon(),
        s.openingHours(),
        s.profiles(),
        s.busyness(),
        s.contactTypes(),
        s.agentGroups(),
        s.events(),
        routing,
        s.plan(),
        s.selfService(),
        s.places(),
        s.adjustments(),
        s.forecastError(),
        s.experience(),
        s.hiring(),
        Map.of());
  }

  private record OwnLaws(Function<Parameters, CustomLaw> laws) implements LawProvider {
    @Override
    public String name() {
      return "own-law";
    }

    @Override
    public String version() {
      return "1.0";
    }

    @Override
    public CustomLaw law(Parameters parameters) {
      return laws.apply(parameters);
    }
  }

  private record OwnArrivals(Function<Parameters, ArrivalProcess> arrivals)
      implements ArrivalProvider {
    @Override
    public String name() {
      return "own-arrivals";
    }

    @Override
    public String version() {
      return "1.0";
    }

    @Override
    public ArrivalProcess process(Parameters parameters) {
      return arrivals.apply(parameters);
    }
  }

  private record OwnRouting(Function<Center, Router> routers) implements RoutingProvider {
    @Override
    public String name() {
      return "own-routing";
    }

    @Override
    public String version() {
      return "1.0";
    }

    @Override
    public Router router(Center center, Parameters parameters) {
      return routers.apply(center);
    }
  }
}
