package org.peakstaff.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.Ticks;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Adoption;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.SelfService.Bounced;
import org.peakstaff.scenario.SelfService.Escalated;
import org.peakstaff.scenario.SelfService.Outcomes;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/**
 * Bots in front of queues: the closed form of what reaches agents, V (1 - e) + V e (escalated) +
 * bounced, later and by channel - those due after the horizon included.
 */
class SelfServiceTheoryTest {
  private static final double PER_HOUR = 60;
  private static final double ADOPTION = 0.7;

  private static Outcomes outcomes(double adoption) {
    return new Outcomes(
        Adoption.constant(Share.of(adoption)),
        Share.of(0.38),
        new Escalated(Share.of(0.42), "chat", 1.5),
        new Bounced(
            Share.of(0.12),
            exponential(5 * 3600),
            new Mix(Map.of("phone", Share.of(0.65), "email", Share.of(0.35))),
            false),
        Share.of(0.08));
  }

  private static Scenario center(List<String> entry, Integer sessions) {
    ContactType chat =
        Centers.TypeSpec.of(new Volumes.Constant(PER_HOUR), exponential(300))
            .build()
            .withJourney(new org.peakstaff.scenario.Journey(entry, null));
    Centers center =
        Centers.of(2, Duration.ofHours(1))
            .type("chat", chat)
            .type("email", Centers.TypeSpec.of(new Volumes.Constant(0), exponential(60)))
            .type("phone", Centers.TypeSpec.of(new Volumes.Constant(0), exponential(60)))
            .group(
                "agents",
                new Scheduled.Constant(20),
                Map.of("chat", skill(1), "email", skill(1), "phone", skill(1)));
    for (String id : entry) {
      center.selfService(
          id,
          new SelfService(
              null, null, exponential(120), sessions, Map.of("chat", outcomes(ADOPTION))));
    }
    return center.build();
  }

  @Test
  void whatReachesAgentsIsTheClosedForm() {
    Runs runs = Runs.of(center(List.of("bot"), null), 300);
    double perSecond = PER_HOUR / 3600;
    var sessions = runs.journey("chat", Journey.SESSIONS);
    runs.assertRatio("sessions", sessions, runs.seconds(), perSecond * ADOPTION);
    runs.assertRatio(
        "first attempts that pass by",
        runs.journey("chat", Journey.FIRST_ATTEMPTS),
        runs.seconds(),
        perSecond * (1 - ADOPTION));
    runs.assertRatio("resolved", runs.journey("chat", Journey.SESSIONS_RESOLVED), sessions, 0.38);
    runs.assertRatio("left", runs.journey("chat", Journey.SESSIONS_LEFT), sessions, 0.08);
    runs.assertRatio("escalated", runs.journey("chat", Journey.SESSIONS_ESCALATED), sessions, 0.42);
    var bounced = runs.journey("chat", Journey.SESSIONS_BOUNCED);
    runs.assertRatio("bounced", bounced, sessions, 0.12);
    // the last hours' bounces and escalations come after the horizon: nobody is lost
    var back =
        Runs.sum(
            runs.journey("phone", Journey.FROM_SELF_SERVICE),
            runs.journey("email", Journey.FROM_SELF_SERVICE));
    var beyond = runs.journey("chat", Journey.RETURNS_BEYOND_HORIZON);
    var reached = Runs.sum(runs.journey("chat", Journey.FROM_SELF_SERVICE), back);
    var passedOn = Runs.sum(runs.journey("chat", Journey.SESSIONS_ESCALATED), bounced);
    for (long[] row : runs.rows()) {
      assertThat(reached.applyAsDouble(row) + beyond.applyAsDouble(row))
          .isEqualTo(passedOn.applyAsDouble(row));
    }
    runs.assertRatio("by phone", runs.journey("phone", Journey.FROM_SELF_SERVICE), back, 0.65);
  }

  @Test
  void escalatedContactsTakeLonger() {
    Runs runs = Runs.of(center(List.of("bot"), null), 300);
    double escalated = ADOPTION * 0.42;
    double mean = (300 * (1 - ADOPTION) + 450 * escalated) / (1 - ADOPTION + escalated);
    runs.assertRatio(
        "handle time",
        runs.contact("chat", RowLayout.HANDLE),
        runs.contact("chat", RowLayout.ANSWERED),
        mean * Ticks.PER_SECOND);
  }

  @Test
  void whoIsNotSettledByOneComesToTheNext() {
    Runs runs = Runs.of(center(List.of("bot", "help"), null), 300);
    double perSecond = PER_HOUR / 3600;
    double second = (1 - ADOPTION + ADOPTION * 0.42) * ADOPTION;
    runs.assertRatio(
        "sessions of both",
        runs.journey("chat", Journey.SESSIONS),
        runs.seconds(),
        perSecond * (ADOPTION + second));
  }

  /** Limited sessions lose as Erlang B says: whoever finds them full passes by. */
  @Test
  void aFullBotIsAnErlangLossSystem() {
    Runs runs = Runs.of(center(List.of("bot"), 2), 400);
    double load = PER_HOUR / 3600 * ADOPTION * 120;
    double blocking = load * load / 2 / (1 + load + load * load / 2);
    runs.assertRatio(
        "sessions",
        runs.journey("chat", Journey.SESSIONS),
        runs.seconds(),
        PER_HOUR / 3600 * ADOPTION * (1 - blocking));
  }
}
