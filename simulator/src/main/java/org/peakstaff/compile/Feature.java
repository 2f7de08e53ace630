package org.peakstaff.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Places;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Volumes;

/**
 * What a scenario may ask for beyond a center of queues, and where a given scenario asks for it.
 *
 * <p>The format has every one of them. An engine or a planner that does not have one refuses it by
 * name: see {@link NotYetSimulated}.
 */
public enum Feature {
  /** Customers who abandoned try again. */
  REDIAL(type("redial", t -> t.returns().redial() != null)),
  /** Contacts that do not settle the reason, and repeats. */
  RESOLUTION(type("resolution", t -> t.returns().resolution() != null)),
  /** A group that resolves more or less often than others. */
  RESOLUTION_FACTOR(skill("resolutionFactor", s -> s.resolutionFactor() != 1)),
  /** Deferred work. */
  DEFERRED(type("deferred", t -> t.deferred() != null)),
  /** Deferred work that gives way to contacts that cannot wait. */
  INTERRUPTION(
      type("deferred.interruptible", t -> t.deferred() != null && t.deferred().interruptible())),
  /** Deferred work that waits when the horizon begins. */
  OPENING_BACKLOG(
      type(
          "deferred.openingBacklog",
          t -> t.deferred() != null && !t.deferred().openingBacklog().isEmpty())),
  /** A target for the completion of deferred work. */
  COMPLETED(type("target.completed", t -> target(t, target -> target.completed() != null))),
  /** A target by the clock of the opening hours. */
  OPENING_HOURS_CLOCK(type("target.completed.clock", t -> target(t, Feature::countsOpeningHours))),
  /** Automatic answers. */
  ACKNOWLEDGEMENT(type("acknowledgement", t -> t.waiting().acknowledgement() != null)),
  /** Queues that are carried over closed hours. */
  CARRY(type("atClose", t -> t.atClose() == ClosingRule.CARRY)),
  /** Contacts that go elsewhere outside the hours. */
  WHEN_CLOSED(type("whenClosed", t -> t.journey().whenClosed() != null)),
  /** Handle times measured while agents held several contacts. */
  MEASURED_AT_CONCURRENCY(
      type(
          "handleTimeMeasuredAtConcurrency",
          t -> t.chat().handleTimeMeasuredAtConcurrency() != null)),
  /** Customers who leave a chat without a sign. */
  SILENT_ABANDONMENT(type("silentAbandonment", t -> t.chat().silentAbandonment() != null)),
  /** Agents who hold several contacts. */
  CONCURRENCY(group("concurrency", g -> g.concurrency() != null)),
  /** Groups that take contacts after a delay only. */
  OVERFLOW(skill("after", s -> s.after() != null)),
  /** Groups that keep agents free. */
  RESERVE(skill("reserve", s -> s.reserve() > 0)),
  /** Bots, portals and voice menus. */
  SELF_SERVICE(selfService("", s -> true)),
  /** Self-service of limited size. */
  SESSION_LIMIT(selfService("sessions", s -> s.sessions() != null)),
  /** Handled contacts that go on to another type. */
  ESCALATION(type("escalation", t -> t.journey().escalation() != null)),
  /** Offers to be called back. */
  CALLBACK(type("callback", t -> t.waiting().callback() != null && t.deferred() == null)),
  /** Outbound calls as deferred work. */
  OUTBOUND_CALLS(type("callback", t -> t.waiting().callback() != null && t.deferred() != null)),
  /** Offers to leave a message. */
  MESSAGE(type("message", t -> t.waiting().message() != null)),
  /** Waits that count as longer than they are. */
  HEAD_START(type("headStart", t -> t.waiting().headStart() != null)),
  /** Trunks and lines. */
  PLACES(scenario("places", s -> !s.places().equals(Places.UNLIMITED))),
  /** The contact due first. */
  EARLIEST_DUE(contactRule(Routing.ContactRule.EARLIEST_DUE)),
  /** The queue that exceeds its proportion. */
  QUEUE_RATIO(contactRule(Routing.ContactRule.QUEUE_RATIO)),
  /** Routing of one's own. */
  CUSTOM_ROUTING(scenario("routing.provider", s -> s.routing().custom() != null)),
  /** Laws of one's own. */
  CUSTOM_LAW(CustomLaws::placesIn),
  /** Arrival processes of one's own. */
  CUSTOM_ARRIVALS(type("volumes", t -> t.volumes() instanceof Volumes.Custom)),
  /** Contacts as they arrived, replayed. */
  TRACE(type("volumes", t -> t.volumes() instanceof Volumes.Trace)),
  /** Rates that change within an interval. */
  LINEAR_RATES(type("rates", t -> t.arrivals().rates() == Arrivals.Rates.PIECEWISE_LINEAR)),
  /** Contact that spares customers a contact. */
  PROACTIVE(type("proactive", t -> t.arrivals().proactive() != null)),
  /** Correlated busyness of contact types. */
  CORRELATED_BUSYNESS(scenario("busyness.shared", s -> busyness(s, Feature::isCorrelated))),
  /** Busyness of intervals. */
  INTERVAL_NOISE(scenario("busyness.interval", s -> busyness(s, b -> b.interval() != null))),
  /** Forecasts that are off. */
  FORECAST_ERROR(scenario("forecastError", s -> s.forecastError() != null)),
  /** Batches of one long run. */
  BATCHES(scenario("horizon.batches", s -> s.horizon().batches() != null)),
  /** Events that come gradually. */
  RAMP_UP(event("rampUp", e -> e.rampUp() != null)),
  /** Events that go gradually. */
  RAMP_DOWN(event("rampDown", e -> e.rampDown() != null)),
  /** Self-service that is down, or used more or less than usual. */
  SELF_SERVICE_EVENTS(event("selfService", e -> !e.selfService().isEmpty())),
  /** Shifts. */
  SHIFTS(group("scheduled", g -> g.scheduled() instanceof Scheduled.Shifts)),
  /** Temporary staffing. */
  ADJUSTMENTS(scenario("adjustments", s -> !s.adjustments().isEmpty())),
  /** Learning curves. */
  TENURE(group("tenure", g -> g.proficiency().tenure() != null)),
  /** Tools that help agents. */
  ASSISTANCE(group("assistance", g -> !g.proficiency().assistance().isEmpty())),
  /** A model of customers' responses. */
  EXPERIENCE(scenario("experience", s -> s.experience() != null)),
  /** A limit on the agents at work. */
  SEATS(scenario("plan.seats", s -> s.plan().seats() != null)),
  /** A target of all contact types together. */
  TOTAL_TARGET(scenario("plan.target", s -> s.plan().target() != null));

  private final Function<Scenario, Stream<String>> places;

  Feature(Function<Scenario, Stream<String>> places) {
    this.places = places;
  }

  /**
   * Where a scenario asks for the feature.
   *
   * @param scenario a scenario
   * @return paths such as {@code contactTypes.care-phone.redial}, in the order of the ids; empty
   *     when it does not
   */
  public List<String> placesIn(Scenario scenario) {
    return places.apply(scenario).toList();
  }

  /**
   * Where a scenario asks for any feature but some.
   *
   * @param others features that do not count
   * @param scenario a scenario
   * @return paths in the order of the features; empty for a center of queues
   */
  public static List<String> placesBeside(Set<Feature> others, Scenario scenario) {
    return Arrays.stream(values())
        .filter(feature -> !others.contains(feature))
        .flatMap(feature -> feature.placesIn(scenario).stream())
        .toList();
  }

  private static boolean busyness(Scenario scenario, Predicate<Busyness> test) {
    return scenario.busyness() != null && test.test(scenario.busyness());
  }

  private static boolean isCorrelated(Busyness busyness) {
    return busyness.shared() == Busyness.Sharing.CORRELATED;
  }

  private static Function<Scenario, Stream<String>> scenario(
      String path, Predicate<Scenario> test) {
    return scenario -> test.test(scenario) ? Stream.of(path) : Stream.empty();
  }

  private static Function<Scenario, Stream<String>> contactRule(Routing.ContactRule rule) {
    return scenario("routing.contact", s -> s.routing().contact() == rule);
  }

  private static Function<Scenario, Stream<String>> event(String name, Predicate<Event> test) {
    return scenario ->
        scenario.events().entrySet().stream()
            .filter(each -> test.test(each.getValue()))
            .map(each -> "events." + each.getKey() + "." + name);
  }

  private static boolean target(ContactType type, Predicate<Target> test) {
    return type.target() != null && test.test(type.target());
  }

  private static boolean countsOpeningHours(Target target) {
    return target.completed() != null && target.completed().clock() == Target.Clock.OPENING_HOURS;
  }

  private static Function<Scenario, Stream<String>> type(String name, Predicate<ContactType> test) {
    return scenario ->
        scenario.contactTypes().entrySet().stream()
            .filter(each -> test.test(each.getValue()))
            .map(each -> "contactTypes." + each.getKey() + "." + name);
  }

  private static Function<Scenario, Stream<String>> group(String name, Predicate<AgentGroup> test) {
    return scenario ->
        scenario.agentGroups().entrySet().stream()
            .filter(each -> test.test(each.getValue()))
            .map(each -> "agentGroups." + each.getKey() + "." + name);
  }

  private static Function<Scenario, Stream<String>> skill(String name, Predicate<Skill> test) {
    return scenario ->
        scenario.agentGroups().entrySet().stream()
            .flatMap(
                group ->
                    group.getValue().skills().entrySet().stream()
                        .filter(each -> test.test(each.getValue()))
                        .map(
                            each ->
                                "agentGroups."
                                    + group.getKey()
                                    + ".skills."
                                    + each.getKey()
                                    + "."
                                    + name));
  }

  private static Function<Scenario, Stream<String>> selfService(
      String name, Predicate<SelfService> test) {
    return scenario ->
        scenario.selfService().entrySet().stream()
            .filter(each -> test.test(each.getValue()))
            .map(each -> "selfService." + each.getKey() + (name.isEmpty() ? "" : "." + name));
  }
}
