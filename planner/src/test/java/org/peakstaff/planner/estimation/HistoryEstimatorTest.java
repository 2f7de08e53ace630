package org.peakstaff.planner.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peakstaff.planner.estimation.Histories.MONDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.planner.estimation.Finding.Kind;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.OpeningHours;

final class HistoryEstimatorTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final OpeningHours WEEKDAYS =
      Histories.hours(
          8,
          12,
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  @Test
  void estimates_a_coming_day_from_the_days_of_its_class() {
    HistoryEstimates estimates = estimate(twoWeeks().build(), MONDAY.plusDays(14), 1, WEEKDAYS);
    assertThat(estimates.days()).hasSize(1);
    HistoryEstimates.DayEstimate day = estimates.days().get(0);
    assertThat(day.volumes().get("a").volumes()).hasSize(4).containsOnly(40.0);
    assertThat(day.handleTimes().get("a").meanSeconds()).isEqualTo(100);
    assertThat(day.agents().perSlot()).hasSize(4).containsOnly(3.0);
    assertThat(estimates.findings()).isEmpty();
  }

  @Test
  void skips_the_days_on_which_the_center_is_closed() {
    HistoryEstimates estimates = estimate(twoWeeks().build(), MONDAY.plusDays(14), 7, WEEKDAYS);
    assertThat(estimates.days())
        .extracting(HistoryEstimates.DayEstimate::date)
        .hasSize(5)
        .doesNotContain(MONDAY.plusDays(19));
  }

  @Test
  void reads_the_hours_off_the_volumes_when_none_are_given() {
    HistoryEstimates estimates = estimate(twoWeeks().build(), MONDAY.plusDays(14), 1, null);
    assertThat(estimates.hours()).isEqualTo(WEEKDAYS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -7  | before the first day of the files, 2026-03-02
          7   | not after the last day of the files, 2026-03-13, so what happened then is in
          105 | 94 days after the last day of the files, 2026-03-13; seasons in between are not
          """)
  void days_that_do_not_follow_soon_on_the_files_are_said_so(int after, String sentence) {
    HistoryEstimates estimates = estimate(twoWeeks().build(), MONDAY.plusDays(after), 1, WEEKDAYS);
    assertThat(estimates.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.COMING_DAYS))
        .satisfies(finding -> assertThat(finding.detail()).startsWith(sentence));
  }

  @Test
  void a_quarter_of_a_year_later_is_soon_enough() {
    assertThat(estimate(twoWeeks().build(), MONDAY.plusDays(98), 1, WEEKDAYS).findings()).isEmpty();
  }

  @Test
  void calls_of_a_closed_day_are_told_from_calls_of_a_closed_hour() {
    History history = twoWeeks().answered(MONDAY.plusDays(5), 9, "a", 2, 9000).build();
    assertThat(estimate(history, MONDAY.plusDays(14), 1, WEEKDAYS).findings())
        .containsExactly(
            new Finding(
                Kind.OUTSIDE_HOURS,
                MONDAY.plusDays(5) + "T09:00 a",
                "offered 2, closed on that day"));
  }

  @Test
  void leaves_calls_outside_the_hours_out_and_says_so() {
    History history = twoWeeks().answered(MONDAY, 3, "a", 2, 9000).build();
    HistoryEstimates estimates = estimate(history, MONDAY.plusDays(14), 1, WEEKDAYS);
    assertThat(estimates.findings())
        .containsExactly(new Finding(Kind.OUTSIDE_HOURS, MONDAY + "T03:00 a", "offered 2"));
    assertThat(estimates.types().get("a").calls().offered()).isEqualTo(10 * 4 * 40);
  }

  @Test
  void leaves_excluded_types_out_of_everything_but_the_agents() {
    Histories rows = twoWeeks();
    rows.row(MONDAY, 9, "outgoing", answered(10), new Seconds(0, 0, 500, 0), 13);
    HistoryEstimates estimates = estimate(rows.build(), MONDAY.plusDays(14), 1, WEEKDAYS);
    assertThat(estimates.types()).containsOnlyKeys("a");
    assertThat(estimates.days().get(0).agents().perSlot()).containsExactly(3.0, 4.0, 3.0, 3.0);
  }

  @Test
  void leaves_excluded_days_out_without_calling_them_missing() {
    History history = twoWeeks().build();
    EstimationSettings settings =
        new EstimationSettings(
            horizon(MONDAY.plusDays(14), 1),
            Set.of("a"),
            WEEKDAYS,
            Set.of(MONDAY.plusDays(2)),
            false,
            0.95);
    HistoryEstimates estimates = HistoryEstimator.estimate(history, settings);
    assertThat(estimates.used().dates()).hasSize(9);
    assertThat(estimates.findings()).isEmpty();
  }

  @Test
  void pools_the_patience_of_types_with_few_abandons() {
    Histories rows = twoWeeks();
    rows.row(
        MONDAY, 8, "b", new Calls(60, 0, 40, 20, 0, 0, 0, 0), new Seconds(1000, 3000, 9, 0), 3);
    rows.row(MONDAY, 8, "c", new Calls(60, 0, 55, 5, 0, 0, 0, 0), new Seconds(500, 500, 9, 0), 3);
    HistoryEstimates estimates =
        HistoryEstimator.estimate(
            rows.build(),
            new EstimationSettings(
                horizon(MONDAY.plusDays(14), 1),
                Set.of("b", "c"),
                WEEKDAYS,
                Set.of(),
                false,
                0.95));
    assertThat(estimates.types().get("b").patience().meanSeconds()).isEqualTo(200);
    assertThat(estimates.types().get("b").patiencePooled()).isFalse();
    assertThat(estimates.types().get("c").patience().meanSeconds()).isEqualTo(200);
    assertThat(estimates.types().get("c").patiencePooled()).isTrue();
  }

  @Test
  void knows_no_patience_where_nobody_abandons() {
    HistoryEstimates estimates = estimate(twoWeeks().build(), MONDAY.plusDays(14), 1, WEEKDAYS);
    assertThat(estimates.types().get("a").patience()).isNull();
  }

  @Test
  void refuses_a_date_on_which_the_center_is_closed() {
    History history = twoWeeks().build();
    assertThatThrownBy(() -> estimate(history, MONDAY.plusDays(19), 1, WEEKDAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("closed on every day from 2026-03-21");
  }

  @Test
  void refuses_a_day_of_which_the_history_holds_none() {
    History history = twoWeeks().build();
    OpeningHours saturday = Histories.hours(8, 10, DayOfWeek.SATURDAY);
    assertThatThrownBy(() -> estimate(history, MONDAY.plusDays(19), 1, saturday))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no day like 2026-03-21 (Sat)");
  }

  @Test
  void reports_counts_that_do_not_add_up() {
    Histories rows = twoWeeks();
    rows.row(MONDAY, 8, "b", new Calls(4, 1, 3, 1, 0, 0, 0, 0), new Seconds(0, 0, 9, 0), 3);
    assertThat(kinds(rows.build(), Set.of("a", "b"))).containsExactly(Kind.UNACCOUNTED);
  }

  @Test
  void reports_answers_without_agents_and_rows_that_disagree_about_them() {
    Histories rows = twoWeeks();
    rows.row(MONDAY, 8, "b", answered(4), new Seconds(0, 0, 9, 0), 0);
    assertThat(kinds(rows.build(), Set.of("a", "b")))
        .containsExactly(Kind.AGENTS_DIFFER, Kind.NO_AGENTS);
  }

  @Test
  void reports_missing_days_and_silent_intervals() {
    History history =
        twoWeeks()
            .build()
            .where(
                row ->
                    !row.start().toLocalDate().equals(MONDAY.plusDays(3))
                        && !row.start().equals(MONDAY.atTime(9, 0)));
    List<Finding> findings =
        estimate(history, MONDAY.plusDays(14), 1, WEEKDAYS).findings().stream()
            .filter(finding -> finding.kind() != Kind.UNUSUAL_INTERVAL)
            .filter(finding -> finding.kind() != Kind.UNUSUAL_DAY)
            .toList();
    assertThat(findings)
        .extracting(Finding::kind, Finding::where)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.MISSING_DAY, "2026-03-05"),
            org.assertj.core.groups.Tuple.tuple(Kind.SILENT, "2026-03-02T09:00"));
  }

  @Test
  void reports_an_unusual_day_and_its_unusual_interval() {
    Histories rows = Histories.start();
    for (int day = 0; day < 12; day++) {
      if (MONDAY.plusDays(day).getDayOfWeek().getValue() <= 5) {
        rows.answered(MONDAY.plusDays(day), 8, "a", day == 4 ? 400 : 100 + day, 1);
      }
    }
    HistoryEstimates estimates =
        estimate(rows.build(), MONDAY.plusDays(14), 1, Histories.hours(8, 9, DayOfWeek.values()));
    assertThat(estimates.findings())
        .filteredOn(finding -> finding.kind() == Kind.UNUSUAL_DAY)
        .extracting(Finding::detail)
        .containsExactly("Fri, 400 calls, median 107.5");
  }

  @Test
  void forecasts_without_unusual_intervals_unless_told_to_keep_them() {
    Histories rows = twoWeeks();
    rows.row(MONDAY, 8, "b", answered(140), new Seconds(0, 0, 9, 0), 3);
    for (int day = 1; day < 12; day++) {
      if (MONDAY.plusDays(day).getDayOfWeek().getValue() <= 5) {
        rows.row(MONDAY.plusDays(day), 8, "b", answered(20), new Seconds(0, 0, 9, 0), 3);
      }
    }
    HistoryEstimates without = estimateB(rows.build(), false);
    assertThat(without.days().get(0).volumes().get("b").volumes().get(0)).isEqualTo(20);
    assertThat(without.unusual()).containsExactly(new UnusualInterval(MONDAY, 8, "b", 140, 20));
    assertThat(without.findings())
        .filteredOn(finding -> finding.kind() == Kind.UNUSUAL_INTERVAL)
        .extracting(Finding::detail)
        .containsExactly("140 calls, 20 on other days; the forecast takes the latter");
    HistoryEstimates with = estimateB(rows.build(), true);
    assertThat(with.days().get(0).volumes().get("b").classMean()).isEqualTo(32);
  }

  private static HistoryEstimates estimateB(History history, boolean keepsUnusual) {
    return HistoryEstimator.estimate(
        history,
        new EstimationSettings(
            horizon(MONDAY.plusDays(14), 1), Set.of("b"), WEEKDAYS, Set.of(), keepsUnusual, 0.95));
  }

  @Test
  void reports_times_that_the_clock_skips_or_shows_twice() {
    LocalDate spring = LocalDate.of(2026, 3, 29);
    LocalDate autumn = LocalDate.of(2026, 10, 25);
    History history =
        Histories.start().answered(spring, 2, "a", 5, 5).answered(autumn, 2, "a", 5, 5).build();
    Set<LocalDate> between =
        Stream.iterate(spring, day -> day.plusDays(1))
            .limit(210)
            .collect(java.util.stream.Collectors.toSet());
    List<Finding> findings =
        HistoryChecks.check(
            history,
            List.of(Histories.only(DayOfWeek.SUNDAY, 2)),
            new EstimationSettings(
                horizon(autumn.plusDays(7), 1), Set.of("a"), null, between, false, 0.95),
            List.of());
    assertThat(findings)
        .extracting(Finding::kind)
        .containsExactly(Kind.SKIPPED_TIME, Kind.REPEATED_TIME);
  }

  @Test
  void says_how_much_of_the_agents_time_is_handling() {
    HistoryEstimates estimates = estimate(twoWeeks().build(), MONDAY.plusDays(14), 1, WEEKDAYS);
    // 40 calls of 100 s in an hour of 3 agents
    assertThat(estimates.days().get(0).agents().handlingShare())
        .isCloseTo(4000 / 10_800.0, org.assertj.core.api.Assertions.within(1e-12));
  }

  private static List<Kind> kinds(History history, Set<String> types) {
    return HistoryEstimator.estimate(
            history,
            new EstimationSettings(
                horizon(MONDAY.plusDays(14), 1), types, WEEKDAYS, Set.of(), false, 0.95))
        .findings()
        .stream()
        .map(Finding::kind)
        .toList();
  }

  private static HistoryEstimates estimate(
      History history, LocalDate from, int days, @Nullable OpeningHours hours) {
    return HistoryEstimator.estimate(
        history,
        new EstimationSettings(horizon(from, days), Set.of("a"), hours, Set.of(), false, 0.95));
  }

  private static Horizon horizon(LocalDate from, int days) {
    return new Horizon(from, days, BERLIN, Duration.ofMinutes(60), null);
  }

  private static Calls answered(long calls) {
    return new Calls(calls, 0, calls, 0, 0, calls, 0, 0);
  }

  /** Monday to Friday, 8 to 12, two weeks: 40 calls an hour of 100 s each, 3 agents. */
  private static Histories twoWeeks() {
    Histories rows = Histories.start();
    for (int day = 0; day < 12; day++) {
      LocalDate date = MONDAY.plusDays(day);
      for (int hour = 8; hour < 12 && date.getDayOfWeek().getValue() <= 5; hour++) {
        rows.row(date, hour, "a", answered(40), new Seconds(0, 0, 4000, 0), 3);
      }
    }
    return rows;
  }
}
