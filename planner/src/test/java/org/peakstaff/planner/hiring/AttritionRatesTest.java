package org.peakstaff.planner.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peakstaff.scenario.HiringGroup.Attrition;
import org.peakstaff.scenario.HiringGroup.Convention;

class AttritionRatesTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05, 0.35, 0.6, 0.99})
  void aYearOfLostWeeksLosesTheAnnualShare(double annual) {
    double weekly = AttritionRates.weekly(annual, Convention.LOST, 1);

    assertThat(1 - Math.pow(1 - weekly, 52)).isCloseTo(annual, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.35, 1})
  void leaversAreSpreadEvenlyOverTheYear(double annual) {
    assertThat(52 * AttritionRates.weekly(annual, Convention.LEAVERS, 1))
        .isCloseTo(annual, within(1e-12));
  }

  @Test
  void aFactorMultipliesTheHazardAndNeverLosesMoreThanAll() {
    double twice = AttritionRates.weekly(0.35, Convention.LOST, 2);

    assertThat(Math.pow(1 - twice, 52)).isCloseTo(0.65 * 0.65, within(1e-12));
    assertThat(AttritionRates.weekly(0.9, Convention.LOST, 1000)).isBetween(0.999, 1.0);
    assertThat(AttritionRates.weekly(0.9, Convention.LEAVERS, 1000)).isEqualTo(1);
    assertThat(AttritionRates.weekly(0.9, Convention.LOST, 0)).isZero();
  }

  @Test
  void ratesHoldFromTheirWeekOnAndNobodyLeavesBeforeTheFirst() {
    Attrition attrition =
        new Attrition(new TreeMap<>(Map.of(2, 0.52, 5, 0.26)), Convention.LEAVERS);
    AttritionRates rates = AttritionRates.of(attrition, 1);

    assertThat(rates.last()).isEqualTo(5);
    assertThat(rates.weekly(1)).isZero();
    assertThat(rates.weekly(2)).isCloseTo(0.01, within(1e-15));
    assertThat(rates.weekly(4)).isCloseTo(0.01, within(1e-15));
    assertThat(rates.weekly(500)).isCloseTo(0.005, within(1e-15));
  }

  @Test
  void withoutAttritionNobodyLeaves() {
    assertThat(AttritionRates.of(null, 3).weekly(0)).isZero();
  }
}
