package org.peakstaff.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peakstaff.experiment.Centers.exponential;
import static org.peakstaff.experiment.Centers.skill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.compile.ScenarioCompiler;
import org.peakstaff.experiment.Centers;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.Volumes;

/** Correlated busyness of three types, b and c independent; checks allow 4 standard errors. */
class DayFactorsTest {
  private static final int DAYS = 3000;
  private static final double CV = 0.4;
  private static final double RHO = 0.7;

  private static CompiledScenario center(Busyness.Law law, int days, List<String> order) {
    Centers center =
        Centers.of(days, Duration.ofHours(1))
            .busyness(
                new Busyness(
                    law,
                    Share.of(CV),
                    Busyness.Sharing.CORRELATED,
                    Map.of("b", Map.of("a", RHO)),
                    null))
            .routing(
                new Routing(
                    Routing.GroupRule.LONGEST_IDLE,
                    Routing.ContactRule.LONGEST_WAIT,
                    List.of(),
                    order));
    for (String id : List.of("a", "b", "c")) {
      center.type(id, Centers.TypeSpec.of(new Volumes.Constant(1), exponential(60)));
    }
    center.group(
        "g", new Scheduled.Constant(1), Map.of("a", skill(1), "b", skill(1), "c", skill(1)));
    return ScenarioCompiler.compile(center.build(), "");
  }

  private static double[][] draws(CompiledScenario scenario) {
    double[][] draws = new double[3][DAYS];
    DayFactors factors = new DayFactors(scenario);
    for (int replication = 0; replication < DAYS; replication++) {
      factors.begin(11, replication);
      for (int type = 0; type < 3; type++) {
        draws[type][replication] = factors.of(type)[0];
      }
    }
    return draws;
  }

  /** Share of pairs of days that two types order alike, less those they do not. */
  private static double kendall(double[] x, double[] y) {
    long sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
      }
    }
    return sum / (x.length * (x.length - 1) / 2.0);
  }

  @ParameterizedTest
  @EnumSource(Busyness.Law.class)
  void theFactorsKeepTheirLawAndAreCorrelatedThroughTheCopula(Busyness.Law law) {
    double[][] draws = draws(center(law, 1, List.of()));
    double error = 4 / Math.sqrt(DAYS);

    for (double[] ofType : draws) {
      double mean = 0;
      double square = 0;
      for (double factor : ofType) {
        assertThat(factor).isPositive();
        mean += factor / DAYS;
        square += factor * factor / DAYS;
      }
      assertThat(mean).isCloseTo(1, within(CV * error));
      assertThat(Math.sqrt(square - mean * mean)).isCloseTo(CV, within(CV * error));
    }
    // tau of a Gaussian copula is 2 / pi asin(rho), whatever the law of the factors
    double tau = 2 / Math.PI * Math.asin(RHO);
    assertThat(kendall(draws[0], draws[1])).isCloseTo(tau, within(error));
    assertThat(kendall(draws[0], draws[2])).isCloseTo(0, within(error));
    assertThat(kendall(draws[1], draws[2])).isCloseTo(0, within(error));
  }

  @Test
  void aLongerHorizonAndAnotherOrderOfRoutingKeepTheDays() {
    DayFactors plain = new DayFactors(center(Busyness.Law.GAMMA, 1, List.of()));
    DayFactors other = new DayFactors(center(Busyness.Law.GAMMA, 2, List.of("c", "b", "a")));
    plain.begin(5, 3);
    other.begin(5, 3);

    for (int type = 0; type < 3; type++) {
      assertThat(other.of(2 - type)[0]).isEqualTo(plain.of(type)[0]);
      assertThat(other.of(type)[1]).isNotEqualTo(other.of(type)[0]);
    }
  }
}
