package org.peakstaff.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
 * @param places how many contacts may be in the center at a time
 * @param adjustments temporary staffing by id
 * @param forecastError how far the forecast may be off, null for not at all
 * @param experience what customers think of the service, null when not modelled
 * @param hiring what a hiring plan is made from, null for none
 * @param shiftFamilies what shifts a schedule may be made of, by id
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
    @Addition Map<String, SelfService> selfService,
    @Addition Places places,
    @Addition Map<String, Adjustment> adjustments,
    @Addition @Nullable ForecastError forecastError,
    @Addition @Nullable Experience experience,
    @Addition @Nullable Hiring hiring,
    @Addition Map<String, ShiftFamily> shiftFamilies) {
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
    adjustments = Collections.unmodifiableMap(new TreeMap<>(adjustments));
    shiftFamilies = Collections.unmodifiableMap(new TreeMap<>(shiftFamilies));
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
        Map.of(),
        Places.UNLIMITED,
        Map.of(),
        null,
        null,
        null,
        Map.of());
  }

  /**
   * The same scenario with other agent groups.
   *
   * @param others agent groups by id
   * @return a copy
   */
  public Scenario withAgentGroups(Map<String, AgentGroup> others) {
    return but(copy -> copy.agentGroups = others);
  }

  /**
   * The same scenario with other self-service.
   *
   * @param others self-service by id
   * @return a copy
   */
  public Scenario withSelfService(Map<String, SelfService> others) {
    return but(copy -> copy.selfService = others);
  }

  /**
   * The same scenario but for contactTypes.
   *
   * @param others contact types by id
   * @return a copy
   */
  public Scenario withContactTypes(Map<String, ContactType> others) {
    return but(copy -> copy.contactTypes = others);
  }

  /**
   * The same scenario but for places.
   *
   * @param others how many contacts may be in the center at a time
   * @return a copy
   */
  public Scenario withPlaces(Places others) {
    return but(copy -> copy.places = others);
  }

  /**
   * The same scenario but for adjustments.
   *
   * @param others temporary changes of staffing by id
   * @return a copy
   */
  public Scenario withAdjustments(Map<String, Adjustment> others) {
    return but(copy -> copy.adjustments = others);
  }

  /**
   * The same scenario but for plan.
   *
   * @param others planning settings
   * @return a copy
   */
  public Scenario withPlan(PlanSettings others) {
    return but(copy -> copy.plan = others);
  }

  /**
   * The same scenario but for forecastError.
   *
   * @param other how far the forecast may be off, null for not at all
   * @return a copy
   */
  public Scenario withForecastError(@Nullable ForecastError other) {
    return but(copy -> copy.forecastError = other);
  }

  /**
   * The same scenario but for the experience.
   *
   * @param other what customers think of the service, null for nothing
   * @return a copy
   */
  public Scenario withExperience(@Nullable Experience other) {
    return but(copy -> copy.experience = other);
  }

  /**
   * The same scenario but for the events.
   *
   * @param others events by id
   * @return a copy
   */
  public Scenario withEvents(Map<String, Event> others) {
    return but(copy -> copy.events = others);
  }

  /**
   * The same scenario but for the hiring plan.
   *
   * @param other what a hiring plan is made from, null for none
   * @return a copy
   */
  public Scenario withHiring(@Nullable Hiring other) {
    return but(copy -> copy.hiring = other);
  }

  /**
   * The same scenario but for the shift families.
   *
   * @param others what shifts a schedule may be made of, by id
   * @return a copy
   */
  public Scenario withShiftFamilies(Map<String, ShiftFamily> others) {
    return but(copy -> copy.shiftFamilies = others);
  }

  private Scenario but(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.scenario();
  }

  /** A scenario about to differ from another in a component. */
  private static final class Copy {
    private String name;
    private @Nullable String currency;
    private Horizon horizon;
    private Map<String, OpeningHours> openingHours;
    private Map<String, List<Double>> profiles;
    private @Nullable Busyness busyness;
    private Map<String, ContactType> contactTypes;
    private Map<String, AgentGroup> agentGroups;
    private Map<String, Event> events;
    private Routing routing;
    private PlanSettings plan;
    private Map<String, SelfService> selfService;
    private Places places;
    private Map<String, Adjustment> adjustments;
    private @Nullable ForecastError forecastError;
    private @Nullable Experience experience;
    private @Nullable Hiring hiring;
    private Map<String, ShiftFamily> shiftFamilies;

    Copy(Scenario of) {
      name = of.name;
      currency = of.currency;
      horizon = of.horizon;
      openingHours = of.openingHours;
      profiles = of.profiles;
      busyness = of.busyness;
      contactTypes = of.contactTypes;
      agentGroups = of.agentGroups;
      events = of.events;
      routing = of.routing;
      plan = of.plan;
      selfService = of.selfService;
      places = of.places;
      adjustments = of.adjustments;
      forecastError = of.forecastError;
      experience = of.experience;
      hiring = of.hiring;
      shiftFamilies = of.shiftFamilies;
    }

    Scenario scenario() {
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
          selfService,
          places,
          adjustments,
          forecastError,
          experience,
          hiring,
          shiftFamilies);
    }
  }
}
