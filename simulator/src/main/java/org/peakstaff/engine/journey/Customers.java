package org.peakstaff.engine.journey;

import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.Demand;
import org.peakstaff.compile.DrawLaw;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.ArrivalStream;
import org.peakstaff.random.Purpose;
import org.peakstaff.random.Sampler;
import org.peakstaff.random.StreamKey;
import org.peakstaff.random.Xoshiro256;

/**
 * Makes contacts and draws what is random about them. First attempts bring what their stream holds;
 * all else is keyed by the path of attempts that led to it, so that it does not depend on what
 * happens to anybody else.
 */
final class Customers {
  /** A first attempt. */
  static final byte FIRST = 0;

  /** An attempt after abandoning. */
  static final byte REDIAL = 1;

  /** A contact after one that did not settle the reason. */
  static final byte REPEAT = 2;

  /** Passed on by self-service, or back from it. */
  static final byte FROM_SELF_SERVICE = 3;

  /** Part of the opening backlog. */
  static final byte BACKLOG = 4;

  /** Come through another contact type that was closed. */
  static final byte FROM_CLOSED = 5;

  /** Passed on by an agent. */
  static final byte TRANSFER = 6;

  private static final double LONGEST = 0x1p60;
  private static final long BACKLOG_PATH = -1;

  private final CompiledScenario scenario;
  private final Contacts contacts;
  private final long granularity;
  private final Xoshiro256 random = new Xoshiro256();
  private long seed;
  private int replication;
  private double handleFactor;

  Customers(CompiledScenario scenario, Contacts contacts) {
    this.scenario = scenario;
    this.contacts = contacts;
    granularity = scenario.demand().granularity();
  }

  void begin(long seed, int replication) {
    this.seed = seed;
    this.replication = replication;
    handleFactor = scenario.demand().forecastFactors().handleTime(seed, replication, random);
  }

  /** The current customer of a stream. */
  int first(ArrivalStream stream) {
    int contact = contacts.add();
    contacts.type[contact] = stream.type();
    contacts.origin[contact] = FIRST;
    contacts.path[contact] =
        StreamKey.entity(scenario.demand().entity(stream.type()), stream.number());
    contacts.handle[contact] = stream.handle();
    contacts.balks[contact] = stream.balks();
    contacts.patience[contact] =
        stream.deadline() == Ticks.NEVER ? Ticks.NEVER : stream.deadline() - stream.tick();
    contacts.drawn[contact] = true;
    return contact;
  }

  /** The next attempt of a contact's customer. */
  int next(int contact, int type, byte origin) {
    int next = contacts.add();
    contacts.type[next] = type;
    contacts.origin[next] = origin;
    contacts.path[next] = StreamKey.entity(contacts.path[contact], origin);
    remember(contact, next, origin);
    contacts.recorder.follows(next, contact);
    return next;
  }

  /** What a customer will hold for or against the center at the end of the next attempt. */
  private void remember(int contact, int next, byte origin) {
    boolean again = origin == REDIAL || origin == REPEAT;
    contacts.repeats[next] = contacts.repeats[contact] + (again ? 1 : 0);
    if (origin == TRANSFER) {
      contacts.transfers[next] = contacts.transfers[contact] + 1;
      contacts.waited[next] = contacts.waited[contact];
    }
  }

  /** A contact of the opening backlog. */
  int waiting(int type, int number) {
    int contact = contacts.add();
    long parent = StreamKey.entity(scenario.demand().entity(type), BACKLOG_PATH);
    contacts.type[contact] = type;
    contacts.origin[contact] = BACKLOG;
    contacts.path[contact] = StreamKey.entity(parent, number);
    return contact;
  }

  /** Lets a contact become one of another type. */
  void turnTo(int contact, int type) {
    contacts.type[contact] = type;
    contacts.drawn[contact] = false;
  }

  /** Draws handle time, patience and readiness to wait for a contact that has none yet. */
  void draw(int contact, int interval) {
    if (!contacts.drawn[contact]) {
      int type = contacts.type[contact];
      Demand demand = scenario.demand();
      contacts.handle[contact] =
          ticks(contact, demand.handle(type), Purpose.HANDLE_TIME, interval, handleFactor);
      DrawLaw patience = demand.patience(type);
      contacts.patience[contact] =
          patience == null ? Ticks.NEVER : whole(contact, patience, interval);
      contacts.balks[contact] =
          demand.balking(type) > 0 && uniform(contact, Purpose.BALKING, 0) < demand.balking(type);
      contacts.drawn[contact] = true;
    }
  }

  private long whole(int contact, DrawLaw law, int interval) {
    double ticks = ticks(contact, law, Purpose.PATIENCE, interval, 1);
    return ticks < LONGEST ? (long) ticks : Ticks.NEVER;
  }

  private double ticks(int contact, DrawLaw law, int purpose, int interval, double factor) {
    StreamKey.seed(random, seed, replication, purpose, contacts.path[contact]);
    double ticks = law.sampler(interval).sample(random) * law.ticksPerUnit(interval) * factor;
    return granularity > 1 && ticks < LONGEST ? ticks - ticks % granularity : ticks;
  }

  /** A uniform number of a contact's own. */
  double uniform(int contact, int purpose, int index) {
    return StreamKey.uniform(seed, replication, purpose, contacts.path[contact], index);
  }

  /** A duration of a contact's own, in ticks. */
  long duration(int contact, int purpose, int index, Sampler law) {
    long entity = StreamKey.entity(contacts.path[contact], index);
    StreamKey.seed(random, seed, replication, purpose, entity);
    double ticks = law.sample(random) * Ticks.PER_SECOND;
    return ticks < LONGEST ? (long) ticks / granularity * granularity : Ticks.NEVER;
  }
}
