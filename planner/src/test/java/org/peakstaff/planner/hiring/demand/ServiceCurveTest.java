package org.peakstaff.planner.hiring.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peakstaff.experiment.ExperimentOptions;
import org.peakstaff.experiment.Progress;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.ServiceLevelConvention;

class ServiceCurveTest {
  private static final ExperimentOptions OPTIONS =
      ExperimentOptions.defaults().withReplications(4).withThreads(2);
  private static final String DESK = "desk";

  @TempDir Path folder;

  private static ServiceCurve curve(Scenario week, double... volumes) {
    List<Double> wanted = new ArrayList<>();
    for (double volume : volumes) {
      wanted.add(volume);
    }
    return ServiceCurve.of(week, RequirementCurve.of(week, wanted), OPTIONS, Progress.NONE);
  }

  private static WeekService at(ServiceCurve curve, double ratio) {
    return curve.at(Map.of(DESK, ratio * 500), Map.of(DESK, 500.0), 1);
  }

  @Test
  void theServiceIsThatOfErlangAAtTheSameNumberOfAgents() {
    Scenario week = Weeks.calls(folder);
    RequirementCurve requirement = RequirementCurve.of(week, List.of(1.0));
    int agents = (int) (requirement.hours(DESK, 1) / 50);
    ServiceCurve curve = ServiceCurve.of(week, requirement, OPTIONS, Progress.NONE);
    TypeService calls = curve.types().get(0);

    double ratio = 0.7;
    double hours = agents * ratio;
    double low = serviceLevel((int) Math.floor(hours));
    double high = serviceLevel((int) Math.ceil(hours));
    // Ten days' hours begin empty: the first minutes are better than the stationary queue.
    assertThat(calls.at(ServiceMeasure.SERVICE_LEVEL, 1))
        .isCloseTo(serviceLevel(agents), within(0.02));
    assertThat(calls.at(ServiceMeasure.SERVICE_LEVEL, ratio)).isBetween(low - 0.02, high + 0.02);
    assertThat(calls.at(ServiceMeasure.ABANDONMENT, 1))
        .isCloseTo(measures(agents).pAbandon(), within(0.01));
    assertThat(calls.offered(1)).isCloseTo(10_000, within(200.0));
    assertThat(calls.lost(1))
        .isCloseTo(calls.offered(1) * calls.at(ServiceMeasure.ABANDONMENT, 1), within(1e-6));
  }

  private static QueueMeasures measures(int agents) {
    return ErlangA.of(10, 180, 180).measures(agents, Thresholds.of(20));
  }

  private static double serviceLevel(int agents) {
    return measures(agents).serviceLevel(20, ServiceLevelConvention.ANSWERED_OF_OFFERED);
  }

  @Test
  void morePeopleNeverServeWorse() {
    ServiceCurve curve = curve(Weeks.calls(folder), 1);
    List<Double> level = new ArrayList<>();
    List<Double> lost = new ArrayList<>();
    for (double ratio = 0; ratio < 1.6; ratio += 0.01) {
      WeekService service = at(curve, ratio);
      level.add(service.serviceLevel());
      lost.add(-service.lost());
    }
    assertThat(level).isSorted();
    assertThat(lost).isSorted();
    assertThat(level.get(0)).isZero();
    assertThat(level.get(level.size() - 1)).isGreaterThan(0.95);
  }

  @Test
  void aTargetIsMetFromTheRequirementOnAndMissedWellBelowIt() {
    ServiceCurve curve = curve(Weeks.calls(folder), 1);

    assertThat(at(curve, 1).met()).isTrue();
    assertThat(at(curve, 0.85).met()).isFalse();
    assertThat(at(curve, 1).halfWidth()).isBetween(0.001, 0.02);
  }

  @Test
  void aTypeIsReadAtTheStaffOfItsOwnDesk() {
    Scenario week = Weeks.twoDesks(folder, 0.5);
    RequirementCurve requirement = RequirementCurve.of(week, List.of(1.0));
    ServiceCurve curve =
        ServiceCurve.of(week, requirement, OPTIONS.withReplications(1), Progress.NONE);
    Map<String, Double> required = Map.of(DESK, 400.0, "shop", 400.0);

    WeekService service = curve.at(Map.of(DESK, 280.0, "shop", 440.0), required, 1);
    WeekService.OfType calls = service.types().get(0);
    WeekService.OfType orders = service.types().get(1);

    assertThat(calls.ratio()).isEqualTo(0.7);
    assertThat(orders.ratio()).isEqualTo(1.1);
    assertThat(calls.met()).isFalse();
    assertThat(orders.met()).isTrue();
    assertThat(service.met()).isFalse();
    double within =
        calls.offered() * calls.value(ServiceMeasure.SERVICE_LEVEL)
            + orders.offered() * orders.value(ServiceMeasure.SERVICE_LEVEL);
    assertThat(service.serviceLevel())
        .isCloseTo(within / (calls.offered() + orders.offered()), within(1e-12));
    assertThat(calls.value(ServiceMeasure.COMPLETED)).isNull();
  }

  @Test
  void contactsAreInProportionToTheWeeksVolume() {
    ServiceCurve curve = curve(Weeks.calls(folder), 1, 1.4);

    assertThat(curve.volume()).isEqualTo(1.4);
    double large = curve.at(Map.of(DESK, 100.0), Map.of(DESK, 100.0), 1.4).lost();
    double small = curve.at(Map.of(DESK, 50.0), Map.of(DESK, 50.0), 0.7).lost();
    assertThat(small).isCloseTo(large / 2, within(1e-9));
  }

  @Test
  void withoutATargetThereIsNoServiceLevel() {
    WeekService service = at(curve(Weeks.calls(folder, 200, ""), 1), 1);

    assertThat(service.serviceLevel()).isNaN();
    assertThat(service.types().get(0).value(ServiceMeasure.SERVICE_LEVEL)).isNull();
    assertThat(service.types().get(0).value(ServiceMeasure.ABANDONMENT)).isNotNull();
    assertThat(service.met()).isTrue();
  }

  @Test
  void theThreadsDoNotMatterAndStoppingStops() {
    Scenario week = Weeks.calls(folder);
    RequirementCurve requirement = RequirementCurve.of(week, List.of(1.0));
    ExperimentOptions short1 = OPTIONS.withReplications(2).withThreads(1);
    WeekService one = at(ServiceCurve.of(week, requirement, short1, Progress.NONE), 0.9);
    WeekService three =
        at(ServiceCurve.of(week, requirement, short1.withThreads(3), Progress.NONE), 0.9);

    assertThat(one).isEqualTo(three);
    assertThatThrownBy(() -> ServiceCurve.of(week, requirement, short1, (done, all) -> done < 3))
        .isInstanceOf(CancellationException.class);
  }
}
