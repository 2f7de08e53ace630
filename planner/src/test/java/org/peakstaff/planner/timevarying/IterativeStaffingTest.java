package org.peakstaff.planner.timevarying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.erlang.ErlangA;
import org.peakstaff.planner.erlang.ErlangC;
import org.peakstaff.planner.erlang.Thresholds;
import org.peakstaff.planner.timevarying.IterativeStaffing.Customers;
import org.peakstaff.random.Sampler;

class IterativeStaffingTest {
  /** With equal rates of completion and abandonment the number in the system is Poisson. */
  @Test
  void theFirstStepIsTheLastWherePatienceIsLikeHandleTime() {
    int[] staff = new int[8];
    for (int i = 0; i < staff.length; i++) {
      double t = i * Math.PI / 4;
      double load = 100 + 10 * (StrictMath.sin(t) - StrictMath.cos(t));
      staff[i] = IterativeStaffing.firstStep(load, 0.1);
    }

    assertThat(staff).containsExactly(103, 114, 125, 129, 125, 114, 103, 99);
  }

  @Test
  void theFirstStepOfNoLoadIsNobodyAndOfAHugeOneItsNormalQuantile() {
    assertThat(IterativeStaffing.firstStep(0, 0.1)).isEqualTo(1);
    assertThat(IterativeStaffing.firstStep(10_000, 0.1)).isBetween(10_127, 10_130);
  }

  private static Customers customers(
      double[] loads, Sampler handleTimes, @Nullable Sampler patience) {
    int n = loads.length;
    return new Customers(
        7,
        IntStream.range(0, n).mapToObj(i -> loads[i] / handleTimes.mean()).toList(),
        Collections.nCopies(n, handleTimes),
        Collections.nCopies(n, 1.0),
        patience == null ? null : Collections.nCopies(n, patience),
        Collections.nCopies(n, 1.0));
  }

  private static List<Integer> staffing(Customers customers, double delay, int replications) {
    int n = customers.rates().size();
    return IterativeStaffing.of(
            1800, List.of(customers), Collections.nCopies(n, true), 1, replications)
        .staffing(
            Collections.nCopies(n, delay), Collections.nCopies(n, 0), Collections.nCopies(n, 30));
  }

  @Test
  void steadyDemandIsStaffedAsTheFormulasSay() {
    double[] loads = {20, 20, 20, 20, 20, 20};
    Sampler exponential = Sampler.exponential(300);
    int erlangC = 26;
    int erlangA = 24;
    assertThat(ErlangC.waiting(erlangC, 20)).isLessThan(0.15);
    assertThat(ErlangA.of(20, 300, 150).measures(erlangA, Thresholds.none()).pWait())
        .isLessThan(0.2);

    List<Integer> patient =
        staffing(customers(loads, exponential, null), ErlangC.waiting(erlangC, 20) + 0.01, 200);
    List<Integer> impatient =
        staffing(
            customers(loads, exponential, Sampler.exponential(150)),
            ErlangA.of(20, 300, 150).measures(erlangA, Thresholds.none()).pWait() + 0.01,
            200);
    assertThat(patient.subList(2, 6)).allMatch(agents -> Math.abs(agents - erlangC) <= 1);
    assertThat(impatient.subList(2, 6)).allMatch(agents -> Math.abs(agents - erlangA) <= 1);
  }

  @Test
  void longHandleTimesNeedStaffAfterThePeak() {
    double[] loads = {10, 40, 10, 10, 10, 10};
    List<Integer> staffing =
        staffing(
            customers(loads, Sampler.logNormalByMean(1800, 1), Sampler.exponential(300)), 0.2, 100);

    assertThat(staffing.get(2)).isGreaterThan(staffing.get(5) + 5);
    assertThat(staffing.get(0)).isLessThan(staffing.get(5));
  }

  @Test
  void theSameSeedGivesTheSameStaff() {
    Customers customers =
        customers(new double[] {5, 9, 7}, Sampler.gammaByMean(300, 0.5), Sampler.exponential(60));

    assertThat(staffing(customers, 0.2, 50)).isEqualTo(staffing(customers, 0.2, 50));
  }
}
