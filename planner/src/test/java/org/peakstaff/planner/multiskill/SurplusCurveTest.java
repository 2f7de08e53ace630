package org.peakstaff.planner.multiskill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.multiskill.SurplusCurve.Part;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Target.Scope;

/** What agents serve beyond a target, by Erlang A, and the concave function above it. */
class SurplusCurveTest {
  private static final double LOAD = 20;
  private static final double HANDLE_TIME = 240;
  private static final double PATIENCE = 180;
  private static final ShareTarget TARGET =
      new ShareTarget(0, 0.8, 20, ServiceLevelConvention.ANSWERED_OF_OFFERED, 0, Scope.DAY);
  private static final SurplusCurve CURVE =
      SurplusCurve.of(LOAD, HANDLE_TIME, PATIENCE, List.of(new Part(100, TARGET)));

  @Test
  void theLeastAgentsWithoutADeficitAreThoseOfErlangA() {
    StaffingTarget level =
        new StaffingTarget.ServiceLevel(0.8, 20, ServiceLevelConvention.ANSWERED_OF_OFFERED, 0);
    int required =
        ErlangA.of(LOAD, HANDLE_TIME, PATIENCE)
            .requirement(new StaffingTargets(List.of(level), 0, false))
            .agents();
    assertThat(CURVE.at(required)).isNotNegative();
    assertThat(CURVE.at(required - 1)).isNegative();
  }

  @Test
  void theConcaveFunctionIsNowhereBelow() {
    for (int n = 0; n <= CURVE.most(); n++) {
      assertThat(CURVE.concave(n)).isGreaterThanOrEqualTo(CURVE.at(n) - 1e-9);
    }
  }

  @Test
  void itsSlopesFall() {
    for (int n = 1; n <= CURVE.most(); n++) {
      assertThat(CURVE.slope(n)).isLessThanOrEqualTo(CURVE.slope(n - 1) + 1e-12);
    }
  }

  @Test
  void withoutAgentsEverythingIsMissingAndWithManyNothing() {
    assertThat(CURVE.at(0)).isCloseTo(-80, within(1e-9));
    assertThat(CURVE.at(CURVE.most())).isCloseTo(20, within(0.01));
  }
}
