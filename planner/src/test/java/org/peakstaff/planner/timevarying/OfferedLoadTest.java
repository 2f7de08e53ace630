package org.peakstaff.planner.timevarying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peakstaff.random.Sampler;

class OfferedLoadTest {
  private static final double AHT = 300;

  @Test
  void aSineOfArrivalsGivesASmallerAndLaterSineOfLoad() {
    ArrivalRate rate = ArrivalRate.sampled(0.01, 3000, t -> 100 + 20 * StrictMath.sin(t));
    OfferedLoad load = OfferedLoad.of(rate, HandleTimeLaw.exponential(1));

    for (double t = 25; t < 30; t += 0.5) {
      double exact = 100 + 10 * (StrictMath.sin(t) - StrictMath.cos(t));
      assertThat(load.at(t)).isCloseTo(exact, within(1e-3));
    }
  }

  @Test
  void theLoadOfExponentialHandleTimesFollowsItsDifferentialEquation() {
    ArrivalRate rate = ArrivalRate.throughMeans(1800, 0.1, 0.4, 0.2, 0);
    OfferedLoad load = OfferedLoad.of(rate, HandleTimeLaw.exponential(AHT));

    for (double t = 50; t < 7000; t += 333) {
      double slope = (load.at(t + 0.01) - load.at(t - 0.01)) / 0.02;
      assertThat(slope).isCloseTo(rate.at(t) - load.at(t) / AHT, within(1e-6));
    }
  }

  @Test
  void fixedHandleTimesCountTheArrivalsOfTheLastHandleTime() {
    ArrivalRate rate = ArrivalRate.throughMeans(1800, 0.1, 0.4, 0.2, 0);
    OfferedLoad load = OfferedLoad.of(rate, HandleTimeLaw.deterministic(AHT));

    for (double t = 50; t < 7500; t += 321) {
      assertThat(load.at(t)).isCloseTo(rate.volume(t - AHT, t), within(1e-9));
    }
  }

  static List<Sampler> laws() {
    return List.of(
        Sampler.exponential(AHT),
        Sampler.logNormalByMean(AHT, 1.2),
        Sampler.gammaByMean(AHT, 0.5),
        Sampler.hyperexponentialByMean(AHT, 2),
        Sampler.uniform(100, 500));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void anyLawComesToTheSameLoadInTheEnd(Sampler law) {
    ArrivalRate rate = ArrivalRate.constant(1e7, 0.2);
    OfferedLoad load = OfferedLoad.of(rate, HandleTimeLaw.of(law::survival, law.mean()));

    assertThat(load.at(9e6)).isCloseTo(0.2 * AHT, within(2e-5));
    assertThat(load.mean(8e6, 9e6)).isCloseTo(0.2 * AHT, within(2e-5));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void theLoadIsTheIntegralOfThoseWhoAreStillThere(Sampler law) {
    ArrivalRate rate = ArrivalRate.throughMeans(1800, 0.1, 0.4, 0.2);
    OfferedLoad load = OfferedLoad.of(rate, HandleTimeLaw.of(law::survival, law.mean()));

    for (double t : new double[] {100, 2000, 4500, 6000}) {
      double sum = 0;
      for (double u = 0.05; u < t; u += 0.1) {
        sum += rate.at(t - u) * law.survival(u) * 0.1;
      }
      assertThat(load.at(t)).isCloseTo(sum, within(1e-3));
    }
  }

  @Test
  void aTabulatedLawAgreesWithTheFormula() {
    Sampler law = Sampler.exponential(AHT);
    HandleTimeLaw tabulated = HandleTimeLaw.of(law::survival, AHT);
    HandleTimeLaw exact = HandleTimeLaw.exponential(AHT);

    for (double x : new double[] {0, 0.01, 1, 33, 300, 2000, 1e4, 1e6}) {
      assertThat(tabulated.integral(x)).isCloseTo(exact.integral(x), within(1e-7));
      assertThat(tabulated.secondIntegral(x))
          .isCloseTo(exact.secondIntegral(x), within(1e-4 + 1e-9 * x * AHT));
    }
  }

  static Stream<HandleTimeLaw> scaled() {
    return Stream.of(
        HandleTimeLaw.exponential(100).times(3),
        HandleTimeLaw.of(OfferedLoadTest::third, 100).times(3));
  }

  private static double third(double x) {
    return StrictMath.exp(-x / 100);
  }

  @ParameterizedTest
  @MethodSource("scaled")
  void longerHandleTimesAreTheSameLawOnAnotherScale(HandleTimeLaw law) {
    HandleTimeLaw exact = HandleTimeLaw.exponential(300);

    assertThat(law.mean()).isEqualTo(300);
    assertThat(law.integral(200)).isCloseTo(exact.integral(200), within(1e-7));
    assertThat(law.secondIntegral(200)).isCloseTo(exact.secondIntegral(200), within(1e-4));
  }

  @Test
  void arrivalsOfSeveralTypesAddUp() {
    OfferedLoad load = OfferedLoad.none();
    load.add(0, 600, 0.1, 0.1, HandleTimeLaw.deterministic(100));
    load.add(0, 600, 0.2, 0.2, HandleTimeLaw.deterministic(200));

    assertThat(load.at(500)).isCloseTo(10 + 40, within(1e-12));
    assertThat(load.at(700)).isCloseTo(20, within(1e-12));
    assertThat(load.maximum(0, 800)).isCloseTo(50, within(1e-12));
  }

  @Test
  void arrivalsThatGoOnAreNotHiddenByOthersThatBeganWithThemAndEnded() {
    OfferedLoad load = OfferedLoad.none();
    load.add(0, 600, 0.1, 0.1, HandleTimeLaw.deterministic(100));
    load.add(0, 300, 0.2, 0.2, HandleTimeLaw.deterministic(100));
    load.add(300, 600, 0.2, 0.2, HandleTimeLaw.deterministic(100));

    assertThat(load.at(350)).isCloseTo(30, within(1e-12));
    assertThat(load.at(500)).isCloseTo(30, within(1e-12));
    assertThat(load.at(640)).isCloseTo(0.3 * 60, within(1e-12));
    assertThat(load.mean(400, 600)).isCloseTo(30, within(1e-12));
  }
}
