package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.compile.ScenarioFixtures.event;
import static org.peakstaff.compile.ScenarioFixtures.horizon;
import static org.peakstaff.compile.ScenarioFixtures.withVolumes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Volumes;

class DemandTableTest {
  /** Monday 2026-11-30 and Tuesday. */
  private static final Horizon TWO_DAYS = horizon("2026-11-30", 2, 60);

  private static final Map<String, List<Double>> FLAT =
      Map.of("flat", Collections.nCopies(24, 2.0));

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  @Test
  void aConstantRateHoldsWithinOpeningHoursOnly() {
    DemandTable demand =
        DemandTable.of(withVolumes(horizon("2026-11-30", 1, 30), hourly(40), Map.of()));

    assertThat(demand.volume(0, 17)).as("8:30").isZero();
    assertThat(demand.volume(0, 18)).as("9:00").isEqualTo(20);
    assertThat(demand.volume(0, 33)).as("16:30").isEqualTo(20);
    assertThat(demand.volume(0, 34)).as("17:00").isZero();
    assertThat(sum(demand.volumes(0))).isEqualTo(8 * 40);
  }

  @Test
  void openFlagsFollowTheTypesHours() {
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(40), Map.of()));

    assertThat(IntStream.range(0, 24).filter(i -> demand.open(0, i)))
        .containsExactly(9, 10, 11, 12, 13, 14, 15, 16);
  }

  @Test
  void listedVolumesOutsideHoursStayAsArrivalsThatFindTheCenterClosed() {
    Volumes values = new Volumes.Intervals(Collections.nCopies(48, 5.0));
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, values, Map.of()));

    assertThat(demand.volume(0, 3)).isEqualTo(5);
    assertThat(demand.open(0, 3)).isFalse();
  }

  @Test
  void aProfileSharesTheDailyVolumeByItsWeights() {
    List<Double> weights = IntStream.range(0, 24).mapToObj(i -> (double) i).toList();
    Volumes volumes = new Volumes.Profile(276, "ramp", Map.of(), Map.of());
    DemandTable demand =
        DemandTable.of(withVolumes(TWO_DAYS, volumes, Map.of("ramp", weights), Map.of()));

    assertThat(demand.volume(0, 5)).isCloseTo(5, within(1e-12));
    assertThat(demand.volume(0, 24 + 23)).isCloseTo(23, within(1e-12));
  }

  @Test
  void weekdayAndDateFactorsOfAProfileMultiply() {
    Volumes volumes =
        new Volumes.Profile(
            240,
            "flat",
            Map.of(DayOfWeek.MONDAY, 1.5, DayOfWeek.TUESDAY, 0.5),
            Map.of(LocalDate.parse("2026-12-01"), 4.0));
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, volumes, FLAT, Map.of()));

    assertThat(demand.volume(0, 12)).as("Monday").isCloseTo(15, within(1e-12));
    assertThat(demand.volume(0, 36)).as("Tuesday").isCloseTo(20, within(1e-12));
  }

  @Test
  void aDayOf23Or25HoursStillReceivesItsWholeVolume() {
    Volumes volumes = new Volumes.Profile(1000, "flat", Map.of(), Map.of());
    DemandTable spring =
        DemandTable.of(withVolumes(horizon("2026-03-29", 1, 60), volumes, FLAT, Map.of()));
    DemandTable autumn =
        DemandTable.of(withVolumes(horizon("2026-10-25", 1, 60), volumes, FLAT, Map.of()));

    assertThat(spring.intervals()).isEqualTo(23);
    assertThat(sum(spring.volumes(0))).isCloseTo(1000, within(1e-9));
    assertThat(autumn.intervals()).isEqualTo(25);
    assertThat(sum(autumn.volumes(0))).isCloseTo(1000, within(1e-9));
  }

  @Test
  void aProfileFollowsLocalTimeThroughAChangeOfClocks() {
    List<Double> weights = IntStream.range(0, 24).mapToObj(i -> i == 12 ? 1.0 : 0.0).toList();
    Volumes volumes = new Volumes.Profile(100, "noon", Map.of(), Map.of());
    DemandTable demand =
        DemandTable.of(
            withVolumes(horizon("2026-03-29", 1, 60), volumes, Map.of("noon", weights), Map.of()));

    assertThat(demand.volume(0, 11)).as("noon is the 12th hour of that day").isEqualTo(100);
  }

  @Test
  void eventsAddFirstAndMultiplyAfterwardsWhateverTheirOrder() {
    Map<String, Event> events =
        Map.of(
            "a-outage",
            event("2026-11-30T10:00", "2026-11-30T12:00", new Event.ContactEffect(3, 0, 0.5, 2)),
            "b-campaign",
            event("2026-11-30T11:00", "2026-11-30T13:00", new Event.ContactEffect(1, 20, 1, 1)));
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(40), events));

    assertThat(Arrays.copyOfRange(demand.volumes(0), 9, 14)).containsExactly(40, 120, 150, 50, 40);
  }

  @Test
  void eventsMultiplyHandleTimeAndPatienceOfContactsArrivingDuringThem() {
    Map<String, Event> events =
        Map.of(
            "a",
            event("2026-11-30T10:00", "2026-11-30T12:00", new Event.ContactEffect(1, 0, 0.5, 2)),
            "b",
            event("2026-11-30T11:00", "2026-11-30T13:00", new Event.ContactEffect(1, 0, 3, 5)));
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(40), events));

    assertThat(Arrays.copyOfRange(demand.handleTimeFactors(0), 9, 14))
        .containsExactly(1, 0.5, 1.5, 3, 1);
    assertThat(Arrays.copyOfRange(demand.patienceFactors(0), 9, 14))
        .containsExactly(1, 2, 10, 5, 1);
  }

  @Test
  void thePartOfAnEventBeyondTheHorizonIsLost() {
    Event overhanging =
        event("2026-12-01T12:00", "2026-12-02T12:00", new Event.ContactEffect(1, 240, 1, 1));
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(0), Map.of("x", overhanging)));

    assertThat(sum(demand.volumes(0))).isEqualTo(120);
  }

  @Test
  void anEventBeforeTheHorizonChangesNothing() {
    Event past =
        event("2026-11-01T12:00", "2026-11-02T12:00", new Event.ContactEffect(9, 240, 9, 9));
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(10), Map.of("x", past)));

    assertThat(sum(demand.volumes(0))).isEqualTo(160);
    assertThat(demand.handleTimeFactors(0)).containsOnly(1);
  }

  @Test
  void aFileGivesVolumesAndWhereItDoesMeanHandleTimes() {
    List<Double> volumes = Collections.nCopies(48, 7.0);
    List<Double> handleTimes =
        IntStream.range(0, 48).mapToObj(i -> i < 24 ? 200.0 + i : Double.NaN).toList();
    Volumes file = new Volumes.FromFile("demand.csv", 1, 1, volumes, handleTimes);
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, file, Map.of()));

    assertThat(demand.volume(0, 30)).isEqualTo(7);
    assertThat(demand.handleTimeSeconds(0, 10)).isEqualTo(210);
    assertThat(demand.handleTimeSeconds(0, 30)).isNaN();
  }

  @Test
  void withoutAFileThereAreNoAbsoluteHandleTimes() {
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(10), Map.of()));

    for (int interval = 0; interval < 48; interval++) {
      assertThat(demand.handleTimeSeconds(0, interval)).isNaN();
    }
  }

  @Test
  void aTypeWithoutVolumesHasNone() {
    Scenario silent = withVolumes(TWO_DAYS, null, Map.of());

    assertThat(DemandTable.of(silent).volumes(0)).hasSize(48).containsOnly(0);
  }

  @Test
  void arraysAreCopies() {
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(10), Map.of()));
    demand.volumes(0)[12] = 99;
    demand.open(0)[12] = false;

    assertThat(demand.volume(0, 12)).isEqualTo(10);
    assertThat(demand.open(0, 12)).isTrue();
  }

  @Test
  void typesAreIndexedInIdOrder() {
    DemandTable demand = DemandTable.of(withVolumes(TWO_DAYS, hourly(10), Map.of()));

    assertThat(demand.contactTypes()).containsExactly("calls");
    assertThat(demand.index("calls")).isZero();
    assertThatThrownBy(() -> demand.index("chats")).hasMessage("there is no contact type chats");
  }

  @Test
  void valuesThatDoNotMatchTheHorizonAreRefused() {
    Volumes tooFew = new Volumes.Intervals(List.of(1.0, 2.0));

    assertThatThrownBy(() -> DemandTable.of(withVolumes(TWO_DAYS, tooFew, Map.of())))
        .hasMessage("there are 2 volumes of calls, not 48, one per interval");
  }

  @Test
  void anUnknownProfileIsRefused() {
    Volumes volumes = new Volumes.Profile(1, "nowhere", Map.of(), Map.of());

    assertThatThrownBy(() -> DemandTable.of(withVolumes(TWO_DAYS, volumes, Map.of())))
        .hasMessage("there is no profile nowhere");
  }

  private static Volumes hourly(double perHour) {
    return new Volumes.Constant(perHour);
  }
}
