package org.peakstaff.engine.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Ticks;

/** Writes down every contact of a replication when all is done with it. */
final class TraceRecorder extends Recorder {
  private static final String[] SOURCES = {
    "first", "redial", "repeat", "self-service", "backlog", "closed", "transfer"
  };
  private static final int NONE = -1;

  private final CompiledScenario scenario;
  private final List<String> desks;
  private final List<TracedContact> done = new ArrayList<>();
  private @Nullable Contacts contacts;
  private long[] came = new long[0];
  private long[] order = new long[0];
  private long comings;
  private int[] type = new int[0];
  private long[] customer = new long[0];
  private int[] attempt = new int[0];
  private String[] path = new String[0];
  private long[] queued = new long[0];
  private int[] queue = new int[0];
  private int[] group = new int[0];
  private int[] agent = new int[0];
  private long[] started = new long[0];

  TraceRecorder(CompiledScenario scenario) {
    this.scenario = scenario;
    desks = scenario.deskIds();
  }

  /** The contacts in the order in which they came. */
  List<TracedContact> contacts() {
    done.sort(
        Comparator.comparingLong(TracedContact::came).thenComparingLong(TracedContact::order));
    return List.copyOf(done);
  }

  @Override
  void watch(Contacts watched) {
    contacts = watched;
  }

  private Contacts watched() {
    return java.util.Objects.requireNonNull(contacts);
  }

  @Override
  void appears(int contact) {
    if (contact < attempt.length) {
      attempt[contact] = 0;
    }
  }

  @Override
  void comes(int contact, long now) {
    if (!isKnown(contact)) {
      meet(contact, watched().path[contact], 1);
    }
    came[contact] = now;
    order[contact] = comings++;
    type[contact] = watched().type[contact];
  }

  @Override
  void follows(int next, int contact) {
    meet(next, customer[contact], attempt[contact] + 1);
  }

  private boolean isKnown(int contact) {
    return contact < attempt.length && attempt[contact] > 0;
  }

  private void meet(int contact, long whose, int which) {
    if (contact >= attempt.length) {
      grow(2 * contact + 64);
    }
    customer[contact] = whose;
    attempt[contact] = which;
    path[contact] = "";
    queued[contact] = TracedContact.NEVER;
    queue[contact] = NONE;
    group[contact] = NONE;
    agent[contact] = NONE;
    started[contact] = TracedContact.NEVER;
  }

  private void grow(int size) {
    came = Arrays.copyOf(came, size);
    order = Arrays.copyOf(order, size);
    type = Arrays.copyOf(type, size);
    customer = Arrays.copyOf(customer, size);
    attempt = Arrays.copyOf(attempt, size);
    path = Arrays.copyOf(path, size);
    queued = Arrays.copyOf(queued, size);
    queue = Arrays.copyOf(queue, size);
    group = Arrays.copyOf(group, size);
    agent = Arrays.copyOf(agent, size);
    started = Arrays.copyOf(started, size);
  }

  @Override
  void enters(int contact, int desk) {
    pass(contact, desks.get(desk));
  }

  @Override
  void queues(int contact, long now) {
    queue[contact] = watched().type[contact];
    queued[contact] = now;
    pass(contact, scenario.typeIds().get(queue[contact]));
  }

  private void pass(int contact, String place) {
    path[contact] += path[contact].isEmpty() ? place : ">" + place;
  }

  @Override
  void answers(int contact, int ofGroup, int number, long now) {
    group[contact] = ofGroup;
    agent[contact] = number;
    started[contact] = now;
  }

  @Override
  void ends(int contact, Outcome outcome, long now) {
    Contacts all = watched();
    boolean drawn = all.drawn[contact];
    int interval = all.interval[contact];
    done.add(
        new TracedContact(
            came[contact],
            order[contact],
            type[contact],
            queue[contact],
            drawn ? (long) (all.handle[contact] * all.factor[contact]) : TracedContact.NEVER,
            drawn && all.patience[contact] != Ticks.NEVER
                ? all.patience[contact]
                : TracedContact.NEVER,
            customer[contact],
            attempt[contact],
            SOURCES[all.origin[contact]],
            path[contact],
            queued[contact],
            outcome,
            group[contact],
            agent[contact],
            started[contact],
            now,
            all.kept[contact],
            all.isCalled(contact),
            interval < scenario.intervals() ? interval : NONE));
  }
}
