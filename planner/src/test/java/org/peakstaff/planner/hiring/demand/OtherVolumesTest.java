package org.peakstaff.planner.hiring.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.ServiceLevelConvention;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Target;

/** What a curve from the largest volume says of smaller ones, against theory. */
class OtherVolumesTest {
  private static final ExperimentOptions FEW = ExperimentOptions.defaults().withReplications(4);

  @TempDir Path folder;

  /** Erlang A between whole numbers of agents. */
  private static double serviceLevel(double load, double agents) {
    double low = whole(load, (int) Math.floor(agents));
    double high = whole(load, (int) Math.ceil(agents));
    return low + (agents - Math.floor(agents)) * (high - low);
  }

  private static double whole(double load, int agents) {
    return ErlangA.of(load, 180, 180)
        .measures(agents, Thresholds.of(20))
        .serviceLevel(20, ServiceLevelConvention.ANSWERED_OF_OFFERED);
  }

  @Test
  void theSameRatioAtThreeQuartersOfTheVolumeServesAlmostAlike() {
    Scenario week = Weeks.calls(folder);
    RequirementCurve requirement = RequirementCurve.of(week, List.of(2.25, 3.0));
    ServiceCurve curve = ServiceCurve.of(week, requirement, FEW, Progress.NONE);
    double required = requirement.hours("desk", 2.25);
    for (double ratio : new double[] {0.8, 0.9, 1, 1.1}) {
      WeekService read = curve.at(Map.of("desk", ratio * required), Map.of("desk", required), 2.25);

      assertThat(read.serviceLevel())
          .as("at %s of the requirement", ratio)
          .isCloseTo(serviceLevel(22.5, ratio * required / 50), within(0.04));
    }
  }

  @Test
  void aMeasureKnowsItsBound() {
    Target target =
        new Target(
            new Target.ServiceLevel(
                Share.of(0.8), Duration.ofSeconds(20), ServiceLevelConvention.ANSWERED_OF_OFFERED),
            Share.of(0.05),
            Duration.ofMillis(30_500),
            Target.Scope.DAY,
            Target.Held.MEAN,
            new Target.Completed(Share.of(0.9), Duration.ofHours(24), Target.Clock.ELAPSED));
    Target none = new Target(null, null, null, Target.Scope.DAY, Target.Held.MEAN);

    assertThat(ServiceMeasure.SERVICE_LEVEL.bound(target)).isEqualTo(0.8);
    assertThat(ServiceMeasure.ABANDONMENT.bound(target)).isEqualTo(0.05);
    assertThat(ServiceMeasure.AVERAGE_SPEED_OF_ANSWER.bound(target)).isEqualTo(30.5);
    assertThat(ServiceMeasure.COMPLETED.bound(target)).isEqualTo(0.9);
    for (ServiceMeasure measure : ServiceMeasure.values()) {
      assertThat(measure.bound(none)).isNaN();
      assertThat(measure.rises())
          .isEqualTo(List.of("serviceLevel", "completed").contains(measure.id()));
    }
  }
}
