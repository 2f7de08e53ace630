package org.peakstaff.planner.timevarying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChebyshevExpansionTest {
  private static final Dynamics IMPATIENT = new Dynamics(40, 1 / 240.0, 1 / 120.0, 0.1);
  private static final Dynamics PATIENT = new Dynamics(12, 0.01, 0, 0);

  /** The number in the system some time after the day has begun with nobody in it. */
  private static NumberInSystem after(Dynamics dynamics, double rate, double time) {
    NumberInSystem number = new NumberInSystem();
    uniformise(dynamics, rate, time, number);
    return number;
  }

  private static double[] uniformise(
      Dynamics dynamics, double rate, double time, NumberInSystem number) {
    double[] spent = new double[1000];
    double left = time;
    while (left > 1e-9) {
      Slice slice = Slice.of(dynamics, rate, left, number, 0, Integer.MAX_VALUE);
      Uniformisation.advance(slice, number);
      for (int n = number.reachedLow(); n <= number.reachedHigh(); n++) {
        spent[n] += number.time(n);
      }
      left -= slice.length();
    }
    return spent;
  }

  private static Equilibrium near(Dynamics dynamics, double rate, NumberInSystem number) {
    return Equilibrium.near(dynamics, rate, number, 400).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 15, 300, 5000, 100_000})
  void coefficientsArePositiveAndAddUpToOne(double jumps) {
    double[] coefficients = ChebyshevExpansion.coefficients(jumps);

    assertThat(Arrays.stream(coefficients).min().orElseThrow()).isPositive();
    assertThat(Arrays.stream(coefficients).sum()).isCloseTo(1, within(1e-14));
    assertThat(coefficients.length).isLessThan((int) Math.sqrt(80 * jumps) + 40);
  }

  @ParameterizedTest
  @ValueSource(doubles = {30, 200, 900, 4000})
  void anExpansionMovesProbabilitiesAsUniformisationDoes(double time) {
    NumberInSystem expanded = after(IMPATIENT, 0.15, 900);
    NumberInSystem uniformised = expanded.copy();
    double all = expanded.atLeast(0);

    ChebyshevExpansion.advance(near(IMPATIENT, 0.17, expanded), time, expanded);
    double[] spent = uniformise(IMPATIENT, 0.17, time, uniformised);
    for (int n = 0; n < 200; n++) {
      assertThat(expanded.probability(n)).isCloseTo(uniformised.probability(n), within(2e-11));
      boolean reached = n >= expanded.reachedLow() && n <= expanded.reachedHigh();
      double found = reached ? expanded.time(n) : 0;
      assertThat(found).isCloseTo(spent[n], within(2e-11 * time));
    }
    assertThat(expanded.atLeast(0)).isCloseTo(all, within(2e-13));
  }

  @Test
  void theEquilibriumStays() {
    NumberInSystem number = after(PATIENT, 0.08, 20_000);
    double before = number.atLeast(12);

    ChebyshevExpansion.advance(near(PATIENT, 0.08, number), 3000, number);
    assertThat(number.atLeast(12)).isCloseTo(before, within(1e-10));
  }

  @Test
  void overloadWithoutAbandonmentHasNoEquilibrium() {
    assertThat(Equilibrium.near(PATIENT, 0.13, after(PATIENT, 0.1, 500), 400)).isEmpty();
    assertThat(Equilibrium.near(PATIENT, 0.12, after(PATIENT, 0.1, 500), 400)).isEmpty();
  }

  @Test
  void anEmptySystemIsFarFromTheEquilibriumOfHighLoad() {
    assertThat(Equilibrium.near(IMPATIENT, 0.17, new NumberInSystem(), 400)).isEmpty();
    assertThat(Equilibrium.near(IMPATIENT, 0.17, after(IMPATIENT, 0.17, 900), 400)).isPresent();
  }

  @Test
  void nobodyWaitsLongerThanTheSettlingTime() {
    NumberInSystem number = after(IMPATIENT, 0.17, 900);
    double settled = near(IMPATIENT, 0.17, number).settlingTime(1e-6);

    assertThat(remaining(number, settled)).isBetween(0.0, 1e-6);
    assertThat(remaining(number, settled / 4)).isGreaterThan(1e-6);
  }

  private static double remaining(NumberInSystem number, double time) {
    WaitingCohort cohort = everybodyBusy(number);
    double now = 0;
    while (now < time) {
      double step = Math.min(time - now, 100);
      Slice slice = Slice.withoutArrivals(IMPATIENT, step, cohort.highest());
      Uniformisation.advance(slice, cohort);
      now += slice.length();
    }
    return cohort.waiting();
  }

  private static WaitingCohort everybodyBusy(NumberInSystem number) {
    WaitingCohort cohort = new WaitingCohort(IMPATIENT.agents());
    for (int n = IMPATIENT.agents(); n <= number.high(); n++) {
      cohort.add(n, number.probability(n));
    }
    return cohort;
  }

  @Test
  void fatesAllAtOnceAreThoseOfFollowing() {
    WaitingCohort settled = everybodyBusy(after(IMPATIENT, 0.17, 900));
    WaitingCohort followed = settled.copy();

    settled.settle(IMPATIENT);
    while (followed.waiting() > 1e-13) {
      Slice slice = Slice.withoutArrivals(IMPATIENT, 100, followed.highest());
      Uniformisation.advance(slice, followed);
    }
    assertThat(settled.waiting()).isZero();
    assertThat(settled.answered()).isCloseTo(followed.answered(), within(1e-11));
    assertThat(settled.abandoned()).isCloseTo(followed.abandoned(), within(1e-11));
    assertThat(settled.waitOfAnswered()).isCloseTo(followed.waitOfAnswered(), within(1e-9));
    assertThat(settled.waitOfAbandoned()).isCloseTo(followed.waitOfAbandoned(), within(1e-9));
  }
}
