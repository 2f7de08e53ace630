package org.peakstaff.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A contact center over a horizon, complete: every default and every named assumption is filled in.
 *
 * @param name for display
 * @param currency ISO 4217 code of all costs, null when there are none
 * @param horizon the simulated time
 * @param openingHours hours of operation by id
 * @param profiles weights per interval of a day by id
 * @param busyness day-to-day variation of volumes, null for none
 * @param contactTypes contact types by id
 * @param agentGroups agent groups by id
 * @param events events by id
 * @param routing routing rules
 * @param plan planning settings
 * @param selfService self-service by id
 */
public record Scenario(
    String name,
    @Nullable String currency,
    Horizon horizon,
    Map<String, OpeningHours> openingHours,
    Map<String, List<Double>> profiles,
    @Nullable Busyness busyness,
    Map<String, ContactType> contactTypes,
    Map<String, AgentGroup> agentGroups,
    Map<String, Event> events,
    Routing routing,
    PlanSettings plan,
    @Addition Map<String, SelfService> selfService) {
  /** Copies the maps in id order. */
  public Scenario {
    openingHours = Collections.unmodifiableMap(new TreeMap<>(openingHours));
    Map<String, List<Double>> copies = new TreeMap<>();
    profiles.forEach((id, weights) -> copies.put(id, List.copyOf(weights)));
    profiles = Collections.unmodifiableMap(copies);
    contactTypes = Collections.unmodifiableMap(new TreeMap<>(contactTypes));
    agentGroups = Collections.unmodifiableMap(new TreeMap<>(agentGroups));
    events = Collections.unmodifiableMap(new TreeMap<>(events));
    selfService = Collections.unmodifiableMap(new TreeMap<>(selfService));
  }

  /**
   * A center without self-service.
   *
   * @param name for display
   * @param currency ISO 4217 code of all costs, null when there are none
   * @param horizon the simulated time
   * @param openingHours hours of operation by id
   * @param profiles weights per interval of a day by id
   * @param busyness day-to-day variation of volumes, null for none
   * @param contactTypes contact types by id
   * @param agentGroups agent groups by id
   * @param events events by id
   * @param routing routing rules
   * @param plan planning settings
   */
  public Scenario(
      String name,
      @Nullable String currency,
      Horizon horizon,
      Map<String, OpeningHours> openingHours,
      Map<String, List<Double>> profiles,
      @Nullable Busyness busyness,
      Map<String, ContactType> contactTypes,
      Map<String, AgentGroup> agentGroups,
      Map<String, Event> events,
      Routing routing,
      PlanSettings plan) {
    this(
        name,
        currency,
        horizon,
        openingHours,
        profiles,
        busyness,
        contactTypes,
        agentGroups,
        events,
        routing,
        plan,
        Map.of());
  }

  /**
   * The same scenario with other agent groups.
   *
   * @param others agent groups by id
   * @return a copy
   */
  public Scenario withAgentGroups(Map<String, AgentGroup> others) {
    return new Scenario(
        name,
        currency,
        horizon,
        openingHours,
        profiles,
        busyness,
        contactTypes,
        others,
        events,
        routing,
        plan,
        selfService);
  }

  /**
   * The same scenario with other self-service.
   *
   * @param others self-service by id
   * @return a copy
   */
  public Scenario withSelfService(Map<String, SelfService> others) {
    return new Scenario(
        name,
        currency,
        horizon,
        openingHours,
        profiles,
        busyness,
        contactTypes,
        agentGroups,
        events,
        routing,
        plan,
        others);
  }
}
