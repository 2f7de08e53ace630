package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.compile.ScenarioFixtures.absenceEvent;
import static org.peakstaff.compile.ScenarioFixtures.horizon;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.AgentGroup.Shrinkage;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;

class StaffTableTest {
  /** Monday 2026-11-30 and Tuesday. */
  private static final Horizon TWO_DAYS = horizon("2026-11-30", 2, 60);

  private static StaffTable staff(Scheduled scheduled, double out, double in) {
    Shrinkage shrinkage = new Shrinkage(Share.of(out), Share.of(in));
    return StaffTable.of(scenario(scheduled, shrinkage, 0, Map.of()));
  }

  private static Scenario scenario(
      Scheduled scheduled, Shrinkage shrinkage, double absence, Map<String, Event> events) {
    return ScenarioFixtures.scenario(
        TWO_DAYS,
        new org.peakstaff.scenario.Volumes.Constant(10),
        scheduled,
        shrinkage,
        absence,
        Map.of(),
        events);
  }

  @Test
  void aConstantNumberHoldsWithinTheGroupsHoursOnly() {
    StaffTable staff = staff(new Scheduled.Constant(20), 0, 0);

    assertThat(Arrays.copyOfRange(staff.scheduled(0), 8, 18))
        .containsExactly(0, 20, 20, 20, 20, 20, 20, 20, 20, 0);
    assertThat(staff.open(0, 8)).isFalse();
    assertThat(staff.open(0, 9)).isTrue();
  }

  @Test
  void listedAndFiledHeadsAreTakenAsTheyAre() {
    List<Integer> heads = Collections.nCopies(48, 3);

    assertThat(staff(new Scheduled.Intervals(heads), 0, 0).scheduled(0)).containsOnly(3);
    assertThat(staff(new Scheduled.FromFile("s.csv", 1, heads), 0, 0).scheduled(0)).containsOnly(3);
  }

  @Test
  void netStaffTakesBothSharesOfShrinkageButNotAbsence() {
    Shrinkage shrinkage = new Shrinkage(Share.of(0.2), Share.of(0.1));
    StaffTable staff =
        StaffTable.of(scenario(new Scheduled.Constant(20), shrinkage, 0.05, Map.of()));

    assertThat(staff.net(0, 12)).isEqualTo(14);
    assertThat(staff.absence(0, 0)).isEqualTo(0.05);
  }

  @Test
  void roundingAlternatesSoThatTheDaysHoursStay() {
    StaffTable staff = staff(new Scheduled.Constant(19), 0.3, 0);

    assertThat(Arrays.copyOfRange(staff.net(0), 9, 17))
        .as("13.3 each")
        .containsExactly(13, 14, 13, 13, 14, 13, 13, 13);
  }

  @Test
  void theRoundingErrorStartsAtNothingEveryDay() {
    StaffTable staff = staff(new Scheduled.Constant(19), 0.3, 0);

    assertThat(Arrays.copyOfRange(staff.net(0), 24, 48))
        .isEqualTo(Arrays.copyOfRange(staff.net(0), 0, 24));
  }

  @Test
  void halfAnAgentRoundsUpEvenIfFloatingPointFallsShortOfIt() {
    StaffTable staff = staff(new Scheduled.Constant(10), 0.01, 0.34);

    assertThat(10 * (1 - (0.01 + 0.34))).as("in floating point").isLessThan(6.5);
    assertThat(Arrays.copyOfRange(staff.net(0), 9, 17)).containsExactly(7, 6, 7, 6, 7, 6, 7, 6);
  }

  @Test
  void aProductThatIsWholeButForRoundingIsWhole() {
    StaffTable staff = staff(new Scheduled.Constant(10), 0.04, 0.36);

    assertThat(10 * (1 - (0.04 + 0.36))).as("in floating point").isGreaterThan(6);
    assertThat(Arrays.copyOfRange(staff.net(0), 9, 17)).containsOnly(6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyNetIsFloorOrCeilingAndEveryDayKeepsItsHours(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] heads = random.ints(48, 0, 40).toArray();
    double present = random.nextDouble();
    int[] net = NetStaff.of(heads, present, IntervalGrid.of(TWO_DAYS));

    for (int day = 0; day < 2; day++) {
      double exact = 0;
      int total = 0;
      for (int i = 24 * day; i < 24 * day + 24; i++) {
        double share = heads[i] * present;
        assertThat(net[i]).isBetween((int) Math.floor(share), (int) Math.ceil(share));
        exact += share;
        total += net[i];
      }
      assertThat((double) total).isCloseTo(exact, within(0.5 + 1e-9));
    }
  }

  @Test
  void nobodyScheduledMeansNobodyThereWhateverTheErrorCarried() {
    int[] heads = new int[48];
    heads[0] = 5;
    heads[2] = 5;
    int[] net = NetStaff.of(heads, 0.5, IntervalGrid.of(TWO_DAYS));

    assertThat(Arrays.copyOf(net, 4)).containsExactly(3, 0, 2, 0);
  }

  @Test
  void moreShrinkageThanThereIsTimeLeavesNobody() {
    assertThat(staff(new Scheduled.Constant(20), 0.7, 0.6).net(0)).containsOnly(0);
  }

  @Test
  void anEventMultipliesTheAbsenceOfEveryDayItTouches() {
    Event flu = absenceEvent("2026-12-01T10:00", "2026-12-01T11:00", 3);
    StaffTable staff =
        StaffTable.of(
            scenario(new Scheduled.Constant(20), Shrinkage.NONE, 0.1, Map.of("flu", flu)));

    assertThat(staff.absence(0, 0)).isEqualTo(0.1);
    assertThat(staff.absence(0, 1)).isCloseTo(0.3, within(1e-15));
  }

  @Test
  void anEventThatEndsAtMidnightDoesNotTouchTheNextDay() {
    Event flu = absenceEvent("2026-11-30T10:00", "2026-12-01T00:00", 2);
    StaffTable staff =
        StaffTable.of(
            scenario(new Scheduled.Constant(20), Shrinkage.NONE, 0.1, Map.of("flu", flu)));

    assertThat(staff.absences(0)).containsExactly(0.2, 0.1);
  }

  @Test
  void absenceNeverExceedsEverybody() {
    Event flu = absenceEvent("2026-11-30T10:00", "2026-12-01T10:00", 50);
    StaffTable staff =
        StaffTable.of(
            scenario(new Scheduled.Constant(20), Shrinkage.NONE, 0.1, Map.of("flu", flu)));

    assertThat(staff.absences(0)).containsOnly(1);
  }

  @Test
  void headsThatDoNotMatchTheHorizonAreRefused() {
    Scheduled tooFew = new Scheduled.Intervals(List.of(1));

    assertThatThrownBy(() -> staff(tooFew, 0, 0))
        .hasMessage("there are 1 scheduled values of desk, not 48, one per interval");
  }

  @Test
  void groupsAreIndexedInIdOrder() {
    StaffTable staff = staff(new Scheduled.Constant(1), 0, 0);

    assertThat(staff.agentGroups()).containsExactly("desk");
    assertThat(staff.index("desk")).isZero();
    assertThatThrownBy(() -> staff.index("door")).hasMessage("there is no agent group door");
  }
}
