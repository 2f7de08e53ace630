package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.PlanInterval;

class ScheduleGapTest {
  private static String sentence(int... scheduled) {
    List<PlanInterval> intervals = new ArrayList<>();
    List<PlanInterval> day = PlanFixtures.day(LocalDate.of(2026, 11, 27), 64);
    for (int i = 0; i < scheduled.length; i++) {
      intervals.add(
          PlanFixtures.interval(
              day.get(i).start(),
              PlanFixtures.forecast(100, 180, 0.8),
              PlanFixtures.forecast(10, 180, 0.8),
              PlanFixtures.need(10, 14, scheduled[i], "occupancy")));
    }
    return ScheduleGap.of(PlanFixtures.plan(intervals, PlanFixtures.totals()))
        .sentence(Display.NEUTRAL);
  }

  @Test
  void namesTheWorstInterval() {
    assertThat(sentence(14, 13, 9, 15))
        .isEqualTo(
            "The scenario's own schedule is short in 2 of 4 intervals, most by 5 heads: voice on"
                + " Fri 2026-11-27 at 10:00.");
  }

  @Test
  void saysWhenTheScheduleIsEnough() {
    assertThat(sentence(14, 20)).contains("covers the requirement in every interval");
  }

  @Test
  void saysWhenThereIsNoSchedule() {
    assertThat(sentence(0, 0)).isEqualTo("The scenario schedules nobody yet.");
  }

  @Test
  void doesNotCountClosedIntervals() {
    assertThat(ScheduleGap.of(PlanFixtures.plan()).open()).isEqualTo(3);
  }
}
