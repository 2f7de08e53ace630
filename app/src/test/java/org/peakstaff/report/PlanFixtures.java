package org.peakstaff.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.ErlangFormula;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.StaffingPool;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;

/**
 * A small hand-made plan: the group {@code voice} answers {@code care-phone} and {@code night} in
 * four half hours from 09:00, of which the third is like the second and the last is closed.
 */
final class PlanFixtures {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private PlanFixtures() {}

  static ContactForecast forecast(double volume, double handleTime, double level) {
    return new ContactForecast(
        volume, handleTime, volume / 1800 * handleTime, level, 10 * (1 - level), 0.02, true);
  }

  static ContactForecast closedForecast() {
    double undefined = Double.NaN;
    return new ContactForecast(0, 180, 0, undefined, undefined, undefined, false);
  }

  static GroupRequirement need(int required, int heads, int scheduled, String binding) {
    return new GroupRequirement(
        required,
        required - 1,
        required - 2,
        required + 3,
        heads,
        scheduled,
        scheduled * 0.68,
        scheduled - heads,
        0.8,
        binding,
        true);
  }

  static GroupRequirement closed() {
    return new GroupRequirement(0, 0, 0, 0, 0, 0, 0, 0, 0, null, false);
  }

  static PlanInterval interval(
      ZonedDateTime start, ContactForecast phone, ContactForecast night, GroupRequirement need) {
    return new PlanInterval(
        start, Map.of("care-phone", phone, "night", night), Map.of("voice", need));
  }

  static List<PlanInterval> day(LocalDate date, int most) {
    ZonedDateTime nine = date.atTime(9, 0).atZone(ZONE);
    GroupRequirement little = need(32, 48, 50, "serviceLevel care-phone");
    GroupRequirement much = need(most, 95, 90, "occupancy");
    ContactForecast phone = forecast(100, 180, 0.84);
    ContactForecast night = forecast(50, 240, 0.9);
    List<PlanInterval> intervals = new ArrayList<>();
    intervals.add(interval(nine, phone, forecast(0, 240, Double.NaN), little));
    intervals.add(interval(nine.plusMinutes(30), phone, night, much));
    intervals.add(interval(nine.plusMinutes(60), phone, night, much));
    intervals.add(interval(nine.plusMinutes(90), closedForecast(), closedForecast(), closed()));
    return intervals;
  }

  static RequirementPlan certified(Certificate certificate) {
    RequirementPlan plan = plan();
    return new RequirementPlan(
        plan.scenario(),
        plan.sha256(),
        "simulation",
        plan.methodReason(),
        plan.pools(),
        plan.intervals(),
        plan.totals(),
        plan.simulation(),
        certificate);
  }

  static RequirementPlan plan(List<PlanInterval> intervals, PlanTotals totals) {
    return new RequirementPlan(
        "Northline",
        Fixtures.SHA,
        "sipp",
        "SIPP because.",
        Map.of(
            "voice",
            new StaffingPool(
                List.of("care-phone", "night"), ErlangFormula.ERLANG_A, "Patience is named.")),
        intervals,
        totals,
        Fixtures.result(List.of(Fixtures.check(true), Fixtures.check(false))),
        null);
  }

  static PlanTotals totals() {
    return new PlanTotals(80, 119, 115, 2400.4, 2300.0, "EUR", 0.85, 0.8125);
  }

  /** One day, the Friday of {@link Fixtures}. */
  static RequirementPlan plan() {
    return plan(day(LocalDate.of(2026, 11, 27), 64), totals());
  }

  /** That Friday and a Saturday that needs less. */
  static RequirementPlan twoDays() {
    List<PlanInterval> intervals = new ArrayList<>(day(LocalDate.of(2026, 11, 27), 64));
    intervals.addAll(day(LocalDate.of(2026, 11, 28), 60));
    return plan(intervals, totals());
  }

  static AgentGroup group(double outOfOffice, double inOffice, double absence) {
    return new AgentGroup(
        null,
        null,
        new Scheduled.Constant(50),
        Map.of(),
        new AgentGroup.Shrinkage(Share.of(outOfOffice), Share.of(inOffice)),
        Share.of(absence),
        0,
        null);
  }

  static Scenario scenario(int days, AgentGroup voice) {
    return new Scenario(
        "Northline",
        "EUR",
        new Horizon(LocalDate.of(2026, 11, 27), days, ZONE, Duration.ofMinutes(30), null),
        Map.of(),
        Map.of(),
        null,
        Map.of(),
        Map.of("voice", voice),
        Map.of(),
        Routing.DEFAULT,
        PlanSettings.DEFAULT);
  }
}
