package org.peakstaff.engine.journey;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.CustomRouting;
import org.peakstaff.compile.Journeys;
import org.peakstaff.compile.Ticks;
import org.peakstaff.engine.ArrivalStream;
import org.peakstaff.engine.DayFactors;
import org.peakstaff.engine.PartwayEngine;
import org.peakstaff.engine.StaffPlan;
import org.peakstaff.engine.WinnerTree;
import org.peakstaff.statistics.JourneyTally;
import org.peakstaff.statistics.ReplicationTally;

/**
 * Runs a scenario event by event, with everything that can happen to a contact before and beyond
 * its queue.
 *
 * <p>The loop takes the earliest of four: the next completion, the next change of staffing or
 * hours, the next first attempt, the next entry of the agenda. At one tick completions come first,
 * by agent number; then changes; then stages that open; then arrivals, by type, first attempts
 * before others; then sessions that end; then messages; then abandonments; then calls that are due.
 *
 * <p>An engine is used by one thread and reused for many replications; after the first few nothing
 * is allocated.
 */
public final class JourneyEngine implements PartwayEngine {
  private static final int COMPLETION = 0;
  private static final int CHANGE = 1;

  private final CompiledScenario scenario;
  private final ArrivalStream[] streams;
  private final WinnerTree arrivals;
  private final Contacts contacts;
  private final Agenda agenda = new Agenda();
  private final Customers customers;
  private final Crew crew;
  private final ReplicationTally tally;
  private final JourneyTally journeyTally;
  private final DayFactors dayFactors;
  private final StaffPlan staffPlan;
  private final DeferredWork deferredWork;
  private final SelfServiceDesks desks;
  private final Queues queues;
  private final Floor floor;
  private final Rota rota;
  private final @Nullable CustomSwitchboard custom;
  private final Undecided undecided;
  private long nextChange;
  private long stop;

  /**
   * An engine for a scenario.
   *
   * @param scenario a scenario compiled with its journeys
   */
  public JourneyEngine(CompiledScenario scenario) {
    this(scenario, new Recorder());
  }

  /** An engine with somebody who listens. */
  JourneyEngine(CompiledScenario scenario, Recorder recorder) {
    this.scenario = scenario;
    contacts = new Contacts(recorder);
    Journeys journeys = Objects.requireNonNull(scenario.journeys(), "compiled without journeys");
    streams = ArrivalStream.all(scenario);
    arrivals = new WinnerTree(scenario.types());
    dayFactors = new DayFactors(scenario);
    staffPlan = new StaffPlan(scenario);
    tally = scenario.newTally();
    journeyTally = new JourneyTally(scenario.layout(), scenario.intervalTicks());
    customers = new Customers(scenario, contacts);
    crew = new Crew(journeys.groups(), capacity(journeys));
    Line[] lines = lines(journeys);
    Feedback feedback = Feedback.of(journeys, contacts, journeyTally);
    Aftermath aftermath =
        new Aftermath(scenario, journeys, contacts, customers, agenda, journeyTally, feedback);
    deferredWork = new DeferredWork(scenario, journeys, contacts, customers, lines, journeyTally);
    desks =
        new SelfServiceDesks(
            scenario, journeys, contacts, customers, agenda, aftermath, journeyTally);
    Callbacks callbacks = callbacks(journeys, lines);
    queues = queues(journeys, lines, aftermath, callbacks);
    custom = custom(journeys, lines);
    floor =
        new Floor(
            scenario,
            journeys,
            contacts,
            customers,
            crew,
            lines,
            queues,
            aftermath,
            deferredWork,
            callbacks,
            tally,
            journeyTally,
            custom);
    rota = new Rota(scenario, journeys, staffPlan, crew, queues, floor, tally);
    undecided = new Undecided(scenario, journeys, lines, deferredWork);
  }

  private Callbacks callbacks(Journeys journeys, Line[] lines) {
    return new Callbacks(
        scenario, journeys, contacts, customers, crew, lines, agenda, deferredWork, journeyTally);
  }

  private Queues queues(Journeys journeys, Line[] lines, Aftermath aftermath, Callbacks callbacks) {
    return new Queues(
        scenario,
        journeys,
        contacts,
        customers,
        crew,
        lines,
        agenda,
        aftermath,
        deferredWork,
        callbacks,
        tally,
        journeyTally);
  }

  private @Nullable CustomSwitchboard custom(Journeys journeys, Line[] lines) {
    CustomRouting routing = journeys.customRouting();
    return routing == null
        ? null
        : new CustomSwitchboard(routing, scenario, journeys, contacts, crew, lines, agenda);
  }

  private int[] capacity(Journeys journeys) {
    int[] capacity = staffPlan.largest();
    for (int group = 0; group < capacity.length; group++) {
      capacity[group] = Math.max(capacity[group], journeys.shifts().agents(group));
    }
    return capacity;
  }

  private Line[] lines(Journeys journeys) {
    Line[] lines = new Line[scenario.types()];
    for (int type = 0; type < lines.length; type++) {
      Journeys.Deferral deferral = journeys.types().get(type).deferral();
      lines[type] = new Line(contacts, deferral != null && deferral.byDue());
    }
    return lines;
  }

  @Override
  public String name() {
    return "general";
  }

  @Override
  public void run(long seed, int replication, long[] row) {
    begin(seed, replication, row);
    goOn(Ticks.NEVER);
    end();
  }

  @Override
  public void goOn(long until) {
    stop = changeKey(until);
    nameNextChange();
    while (true) {
      long completion = crew.firstCompletion();
      long arrival = arrivals.first();
      long atCompletion = key(completion, COMPLETION);
      long atArrival = key(arrival, Agenda.ARRIVAL);
      long onAgenda = agenda.first();
      long first = Math.min(Math.min(atCompletion, nextChange), Math.min(atArrival, onAgenda));
      if (first == stop) {
        break;
      }
      long now = Agenda.time(first);
      deferredWork.noteUntil(now);
      if (first == atCompletion) {
        floor.complete(WinnerTree.player(completion), now);
      } else if (first == nextChange) {
        change(now);
      } else if (first == atArrival && (first < onAgenda || isFirstOfTypes(arrival))) {
        arrive(streams[WinnerTree.player(arrival)], now);
      } else {
        happen(now);
      }
    }
  }

  private static long key(long treeKey, int kind) {
    return treeKey == WinnerTree.OUT ? Agenda.NOTHING : Agenda.key(WinnerTree.time(treeKey), kind);
  }

  /** At one tick: whether a first attempt comes before an arrival on the agenda. */
  private boolean isFirstOfTypes(long arrival) {
    return WinnerTree.player(arrival) <= agenda.firstType();
  }

  @Override
  public void begin(long seed, int replication, long[] row) {
    tally.begin(row);
    journeyTally.begin(row);
    dayFactors.begin(seed, replication);
    staffPlan.begin(seed, replication);
    customers.begin(seed, replication);
    contacts.clear();
    agenda.clear();
    crew.clear();
    floor.begin();
    desks.begin();
    rota.begin(seed, replication);
    if (custom != null) {
      custom.begin(seed, replication);
    }
    deferredWork.begin(queues);
    for (int t = 0; t < streams.length; t++) {
      streams[t].begin(seed, replication, dayFactors.of(t));
      nameNextArrival(streams[t]);
    }
  }

  @Override
  public int firstUndecided() {
    return undecided.first();
  }

  @Override
  public void goOnWith(long[] row, int[][] agents) {
    tally.goOn(row);
    journeyTally.begin(row);
    staffPlan.become(agents);
  }

  private void arrive(ArrivalStream stream, long now) {
    int contact = customers.first(stream);
    stream.advance();
    nameNextArrival(stream);
    comeIn(contact, now);
  }

  private void comeIn(int contact, long now) {
    contacts.recorder.comes(contact, now);
    if (!desks.enter(contact, now)) {
      floor.arrive(contact, now);
    }
  }

  /** Handles the first event of the agenda. */
  private void happen(long now) {
    int kind = Agenda.kind(agenda.first());
    int contact = agenda.firstContact();
    int generation = agenda.firstGeneration();
    agenda.removeFirst();
    switch (kind) {
      case Agenda.STAGE -> floor.openStage(contact, generation, now);
      case Agenda.ARRIVAL -> comeIn(contact, now);
      case Agenda.SESSION_END -> endSession(contact, now);
      case Agenda.MESSAGE -> queues.leaveMessage(contact, generation, now);
      case Agenda.ABANDONMENT -> queues.loseOne(contact, generation, now);
      case Agenda.CALLBACK -> floor.callBack(contact, now);
      default -> throw new AssertionError(kind);
    }
  }

  private void endSession(int contact, long now) {
    int next = desks.end(contact, now);
    if (next != Crew.NONE) {
      floor.arrive(next, now);
    }
  }

  private void change(long now) {
    rota.apply(now);
    nameNextChange();
  }

  /** The next change, or the stop before it. */
  private void nameNextChange() {
    nextChange = Math.min(changeKey(rota.nextMoment()), stop);
  }

  private static long changeKey(long moment) {
    return moment == Ticks.NEVER ? Agenda.NOTHING : Agenda.key(moment, CHANGE);
  }

  private void nameNextArrival(ArrivalStream stream) {
    long tick = stream.tick();
    arrivals.set(
        stream.type(), tick == Ticks.NEVER ? WinnerTree.OUT : WinnerTree.key(tick, stream.type()));
  }

  @Override
  public void end() {
    deferredWork.noteUntil(Long.MAX_VALUE);
    floor.letGo();
    queues.bookLeftOver();
    rota.addStaffedTime();
    tally.end();
  }
}
