package org.peakstaff.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.ForecastError;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/** Gives the contact types of a center linear rates or a trace, and its forecast an error. */
public final class RandomDemand {
  private final SplittableRandom random;
  private final long seconds;

  private RandomDemand(Scenario scenario, long seed) {
    random = new SplittableRandom(seed ^ 0x2545f491);
    IntervalGrid grid = IntervalGrid.of(scenario.horizon());
    seconds = grid.size() * grid.intervalSeconds();
  }

  /** The scenario with other demand for some of its types. */
  public static Scenario varied(Scenario scenario, long seed) {
    RandomDemand demand = new RandomDemand(scenario, seed);
    Map<String, ContactType> types = new TreeMap<>(scenario.contactTypes());
    types.replaceAll((id, type) -> demand.varied(type));
    return scenario.withContactTypes(types).withForecastError(demand.error());
  }

  private ForecastError error() {
    return random.nextBoolean()
        ? null
        : new ForecastError(Share.of(random.nextDouble(0.3)), Share.of(random.nextDouble(0.2)));
  }

  private ContactType varied(ContactType type) {
    return switch (random.nextInt(4)) {
      case 0 -> replayed(type);
      case 1 -> type;
      default ->
          type.withArrivals(
              new Arrivals(Arrivals.Rates.PIECEWISE_LINEAR, type.arrivals().proactive()));
    };
  }

  private ContactType replayed(ContactType type) {
    List<Volumes.Trace.Contact> contacts = new ArrayList<>();
    int count = random.nextInt(400);
    for (int k = 0; k < count; k++) {
      Duration arrival = Duration.ofMillis(random.nextLong(1000 * seconds));
      contacts.add(new Volumes.Trace.Contact(arrival, sometimes(), sometimes()));
    }
    contacts.sort(Comparator.comparing(Volumes.Trace.Contact::arrival));
    return with(type, new Volumes.Trace("trace.csv", contacts), type.target());
  }

  private double sometimes() {
    return random.nextBoolean() ? Double.NaN : random.nextDouble(1000);
  }

  /** The type with other volumes and another target. */
  public static ContactType with(ContactType type, Volumes volumes, @Nullable Target target) {
    return new ContactType(
            type.label(),
            type.channel(),
            type.hours(),
            type.atClose(),
            volumes,
            type.handleTime(),
            type.afterContactShare(),
            type.patience(),
            type.balking(),
            type.shortAbandon(),
            target)
        .withReturns(type.returns())
        .withDeferred(type.deferred())
        .withChat(type.chat())
        .withJourney(type.journey())
        .withWaiting(type.waiting());
  }
}
