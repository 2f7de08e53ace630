package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Journeys.GroupRules;
import org.peakstaff.compile.Journeys.TypeRules;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * What holds for the contacts of every replication of every scenario, checked on a trace: moments
 * are in order, patience is kept to, queues are served in turn, no agent holds more than it may,
 * and the trace has exactly the contacts that the replication has counted.
 */
public final class TraceInvariants {
  private static final Set<Outcome> LEFT_QUEUE =
      EnumSet.of(Outcome.ABANDONED, Outcome.ABANDONED_SILENTLY);
  private static final Set<Outcome> NOT_OFFERED =
      EnumSet.of(
          Outcome.CLOSED,
          Outcome.BLOCKED,
          Outcome.SELF_SERVED,
          Outcome.BOUNCED,
          Outcome.LEFT_SELF_SERVICE,
          Outcome.BEYOND_HORIZON);

  private final String center;
  private final CompiledScenario scenario;
  private final List<TracedContact> trace;
  private final long[] row;

  private TraceInvariants(
      String center, CompiledScenario scenario, List<TracedContact> trace, long[] row) {
    this.center = center;
    this.scenario = scenario;
    this.trace = trace;
    this.row = row;
  }

  /**
   * Runs one replication and checks all of it.
   *
   * @param center how messages call the scenario
   * @param scenario compiled with its journeys
   * @param replication number of the replication
   * @return number of contacts
   */
  public static int check(String center, CompiledScenario scenario, int replication) {
    long[] row = new long[scenario.layout().length()];
    List<TracedContact> trace = JourneyTrace.of(scenario, 1, replication, row);
    check(center, scenario, trace, row);
    return trace.size();
  }

  static void check(
      String center, CompiledScenario scenario, List<TracedContact> trace, long[] row) {
    TraceInvariants invariants = new TraceInvariants(center, scenario, trace, row);
    trace.forEach(invariants::momentsAreInOrder);
    trace.forEach(invariants::patienceIsKeptTo);
    for (int type = 0; type < scenario.types(); type++) {
      invariants.isServedInTurn(type);
      invariants.hasEveryContact(type);
    }
    invariants.agentsKeepToTheirLimits();
  }

  private TypeRules rules(int type) {
    return scenario.journeys().types().get(type);
  }

  private String about(TracedContact contact) {
    return center + ": " + contact;
  }

  private static boolean isAnswered(TracedContact contact) {
    return contact.started() != TracedContact.NEVER;
  }

  private void momentsAreInOrder(TracedContact contact) {
    assertThat(contact.ended()).as(() -> about(contact)).isGreaterThanOrEqualTo(contact.came());
    if (contact.queue() >= 0) {
      assertThat(contact.queued()).as(() -> about(contact)).isGreaterThanOrEqualTo(contact.came());
      assertThat(contact.ended()).as(() -> about(contact)).isGreaterThanOrEqualTo(contact.queued());
    }
    if (isAnswered(contact)) {
      assertThat(contact.started())
          .as(() -> about(contact))
          .isGreaterThanOrEqualTo(contact.queued());
      assertThat(contact.ended()).as(() -> about(contact)).isGreaterThan(contact.started());
      assertThat(scenario.rules().typesOf()[contact.group()].members())
          .as(() -> about(contact) + ": the group has the skill")
          .contains(contact.queue());
    }
  }

  private void patienceIsKeptTo(TracedContact contact) {
    boolean waitsOnTheLine = contact.queue() >= 0 && !contact.callback();
    if (waitsOnTheLine && contact.patience() != TracedContact.NEVER) {
      long left = contact.queued() + contact.patience();
      if (LEFT_QUEUE.contains(contact.outcome())) {
        assertThat(contact.ended()).as(() -> about(contact)).isEqualTo(left);
      } else if (isAnswered(contact)) {
        assertThat(contact.started()).as(() -> about(contact)).isLessThanOrEqualTo(left);
      }
    }
  }

  /** Whoever is answered has nobody of its type before it who still waits. */
  private void isServedInTurn(int type) {
    boolean inOrderOfEntry =
        rules(type).deferral() == null
            && rules(type).offer() == null
            && trace.stream().noneMatch(each -> each.queue() == type && each.kept());
    if (inOrderOfEntry) {
      List<TracedContact> queue =
          trace.stream()
              .filter(each -> each.queue() == type && !NOT_OFFERED.contains(each.outcome()))
              .sorted(Comparator.comparingLong(TracedContact::queued))
              .toList();
      noneIsPassedOver(queue);
    }
  }

  private void noneIsPassedOver(List<TracedContact> queue) {
    List<TracedContact> waiting = new ArrayList<>();
    for (TracedContact contact : queue) {
      waiting.removeIf(each -> endOfWait(each) <= contact.queued());
      for (TracedContact earlier : waiting) {
        boolean waits = isAnswered(contact) && endOfWait(earlier) > contact.started();
        assertThat(waits && earlier.queued() < contact.queued())
            .as(() -> about(contact) + ": is taken while there waits " + earlier)
            .isFalse();
      }
      waiting.add(contact);
    }
  }

  private static long endOfWait(TracedContact contact) {
    return contact.queued() + contact.waited();
  }

  private void hasEveryContact(int type) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (TracedContact contact : trace) {
      boolean isCounted = contact.queue() == type && !contact.kept() && contact.interval() >= 0;
      if (isCounted) {
        count(counts, contact);
      }
    }
    for (int field :
        List.of(
            RowLayout.OFFERED,
            RowLayout.ANSWERED,
            RowLayout.ABANDONED,
            RowLayout.CLOSED,
            RowLayout.CLEARED,
            RowLayout.WAITING_AT_END)) {
      assertThat(counts.getOrDefault(field, 0).longValue())
          .as("%s: %s, field %s", center, scenario.typeIds().get(type), field)
          .isEqualTo(sum(type, field));
    }
    assertThat(trace.stream().filter(each -> isHandled(each, type)).count())
        .as("%s: %s handled", center, scenario.typeIds().get(type))
        .isEqualTo(sum(type, Journey.HANDLED) + sum(type, Journey.PASSED_ON));
  }

  private static boolean isHandled(TracedContact contact, int type) {
    return contact.queue() == type
        && (contact.outcome() == Outcome.HANDLED || contact.outcome() == Outcome.PASSED_ON);
  }

  private static void count(Map<Integer, Integer> counts, TracedContact contact) {
    if (contact.outcome() == Outcome.CLOSED) {
      counts.merge(RowLayout.CLOSED, 1, Integer::sum);
    } else if (!NOT_OFFERED.contains(contact.outcome())) {
      counts.merge(RowLayout.OFFERED, 1, Integer::sum);
      if (!contact.callback()) {
        counts.merge(end(contact), 1, Integer::sum);
      }
    }
  }

  private static int end(TracedContact contact) {
    if (isAnswered(contact)) {
      return RowLayout.ANSWERED;
    }
    return switch (contact.outcome()) {
      case SENT_AWAY -> RowLayout.CLEARED;
      case WAITING -> RowLayout.WAITING_AT_END;
      case MESSAGE -> RowLayout.CONTACT_FIELDS; // counted elsewhere
      default -> RowLayout.ABANDONED;
    };
  }

  private long sum(int type, int field) {
    long sum = 0;
    for (int i = 0; i < scenario.intervals(); i++) {
      sum += row[scenario.layout().contact(type, i) + field];
    }
    return sum;
  }

  private long sum(int type, Journey what) {
    long sum = 0;
    for (int i = 0; i <= scenario.intervals(); i++) {
      sum += row[scenario.layout().journey(type, i) + what.field()];
    }
    return sum;
  }

  /** Work that may be put aside, or goes back, is with no agent for certain in between. */
  private void agentsKeepToTheirLimits() {
    Map<List<Integer>, List<TracedContact>> byAgent = new HashMap<>();
    for (TracedContact contact : trace) {
      if (isAnswered(contact) && !mayBePutAside(contact.queue())) {
        byAgent
            .computeIfAbsent(List.of(contact.group(), contact.agent()), any -> new ArrayList<>())
            .add(contact);
      }
    }
    byAgent.values().forEach(this::limits);
  }

  private boolean mayBePutAside(int type) {
    return rules(type).deferral() != null && rules(type).deferral().interruptible();
  }

  private int limit(TracedContact contact) {
    return scenario.journeys().groups().get(contact.group()).limit()[contact.queue()];
  }

  /** Looks at each contact when it begins: what else does the agent hold then? */
  private void limits(List<TracedContact> ofAgent) {
    ofAgent.sort(Comparator.comparingLong(TracedContact::started).thenComparing(this::limit));
    List<TracedContact> inHand = new ArrayList<>();
    for (TracedContact contact : ofAgent) {
      inHand.removeIf(each -> each.ended() <= contact.started());
      GroupRules group = scenario.journeys().groups().get(contact.group());
      assertThat(inHand.size() + 1)
          .as(() -> about(contact) + ": beside " + inHand)
          .isLessThanOrEqualTo(Math.max(1, limit(contact)));
      assertThat(inHand)
          .as(() -> about(contact) + ": beside what needs the agent alone")
          .allMatch(each -> group.limit()[each.queue()] > 0);
      inHand.add(contact);
    }
  }
}
