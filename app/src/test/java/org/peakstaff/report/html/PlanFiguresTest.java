package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.PlanInterval;

/** What the report computes from a plan, checked against the plan itself. */
class PlanFiguresTest {
  private final PlanContext context = ReportFixture.oneDay().context();
  private final PlanFigures figures = PlanFigures.of(context);
  private final List<PlanInterval> intervals = context.plan().intervals();

  @Test
  void thePeakIsTheFirstIntervalThatNeedsMostAgents() {
    int most = IntStream.range(0, 48).map(figures::required).max().orElseThrow();

    assertThat(figures.required(figures.peak())).isEqualTo(most);
    assertThat(IntStream.range(0, figures.peak()).map(figures::required)).allMatch(n -> n < most);
    assertThat(figures.required(figures.peak()))
        .isEqualTo(need(figures.peak(), "voice") + need(figures.peak(), "digital"));
  }

  @Test
  void aGroupHasItsOwnPeak() {
    int voice = figures.peak("voice");
    assertThat(intervals.get(voice).start().getHour()).isEqualTo(10);
    assertThat(IntStream.range(0, 48).map(i -> need(i, "voice")))
        .allMatch(required -> required <= need(voice, "voice"));
  }

  @Test
  void runsCoverExactlyTheIntervalsOnTheirSide() {
    for (String group : context.groups()) {
      boolean[] isShort = new boolean[48];
      for (PlanFigures.Run run : figures.shortRuns(group)) {
        IntStream.rangeClosed(run.from(), run.to()).forEach(i -> isShort[i] = true);
      }
      for (int i = 0; i < 48; i++) {
        assertThat(isShort[i]).isEqualTo(context.need(i, group).overUnder() < 0);
      }
    }
  }

  @Test
  void runsComeLargestFirstWithTheirWorstIntervalAndHeadHours() {
    List<PlanFigures.Run> runs = figures.shortRuns("voice");

    assertThat(runs).hasSizeGreaterThan(1);
    assertThat(runs).isSortedAccordingTo((a, b) -> Double.compare(b.headHours(), a.headHours()));
    for (PlanFigures.Run run : runs) {
      int[] heads =
          IntStream.rangeClosed(run.from(), run.to())
              .map(i -> -context.need(i, "voice").overUnder())
              .toArray();
      assertThat(run.worst()).isEqualTo(IntStream.of(heads).max().orElseThrow());
      assertThat(run.headHours()).isEqualTo(.5 * IntStream.of(heads).sum());
    }
  }

  @Test
  void runsEndAtMidnight() {
    PlanContext week = ReportFixture.oneDay().days(7).context();
    for (PlanFigures.Run run : PlanFigures.of(week).overRuns("voice")) {
      assertThat(week.interval(run.from()).start().toLocalDate())
          .isEqualTo(week.interval(run.to()).start().toLocalDate());
    }
  }

  @Test
  void headHoursShortLessOverAreTheDifferenceOfTheRosters() {
    double scheduled = context.plan().totals().scheduledHours();
    double rostered = context.plan().totals().rosteredHours();
    assertThat(figures.overHours() - figures.shortHours())
        .isCloseTo(scheduled - rostered, within(1e-9));
  }

  @Test
  void openIntervalsAreThoseOfTheDayAndShortOnesAreAmongThem() {
    assertThat(figures.openIntervals()).isEqualTo(24);
    assertThat(figures.shortIntervals()).isBetween(1L, 24L);
    assertThat(figures.hasRoster()).isTrue();
  }

  @Test
  void withoutARosterNothingIsShort() {
    PlanFigures bare = PlanFigures.of(ReportFixture.oneDay().withoutRoster().context());
    assertThat(bare.hasRoster()).isFalse();
    assertThat(bare.shortIntervals()).isZero();
    assertThat(bare.shortHours()).isZero();
  }

  @Test
  void predictionsAreWeightedByVolume() {
    double sum = 0;
    double volume = 0;
    for (PlanInterval interval : intervals) {
      ContactForecast forecast = interval.contactTypes().get("billing-phone");
      if (forecast.volume() > 0) {
        sum += forecast.volume() * forecast.serviceLevel();
        volume += forecast.volume();
      }
    }
    assertThat(figures.predicted("billing-phone", ContactForecast::serviceLevel))
        .isCloseTo(sum / volume, within(1e-12));
    assertThat(figures.volume("billing-phone")).isCloseTo(volume, within(1e-9));
  }

  @Test
  void predictionsLeaveOutTheWarmUpAsTheSimulationDoes() {
    PlanContext warmed = ReportFixture.oneDay().warmUp(30).context();
    double all = figures.predicted("billing-phone", ContactForecast::serviceLevel);
    double afternoon =
        PlanFigures.of(warmed).predicted("billing-phone", ContactForecast::serviceLevel);
    double expected =
        figures.predicted("billing-phone", ContactForecast::serviceLevel, index -> index >= 30);
    assertThat(afternoon).isEqualTo(expected).isNotEqualTo(all);
  }

  @Test
  void whatIsPredictedNowhereIsUndefined() {
    assertThat(figures.predicted("billing-phone", ContactForecast::serviceLevel, index -> false))
        .isNaN();
  }

  @Test
  void theOccupancyOfAGroupIsItsLoadOverItsAgents() {
    double load =
        intervals.stream().mapToDouble(i -> i.contactTypes().get("care-chat").offeredLoad()).sum();
    double agents = IntStream.range(0, 48).map(i -> need(i, "digital")).sum();
    assertThat(figures.predictedOccupancy("digital")).isCloseTo(load / agents, within(1e-12));
  }

  @Test
  void thePriceOfTheOccupancyCapIsCountedInHours() {
    assertThat(figures.capHours()).isEqualTo(24 * .5);
  }

  private int need(int index, String group) {
    return context.need(index, group).required();
  }
}
