package org.peakstaff.engine;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;

/**
 * Gives a center whatever changes only its tables of demand and staff: events with ramps, proactive
 * contact, temporary staffing; noise of intervals, correlated busyness, linear rates, traces, an
 * error of the forecast; batches too.
 */
public final class RandomTables {
  private final SplittableRandom random;
  private final Scenario scenario;

  private RandomTables(Scenario scenario, long seed) {
    this.scenario = scenario;
    random = new SplittableRandom(seed);
  }

  /** The scenario with random changes of its tables. */
  public static Scenario varied(Scenario scenario, long seed) {
    return RandomDemand.varied(new RandomTables(scenario, seed).build(), seed);
  }

  private Scenario build() {
    Map<String, ContactType> types = new TreeMap<>(scenario.contactTypes());
    types.replaceAll((id, type) -> random.nextBoolean() ? type : type.withArrivals(spared()));
    return new Scenario(
        scenario.name(),
        scenario.currency(),
        horizon(),
        scenario.openingHours(),
        scenario.profiles(),
        busyness(),
        types,
        scenario.agentGroups(),
        Map.of("a", event(), "b", event()),
        scenario.routing(),
        scenario.plan(),
        scenario.selfService(),
        scenario.places(),
        Map.of("a", adjustment(), "b", adjustment()),
        null,
        null,
        null,
        Map.of());
  }

  private Horizon horizon() {
    Horizon given = scenario.horizon();
    return random.nextBoolean()
        ? given
        : new Horizon(
            given.from(),
            given.days(),
            given.timeZone(),
            given.interval(),
            given.warmUp(),
            new Horizon.Batches(Duration.ofHours(2)));
  }

  private Arrivals spared() {
    Share share = Share.of(random.nextDouble() / 2);
    return new Arrivals(Arrivals.Rates.PIECEWISE_CONSTANT, new Arrivals.Proactive(share));
  }

  private @Nullable Busyness busyness() {
    List<String> ids = new ArrayList<>(scenario.contactTypes().keySet());
    if (random.nextInt(3) == 0) {
      return scenario.busyness();
    }
    Busyness.Noise noise = new Busyness.Noise(law(), Share.of(random.nextDouble(0.5)));
    Share cv = Share.of(random.nextDouble(0.1, 0.6));
    if (ids.size() == 1) {
      return new Busyness(law(), cv, Busyness.Sharing.NONE, Map.of(), noise);
    }
    Map<String, Map<String, Double>> pair =
        Map.of(ids.get(1), Map.of(ids.get(0), random.nextDouble(-0.9, 0.9)));
    return new Busyness(law(), cv, Busyness.Sharing.CORRELATED, pair, noise);
  }

  private Busyness.Law law() {
    return random.nextBoolean() ? Busyness.Law.GAMMA : Busyness.Law.LOGNORMAL;
  }

  private Event event() {
    Map<String, Event.ContactEffect> effects = new TreeMap<>();
    for (String id : scenario.contactTypes().keySet()) {
      effects.put(
          id,
          new Event.ContactEffect(
              random.nextDouble(3),
              random.nextInt(50),
              random.nextDouble(0.5, 2),
              random.nextDouble(0.5, 2)));
    }
    LocalDateTime from = hour(0);
    int hours = 2 + random.nextInt(8);
    return new Event(
        null,
        from,
        from.plusHours(hours),
        effects,
        Map.of(),
        Duration.ofMinutes(random.nextInt(30 * hours)),
        Duration.ofMinutes(random.nextInt(30 * hours)),
        Map.of());
  }

  private Adjustment adjustment() {
    List<String> groups = new ArrayList<>(scenario.agentGroups().keySet());
    String group = groups.get(random.nextInt(groups.size()));
    LocalDateTime from = hour(6);
    return new Adjustment(
        null, group, from, from.plusHours(1 + random.nextInt(8)), random.nextInt(-3, 4));
  }

  private LocalDateTime hour(int first) {
    return scenario.horizon().from().atTime(first + random.nextInt(14 - first), 0);
  }
}
