package org.peakstaff.report.html;

import static org.peakstaff.scenario.json.Origin.Provenance.ASSUMED;
import static org.peakstaff.scenario.json.Origin.Provenance.DEFAULT;
import static org.peakstaff.scenario.json.Origin.Provenance.GIVEN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.ErlangFormula;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.StaffingPool;
import org.peakstaff.report.Display;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Channel;
import org.peakstaff.scenario.ClosingRule;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.OpeningHours;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.json.Origin;
import org.peakstaff.scenario.json.ResolvedValue;

/**
 * A made-up plan that looks like a real one: days of half hours, open 8:00 to 20:00, two agent
 * groups and three contact types. The numbers are smooth functions of the time of day, so that a
 * test can say what a cell of the report must hold; they are no queueing results.
 */
final class ReportFixture {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final String SHA = "5f2b7c0f0a4de3f1b6f0b5a9a5f6c1f7a1f6a0c3b2d4e5f60718293a4b5c6d7e";

  private int days = 1;
  private Duration interval = Duration.ofMinutes(30);
  private boolean roster = true;
  private boolean met = false;
  private boolean journeys = false;
  private int warmUpIntervals = 0;
  private String phoneLabel = "Billing calls";
  private LocalDate from = MONDAY;

  private ReportFixture() {}

  private @Nullable Certificate certificate;

  static ReportFixture oneDay() {
    return new ReportFixture();
  }

  ReportFixture days(int count) {
    days = count;
    return this;
  }

  ReportFixture from(LocalDate date) {
    from = date;
    return this;
  }

  ReportFixture intervalMinutes(int minutes) {
    interval = Duration.ofMinutes(minutes);
    return this;
  }

  ReportFixture withoutRoster() {
    roster = false;
    return this;
  }

  ReportFixture withTargetsMet() {
    met = true;
    return this;
  }

  /** Care chat meets a bot first and is held two at a time; technical calls become e-mail. */
  ReportFixture withJourneys() {
    journeys = true;
    return this;
  }

  ReportFixture withCertificate(Certificate issued) {
    certificate = issued;
    return this;
  }

  ReportFixture warmUp(int intervals) {
    warmUpIntervals = intervals;
    return this;
  }

  ReportFixture phoneLabel(String label) {
    phoneLabel = label;
    return this;
  }

  /** The text of the report. */
  String html() {
    StringBuilder page = new StringBuilder();
    try {
      report().writeTo(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  HtmlReport report() {
    return HtmlReport.of(Display.NEUTRAL, plan(), null, scenario(), assumptions(), "0.1.0");
  }

  PlanContext context() {
    return PlanContext.of(plan(), scenario(), ReportText.of(Display.NEUTRAL));
  }

  List<ResolvedValue> assumptions() {
    return List.of(
        value("contactTypes.billing-phone.handleTime.mean", "\"5m30s\"", GIVEN),
        value("contactTypes.billing-phone.volumes.path", "\"demand.csv\"", GIVEN),
        value("agentGroups.voice.shrinkage.outOfOffice", "\"16%\"", GIVEN),
        value("contactTypes.billing-phone.patience", "{\"mean\": \"2m\"}", ASSUMED),
        value("busyness", "{\"type\": \"gamma\", \"cv\": \"10%\"}", ASSUMED),
        value("routing", "{\"group\": \"longest-idle\"}", DEFAULT));
  }

  private static ResolvedValue value(String path, String value, Origin.Provenance provenance) {
    String origin =
        switch (provenance) {
          case GIVEN -> "week-49.json";
          case ASSUMED -> "industry-1";
          case DEFAULT -> "default";
        };
    return new ResolvedValue(path, value, provenance, origin);
  }

  Scenario scenario() {
    Map<String, ContactType> types = new TreeMap<>();
    types.put("billing-phone", type(phoneLabel, Channel.PHONE, level(.8, 20), .05));
    types.put("care-chat", type("Care chat", Channel.CHAT, level(.8, 60), Double.NaN));
    types.put("tech-phone", type(null, Channel.PHONE, level(.8, 30), Double.NaN));
    Map<String, AgentGroup> groups = new TreeMap<>();
    groups.put("digital", group("Digital", Map.of("care-chat", skill(1)), .15, .12, 0));
    groups.put(
        "voice",
        group(
            "Voice",
            Map.of("billing-phone", skill(1), "tech-phone", skill(1), "care-chat", skill(2)),
            .16,
            .13,
            .03));
    OpeningHours hours =
        new OpeningHours(
            Map.of(
                DayOfWeek.MONDAY, List.of(new OpeningHours.Span(480, 1200)),
                DayOfWeek.SATURDAY, List.of(new OpeningHours.Span(540, 1020))),
            Map.of());
    return new Scenario(
        "Northline Telecom, week 49",
        "EUR",
        new Horizon(from, days, ZONE, interval, null),
        Map.of("care", hours),
        Map.of(),
        new Busyness(Busyness.Law.GAMMA, Share.of(.1), Busyness.Sharing.ALL),
        types,
        groups,
        Map.of(),
        Routing.DEFAULT,
        new PlanSettings("sipp", Share.of(.88)));
  }

  private static Target.ServiceLevel level(double share, int seconds) {
    return new Target.ServiceLevel(
        Share.of(share), Duration.ofSeconds(seconds), ServiceLevelConvention.ANSWERED_OF_OFFERED);
  }

  private static Skill skill(int rank) {
    return new Skill(rank, rank, 1, 1);
  }

  private static ContactType type(
      String label, Channel channel, Target.ServiceLevel level, double abandonment) {
    return new ContactType(
        label,
        channel,
        "care",
        ClosingRule.SERVE,
        null,
        new Law.Lognormal(Duration.ofSeconds(330), 1.1, null, null),
        Share.of(.18),
        new Law.Exponential(Duration.ofSeconds(130), null),
        Share.ZERO,
        Duration.ofSeconds(5),
        new Target(
            level,
            Double.isNaN(abandonment) ? null : Share.of(abandonment),
            null,
            Target.Scope.DAY,
            Target.Held.MEAN));
  }

  private static AgentGroup group(
      String label, Map<String, Skill> skills, double out, double in, double absence) {
    return new AgentGroup(
        label,
        "care",
        new Scheduled.Constant(0),
        skills,
        new AgentGroup.Shrinkage(Share.of(out), Share.of(in)),
        Share.of(absence),
        3,
        24.5);
  }

  RequirementPlan plan() {
    List<PlanInterval> intervals = new ArrayList<>();
    List<IntervalMeasures> simulated = new ArrayList<>();
    ZonedDateTime end = from.plusDays(days).atStartOfDay(ZONE);
    ZonedDateTime start = from.atStartOfDay(ZONE);
    for (int index = 0; start.isBefore(end); index++) {
      intervals.add(interval(start));
      if (index >= warmUpIntervals) {
        simulated.add(new IntervalMeasures(start, measures(start)));
      }
      start = start.plus(interval);
    }
    return new RequirementPlan(
        "Northline Telecom, week 49",
        SHA,
        "sipp",
        "Each interval is staffed on its own by a queueing formula at the interval's average rate.",
        Map.of(
            "digital",
            pool(List.of("care-chat")),
            "voice",
            pool(List.of("billing-phone", "tech-phone"))),
        intervals,
        totals(intervals),
        simulation(simulated),
        certificate);
  }

  private static StaffingPool pool(List<String> types) {
    return new StaffingPool(
        types,
        ErlangFormula.ERLANG_A,
        "Erlang A, because the scenario names the customers' patience.");
  }

  private PlanTotals totals(List<PlanInterval> intervals) {
    double hours = interval.toMinutes() / 60.0;
    double agents = 0;
    double rostered = 0;
    double scheduled = 0;
    for (PlanInterval plan : intervals) {
      for (GroupRequirement need : plan.agentGroups().values()) {
        agents += hours * need.required();
        rostered += hours * need.requiredWithShrinkage();
        scheduled += hours * need.scheduled();
      }
    }
    return new PlanTotals(
        agents, rostered, scheduled, 24.5 * rostered, 24.5 * scheduled, "EUR", .8412, .8127);
  }

  static double hour(ZonedDateTime start) {
    return start.getHour() + start.getMinute() / 60.0;
  }

  static boolean open(ZonedDateTime start) {
    double hour = hour(start);
    return switch (start.getDayOfWeek()) {
      case SUNDAY -> false;
      case SATURDAY -> hour >= 9 && hour < 17;
      default -> hour >= 8 && hour < 20;
    };
  }

  private static double shape(ZonedDateTime start, double peakHour) {
    double distance = (hour(start) - peakHour) / 2.2;
    double afternoon = (hour(start) - 16) / 2.5;
    double day = start.getDayOfWeek() == DayOfWeek.MONDAY ? 1.15 : 1;
    return day * (.25 + Math.exp(-distance * distance) + .6 * Math.exp(-afternoon * afternoon));
  }

  private ContactForecast forecast(
      ZonedDateTime start, double perHalfHour, double peakHour, double seconds) {
    if (!open(start)) {
      return new ContactForecast(0, seconds, 0, Double.NaN, Double.NaN, Double.NaN, false);
    }
    double part = interval.toMinutes() / 30.0;
    double volume = perHalfHour * part * shape(start, peakHour);
    double wiggle = .02 * Math.sin(hour(start) * 3);
    return new ContactForecast(
        volume,
        seconds,
        volume * seconds / interval.toSeconds(),
        .85 + wiggle,
        9 - 100 * wiggle,
        .03 - wiggle / 2,
        true);
  }

  private PlanInterval interval(ZonedDateTime start) {
    Map<String, ContactForecast> types =
        Map.of(
            "billing-phone", forecast(start, 90, 10.5, 330),
            "tech-phone", forecast(start, 28, 11, 480),
            "care-chat", forecast(start, 45, 14, 400));
    double voice = types.get("billing-phone").offeredLoad() + types.get("tech-phone").offeredLoad();
    double chat = types.get("care-chat").offeredLoad();
    return new PlanInterval(
        start,
        types,
        Map.of(
            "voice", need(start, voice, .68, "serviceLevel billing-phone", 1.4),
            "digital", need(start, chat, .73, "occupancy", -1)));
  }

  private GroupRequirement need(
      ZonedDateTime start, double load, double net, String binding, double tilt) {
    if (!open(start)) {
      return new GroupRequirement(0, 0, 0, 0, 0, 0, 0, 0, 0, null, false);
    }
    int required = Math.max(3, (int) Math.ceil(load * 1.06 + 1.2));
    int low = Math.max(3, (int) Math.ceil(load * .93 + 1));
    int high = (int) Math.ceil(load * 1.2 + 2);
    int heads = (int) Math.ceil(required / net);
    int scheduled = roster ? (int) Math.round(heads + tilt * 3 * Math.sin(hour(start) * .9)) : 0;
    return new GroupRequirement(
        required,
        binding.equals("occupancy") ? required - 1 : required,
        low,
        high,
        heads,
        scheduled,
        scheduled * net,
        scheduled - heads,
        load / required,
        binding,
        true);
  }

  private Measures measures(ZonedDateTime start) {
    boolean open = open(start);
    double dip = met ? 0 : .12 * Math.exp(-Math.pow(hour(start) - 12.5, 2));
    ContactMeasures billing = contact(open ? .845 - dip : Double.NaN, 12 + 60 * dip, .04 + dip / 3);
    ContactMeasures tech = contact(open ? .87 - dip / 2 : Double.NaN, 9 + 40 * dip, .03);
    ContactMeasures chat = contact(open ? .91 : Double.NaN, 6, .02);
    Measures plain =
        new Measures(
            contact(open ? .86 - dip / 2 : Double.NaN, 9, .03),
            group(open ? .8 : Double.NaN),
            Map.of("billing-phone", billing, "tech-phone", tech, "care-chat", chat),
            Map.of(
                "voice",
                group(open ? .83 : Double.NaN),
                "digital",
                group(open ? .77 : Double.NaN)));
    return journeys ? JourneyFixture.with(plain, 8 + 2 * hour(start)) : plain;
  }

  private static ContactMeasures contact(double level, double speed, double abandonment) {
    boolean defined = !Double.isNaN(level);
    Map<Count, Estimate> counts = new EnumMap<>(Count.class);
    counts.put(Count.OFFERED, estimate(defined ? 100 : 0, 1));
    Estimate serviceLevel = estimate(level, .012);
    return new ContactMeasures(
        counts,
        serviceLevel,
        Map.of(ServiceLevelConvention.ANSWERED_OF_OFFERED, serviceLevel),
        estimate(defined ? abandonment : Double.NaN, .003),
        estimate(defined ? speed : Double.NaN, .6),
        estimate(defined ? speed * 1.1 : Double.NaN, .6),
        estimate(defined ? .3 : Double.NaN, .01),
        estimate(defined ? 330 : Double.NaN, 2),
        estimate(defined ? 1.2 : 0, .1),
        null,
        null,
        Map.of());
  }

  private static GroupMeasures group(double occupancy) {
    return new GroupMeasures(
        estimate(occupancy, .004), null, estimate(100, 1), estimate(10, 0), estimate(.1, .02));
  }

  static Estimate estimate(double mean, double half) {
    return new Estimate(mean, mean - half, mean + half, .95, null);
  }

  private SimulationResult simulation(List<IntervalMeasures> intervals) {
    double billing = met ? .8312 : .7812;
    Measures plain =
        new Measures(
            contact(.8127, 9.4, .031),
            group(.81),
            Map.of(
                "billing-phone", contact(billing, 14.2, .046),
                "tech-phone", contact(.853, 10.1, .03),
                "care-chat", contact(.9104, 6.1, .02)),
            Map.of("voice", group(.83), "digital", group(.77)));
    Measures total = journeys ? JourneyFixture.with(plain, 40) : plain;
    List<DayMeasures> byDay = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      byDay.add(new DayMeasures(from.plusDays(day), total));
    }
    List<TargetCheck> checks =
        List.of(
            check(
                "billing-phone", TargetCheck.Kind.SERVICE_LEVEL, .8, estimate(billing, .004), met),
            check("billing-phone", TargetCheck.Kind.ABANDONMENT, .05, estimate(.046, .006), true),
            check("care-chat", TargetCheck.Kind.SERVICE_LEVEL, .8, estimate(.9104, .003), true),
            check("tech-phone", TargetCheck.Kind.SERVICE_LEVEL, .8, estimate(.853, .004), true));
    return new SimulationResult(
        "Northline Telecom, week 49",
        SHA,
        1,
        200,
        "general",
        SimulationResult.StopReason.REPLICATIONS_DONE,
        .95,
        total,
        byDay,
        intervals,
        checks);
  }

  private TargetCheck check(
      String type, TargetCheck.Kind kind, double bound, Estimate actual, boolean isMet) {
    return new TargetCheck(
        type,
        kind,
        Target.Scope.DAY,
        bound,
        null,
        actual,
        isMet,
        isMet ? List.of() : List.of(from.toString()));
  }
}
