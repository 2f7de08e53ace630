package org.peakstaff.engine.journey;

import static org.peakstaff.experiment.Centers.exponential;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.engine.RandomCenters;
import org.peakstaff.engine.RandomDemand;
import org.peakstaff.scenario.Adoption;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.ChatHandling;
import org.peakstaff.scenario.ChatHandling.SilentAbandonment;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Deferred.Backlog;
import org.peakstaff.scenario.Escalation;
import org.peakstaff.scenario.Journey;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Places;
import org.peakstaff.scenario.Places.SharedPlaces;
import org.peakstaff.scenario.Proficiency;
import org.peakstaff.scenario.Returns;
import org.peakstaff.scenario.Returns.Redial;
import org.peakstaff.scenario.Returns.Repeat;
import org.peakstaff.scenario.Returns.Resolution;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.SelfService.Bounced;
import org.peakstaff.scenario.SelfService.Escalated;
import org.peakstaff.scenario.SelfService.Outcomes;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Waiting;

/** Random small centers with every mechanism before and beyond the queue, several at a time. */
final class RandomJourneys {
  private final SplittableRandom random;
  private final SplittableRandom people;
  private final Scenario base;
  private final List<String> ids;

  private RandomJourneys(long seed) {
    random = new SplittableRandom(seed ^ 0x5bd1e995);
    people = new SplittableRandom(seed ^ 0x2545f491);
    base = RandomCenters.of(seed);
    ids = List.copyOf(base.contactTypes().keySet());
  }

  static Scenario of(long seed) {
    return RandomDemand.varied(new RandomJourneys(seed).build(), seed);
  }

  private Scenario build() {
    Map<String, ContactType> types = new TreeMap<>();
    Map<String, Outcomes> users = new TreeMap<>();
    ids.forEach(id -> types.put(id, type(id, users)));
    Map<String, AgentGroup> groups = new TreeMap<>();
    base.agentGroups().forEach((id, group) -> groups.put(id, group(group)));
    Integer sessions = random.nextBoolean() ? null : 1 + random.nextInt(4);
    Map<String, SelfService> desks =
        users.isEmpty()
            ? Map.of()
            : Map.of("bot", new SelfService(null, null, exponential(200), sessions, users));
    Scenario scenario =
        new Scenario(
                base.name(),
                base.currency(),
                base.horizon(),
                base.openingHours(),
                base.profiles(),
                base.busyness(),
                types,
                groups,
                base.events(),
                routing(),
                base.plan())
            .withSelfService(desks);
    return random.nextBoolean()
        ? scenario
        : scenario.withPlaces(
            new Places(
                Map.of(ids.get(0), 1 + random.nextInt(9)),
                Map.of("trunks", new SharedPlaces(ids, 4 + random.nextInt(20)))));
  }

  private Routing routing() {
    Routing.ContactRule[] rules = Routing.ContactRule.values();
    Map<String, Double> ratio = new TreeMap<>();
    ids.forEach(id -> ratio.put(id, random.nextDouble(0.1, 1)));
    return new Routing(
        base.routing().group(),
        rules[random.nextInt(rules.length)],
        List.of(),
        List.of(),
        ratio,
        null);
  }

  private ContactType type(String id, Map<String, Outcomes> users) {
    ContactType type = base.contactTypes().get(id);
    type = random.nextInt(4) == 0 ? deferred(type) : impatient(type);
    Resolution resolution =
        random.nextBoolean()
            ? null
            : new Resolution(
                share(), new Repeat(Share.of(random.nextDouble(0.6)), delay(), anywhere()));
    type = type.withReturns(new Returns(type.returns().redial(), resolution));
    if (random.nextInt(3) == 0) {
      users.put(id, outcomes(id));
    }
    List<String> entry = users.containsKey(id) ? List.of("bot") : List.of();
    int number = ids.indexOf(id);
    Journey.WhenClosed elsewhere =
        number + 1 < ids.size() && random.nextBoolean()
            ? new Journey.WhenClosed(ids.get(number + 1))
            : null;
    Escalation escalation =
        random.nextInt(3) > 0
            ? null
            : new Escalation(
                ids.get(random.nextInt(ids.size())),
                Share.of(random.nextDouble(0.4)),
                random.nextBoolean() ? Escalation.Transfer.COLD : Escalation.Transfer.WARM,
                Duration.ofSeconds(90),
                random.nextBoolean());
    return type.withJourney(
        new Journey(
            entry,
            type.deferred() == null && type.hours() != null ? elsewhere : null,
            type.deferred() == null ? escalation : null));
  }

  private ContactType impatient(ContactType type) {
    ContactType result = type;
    if (type.patience() != null && random.nextBoolean()) {
      Redial redial = new Redial(Share.of(random.nextDouble(0.7)), delay(), anywhere());
      result = result.withReturns(new Returns(redial, null));
    }
    if (type.patience() != null && random.nextInt(3) == 0) {
      SilentAbandonment silent = new SilentAbandonment(share(), Duration.ofMinutes(3));
      result = result.withChat(new ChatHandling(null, silent));
    }
    Waiting.Message message =
        random.nextInt(3) > 0 ? null : new Waiting.Message(Duration.ofMinutes(2));
    Duration headStart = random.nextBoolean() ? null : Duration.ofSeconds(random.nextInt(200));
    return result.withWaiting(new Waiting(null, callback(), message, headStart));
  }

  private Waiting.@Nullable Callback callback() {
    Duration promise = random.nextBoolean() ? null : Duration.ofMinutes(random.nextInt(300));
    return random.nextBoolean()
        ? null
        : new Waiting.Callback(
            Duration.ofSeconds(random.nextInt(90)),
            share(),
            promise,
            1 + random.nextInt(3),
            share());
  }

  /** Some deferred work is calls to customers. */
  private Waiting calls() {
    return random.nextInt(3) > 0
        ? Waiting.PLAIN
        : new Waiting(
            null,
            new Waiting.Callback(Duration.ZERO, Share.of(1), null, 1 + random.nextInt(3), share()),
            null,
            null);
  }

  private ContactType deferred(ContactType type) {
    List<Backlog> backlog =
        random.nextBoolean()
            ? List.of()
            : List.of(new Backlog(Duration.ZERO, Duration.ofHours(9), random.nextInt(12)));
    Deferred.Order order = random.nextBoolean() ? Deferred.Order.EARLIEST_DUE : Deferred.Order.FIFO;
    Target.Clock clock = random.nextBoolean() ? Target.Clock.ELAPSED : Target.Clock.OPENING_HOURS;
    Target target =
        new Target(
            null,
            null,
            null,
            Target.Scope.DAY,
            Target.Held.MEAN,
            new Target.Completed(Share.of(0.9), Duration.ofHours(1 + random.nextInt(8)), clock));
    return new ContactType(
            null,
            type.channel(),
            type.hours(),
            ClosingRule.CARRY,
            type.volumes(),
            type.handleTime(),
            Share.ZERO,
            null,
            Share.ZERO,
            null,
            target)
        .withDeferred(new Deferred(order, random.nextBoolean(), backlog))
        .withWaiting(calls());
  }

  private Outcomes outcomes(String id) {
    return new Outcomes(
        Adoption.constant(share()),
        Share.of(0.3),
        new Escalated(
            Share.of(0.4),
            random.nextBoolean() ? id : ids.get(random.nextInt(ids.size())),
            random.nextDouble(0.7, 1.5)),
        new Bounced(Share.of(0.2), delay(), anywhere(), random.nextBoolean()),
        Share.of(0.1));
  }

  private AgentGroup group(AgentGroup group) {
    Map<String, Integer> limits = new TreeMap<>();
    Map<String, Skill> skills = new TreeMap<>();
    group
        .skills()
        .forEach(
            (id, skill) -> {
              skills.put(id, skill(skill));
              if (random.nextInt(3) == 0) {
                limits.put(id, 1 + random.nextInt(3));
              }
            });
    Concurrency concurrency =
        limits.isEmpty() ? null : new Concurrency(limits, List.of(1.0, 1.6, 2.1));
    return new AgentGroup(
            null,
            group.hours(),
            people.nextInt(2) == 0 ? group.scheduled() : shifts(),
            skills,
            group.shrinkage(),
            group.absence(),
            0,
            null)
        .withConcurrency(concurrency)
        .withProficiency(proficiency());
  }

  private Scheduled shifts() {
    Map<String, Shift> shifts = new TreeMap<>();
    for (int i = 1 + people.nextInt(3); i > 0; i--) {
      Duration first = Duration.ofMinutes(people.nextInt(1, 120));
      Shift.Break one = new Shift.Break(first, Duration.ofMinutes(people.nextInt(1, 30)), true);
      Shift.Break other =
          new Shift.Break(Duration.ofHours(3), Duration.ofMinutes(people.nextInt(1, 60)), false);
      shifts.put(
          "shift-" + i,
          new Shift(
              null,
              EnumSet.allOf(DayOfWeek.class),
              LocalTime.of(people.nextInt(24), people.nextInt(60)),
              Duration.ofMinutes(people.nextInt(240, 1441)),
              people.nextBoolean() ? List.of() : List.of(one, other),
              people.nextInt(4)));
    }
    return new Scheduled.Shifts(shifts);
  }

  private Proficiency proficiency() {
    Proficiency.Tenure tenure =
        new Proficiency.Tenure(
            new TreeMap<>(Map.of(0, people.nextInt(3), 8, 1 + people.nextInt(4))),
            new Curve(new TreeMap<>(Map.of(0, 1.6, 6, people.nextDouble(0.8, 1.4), 12, 1.0))),
            people.nextBoolean() ? null : Curve.constant(people.nextDouble(0.5, 1.2)));
    Proficiency.Assistance tool =
        new Proficiency.Assistance(null, ids.subList(0, 1), Curve.constant(0.7), null);
    return new Proficiency(
        people.nextInt(3) > 0 ? null : tenure,
        people.nextInt(3) > 0 ? Map.of() : Map.of("tool", tool));
  }

  private Skill skill(Skill skill) {
    Duration after = random.nextInt(4) == 0 ? Duration.ofMinutes(1 + random.nextInt(4)) : null;
    int reserve = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
    return new Skill(
        skill.rank(),
        skill.priority(),
        skill.weight(),
        skill.handleTimeFactor(),
        after,
        reserve,
        random.nextBoolean() ? 1 : random.nextDouble(0.5, 1.1));
  }

  private Mix anywhere() {
    List<String> to = new ArrayList<>(ids);
    String one = to.remove(random.nextInt(to.size()));
    return to.isEmpty()
        ? Mix.all(one)
        : new Mix(Map.of(one, Share.of(0.7), to.get(random.nextInt(to.size())), Share.of(0.3)));
  }

  private org.peakstaff.scenario.Law delay() {
    return exponential(random.nextDouble(60, 7200));
  }

  private Share share() {
    return Share.of(random.nextDouble());
  }
}
