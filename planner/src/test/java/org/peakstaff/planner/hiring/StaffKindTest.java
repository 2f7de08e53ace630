package org.peakstaff.planner.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.HiringClasses;
import org.peakstaff.scenario.HiringGroup.Attrition;
import org.peakstaff.scenario.HiringGroup.Convention;

class StaffKindTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final HiringClasses COURSE =
      new Course().training(2, 0.1).nesting(1, 0.5).ramp(0.8, 2).build();

  private static AttritionRates rates() {
    return AttritionRates.of(
        new Attrition(new TreeMap<>(Map.of(0, 0.52, 10, 0.26)), Convention.LEAVERS), 1);
  }

  @Test
  void aCourseGoesThroughTrainingNestingAndRamp() {
    StaffKind kind = StaffKind.of(COURSE, rates(), FlowFactors.PLANNED);

    assertThat(kind.isTraining(1)).isTrue();
    assertThat(kind.isTraining(2)).isFalse();
    assertThat(kind.isNesting(2)).isTrue();
    assertThat(kind.isNesting(3)).isFalse();
    assertThat(kind.productivity(1)).isZero();
    assertThat(kind.productivity(2)).isEqualTo(0.5);
    assertThat(kind.productivity(3)).isEqualTo(0.8);
    assertThat(kind.productivity(4)).isCloseTo(0.9, CLOSE);
    assertThat(kind.productivity(99)).isEqualTo(1);
  }

  @Test
  void onlyTheEndOfTrainingHasDropOuts() {
    StaffKind kind = StaffKind.of(COURSE, rates(), FlowFactors.PLANNED);

    assertThat(kind.leaving(0)).isZero();
    assertThat(kind.leaving(1)).isCloseTo(0.1, CLOSE);
    assertThat(kind.dropsOut(1)).isTrue();
    assertThat(kind.leaving(2)).isCloseTo(0.01, CLOSE);
    assertThat(kind.leaving(10)).isCloseTo(0.005, CLOSE);
  }

  @Test
  void nothingChangesForTheExperienced() {
    StaffKind kind = StaffKind.of(COURSE, rates(), FlowFactors.PLANNED);

    assertThat(kind.experienced()).isEqualTo(10);
    assertThat(kind.leaving(10)).isEqualTo(kind.leaving(300));
    assertThat(kind.productivity(10)).isEqualTo(kind.productivity(300));
  }

  @Test
  void contractsEndAndTakeEverybody() {
    HiringClasses course = new Course().training(1, 0).contract(3).build();
    StaffKind kind = StaffKind.of(course, AttritionRates.of(null, 1), FlowFactors.PLANNED);
    Lever lever =
        Lever.of(
            0,
            1,
            kind,
            0,
            1,
            GroupBasis.of(new Season().group("a", new Crew(), new double[6]).inputs(), 0),
            false);

    assertThat(kind.ends(2)).isTrue();
    assertThat(lever.heads(0)).isZero();
    assertThat(lever.heads(3)).isEqualTo(1);
    assertThat(lever.heads(4)).isZero();
    assertThat(lever.totalSpend()).isCloseTo(3 * 800, CLOSE);
  }

  @Test
  void aSlowerRampIsNeverFasterThanFullProficiency() {
    StaffKind slow = StaffKind.of(COURSE, rates(), new FlowFactors(1, 1, 1, 0.5));
    StaffKind fast = StaffKind.of(COURSE, rates(), new FlowFactors(1, 1, 1, 3));

    assertThat(slow.productivity(3)).isCloseTo(0.4, CLOSE);
    assertThat(slow.productivity(5)).isEqualTo(1);
    assertThat(fast.productivity(3)).isEqualTo(1);
    assertThat(fast.productivity(1)).isZero();
  }

  @Test
  void whoMovesOverLearnsAndQuitsAsTheExperiencedDo() {
    StaffKind moving = StaffKind.moving(2, 0.9, 0.01);

    assertThat(moving.productivity(1)).isZero();
    assertThat(moving.productivity(2)).isEqualTo(0.9);
    assertThat(moving.leaving(0)).isEqualTo(0.01);
    assertThat(moving.dropsOut(1)).isFalse();
  }
}
