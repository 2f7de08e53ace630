package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.compile.Duty.Stretch;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Shift;

class DutiesTest {
  private static final long MINUTE = 60 * Ticks.PER_SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

  private static IntervalGrid grid(LocalDate from, int days) {
    ZoneId zone = ZoneId.of("Europe/Berlin");
    return IntervalGrid.of(new Horizon(from, days, zone, Duration.ofMinutes(30), null));
  }

  private static IntervalGrid week() {
    return grid(LocalDate.of(2026, 11, 30), 7);
  }

  private static Shift shift(Set<DayOfWeek> days, String start, long hours, int agents) {
    return new Shift(
        null, days, LocalTime.parse(start), Duration.ofHours(hours), List.of(), agents);
  }

  private static Scheduled.Shifts shifts(Map<String, Shift> shifts) {
    return new Scheduled.Shifts(shifts);
  }

  private static Shift.Break pause(long at, long minutes) {
    return new Shift.Break(Duration.ofMinutes(at), Duration.ofMinutes(minutes), true);
  }

  @Test
  void aShiftIsItsTimeWithoutItsBreaks() {
    Shift shift =
        new Shift(
            null,
            EnumSet.of(DayOfWeek.MONDAY),
            LocalTime.of(7, 10),
            Duration.ofMinutes(500),
            List.of(pause(130, 15), pause(240, 30)),
            2);
    List<Duty> duties = Duties.of(shifts(Map.of("early", shift)), 1, week());
    long start = 7 * HOUR + 10 * MINUTE;
    List<Stretch> stretches =
        List.of(
            new Stretch(start, start + 130 * MINUTE, false),
            new Stretch(start + 145 * MINUTE, start + 240 * MINUTE, false),
            new Stretch(start + 270 * MINUTE, start + 500 * MINUTE, true));
    LocalDate monday = LocalDate.of(2026, 11, 30);
    assertThat(duties)
        .containsExactly(new Duty(0, monday, stretches), new Duty(1, monday, stretches));
  }

  @Test
  void aNightThatBeganBeforeTheHorizonCountsAndOneThatGoesOnEndsWithIt() {
    List<Duty> duties =
        Duties.of(
            shifts(Map.of("night", shift(ALL, "22:00", 8, 1))),
            1,
            grid(LocalDate.of(2026, 11, 30), 1));
    assertThat(duties)
        .containsExactly(
            new Duty(0, LocalDate.of(2026, 11, 29), List.of(new Stretch(0, 6 * HOUR, true))),
            new Duty(
                0, LocalDate.of(2026, 11, 30), List.of(new Stretch(22 * HOUR, 24 * HOUR, true))));
  }

  @Test
  void aShiftLastsAsLongInTheNightTheClocksChange() {
    IntervalGrid grid = grid(LocalDate.of(2026, 3, 28), 2);
    Shift night = shift(EnumSet.of(DayOfWeek.SATURDAY), "22:00", 8, 1);
    assertThat(Duties.of(shifts(Map.of("night", night)), 1, grid).get(0).stretches())
        .containsExactly(new Stretch(22 * HOUR, 30 * HOUR, true));
    Shift early = shift(EnumSet.of(DayOfWeek.SUNDAY), "06:00", 8, 1);
    assertThat(Duties.of(shifts(Map.of("early", early)), 1, grid).get(0).stretches())
        .containsExactly(new Stretch(29 * HOUR, 37 * HOUR, true));
  }

  @Test
  void agentsOfOneShiftHaveTheSameNumbersEveryDay() {
    Map<String, Shift> both =
        Map.of("b-early", shift(ALL, "06:00", 8, 2), "a-late", shift(ALL, "14:00", 8, 3));
    assertThat(Duties.agents(shifts(both))).isEqualTo(5);
    assertThat(Duties.of(shifts(both), 1, week()))
        .hasSize(35)
        .allSatisfy(
            duty ->
                assertThat(duty.number())
                    .isBetween(isMorning(duty) ? 3 : 0, isMorning(duty) ? 4 : 2));
  }

  private static boolean isMorning(Duty duty) {
    return duty.stretches().get(0).from() % (24 * HOUR) == 6 * HOUR;
  }

  @Test
  void headsOfAnIntervalAreTheMeanOverItRoundedHalfUp() {
    Shift shift =
        new Shift(
            null,
            EnumSet.of(DayOfWeek.MONDAY),
            LocalTime.of(8, 0),
            Duration.ofHours(2),
            List.of(pause(30, 15), pause(60, 20)),
            3);
    int[] heads = Duties.heads(Duties.of(shifts(Map.of("a", shift)), 1, week()), week());
    // a quarter of an hour off is 1.5 heads of 3; twenty minutes off leave 1
    assertThat(Arrays.copyOfRange(heads, 15, 21)).containsExactly(0, 3, 2, 1, 3, 0);
  }

  @Test
  void shrinkageKeepsTheHoursOfEveryDayToHalfAShift() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 50; round++) {
      Map<String, Shift> shifts = new TreeMap<>();
      for (int i = 0; i < 3; i++) {
        String start = "0" + random.nextInt(10) + ":00";
        shifts.put("s" + i, shift(ALL, start, random.nextInt(3, 10), random.nextInt(1, 9)));
      }
      double present = random.nextDouble();
      List<Duty> duties = Duties.of(shifts(shifts), present, week());
      double hours =
          shifts.values().stream().mapToDouble(s -> s.agents() * s.length().toHours()).sum();
      double longest =
          shifts.values().stream().mapToDouble(s -> s.length().toHours()).max().getAsDouble();
      for (int day = 1; day <= 7; day++) {
        LocalDate end = LocalDate.of(2026, 11, 30).plusDays(day);
        double worked =
            duties.stream()
                .filter(d -> d.date().isBefore(end))
                .mapToDouble(DutiesTest::hours)
                .sum();
        assertThat(worked)
            .as("round %d, up to the end of day %d", round, day)
            .isBetween(
                day * hours * present - longest / 2 - 1e-9,
                day * hours * present + longest / 2 + 1e-9);
      }
    }
  }

  private static double hours(Duty duty) {
    return duty.stretches().stream().mapToLong(s -> s.to() - s.from()).sum() / (double) HOUR;
  }

  @Test
  void aSingleAgentIsThereOnItsShareOfTheDays() {
    Map<String, Shift> one = Map.of("a", shift(ALL, "08:00", 8, 1));
    assertThat(Duties.of(shifts(one), 0.7, grid(LocalDate.of(2026, 11, 30), 10))).hasSize(7);
    assertThat(Duties.of(shifts(one), 0, week())).isEmpty();
  }
}
