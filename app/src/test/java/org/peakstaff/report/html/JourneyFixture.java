package org.peakstaff.report.html;

import static org.peakstaff.report.html.ReportFixture.estimate;

import java.util.EnumMap;
import java.util.Map;
import org.peakstaff.result.ConcurrencyMeasures;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.JourneyMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SelfServiceMeasures;

/** Gives made-up measures a life before and beyond the queue. */
final class JourneyFixture {
  private JourneyFixture() {}

  /** Care chat meets a bot first and is held two at a time; technical calls are deferred work. */
  static Measures with(Measures plain, double backlog) {
    JourneyMeasures bot =
        new JourneyMeasures(
            new SelfServiceMeasures(estimate(.5, .01), estimate(.38, .01), estimate(.58, .01)),
            null,
            null);
    JourneyMeasures mail =
        new JourneyMeasures(
            null,
            null,
            new DeferredMeasures(
                estimate(.91, .01),
                estimate(5400, 60),
                null,
                estimate(3600, 30),
                estimate(backlog, 2),
                estimate(9000, 90),
                null));
    return new Measures(
        with(plain.total(), JourneyMeasures.NONE),
        plain.allGroups(),
        Map.of(
            "billing-phone", type(plain, "billing-phone", JourneyMeasures.NONE),
            "tech-phone", type(plain, "tech-phone", mail),
            "care-chat", type(plain, "care-chat", bot)),
        Map.of("voice", group(plain, "voice", null), "digital", group(plain, "digital", slots())));
  }

  private static ConcurrencyMeasures slots() {
    return new ConcurrencyMeasures(estimate(.45, .01), estimate(12.5, .1));
  }

  private static GroupMeasures group(Measures plain, String id, ConcurrencyMeasures slots) {
    GroupMeasures group = plain.agentGroups().get(id);
    return new GroupMeasures(
        group.occupancy(),
        null,
        group.answered(),
        group.staffedHours(),
        group.overTimeHours(),
        slots,
        null);
  }

  private static ContactMeasures type(Measures plain, String id, JourneyMeasures journey) {
    return with(plain.contactTypes().get(id), journey);
  }

  private static ContactMeasures with(ContactMeasures plain, JourneyMeasures journey) {
    Map<Count, Estimate> counts = new EnumMap<>(plain.counts());
    counts.put(Count.FIRST_ATTEMPTS, estimate(70, 1));
    counts.put(Count.REDIALS, estimate(30, 1));
    counts.put(Count.REPEATS, estimate(0, 0));
    if (journey.selfService() != null) {
      counts.put(Count.SESSIONS, estimate(1200, 5));
    }
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
}
