package org.peakstaff.compile;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Volumes;

/** A small center, one type {@code calls} and one group {@code desk}, to vary in tests. */
final class ScenarioFixtures {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private ScenarioFixtures() {}

  /** A Monday to Friday center open from 9 to 17. */
  static final OpeningHours OFFICE =
      new OpeningHours(
          Map.of(
              DayOfWeek.MONDAY, List.of(new OpeningHours.Span(9 * 60, 17 * 60)),
              DayOfWeek.TUESDAY, List.of(new OpeningHours.Span(9 * 60, 17 * 60))),
          Map.of());

  static Horizon horizon(String from, int days, int minutes) {
    return new Horizon(LocalDate.parse(from), days, BERLIN, Duration.ofMinutes(minutes), null);
  }

  static Scenario scenario(
      Horizon horizon,
      Volumes volumes,
      Scheduled scheduled,
      AgentGroup.Shrinkage shrinkage,
      double absence,
      Map<String, List<Double>> profiles,
      Map<String, Event> events) {
    ContactType calls =
        new ContactType(
            null,
            Channel.PHONE,
            "office",
            ClosingRule.SERVE,
            volumes,
            new Law.Exponential(Duration.ofMinutes(3), null),
            Share.ZERO,
            null,
            Share.ZERO,
            null,
            null);
    AgentGroup desk =
        new AgentGroup(
            null,
            "office",
            scheduled,
            Map.of("calls", new Skill(1, 1, 1, 1)),
            shrinkage,
            Share.of(absence),
            0,
            null);
    return new Scenario(
        "small",
        null,
        horizon,
        Map.of("office", OFFICE),
        profiles,
        null,
        Map.of("calls", calls),
        Map.of("desk", desk),
        events,
        Routing.DEFAULT,
        PlanSettings.DEFAULT);
  }

  static Scenario withVolumes(Horizon horizon, Volumes volumes, Map<String, Event> events) {
    return withVolumes(horizon, volumes, Map.of(), events);
  }

  static Scenario withVolumes(
      Horizon horizon,
      Volumes volumes,
      Map<String, List<Double>> profiles,
      Map<String, Event> events) {
    return scenario(
        horizon,
        volumes,
        new Scheduled.Constant(1),
        AgentGroup.Shrinkage.NONE,
        0,
        profiles,
        events);
  }

  static Event event(String from, String to, Event.ContactEffect effect) {
    return new Event(
        null,
        LocalDateTime.parse(from),
        LocalDateTime.parse(to),
        Map.of("calls", effect),
        Map.of());
  }

  static Event absenceEvent(String from, String to, double factor) {
    return new Event(
        null,
        LocalDateTime.parse(from),
        LocalDateTime.parse(to),
        Map.of(),
        Map.of("desk", new Event.GroupEffect(factor)));
  }
}
