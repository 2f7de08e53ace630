package org.peakstaff.planner.requirement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.DemandTable;
import org.peakstaff.compile.Feature;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Journeys.Comeback;
import org.peakstaff.compile.Journeys.Entry;
import org.peakstaff.compile.Journeys.Onward;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.compile.Proficiencies;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.random.Sampler;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;

/**
 * Follows expected contacts through self-service, closed types and returns to the agents.
 *
 * <p>Per self-service agents get V (1 - e) at once, V e (escalated) when the session ends, with the
 * handle-time factor of the escalated, and V e (bounced) later by the channel mix, each spread over
 * intervals by the law of its delay ({@link DelaySpread}). Returns are followed from generation to
 * generation: redials from the interval in which a customer abandons, repeats from the end of the
 * handle time, and at that time others are passed on. Deferred contacts repeat and are passed on
 * from their completion. A warm transfer lengthens the handle times of both agents by the time they
 * spend together; how long the first waits for the second is left to the simulation. What comes
 * after the horizon is lost, and nothing comes from before it, as in the simulation.
 */
final class JourneyVolumes {
  private static final Set<Feature> JOURNEYS =
      EnumSet.of(
          Feature.SELF_SERVICE,
          Feature.REDIAL,
          Feature.RESOLUTION,
          Feature.ESCALATION,
          Feature.WHEN_CLOSED);

  /** A generation so much smaller than all contacts is the last. */
  private static final double NEGLIGIBLE = 1e-7;

  private static final int MOST_GENERATIONS = 500;

  private final Journeys journeys;
  private final DemandTable demand;
  private final FirstRanks ranks;
  private final double seconds;

  /** At the agents. */
  private final List<ContactStream> arrived;

  /** The present generation: at the agents, about to come to them, about to meet self-service. */
  private List<ContactStream> present;

  private List<ContactStream> next;
  private List<ContactStream> nextAtDoor;

  private JourneyVolumes(
      Journeys journeys, DemandTable demand, FirstRanks ranks, IntervalGrid grid) {
    this.journeys = journeys;
    this.demand = demand;
    this.ranks = ranks;
    seconds = grid.intervalSeconds();
    arrived = none();
    present = none();
    next = none();
    nextAtDoor = none();
  }

  /** The journeys of a scenario, null where everybody comes to the agents once. */
  static @Nullable Journeys journeys(Scenario scenario) {
    boolean some = JOURNEYS.stream().anyMatch(feature -> !feature.placesIn(scenario).isEmpty());
    return some ? ScenarioCompiler.compile(scenario, "").journeys() : null;
  }

  /**
   * The volumes of agents.
   *
   * @param service that decides who comes back, null for nobody
   */
  static AgentVolumes of(
      Journeys journeys,
      DemandTable demand,
      FirstRanks ranks,
      IntervalGrid grid,
      @Nullable FoundService service) {
    return new JourneyVolumes(journeys, demand, ranks, grid).follow(service);
  }

  private List<ContactStream> none() {
    List<ContactStream> streams = new ArrayList<>();
    demand.contactTypes().forEach(type -> streams.add(ContactStream.none(demand.intervals())));
    return streams;
  }

  private AgentVolumes follow(@Nullable FoundService service) {
    int types = demand.contactTypes().size();
    for (int type = 0; type < types; type++) {
      nextAtDoor.get(type).add(ContactStream.plain(demand.volumes(type)));
    }
    if (service != null) {
      IntStream.range(0, types).forEach(type -> deferredComeBack(type, service));
    }
    double least = NEGLIGIBLE * Math.max(1, total(nextAtDoor));
    for (int g = 0; g < MOST_GENERATIONS && total(next) + total(nextAtDoor) > least; g++) {
      comeIn(service);
      if (service != null) {
        IntStream.range(0, types).forEach(type -> comeBack(type, present.get(type), service));
      }
    }
    return AgentVolumes.of(arrived);
  }

  private static double total(List<ContactStream> streams) {
    return streams.stream().mapToDouble(ContactStream::total).sum();
  }

  /** The next generation comes to the agents. */
  private void comeIn(@Nullable FoundService service) {
    List<ContactStream> past = next;
    List<ContactStream> door = nextAtDoor;
    present = none();
    next = none();
    nextAtDoor = none();
    for (int type = 0; type < present.size(); type++) {
      enter(type, 0, door.get(type));
      arrive(type, past.get(type));
    }
    for (int type = 0; type < present.size(); type++) {
      double together = service == null ? 0 : together(type, service);
      arrived.get(type).add(present.get(type).handledTimes(1 + together));
    }
  }

  private void enter(int type, int stage, ContactStream customers) {
    List<Entry> entries = journeys.types().get(type).entry();
    if (stage == entries.size()) {
      arrive(type, customers);
      return;
    }
    Entry entry = entries.get(stage);
    boolean[] open = journeys.desks().get(entry.desk()).open();
    ContactStream sessions = customers.part(i -> open[i] ? entry.adoption()[i] : 0);
    enter(type, stage + 1, customers.part(i -> open[i] ? 1 - entry.adoption()[i] : 1));
    if (sessions.total() > 0) {
      end(type, stage, entry, sessions);
    }
  }

  private void end(int type, int stage, Entry entry, ContactStream sessions) {
    Sampler session = journeys.desks().get(entry.desk()).session();
    if (entry.escalated() > 0) {
      DelaySpread spread = spread(session, 0);
      ContactStream escalated =
          sessions
              .part(i -> entry.escalated())
              .moved(spread::after)
              .handledTimes(entry.handleFactor());
      if (entry.escalatedTo() == type) {
        enter(type, stage + 1, escalated);
      } else {
        arrive(entry.escalatedTo(), escalated);
      }
    }
    if (entry.bounced() > 0) {
      double[] bounced = sessions.part(i -> entry.bounced()).contacts();
      send(bounced, Objects.requireNonNull(entry.comeback()), session.mean(), entry.again());
    }
  }

  private DelaySpread spread(Sampler law, double constant) {
    return DelaySpread.of(law, constant, seconds, demand.intervals());
  }

  /** Contacts that find their type closed go where it sends them. */
  private void arrive(int type, ContactStream contacts) {
    TypeRules rules = journeys.types().get(type);
    if (rules.deferral() != null) {
      present.get(type).add(contacts);
      return;
    }
    present.get(type).add(contacts.part(i -> demand.open(type, i) ? 1 : 0));
    ContactStream outside = contacts.part(i -> demand.open(type, i) ? 0 : 1);
    if (rules.whenClosed() >= 0 && outside.total() > 0) {
      arrive(rules.whenClosed(), outside);
    }
  }

  private void comeBack(int type, ContactStream contacts, FoundService service) {
    TypeRules rules = journeys.types().get(type);
    if (rules.deferral() != null) {
      return;
    }
    double[] abandonment = service.abandonment()[type];
    Comeback redial = rules.redial();
    if (redial != null) {
      send(contacts.part(i -> abandonment[i] * redial.probability()).contacts(), redial, 0, false);
    }
    goOn(type, contacts.part(i -> 1 - abandonment[i]), service.handleTime()[type], service);
  }

  private void deferredComeBack(int type, FoundService service) {
    if (journeys.types().get(type).deferral() != null) {
      goOn(type, ContactStream.plain(service.handled()[type]), 0, service);
    }
  }

  /** What becomes of handled contacts: passed on, or unresolved and back later. */
  private void goOn(int type, ContactStream handled, double handleTime, FoundService service) {
    TypeRules rules = journeys.types().get(type);
    Onward onward = rules.escalation();
    double passedOn = onward == null ? 0 : onward.probability();
    if (onward != null) {
      DelaySpread spread = DelaySpread.of(handleTime, seconds, demand.intervals());
      double[] coming = spread.after(handled.part(i -> passedOn).contacts());
      double together = seconds(onward) / service.ownHandleTime()[onward.to()];
      next.get(onward.to()).add(ContactStream.plain(coming).handledTimes(1 + together));
    }
    Comeback repeat = rules.repeat();
    if (repeat != null) {
      double share = (1 - passedOn) * unresolved(type) * repeat.probability();
      send(handled.part(i -> share).contacts(), repeat, handleTime, false);
    }
  }

  /** What warm transfers add to the handle time of those who pass on, as a share of it. */
  private double together(int type, FoundService service) {
    Onward onward = journeys.types().get(type).escalation();
    double own = service.ownHandleTime()[type];
    return onward == null ? 0 : onward.probability() * seconds(onward) / own;
  }

  private static double seconds(Onward onward) {
    return onward.warm() ? Ticks.toSeconds(onward.warmFor()) : 0;
  }

  /** The share of handled contacts that the group the type prefers leaves unresolved. */
  private double unresolved(int type) {
    double factor =
        ranks.preferredGroupOf(type).stream()
            .mapToDouble(group -> resolutionFactor(journeys.groups().get(group), type))
            .findFirst()
            .orElse(1);
    return 1 - Math.min(1, journeys.types().get(type).resolution() * factor);
  }

  private static double resolutionFactor(Journeys.GroupRules group, int type) {
    Proficiencies own = group.proficiencies();
    return group.resolutionFactor()[type] * (own == null ? 1 : own.meanResolutionFactor(type));
  }

  /** Customers come back by a mix of types, their handle times being those of the types. */
  private void send(double[] leaving, Comeback comeback, double constant, boolean again) {
    double[] coming = spread(comeback.after(), constant).after(leaving);
    double before = 0;
    for (int m = 0; m < comeback.to().types().length; m++) {
      double share = comeback.to().upTo()[m] - before;
      before = comeback.to().upTo()[m];
      List<ContactStream> where = again ? nextAtDoor : next;
      where.get(comeback.to().types()[m]).add(ContactStream.plain(coming).part(i -> share));
    }
  }
}
