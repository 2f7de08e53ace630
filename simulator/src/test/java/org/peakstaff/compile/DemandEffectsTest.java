package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.compile.ScenarioFixtures.horizon;
import static org.peakstaff.compile.ScenarioFixtures.withVolumes;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Arrivals;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** What ramps of events and proactive contact do to the demand. */
class DemandEffectsTest {
  private static final Horizon MONDAY = horizon("2026-11-30", 1, 60);
  private static final Event.ContactEffect ALL = new Event.ContactEffect(4, 0, 0.5, 2);

  /** From 10 to 15 o'clock: one hour up, one and a half hours down. */
  private static Event ramped(Event.ContactEffect effect) {
    return new Event(
        null,
        LocalDateTime.parse("2026-11-30T10:00"),
        LocalDateTime.parse("2026-11-30T15:00"),
        Map.of("calls", effect),
        Map.of(),
        Duration.ofHours(1),
        Duration.ofMinutes(90),
        Map.of());
  }

  private static Scenario proactive(Scenario scenario, double share) {
    ContactType calls = scenario.contactTypes().get("calls");
    Arrivals arrivals =
        new Arrivals(Arrivals.Rates.PIECEWISE_CONSTANT, new Arrivals.Proactive(Share.of(share)));
    return scenario.withContactTypes(Map.of("calls", calls.withArrivals(arrivals)));
  }

  private static double[] from10(double[] values) {
    return Arrays.copyOfRange(values, 9, 16);
  }

  @Test
  void volumeHandleTimeAndPatienceRampAlike() {
    DemandTable demand =
        DemandTable.of(
            withVolumes(MONDAY, new Volumes.Constant(40), Map.of("outage", ramped(ALL))));
    // mean parts: half in the hour up; down from 13:30 to 15:00, half an hour whole and on average
    // 5/6 in the other half of 13 to 14, and 1/3 from 14 to 15
    double thirteen = 0.5 + 0.5 * 5 / 6;

    assertThat(from10(demand.volumes(0)))
        .containsExactly(
            new double[] {40, 100, 160, 160, 40 * (1 + 3 * thirteen), 80, 40}, within(1e-9));
    assertThat(from10(demand.handleTimeFactors(0)))
        .containsExactly(
            new double[] {1, 0.75, 0.5, 0.5, 1 - 0.5 * thirteen, 5.0 / 6, 1}, within(1e-12));
    assertThat(from10(demand.patienceFactors(0)))
        .containsExactly(new double[] {1, 1.5, 2, 2, 1 + thirteen, 4.0 / 3, 1}, within(1e-12));
  }

  @Test
  void whatAnEventAddsKeepsItsTotalAndFollowsTheRamps() {
    Event campaign = ramped(new Event.ContactEffect(1, 375, 1, 1));
    DemandTable demand =
        DemandTable.of(withVolumes(MONDAY, new Volumes.Constant(0), Map.of("c", campaign)));

    // the parts sum to 5 - 1/2 - 3/4 = 3.75 hours, so that a whole hour has 100 contacts
    assertThat(from10(demand.volumes(0)))
        .containsExactly(new double[] {0, 50, 100, 100, 275.0 / 3, 100.0 / 3, 0}, within(1e-9));
    assertThat(Arrays.stream(demand.volumes(0)).sum()).isCloseTo(375, within(1e-9));
  }

  @Test
  void proactiveContactSparesItsShareOfWhatEventsAddedAndMultiplied() {
    Event event =
        ScenarioFixtures.event(
            "2026-11-30T10:00", "2026-11-30T12:00", new Event.ContactEffect(3, 20, 1, 1));
    Scenario scenario = withVolumes(MONDAY, new Volumes.Constant(40), Map.of("e", event));
    double[] volumes = DemandTable.of(proactive(scenario, 0.12)).volumes(0);

    assertThat(volumes[9]).isCloseTo(40 * 0.88, within(1e-12));
    assertThat(volumes[10]).isCloseTo((40 + 10) * 3 * 0.88, within(1e-12));
    assertThat(DemandTable.of(proactive(scenario, 1)).volumes(0)).containsOnly(0);
  }
}
