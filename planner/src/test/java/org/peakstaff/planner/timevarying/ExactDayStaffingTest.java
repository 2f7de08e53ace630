package org.peakstaff.planner.timevarying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.QueueMeasures;
import org.peakstaff.planner.erlang.StaffingTarget;
import org.peakstaff.planner.erlang.StaffingTargets;
import org.peakstaff.planner.timevarying.ScopedTarget.Scope;
import org.peakstaff.scenario.ServiceLevelConvention;

/** Twelve half hours of calls of fifteen minutes, up to 24 erlangs and down again. */
class ExactDayStaffingTest {
  private static final double[] LOADS = {6, 8, 12, 16, 20, 24, 24, 20, 16, 12, 8, 6};
  private static final double AHT = 900;
  private static final double PATIENCE = 300;
  private static final int N = LOADS.length;
  private static final StaffingTarget EIGHTY_TWENTY =
      new StaffingTarget.ServiceLevel(0.8, 20, ServiceLevelConvention.ANSWERED_OF_OFFERED, 0);

  private final VaryingQueue queue =
      VaryingQueue.of(
          ArrivalRate.constant(
              1800, IntStream.range(0, N).mapToDouble(i -> LOADS[i] / AHT).toArray()),
          1800,
          N,
          AHT,
          PATIENCE);

  private static List<Integer> sipp() {
    StaffingTargets targets = StaffingTargets.none().withServiceLevel(0.8, 20);
    return IntStream.range(0, N)
        .mapToObj(i -> ErlangA.of(LOADS[i], AHT, PATIENCE).requirement(targets).agents())
        .toList();
  }

  private List<Integer> staffing(Scope scope) {
    return ExactDayStaffing.of(
        queue,
        List.of(new ScopedTarget(EIGHTY_TWENTY, scope)),
        Collections.nCopies(N, true),
        Collections.nCopies(N, 2),
        IntStream.range(0, N).map(i -> i / 6).boxed().toList(),
        sipp());
  }

  private ExactDayResult day(List<Integer> agents) {
    return ExactDay.of(queue, StaffingFall.FINISH, EIGHTY_TWENTY.thresholds())
        .solve(agents.stream().mapToInt(Integer::intValue).toArray());
  }

  private static boolean met(QueueMeasures measures) {
    return EIGHTY_TWENTY.metBy(measures);
  }

  @Test
  void sippMissesWhereTheLoadFallsAndTheExactDayDoesNot() {
    List<QueueMeasures> bySipp = day(sipp()).intervals();
    List<QueueMeasures> exact = day(staffing(Scope.INTERVAL)).intervals();

    assertThat(bySipp.subList(7, 12)).noneMatch(ExactDayStaffingTest::met);
    assertThat(exact).allMatch(ExactDayStaffingTest::met);
  }

  @Test
  void noIntervalCanSpareAnAgentAsLongAsItsStaffStays() {
    List<Integer> staffing = staffing(Scope.INTERVAL);

    for (int i = 0; i < N; i++) {
      int index = i;
      int spared = staffing.get(i) - 1;
      int[] agents = IntStream.range(0, N).map(k -> k < index ? staffing.get(k) : spared).toArray();
      QueueMeasures without =
          ExactDay.of(queue, StaffingFall.FINISH, EIGHTY_TWENTY.thresholds())
              .solve(agents)
              .intervals()
              .get(i);
      assertThat(met(without)).as("interval %s with %s", i, spared).isFalse();
    }
  }

  @Test
  void aTargetOverTheHorizonIsMetWithFewerAgentsAndNoneToSpare() {
    List<Integer> staffing = staffing(Scope.HORIZON);

    assertThat(met(day(staffing).total())).isTrue();
    assertThat(sum(staffing)).isLessThan(sum(staffing(Scope.INTERVAL)));
    for (int i = 0; i < N; i++) {
      int index = i;
      List<Integer> fewer =
          IntStream.range(0, N).mapToObj(k -> staffing.get(k) - (k == index ? 1 : 0)).toList();
      assertThat(staffing.get(i) == 2 || !met(day(fewer).total())).as("interval %s", i).isTrue();
    }
  }

  @Test
  void aTargetOverDaysIsMetOnEachDay() {
    List<Integer> staffing = staffing(Scope.DAY);
    List<QueueMeasures> intervals = day(staffing).intervals();

    assertThat(share(intervals, 0, 6)).isGreaterThanOrEqualTo(0.8);
    assertThat(share(intervals, 6, 12)).isGreaterThanOrEqualTo(0.8);
    assertThat(sum(staffing))
        .isBetween(sum(staffing(Scope.HORIZON)), sum(staffing(Scope.INTERVAL)));
  }

  private static double share(List<QueueMeasures> intervals, int from, int to) {
    double met = 0;
    double all = 0;
    for (int i = from; i < to; i++) {
      met += LOADS[i] * intervals.get(i).serviceLevels().get(0).answeredWithin();
      all += LOADS[i];
    }
    return met / all;
  }

  private static int sum(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void closedIntervalsHaveNobody() {
    List<Boolean> open = IntStream.range(0, N).mapToObj(i -> i < 10).toList();
    VaryingQueue closing =
        VaryingQueue.of(
            ArrivalRate.constant(
                1800, IntStream.range(0, 10).mapToDouble(i -> LOADS[i] / AHT).toArray()),
            1800,
            N,
            AHT,
            PATIENCE);
    List<Integer> staffing =
        ExactDayStaffing.of(
            closing,
            List.of(new ScopedTarget(EIGHTY_TWENTY, Scope.INTERVAL)),
            open,
            Collections.nCopies(N, 0),
            Collections.nCopies(N, 0),
            sipp());

    assertThat(staffing.subList(10, 12)).containsOnly(0);
    assertThat(staffing.subList(0, 10)).allMatch(agents -> agents > 0);
  }
}
