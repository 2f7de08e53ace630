package org.peakstaff.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peakstaff.result.CallbackMeasures;
import org.peakstaff.result.ConcurrencyMeasures;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.ExperienceMeasures;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.JourneyMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.Scorecard;
import org.peakstaff.result.SelfServiceMeasures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.SimulationResult.StopReason;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.result.WaitPercentiles;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Target;

/** Small hand-made results. */
final class Fixtures {
  static final String SHA = "ab".repeat(32);
  static final ZonedDateTime OPENING =
      ZonedDateTime.of(2026, 11, 27, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

  private Fixtures() {}

  static Estimate estimate(double mean, double halfWidth) {
    return new Estimate(mean, mean - halfWidth, mean + halfWidth, 0.95, null);
  }

  static Estimate withDays(double mean, double halfWidth, double p10, double p50, double p90) {
    return new Estimate(
        mean, mean - halfWidth, mean + halfWidth, 0.95, new Percentiles(p10, p50, p90));
  }

  static Estimate undefined() {
    return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0.95, null);
  }

  static Map<Count, Estimate> counts(double offered) {
    Map<Count, Estimate> counts = new EnumMap<>(Count.class);
    for (Count count : Count.ofQueues()) {
      counts.put(count, estimate(0, 0));
    }
    counts.put(Count.ARRIVALS, estimate(offered, 2));
    counts.put(Count.OFFERED, estimate(offered, 2));
    counts.put(Count.ANSWERED, estimate(offered * 0.98, 2));
    counts.put(Count.ABANDONED, estimate(offered * 0.02, 0.25));
    return counts;
  }

  static ContactMeasures contacts(double offered, double serviceLevel) {
    return new ContactMeasures(
        counts(offered),
        withDays(serviceLevel, 0.002, serviceLevel - 0.05, serviceLevel, serviceLevel + 0.05),
        Map.of(ServiceLevelConvention.ANSWERED_OF_OFFERED, estimate(serviceLevel, 0.002)),
        estimate(0.02, 0.001),
        estimate(7.75, 0.25),
        estimate(8, 0.25),
        estimate(0.2, 0.01),
        estimate(180, 1),
        estimate(0.5, 0.05),
        new WaitPercentiles(0, 12, 31, 55, 120),
        estimate(0.75, 0.1),
        Map.of("voice", estimate(offered * 0.98, 2)));
  }

  /** A type without target in an interval without contacts. */
  static ContactMeasures nothing() {
    return new ContactMeasures(
        Map.of(),
        null,
        Map.of(),
        undefined(),
        undefined(),
        undefined(),
        undefined(),
        undefined(),
        estimate(0, 0),
        null,
        null,
        Map.of());
  }

  static GroupMeasures group(double occupancy) {
    return new GroupMeasures(
        estimate(occupancy, 0.004), null, estimate(98, 2), estimate(7, 0.5), estimate(0.25, 0.05));
  }

  static Measures measures(double offered, double serviceLevel) {
    return new Measures(
        contacts(offered, serviceLevel),
        group(0.8125),
        Map.of("care-phone", contacts(offered, serviceLevel), "night", nothing()),
        Map.of("voice", group(0.8125)));
  }

  /** Chats with a bot, deferred work with a target, and a group that holds several contacts. */
  static Measures journeys() {
    Measures plain = measures(200, 0.8125);
    return new Measures(
        withJourney(plain.total(), new JourneyMeasures(bot(), estimate(0.74, 0.01), deferred())),
        chatting(),
        Map.of(
            "care-chat",
            withJourney(contacts(200, 0.8125), new JourneyMeasures(bot(), null, null)),
            "care-email",
            withJourney(contacts(60, 0.8125), new JourneyMeasures(null, null, deferred()))),
        Map.of("digital", chatting(), "voice", group(0.8125)));
  }

  static ContactMeasures withJourney(ContactMeasures plain, JourneyMeasures journey) {
    Map<Count, Estimate> counts = new EnumMap<>(Count.class);
    counts.putAll(plain.counts());
    counts.put(Count.FIRST_ATTEMPTS, estimate(150, 2));
    counts.put(Count.REDIALS, estimate(30, 1));
    counts.put(Count.REPEATS, estimate(20, 1));
    counts.put(Count.FROM_CLOSED, estimate(0, 0));
    counts.put(Count.RETURNS_BEYOND_HORIZON, estimate(4, 0.5));
    counts.put(Count.SESSIONS, estimate(120, 2));
    return new ContactMeasures(
        counts,
        plain.serviceLevel(),
        plain.serviceLevels(),
        plain.abandonment(),
        plain.averageSpeedOfAnswer(),
        plain.meanWait(),
        plain.delayed(),
        plain.handleTime(),
        plain.meanQueue(),
        plain.waitPercentiles(),
        plain.probabilityTargetMet(),
        plain.answeredByGroup(),
        journey);
  }

  private static SelfServiceMeasures bot() {
    return new SelfServiceMeasures(estimate(0.5, 0.01), estimate(0.38, 0.01), estimate(0.58, 0.01));
  }

  static DeferredMeasures deferred() {
    return new DeferredMeasures(
        estimate(0.91, 0.005),
        estimate(5400, 60),
        estimate(3600, 40),
        estimate(60, 0),
        estimate(12.5, 0.5),
        estimate(12_600, 100),
        new DeferredMeasures.OpeningBacklog(
            estimate(40, 0),
            estimate(39, 0.5),
            estimate(30, 0.5),
            estimate(0.75, 0.01),
            estimate(60_000, 500),
            estimate(30_000, 400)));
  }

  private static GroupMeasures chatting() {
    return new GroupMeasures(
        estimate(0.75, 0.004),
        null,
        estimate(98, 2),
        estimate(7, 0.5),
        estimate(0.25, 0.05),
        new ConcurrencyMeasures(estimate(0.5, 0.01), estimate(6.5, 0.1)),
        estimate(3, 0.5));
  }

  /** A result whose contacts have a life before and beyond the queue. */
  static SimulationResult journeyResult() {
    SimulationResult plain = result(List.of());
    return new SimulationResult(
        plain.scenario(),
        plain.sha256(),
        plain.seed(),
        plain.replications(),
        plain.engine(),
        plain.stop(),
        plain.confidence(),
        journeys(),
        List.of(new DayMeasures(LocalDate.of(2026, 11, 27), journeys())),
        List.of(new IntervalMeasures(OPENING, journeys())),
        List.of());
  }

  /** A model's number with days and a target, and a time without a target. */
  static Scorecard scorecard() {
    Estimate nps = new Estimate(63.5, 63, 64, .95, new Percentiles(61.5, 63.5, 65.5));
    Estimate meets = new Estimate(.25, .2, .3, .95, null);
    return new Scorecard(
        List.of(
            new Scorecard.Score(Scorecard.Measure.NPS, nps, 70.0, false, meets),
            new Scorecard.Score(
                Scorecard.Measure.AVERAGE_RESPONSE, estimate(31.25, 2), null, true, null)));
  }

  /** A result with callbacks, opinions and a scorecard. */
  static SimulationResult scoredResult() {
    SimulationResult plain = result(List.of());
    CallbackMeasures calls =
        new CallbackMeasures(
            estimate(62, 4),
            estimate(43, 2),
            estimate(1, .5),
            estimate(.5, .25),
            estimate(0, 0),
            estimate(780, 10));
    ExperienceMeasures opinions = new ExperienceMeasures(null, estimate(63.5, .5), null);
    JourneyMeasures journey = new JourneyMeasures(null, null, null, calls, opinions);
    Measures measures =
        new Measures(
            withJourney(contacts(200, 0.8125), journey),
            group(0.8125),
            Map.of("care-phone", withJourney(contacts(200, 0.8125), journey)),
            Map.of("voice", group(0.8125)));
    return new SimulationResult(
        plain.scenario(),
        plain.sha256(),
        plain.seed(),
        plain.replications(),
        plain.engine(),
        plain.stop(),
        plain.confidence(),
        measures,
        List.of(),
        List.of(),
        List.of(),
        scorecard(),
        plain.basis());
  }

  static TargetCheck check(boolean met) {
    return new TargetCheck(
        "care-phone",
        TargetCheck.Kind.SERVICE_LEVEL,
        Target.Scope.DAY,
        0.8,
        null,
        estimate(met ? 0.8125 : 0.7625, 0.002),
        met,
        met ? List.of() : List.of("2026-11-27"));
  }

  static SimulationResult result(List<TargetCheck> checks) {
    double[] offered = {40, 100, 60};
    List<IntervalMeasures> intervals =
        IntStream.range(0, offered.length)
            .mapToObj(
                i ->
                    new IntervalMeasures(
                        OPENING.plus(Duration.ofMinutes(30L * i)), measures(offered[i], 0.8125)))
            .toList();
    return new SimulationResult(
        "Northline",
        SHA,
        1,
        200,
        "general",
        StopReason.REPLICATIONS_DONE,
        0.95,
        measures(200, 0.8125),
        List.of(new DayMeasures(LocalDate.of(2026, 11, 27), measures(200, 0.8125))),
        intervals,
        checks);
  }
}
