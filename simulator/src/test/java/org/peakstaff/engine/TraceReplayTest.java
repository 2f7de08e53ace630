package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.Volumes.Trace.Contact;

class TraceReplayTest {
  private static final double NONE = Double.NaN;

  private static Centers center(int days, Volumes volumes) {
    return Centers.of(days, Duration.ofHours(1))
        .type(
            "calls",
            Centers.TypeSpec.of(volumes, exponential(300))
                .patience(exponential(200))
                .serviceLevel(.8, 20))
        .group("g", new Scheduled.Constant(7), Map.of("calls", skill(1)));
  }

  private static CompiledScenario compile(Centers center) {
    return ScenarioCompiler.compile(center.build(), "");
  }

  private static ArrivalStream begun(CompiledScenario scenario, int type, int replication) {
    DayFactors factors = new DayFactors(scenario);
    factors.begin(1, replication);
    ArrivalStream stream = new ArrivalStream(scenario, type);
    stream.begin(1, replication, factors.of(type));
    return stream;
  }

  /**
   * More contacts than a block holds, one in three with a handle time, one in two with patience.
   */
  private static List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    for (int k = 0; k < 700; k++) {
      Duration arrival = Duration.ofSeconds(100L * k).plusNanos(137_000L * k);
      contacts.add(new Contact(arrival, k % 3 == 0 ? k : NONE, k % 2 == 0 ? 10 + k : NONE));
    }
    return contacts;
  }

  @Test
  void contactsArriveToTheTickAsTheyDidInEveryReplication() {
    Busyness busyness = new Busyness(Busyness.Law.GAMMA, Share.of(0.4), Busyness.Sharing.ALL);
    CompiledScenario scenario =
        compile(
            center(1, new Volumes.Trace("t.csv", contacts()))
                .busyness(busyness)
                .forecastError(0.3, 0));
    for (int replication = 0; replication < 3; replication++) {
      ArrivalStream stream = begun(scenario, 0, replication);
      for (Contact contact : contacts()) {
        double seconds = contact.arrival().toNanos() / 1e9;
        assertThat(stream.tick()).isEqualTo(Math.round(seconds * Ticks.PER_SECOND));
        assertThat(stream.interval()).isEqualTo((int) (seconds / 3600));
        stream.advance();
      }
      assertThat(stream.tick()).isEqualTo(Ticks.NEVER);
    }
  }

  @Test
  void whatTheTraceGivesIsTakenAndTheRestIsDrawnAnewInEachReplication() {
    CompiledScenario scenario =
        compile(center(1, new Volumes.Trace("t.csv", contacts())).forecastError(0, 0.5));
    ArrivalStream one = begun(scenario, 0, 0);
    ArrivalStream two = begun(scenario, 0, 1);
    for (Contact contact : contacts()) {
      if (Double.isNaN(contact.handleTimeSeconds())) {
        assertThat(one.handle()).isNotEqualTo(two.handle());
      } else {
        assertThat(one.handle()).isEqualTo(contact.handleTimeSeconds() * Ticks.PER_SECOND);
        assertThat(two.handle()).isEqualTo(one.handle());
      }
      if (!Double.isNaN(contact.patienceSeconds())) {
        long patience = (long) contact.patienceSeconds() * Ticks.PER_SECOND;
        assertThat(one.deadline() - one.tick()).isEqualTo(patience);
      }
      one.advance();
      two.advance();
    }
  }

  @Test
  void theVolumesOfATraceAreItsNumbersByInterval() {
    CompiledScenario scenario = compile(center(1, new Volumes.Trace("t.csv", contacts())));
    long first = contacts().stream().filter(c -> c.arrival().toHours() == 0).count();

    assertThat(scenario.demand().volume(0)[0]).isEqualTo(first);
    assertThat(IntStream.range(0, 24).mapToDouble(i -> scenario.demand().volume(0)[i]).sum())
        .isEqualTo(700);
  }

  /**
   * A day of M/M/n+M written down with seven decimals and replayed counts the same, row for row.
   */
  @Test
  void aReplicationWrittenDownAndReplayedIsTheSameDay() {
    CompiledScenario drawn = compile(center(2, new Volumes.Constant(80)));
    List<Contact> written = new ArrayList<>();
    for (ArrivalStream s = begun(drawn, 0, 4); s.tick() != Ticks.NEVER; s.advance()) {
      written.add(
          new Contact(
              Duration.ofNanos(decimals(s.tick()) * 100),
              decimals((long) s.handle()) / 1e7,
              decimals(s.deadline() - s.tick()) / 1e7));
    }
    CompiledScenario replayed = compile(center(2, new Volumes.Trace("t.csv", written)));
    long[] expected = new long[drawn.layout().length()];
    long[] found = new long[drawn.layout().length()];
    new GeneralEngine(drawn).run(1, 4, expected);
    new GeneralEngine(replayed).run(99, 7, found);

    assertThat(written).hasSizeGreaterThan(3000);
    assertThat(found).isEqualTo(expected);
  }

  /** Units of 10^-7 seconds. */
  private static long decimals(long ticks) {
    return Math.round(ticks * 1e7 / Ticks.PER_SECOND);
  }

  @Test
  void otherTypesOfAWeekAreAsTheyWereBesideATrace() {
    Centers.TypeSpec chats = Centers.TypeSpec.of(new Volumes.Constant(9), exponential(60));
    Centers week = center(7, new Volumes.Trace("t.csv", contacts())).type("chats", chats);
    Centers plain = center(7, new Volumes.Constant(5)).type("chats", chats);
    for (Centers each : List.of(week, plain)) {
      each.group("g", new Scheduled.Constant(7), Map.of("calls", skill(1), "chats", skill(1)));
    }
    int type = compile(week).typeIds().indexOf("chats");
    ArrivalStream beside = begun(compile(week), type, 2);
    ArrivalStream alone = begun(compile(plain), type, 2);

    assertThat(alone.tick()).isNotEqualTo(Ticks.NEVER);
    for (; alone.tick() != Ticks.NEVER; alone.advance(), beside.advance()) {
      assertThat(beside.tick()).isEqualTo(alone.tick());
      assertThat(beside.handle()).isEqualTo(alone.handle());
    }
    assertThat(beside.tick()).isEqualTo(Ticks.NEVER);
  }

  @Test
  void aTypeThatNamesNoPatienceHasNoneFromAFile() {
    Centers center =
        Centers.of(1, Duration.ofHours(1))
            .type(
                "calls",
                Centers.TypeSpec.of(new Volumes.Trace("t.csv", contacts()), exponential(300)))
            .group("g", new Scheduled.Constant(7), Map.of("calls", skill(1)));

    assertThat(begun(compile(center), 0, 0).deadline()).isEqualTo(Ticks.NEVER);
  }
}
