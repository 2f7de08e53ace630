package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.report.Display;

/** Which intervals the report shows. */
class ReportCalendarTest {
  private static final ReportText TEXT = ReportText.of(Display.NEUTRAL);

  @Test
  void aDayIsTrimmedToTheHoursInWhichSomethingIsOpen() {
    ReportCalendar calendar = calendar(ReportFixture.oneDay());

    assertThat(calendar.shown()).hasSize(24).startsWith(16).endsWith(39);
    assertThat(calendar.times(calendar.days().get(0), TEXT)).startsWith("08:00").endsWith("19:30");
    assertThat(calendar.isComplete()).isTrue();
  }

  @Test
  void everyDayOfAWeekShowsTheSameHours() {
    ReportCalendar calendar = calendar(ReportFixture.oneDay().days(7));

    assertThat(calendar.days()).hasSize(7).allMatch(day -> day.intervals().size() == 24);
    assertThat(calendar.shown()).hasSize(7 * 24).isSorted();
  }

  @Test
  void aHorizonOutsideAnyHoursIsShownWhole() {
    LocalDate sunday = LocalDate.of(2026, 12, 6);
    assertThat(calendar(ReportFixture.oneDay().from(sunday)).shown()).hasSize(48);
  }

  @Test
  void theHourThatTheClockRepeatsIsMarkedTheSecondTime() {
    List<PlanInterval> night =
        ReportFixture.oneDay().from(LocalDate.of(2026, 10, 25)).plan().intervals();
    ReportCalendar calendar = ReportCalendar.of(night, 1);

    assertThat(calendar.times(calendar.days().get(0), TEXT))
        .hasSize(50)
        .containsSequence("02:00", "02:30", "02:00 (2)", "02:30 (2)", "03:00");
  }

  @Test
  void aLongHorizonKeepsTheDaysThatNeedMostAgentsInTheirOrder() {
    ReportCalendar calendar = calendar(ReportFixture.oneDay().days(91).intervalMinutes(15));

    assertThat(calendar.isComplete()).isFalse();
    assertThat(calendar.shown().size() * 5).isLessThanOrEqualTo(ReportCalendar.MAXIMUM_ROWS);
    assertThat(calendar.shown()).isSorted();
    assertThat(calendar.days().stream().filter(ReportCalendarTest::isMonday)).hasSize(13);
  }

  private static boolean isMonday(ReportCalendar.Day day) {
    return day.date().getDayOfWeek() == java.time.DayOfWeek.MONDAY;
  }

  private static ReportCalendar calendar(ReportFixture fixture) {
    return fixture.context().calendar();
  }
}
