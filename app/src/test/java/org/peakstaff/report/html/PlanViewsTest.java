package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.Page;

/** The page around the sections. */
class PlanViewsTest {
  @Test
  void theSubtitleSaysWhenWhereAndHowFine() {
    assertThat(plain(page(ReportFixture.oneDay()).subtitle()))
        .isEqualTo("Mon 30 Nov 2026 · Europe/Berlin · intervals of 30 min");
    assertThat(plain(page(ReportFixture.oneDay().days(7)).subtitle()))
        .startsWith("Mon 30 Nov 2026 to Sun 6 Dec 2026 · ");
  }

  @Test
  void theFactsAllowTheRunToBeRepeated() {
    assertThat(page(ReportFixture.oneDay()).facts())
        .contains(
            new Fact("Scenario", "Northline Telecom, week 49"),
            new Fact("SHA-256 of the scenario", ReportFixture.SHA),
            new Fact("Method", "sipp"),
            new Fact("Certificate", "none issued"),
            new Fact("Seed", "1"),
            new Fact("Replications", "200"),
            new Fact("Stopped because", "replications done"),
            new Fact("Confidence of intervals", "95\u00a0%"),
            new Fact("Peakstaff version", "0.1.0"));
  }

  @Test
  void theAxisOfThePicturesIsCutIntoDays() {
    ChartData data = PlanViews.of(ReportFixture.oneDay().days(3).context()).chartData();

    assertThat(data.labels()).hasSize(72).startsWith("08:00", "08:30");
    assertThat(data.days())
        .containsExactly(
            new ChartData.DayRange("Mon 30 Nov", 0, 24),
            new ChartData.DayRange("Tue 1 Dec", 24, 48),
            new ChartData.DayRange("Wed 2 Dec", 48, 72));
    assertThat(data.charts()).allMatch(chart -> lengths(chart).stream().allMatch(n -> n == 72));
  }

  @Test
  void everySectionOfTheFixtureIsFilled() {
    PlanView view = view(ReportFixture.oneDay());
    assertThat(view.staffing()).hasSize(2);
    assertThat(view.services()).hasSize(3);
    assertThat(view.heatmaps()).hasSize(2);
    assertThat(view.targets()).hasSize(4);
    assertThat(view.assumptions()).hasSize(3);
  }

  private static List<Integer> lengths(ChartData.Chart chart) {
    return chart.series().stream().map(series -> series.values().size()).toList();
  }

  private static Page page(ReportFixture fixture) {
    return view(fixture).page();
  }

  private static PlanView view(ReportFixture fixture) {
    return PlanViews.of(fixture.context()).view(null, fixture.assumptions(), "0.1.0");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
