package org.peakstaff.engine.express;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CompiledScenario.GroupChoice;
import org.peakstaff.compile.Feature;
import org.peakstaff.engine.PartwayEngine;

/**
 * Says whether an express engine gives the general engine's counts for a scenario, and makes it.
 *
 * <p>It does if and only if every decision looks at the longest idle agent of each group and the
 * living heads of lines alone: ranks with longest idle agent or fixed group order; contacts by
 * longest weighted wait or fixed order; queues that are served at close. Busyness, balking,
 * absence, staffing changes, handle-time factors and weights do not matter, nor do features that
 * only change the tables of demand and staff or how they are drawn. Any other {@link Feature}
 * beyond a center of queues is refused.
 */
public final class ExpressEngines {
  private static final Set<Feature> TABLES =
      Set.of(
          Feature.TRACE,
          Feature.LINEAR_RATES,
          Feature.FORECAST_ERROR,
          Feature.BATCHES,
          Feature.PROACTIVE,
          Feature.CORRELATED_BUSYNESS,
          Feature.INTERVAL_NOISE,
          Feature.RAMP_UP,
          Feature.RAMP_DOWN,
          Feature.ADJUSTMENTS);

  private ExpressEngines() {}

  /**
   * Whether a feature changes nothing but volumes, rates, laws and heads that all engines read
   * alike, or what is read from their rows.
   *
   * @param feature a feature
   * @return true when it does not matter to the choice of an engine
   */
  static boolean isOfTables(Feature feature) {
    return TABLES.contains(feature);
  }

  /**
   * Why no express engine can run a scenario.
   *
   * @param scenario the scenario
   * @return the reason, empty when one can
   */
  public static Optional<String> whyNot(CompiledScenario scenario) {
    GroupChoice choice = scenario.rules().groupChoice();
    if (choice == GroupChoice.LEAST_OCCUPIED || choice == GroupChoice.RANDOM) {
      return Optional.of(
          "routing by "
              + (choice == GroupChoice.RANDOM ? "random" : "least-occupied")
              + " agents looks at more than the longest idle agent of each group");
    }
    List<String> features = Feature.placesBeside(TABLES, scenario.scenario());
    if (!features.isEmpty()) {
      return Optional.of("only the general engine does " + String.join(", ", features));
    }
    if (scenario.journeys() != null) {
      return Optional.of("it is compiled for the engine that follows contacts beyond their queue");
    }
    for (int type = 0; type < scenario.types(); type++) {
      if (scenario.demand().clears(type)) {
        return Optional.of(
            "the queue of "
                + scenario.typeIds().get(type)
                + " is cleared at close (atClose abandon)");
      }
    }
    return Optional.empty();
  }

  /**
   * The fastest engine that can run a scenario.
   *
   * @param scenario a scenario for which {@link #whyNot} is empty
   * @return a new engine
   */
  public static PartwayEngine of(CompiledScenario scenario) {
    return SingleQueueEngine.canRun(scenario)
        ? new SingleQueueEngine(scenario)
        : new ManyQueuesEngine(scenario);
  }
}
