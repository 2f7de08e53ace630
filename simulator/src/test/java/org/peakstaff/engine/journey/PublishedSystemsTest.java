package org.peakstaff.engine.journey;

import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.Places;
import org.peakstaff.scenario.Places.SharedPlaces;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.Waiting;
import org.peakstaff.statistics.Journey;
import org.peakstaff.statistics.RowLayout;

/** Simulations that others have published, of systems with places, messages and closing times. */
class PublishedSystemsTest {
  private static final double HALF_WIDTHS = 1.96;

  /**
   * Telethon: Monday to Friday, 6 to 10 o'clock, 12 agents and 24 lines; whoever waits for two
   * minutes leaves a message. Published: 1000 replications with 95 % intervals.
   */
  @Test
  void telethon() {
    Map<DayOfWeek, List<OpeningHours.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(day, List.of(new OpeningHours.Span(6 * 60, 10 * 60)));
    }
    List<Double> volumes = new ArrayList<>();
    List<Integer> agents = new ArrayList<>();
    for (int hour = 0; hour < 5 * 24; hour++) {
      boolean open = hour % 24 >= 6 && hour % 24 < 10;
      volumes.add(open ? 50.0 : 0);
      agents.add(open ? 12 : 0);
    }
    ContactType type =
        Centers.TypeSpec.of(new Volumes.Intervals(volumes), exponential(600))
            .patience(exponential(120))
            .hours("show", ClosingRule.ABANDON)
            .serviceLevel(0.8, 60)
            .build()
            .withWaiting(new Waiting(null, null, new Waiting.Message(Duration.ofMinutes(2)), null));
    Scenario scenario =
        Centers.of(5, Duration.ofHours(1))
            .hours("show", new OpeningHours(days, Map.of()))
            .type("calls", type)
            .group("agents", new Scheduled.Intervals(agents), Map.of("calls", skill(1)))
            .build()
            .withPlaces(new Places(Map.of("calls", 24), Map.of()));
    Runs runs = Runs.of(scenario, 400);
    runs.assertMean(
        "arrived",
        Runs.sum(runs.contact("calls", Runs.OFFERED), runs.journey("calls", Journey.BLOCKED)),
        1000.2,
        1);
    runs.assertMean("served", runs.contact("calls", RowLayout.ANSWERED), 963.1, 1.7 / HALF_WIDTHS);
    runs.assertMean("abandoned", runs.contact("calls", RowLayout.ABANDONED), 31.8, 0.4);
    runs.assertMean("messages", runs.journey("calls", Journey.MESSAGES), 4.96, 0.12);
    var within = runs.contact("calls", RowLayout.ANSWERED_WITHIN);
    runs.assertMean(
        "service level", row -> within.applyAsDouble(row) / 1000, .9503, .0017 / HALF_WIDTHS);
  }

  /**
   * Six types of calls, 90 agents in groups of 15 by primary skill, secondary skills spread
   * cyclically, 120 lines for all (30 of them to wait); an agent takes its primary queue first
   * (after Wallace and Whitt 2005). Share of the admitted answered within half a minute, each +-
   * .002, and share blocked.
   */
  @ParameterizedTest
  @CsvSource("2, .718, .0042")
  void sixTypes(int skills, double within, double blocked) {
    assertPublished(skills, within, blocked);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"1, .475, .0338", "6, .784, .0036"})
  void sixTypesWithOneSkillOrAll(int skills, double within, double blocked) {
    assertPublished(skills, within, blocked);
  }

  private static void assertPublished(int skills, double within, double blocked) {
    Centers center = Centers.of(4, Duration.ofHours(1)).warmUp(Duration.ofHours(4));
    for (int t = 0; t < 6; t++) {
      center.type(
          "t" + t,
          Centers.TypeSpec.of(new Volumes.Constant(84), exponential(600)).serviceLevel(0.8, 30));
    }
    for (int t = 0; t < 6; t++) {
      addAgents(center, t, skills);
    }
    List<String> all = List.of("t0", "t1", "t2", "t3", "t4", "t5");
    Places places = new Places(Map.of(), Map.of("trunks", new SharedPlaces(all, 120)));
    Runs runs = Runs.of(center.build().withPlaces(places), 30);
    var offered = runs.contact("t0", Runs.OFFERED);
    var answeredWithin = runs.contact("t0", RowLayout.ANSWERED_WITHIN);
    var refused = runs.journey("t0", Journey.BLOCKED);
    for (String type : all.subList(1, 6)) {
      offered = Runs.sum(offered, runs.contact(type, Runs.OFFERED));
      answeredWithin = Runs.sum(answeredWithin, runs.contact(type, RowLayout.ANSWERED_WITHIN));
      refused = Runs.sum(refused, runs.journey(type, Journey.BLOCKED));
    }
    runs.assertClose("service level", answeredWithin, offered, within, .002);
    runs.assertClose("blocked", refused, Runs.sum(offered, refused), blocked, .0004);
  }

  /** Fifteen agents of a primary skill; with one secondary skill, three for each of the others. */
  private static void addAgents(Centers center, int primary, int skills) {
    int groups = skills == 2 ? 5 : 1;
    for (int first = 1; first <= groups; first++) {
      Map<String, Skill> ofGroup = new TreeMap<>(Map.of("t" + primary, skill(1)));
      for (int k = 0; k < skills - 1; k++) {
        ofGroup.put("t" + (primary + first + k) % 6, skill(2));
      }
      String id = "g" + primary + first;
      center.group(id, new Scheduled.Constant(15 / groups), ofGroup);
    }
  }
}
