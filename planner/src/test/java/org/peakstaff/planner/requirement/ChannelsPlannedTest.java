package org.peakstaff.planner.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.Center.Agents;
import org.peakstaff.planner.requirement.Center.Contacts;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.ChatHandling;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Waiting;

/** Chats and deferred work in a plan. */
final class ChannelsPlannedTest {
  private static final Deferred MAIL = new Deferred(Deferred.Order.EARLIEST_DUE, false, List.of());

  private static Scenario with(Scenario scenario, String type, ContactType other) {
    Map<String, ContactType> types = new TreeMap<>(scenario.contactTypes());
    types.put(type, other);
    return new Scenario(
        scenario.name(),
        scenario.currency(),
        scenario.horizon(),
        scenario.openingHours(),
        scenario.profiles(),
        scenario.busyness(),
        types,
        scenario.agentGroups(),
        scenario.events(),
        scenario.routing(),
        scenario.plan());
  }

  private static ContactType type(Scenario scenario, String id) {
    return Objects.requireNonNull(scenario.contactTypes().get(id));
  }

  private static Scenario chats(double... factors) {
    Scenario voice =
        Center.of(Contacts.perHour(120, 600).serviceLevel(0.8, 30), Agents.some())
            .occupancyCap(0.85)
            .build();
    Concurrency concurrency =
        new Concurrency(Map.of("calls", factors.length), Arrays.stream(factors).boxed().toList());
    return voice.withAgentGroups(
        Map.of(
            "desk",
            Objects.requireNonNull(voice.agentGroups().get("desk")).withConcurrency(concurrency)));
  }

  private static int required(Scenario scenario, int interval) {
    PlanInterval row = RequirementPlanner.requirement(scenario).intervals().get(interval);
    return Objects.requireNonNull(row.agentGroups().get("desk")).required();
  }

  @Test
  void sixty_chats_in_30_minutes_need_fewer_agents_the_more_an_agent_gets_done() {
    assertThat(required(chats(1), 0)).isEqualTo(25);
    assertThat(required(chats(1, 2), 0)).isEqualTo(14);
    assertThat(required(chats(1, 2.5), 0)).isEqualTo(11);
    assertThat(required(chats(1, 2, 3), 0)).isEqualTo(10);
  }

  @Test
  void a_handle_time_measured_among_other_chats_is_less_work() {
    Scenario scenario = chats(1, 1.7, 2.5);
    ContactType chat = type(scenario, "calls").withChat(new ChatHandling(1.8, null));
    PlanInterval row =
        RequirementPlanner.requirement(
                with(scenario, "calls", chat).withAgentGroups(scenario.agentGroups()))
            .intervals()
            .get(0);
    ContactForecast forecast = Objects.requireNonNull(row.contactTypes().get("calls"));
    assertThat(forecast.averageHandleTime()).isCloseTo(600 * 1.56 / 1.8, within(1e-9));
    assertThat(forecast.offeredLoad()).isCloseTo(120 / 3600.0 * 520, within(1e-9));
  }

  private static Target completedIn(int hours) {
    return new Target(
        null,
        null,
        null,
        Target.Scope.HORIZON,
        Target.Held.MEAN,
        new Target.Completed(Share.of(0.9), Duration.ofHours(hours), Target.Clock.ELAPSED));
  }

  private static ContactType mail(ContactType plain, int hours) {
    return new ContactType(
            plain.label(),
            plain.channel(),
            plain.hours(),
            plain.atClose(),
            plain.volumes(),
            plain.handleTime(),
            plain.afterContactShare(),
            plain.patience(),
            plain.balking(),
            plain.shortAbandon(),
            completedIn(hours))
        .withDeferred(MAIL);
  }

  private static Scenario mailDesk() {
    Scenario desk = Center.of(Contacts.perHour(30, 360), Agents.some()).build();
    return with(desk, "calls", mail(type(desk, "calls"), 4));
  }

  @Test
  void mail_due_in_four_hours_is_staffed_flat_at_95_percent_occupancy() {
    StaffRequirement plan = RequirementPlanner.requirement(mailDesk());
    int agentHalfHours = 0;
    for (PlanInterval interval : plan.intervals()) {
      GroupRequirement row = Objects.requireNonNull(interval.agentGroups().get("desk"));
      assertThat(row.required()).isBetween(2, 3);
      assertThat(row.requiredP90()).isEqualTo(row.required());
      assertThat(row.occupancy()).isLessThanOrEqualTo(0.951);
      assertThat(row.binding()).isEqualTo("completed calls");
      agentHalfHours += row.required();
    }
    assertThat(agentHalfHours / 2.0).isBetween(60 / 0.95, 60 / 0.95 + 0.5);
    assertThat(Objects.requireNonNull(plan.pools().get("desk")).formulaReason())
        .contains("cumulative arrivals");
  }

  @Test
  void the_plan_shows_backlog_and_age_of_mail_and_none_of_calls() {
    ContactForecast mail =
        Objects.requireNonNull(
            RequirementPlanner.requirement(mailDesk())
                .intervals()
                .get(20)
                .contactTypes()
                .get("calls"));
    assertThat(mail.backlog()).isBetween(1.0, 120.0);
    assertThat(mail.oldest()).isBetween(1.0, 4 * 3600.0);
    ContactForecast calls = Center.of(Contacts.perHour(30, 360), Agents.some()).forecast();
    assertThat(calls.backlog()).isNaN();
  }

  @Test
  void mail_fits_into_the_idle_time_of_agents_who_take_calls() {
    Center both =
        Center.open()
            .type("calls", Contacts.perHour(200, 180).serviceLevel(0.8, 20))
            .type("mail", Contacts.perHour(10, 360))
            .group("desk", Agents.some().skill("calls", 1).skill("mail", 2));
    Scenario plain = both.build();
    Scenario blended = with(plain, "mail", mail(type(plain, "mail"), 4));
    Scenario callsOnly =
        Center.of(Contacts.perHour(200, 180).serviceLevel(0.8, 20), Agents.some()).build();
    assertThat(required(blended, 10)).isEqualTo(required(callsOnly, 10));
    assertThat(required(plain, 10)).isGreaterThan(required(callsOnly, 10));
  }

  /** The same scenario whose agents take mail only while so many others stay free. */
  private static Scenario reserving(Scenario scenario, String mail, int reserve) {
    AgentGroup desk = Objects.requireNonNull(scenario.agentGroups().get("desk"));
    Map<String, Skill> skills = new TreeMap<>(desk.skills());
    skills.replaceAll(
        (type, skill) ->
            type.equals(mail) ? new Skill(skill.rank(), 2, 1, 1, null, reserve, 1) : skill);
    AgentGroup other =
        new AgentGroup(
            null,
            desk.hours(),
            desk.scheduled(),
            skills,
            desk.shrinkage(),
            desk.absence(),
            0,
            null);
    return scenario.withAgentGroups(Map.of("desk", other));
  }

  @Test
  void agents_who_must_stay_free_are_added_where_mail_needs_agents() {
    List<Integer> without = requirements(mailDesk());
    List<Integer> with = requirements(reserving(mailDesk(), "calls", 2));

    assertThat(with).isEqualTo(without.stream().map(agents -> agents + 2).toList());
  }

  @Test
  void a_reserve_leaves_less_idle_time_for_mail() {
    Center both =
        Center.open()
            .type("calls", Contacts.perHour(200, 180).serviceLevel(0.8, 20))
            .type("mail", Contacts.perHour(10, 360))
            .group("desk", Agents.some().skill("calls", 1).skill("mail", 2));
    Scenario plain = both.build();
    Scenario blended = with(plain, "mail", mail(type(plain, "mail"), 4));

    assertThat(required(reserving(blended, "mail", 2), 10)).isEqualTo(required(blended, 10));
    assertThat(required(reserving(blended, "mail", 6), 10)).isGreaterThan(required(blended, 10));
  }

  private static Scenario holding(Scenario scenario, String type) {
    AgentGroup desk = Objects.requireNonNull(scenario.agentGroups().get("desk"));
    Concurrency three = new Concurrency(Map.of(type, 3), List.of(1.0, 1.7, 2.5));
    return scenario.withAgentGroups(Map.of("desk", desk.withConcurrency(three)));
  }

  @Test
  void chats_beside_calls_are_planned_one_to_an_agent() {
    Scenario both =
        Center.open()
            .type("calls", Contacts.perHour(60, 300).serviceLevel(0.8, 20))
            .type("chats", Contacts.perHour(60, 600).serviceLevel(0.8, 60))
            .group("desk", Agents.some().skill("calls", 1).skill("chats", 1))
            .build();

    assertThat(required(holding(both, "chats"), 10)).isEqualTo(required(both, 10));
  }

  /** 60 chats of 10 minutes are 10 erlangs, 30 mails of 6 minutes 3; 13 / .95 + 2 = 15.7. */
  @Test
  void mail_that_leaves_agents_free_is_planned_beside_chats_one_to_an_agent() {
    Scenario both =
        Center.open()
            .type("chats", Contacts.perHour(60, 600).serviceLevel(0.8, 60))
            .type("mail", Contacts.perHour(30, 360))
            .group("desk", Agents.some().skill("chats", 1).skill("mail", 2))
            .build();
    Scenario blended = with(both, "mail", mail(type(both, "mail"), 4));

    assertThat(mean(requirements(holding(reserving(blended, "mail", 2), "chats"))))
        .isBetween(15.6, 17.0);
    assertThat(mean(requirements(holding(blended, "chats")))).isLessThan(13);
  }

  private static double mean(List<Integer> agents) {
    return agents.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  /** Two calls at 50 %: 1.5 calls of (570 + 30) / 2 s in the mean are 450 s of work. */
  @Test
  void a_contact_of_outbound_work_is_as_much_work_as_its_calls() {
    Waiting.Callback calls =
        new Waiting.Callback(Duration.ZERO, Share.of(1), null, 2, Share.of(.5));
    Scenario dial = Center.of(Contacts.perHour(30, 570), Agents.some()).build();
    Scenario list =
        with(
            dial,
            "calls",
            mail(type(dial, "calls"), 4).withWaiting(new Waiting(null, calls, null, null)));
    Scenario mails = Center.of(Contacts.perHour(30, 450), Agents.some()).build();
    mails = with(mails, "calls", mail(type(mails, "calls"), 4));

    assertThat(requirements(list)).isEqualTo(requirements(mails));
  }

  private static List<Integer> requirements(Scenario scenario) {
    return RequirementPlanner.requirement(scenario).intervals().stream()
        .map(row -> Objects.requireNonNull(row.agentGroups().get("desk")).required())
        .toList();
  }

  @Test
  void mail_without_a_time_to_complete_is_refused() {
    Scenario desk = Center.of(Contacts.perHour(30, 360), Agents.some()).build();
    Scenario aimless = with(desk, "calls", type(desk, "calls").withDeferred(MAIL));
    assertThatThrownBy(() -> RequirementPlanner.requirement(aimless))
        .isInstanceOf(UnplannableScenarioException.class)
        .hasMessageContaining("\"completed\"")
        .extracting("path")
        .isEqualTo("contactTypes.calls.target");
  }
}
