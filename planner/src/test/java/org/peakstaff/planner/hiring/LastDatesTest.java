package org.peakstaff.planner.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.planner.hiring.HiringPlannerTest.peak;
import static org.peakstaff.planner.hiring.HiringPlannerTest.plan;
import static org.peakstaff.planner.hiring.HiringPlannerTest.ten;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.hiring.HiringDecisions.ClassStart;
import org.peakstaff.planner.hiring.HiringDecisions.OfGroup;

/** Until when decisions may wait, in cases that can be solved by hand. */
final class LastDatesTest {
  @Test
  void aDecisionWaitsUntilItsLastDate() {
    HiringPlan plan = plan(peak(ten().classes(new Course().training(1, 0).lead(1)), 3));
    DecisionDue hire = plan.due().get(0);

    assertThat(hire.kind()).isEqualTo(DecisionDue.Kind.HIRING_CLASS);
    assertThat(hire.planned()).isEqualTo(Season.FROM.plusWeeks(2));
    assertThat(hire.lastStart()).isEqualTo(hire.planned());
    assertThat(hire.decideBy()).isEqualTo(Season.FROM.plusWeeks(1));
    assertThat(hire.moreShortfallHours()).isCloseTo(80, within(1e-6));
  }

  @Test
  void aClassHiredEarlyMayWait() {
    HiringInputs inputs = peak(ten(), 3);
    OfGroup early = OfGroup.none(6).withClasses(List.of(new ClassStart(0, 1, 2, 0)));
    List<DecisionDue> due =
        LastDates.of(inputs, new HiringDecisions(new TreeMap<>(Map.of("voice", early))));

    assertThat(due.get(0).planned()).isEqualTo(Season.FROM);
    assertThat(due.get(0).lastStart()).isEqualTo(Season.FROM.plusWeeks(2));
  }

  @Test
  void aClassCannotWaitIntoTheWeeksInWhichItsTrainerHasAnother() {
    Course course = new Course().training(2, 0);
    course.trainers = 1;
    HiringInputs inputs = peak(ten().classes(course), 2);
    List<ClassStart> two = List.of(new ClassStart(0, 1, 1, 0), new ClassStart(2, 1, 1, 0));
    OfGroup planned = OfGroup.none(6).withClasses(two);

    assertThat(LastDates.of(inputs, HiringDecisions.none(inputs).with("voice", planned)))
        .extracting(DecisionDue::lastStart)
        .containsExactly(Season.FROM, Season.FROM.plusWeeks(2));
  }

  @Test
  void seatsForTrainingAreTakenByTheOpeningStaffToo() {
    Course course = new Course().training(2, 0);
    course.seats = 4;
    TrainingRoom room = new TrainingRoom(course.build(), Map.of(0, 3));

    assertThat(room.has(new ClassStart(1, 1, 2, 0), List.of())).isFalse();
    assertThat(room.has(new ClassStart(1, 1, 1, 0), List.of())).isTrue();
    assertThat(room.has(new ClassStart(2, 1, 2, 0), List.of())).isTrue();
  }

  @Test
  void overtimeIsDueInItsFirstWeek() {
    HiringPlan plan = plan(peak(ten().overtime(0.2, 0.1), 2));
    DecisionDue overtime = plan.due().get(0);

    assertThat(overtime.kind()).isEqualTo(DecisionDue.Kind.OVERTIME);
    assertThat(overtime.lastStart()).isEqualTo(Season.FROM.plusWeeks(4));
    assertThat(overtime.amount()).isCloseTo(2, within(1e-6));
    assertThat(overtime.moreShortfallHours()).isCloseTo(80, within(1e-6));
  }
}
