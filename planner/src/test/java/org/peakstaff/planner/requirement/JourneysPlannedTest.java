package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.scenario.Adoption;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Escalation;
import org.peakstaff.scenario.Journey;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.Share;

/** Self-service, redials, repeats and closed types in a plan. */
final class JourneysPlannedTest {
  private static final int NOON = 24;
  private static final int WARM_SECONDS = 120;

  private static ContactType type(Scenario scenario, String id) {
    return Objects.requireNonNull(scenario.contactTypes().get(id));
  }

  private static Scenario with(Scenario scenario, String id, ContactType other) {
    Map<String, ContactType> types = new TreeMap<>(scenario.contactTypes());
    types.put(id, other);
    return scenario.withContactTypes(types);
  }

  private static SelfService.Escalated escalated(double share, double factor) {
    return new SelfService.Escalated(Share.of(share), "calls", factor);
  }

  private static SelfService.Outcomes outcomes(
      double adoption,
      double resolved,
      SelfService.Escalated escalated,
      SelfService.Bounced bounced,
      double left) {
    return new SelfService.Outcomes(
        Adoption.constant(Share.of(adoption)),
        Share.of(resolved),
        escalated,
        bounced,
        Share.of(left));
  }

  private static SelfService.Outcomes settling(double resolved, double factor) {
    return new SelfService.Outcomes(
        Adoption.constant(Share.of(1)),
        Share.of(resolved),
        escalated(1 - resolved, factor),
        null,
        Share.of(0));
  }

  private static Scenario behind(Scenario scenario, String id, SelfService.Outcomes outcomes) {
    SelfService bot =
        new SelfService(null, null, Center.exponential(60), null, Map.of(id, outcomes));
    ContactType entered = type(scenario, id).withJourney(new Journey(List.of("bot"), null));
    return with(scenario, id, entered).withSelfService(Map.of("bot", bot));
  }

  private static Scenario calls() {
    return Center.of(Contacts.perHour(240, 360).serviceLevel(0.8, 20), Agents.some()).build();
  }

  private static PlanInterval row(Scenario scenario, int interval) {
    return RequirementPlanner.requirement(scenario).intervals().get(interval);
  }

  private static int required(Scenario scenario, int interval) {
    return Objects.requireNonNull(row(scenario, interval).agentGroups().get("desk")).required();
  }

  private static ContactForecast forecast(Scenario scenario, String type, int interval) {
    return Objects.requireNonNull(row(scenario, interval).contactTypes().get(type));
  }

  @Test
  void a_bot_that_takes_the_easy_fifth_of_contacts_saves_two_of_29_agents() {
    assertThat(required(calls(), NOON)).isEqualTo(29);
    Scenario withBot = behind(calls(), "calls", settling(0.2, 405.0 / 360));
    assertThat(required(withBot, NOON)).isEqualTo(27);
    Scenario noHarder = behind(calls(), "calls", settling(0.2, 1));
    assertThat(required(noHarder, NOON)).isEqualTo(24);
    ContactForecast left = forecast(withBot, "calls", NOON);
    assertThat(left.volume()).isCloseTo(96, within(1e-6));
    assertThat(left.averageHandleTime()).isCloseTo(405, within(1e-6));
  }

  @Test
  void before_the_first_sessions_end_fewer_come_to_the_agents() {
    Scenario withBot = behind(calls(), "calls", settling(0.2, 1));
    double missing = 60.0 / 1800 * (1 - Math.exp(-30));
    assertThat(forecast(withBot, "calls", 0).volume()).isCloseTo(96 * (1 - missing), within(1e-6));
  }

  @Test
  void unresolved_contacts_come_back_at_the_long_run_rate() {
    Returns.Repeat repeat =
        new Returns.Repeat(Share.of(0.6), Center.exponential(1800), Mix.all("calls"));
    Returns returns = new Returns(null, new Returns.Resolution(Share.of(0.7), repeat));
    Scenario again = with(calls(), "calls", type(calls(), "calls").withReturns(returns));
    assertThat(forecast(again, "calls", 47).volume()).isCloseTo(120 / (1 - 0.18), within(1e-3));
    assertThat(forecast(again, "calls", 0).volume()).isBetween(120.0, 130.0);
  }

  @Test
  void redials_follow_the_share_that_abandons_at_the_planned_agents() {
    Scenario plain =
        Center.of(Contacts.perHour(240, 360).patience(120).serviceLevel(0.6, 20), Agents.some())
            .build();
    Returns.Redial redial =
        new Returns.Redial(Share.of(0.8), Center.exponential(600), Mix.all("calls"));
    Scenario again =
        with(plain, "calls", type(plain, "calls").withReturns(new Returns(redial, null)));
    ContactForecast late = forecast(again, "calls", 47);
    assertThat(late.abandonment()).isGreaterThan(0.05);
    assertThat(late.volume()).isCloseTo(120 / (1 - 0.8 * late.abandonment()), within(0.3));
  }

  @Test
  void contacts_that_find_their_type_closed_come_where_it_sends_them() {
    Scenario two =
        Center.open()
            .hours("day", 8, 18)
            .type("calls", Contacts.listed(hundredsAllDay(), Center.exponential(300)).hours("day"))
            .type("night", Contacts.perHour(0, 200))
            .group("desk", Agents.some().skill("calls", 1).skill("night", 1))
            .build();
    ContactType sending =
        type(two, "calls").withJourney(new Journey(List.of(), new Journey.WhenClosed("night")));
    Scenario sent = with(two, "calls", sending);
    assertThat(forecast(sent, "night", 2).volume()).isEqualTo(100);
    assertThat(forecast(sent, "calls", 2).volume()).isZero();
    assertThat(forecast(sent, "night", NOON).volume()).isZero();
    assertThat(forecast(two, "night", 2).volume()).isZero();
  }

  /** A fifth of the calls goes on to a second tier; the agents spend two minutes together. */
  private static Scenario tiers(Escalation.Transfer transfer) {
    Scenario two =
        Center.open()
            .type("calls", Contacts.perHour(120, 300).serviceLevel(0.8, 20))
            .type("cases", Contacts.perHour(0, 600).serviceLevel(0.8, 120))
            .group("desk", Agents.some().skill("calls", 1))
            .group("experts", Agents.some().skill("cases", 1))
            .build();
    Duration together =
        transfer == Escalation.Transfer.WARM ? Duration.ofSeconds(WARM_SECONDS) : null;
    Escalation onwards = new Escalation("cases", Share.of(0.2), transfer, together, false);
    Journey journey = new Journey(List.of(), null, onwards);
    return with(two, "calls", type(two, "calls").withJourney(journey));
  }

  @Test
  void a_fifth_of_the_calls_comes_to_the_second_tier() {
    Scenario cold = tiers(Escalation.Transfer.COLD);
    ContactForecast cases = forecast(cold, "cases", NOON);
    assertThat(cases.volume()).isCloseTo(0.2 * 60, within(1e-9));
    assertThat(cases.averageHandleTime()).isEqualTo(600);
    assertThat(forecast(cold, "calls", NOON).averageHandleTime()).isEqualTo(300);
    double missing = 300.0 / 1800;
    assertThat(forecast(cold, "cases", 0).volume())
        .isCloseTo(0.2 * 60 * (1 - missing), within(1e-9));
  }

  @Test
  void a_warm_transfer_takes_the_time_of_both_agents() {
    Scenario warm = tiers(Escalation.Transfer.WARM);
    assertThat(forecast(warm, "calls", NOON).averageHandleTime())
        .isCloseTo(300 + 0.2 * WARM_SECONDS, within(1e-9));
    assertThat(forecast(warm, "cases", NOON).averageHandleTime())
        .isCloseTo(600 + WARM_SECONDS, within(1e-9));
  }

  @Test
  void as_much_work_comes_to_the_simulated_tiers_as_was_planned_for() {
    RequirementPlan plan =
        RequirementPlanner.plan(
            tiers(Escalation.Transfer.COLD),
            "",
            ExperimentOptions.defaults().withReplications(60),
            Progress.NONE);
    double cases = 0;
    for (PlanInterval interval : plan.intervals()) {
      cases += Objects.requireNonNull(interval.contactTypes().get("cases")).volume();
    }
    assertAgrees(plan.simulation().measures().contactTypes().get("cases"), cases, 0.01);
  }

  private static double[] hundredsAllDay() {
    double[] values = new double[Center.INTERVALS];
    java.util.Arrays.fill(values, 100);
    return values;
  }

  /** Chat with a bot that sends people to the telephone, redials there, repeats everywhere. */
  private static Scenario center() {
    Scenario two =
        Center.open()
            .type("calls", Contacts.perHour(120, 300).patience(150).serviceLevel(0.7, 20))
            .type("chats", Contacts.perHour(90, 400).patience(240).serviceLevel(0.8, 60))
            .group("desk", Agents.some().skill("calls", 1))
            .group("digital", Agents.some().skill("chats", 1))
            .build();
    SelfService.Bounced bounced =
        new SelfService.Bounced(
            Share.of(0.2),
            Center.exponential(5400),
            new Mix(Map.of("calls", Share.of(0.7), "chats", Share.of(0.3))),
            false);
    SelfService.Escalated onwards = new SelfService.Escalated(Share.of(0.35), "chats", 1.2);
    Scenario withBot = behind(two, "chats", outcomes(0.7, 0.38, onwards, bounced, 0.07));
    Returns.Redial redial =
        new Returns.Redial(Share.of(0.5), Center.exponential(900), Mix.all("calls"));
    Returns.Repeat repeat =
        new Returns.Repeat(Share.of(0.5), Center.exponential(7200), Mix.all("calls"));
    Returns both = new Returns(redial, new Returns.Resolution(Share.of(0.75), repeat));
    Returns repeats = new Returns(null, new Returns.Resolution(Share.of(0.8), repeat));
    Scenario calling = with(withBot, "calls", type(withBot, "calls").withReturns(both));
    return with(calling, "chats", type(calling, "chats").withReturns(repeats));
  }

  @Test
  void as_many_contacts_come_to_the_simulated_agents_as_were_planned_for() {
    RequirementPlan plan =
        RequirementPlanner.plan(
            center(), "", ExperimentOptions.defaults().withReplications(200), Progress.NONE);
    Map<String, Double> planned = new HashMap<>();
    for (PlanInterval interval : plan.intervals()) {
      interval.contactTypes().forEach((id, f) -> planned.merge(id, f.volume(), Double::sum));
    }
    planned.forEach(
        (id, volume) ->
            assertAgrees(plan.simulation().measures().contactTypes().get(id), volume, 0.003));
    assertThat(planned.get("calls")).isGreaterThan(1.15 * 120 * 24);
    assertThat(planned.get("chats")).isLessThan(0.7 * 90 * 24);
  }

  private static void assertAgrees(ContactMeasures measures, double planned, double precision) {
    Estimate offered = Objects.requireNonNull(measures).count(Count.OFFERED);
    double standardError = (offered.high() - offered.low()) / 2 / 1.972;
    assertThat(offered.mean()).isCloseTo(planned, within(4 * standardError));
    assertThat(standardError).isLessThan(precision * planned);
  }
}
