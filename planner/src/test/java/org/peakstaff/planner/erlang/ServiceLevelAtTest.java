package org.peakstaff.planner.erlang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peakstaff.scenario.ServiceLevelConvention;

/** ICMI's example: answered 1000, abandoned 60, within T 860 and 20, of which 10 within 5 s. */
class ServiceLevelAtTest {
  private static final double OFFERED = 1060;

  private static final ServiceLevelAt EXAMPLE =
      new ServiceLevelAt(
          20,
          860 / OFFERED,
          20 / OFFERED,
          180 / OFFERED,
          140 / OFFERED,
          10 / OFFERED,
          185 / OFFERED);

  @ParameterizedTest
  @CsvSource({
    "ANSWERED_OF_OFFERED, 0.8113",
    "WITHOUT_EARLY_ABANDONS, 0.8269",
    "EARLY_ABANDONS_MET, 0.8302",
    "SHORT_ABANDONS_MET, 0.8208",
    "ANSWERED_OF_ANSWERED, 0.8600"
  })
  void theExampleHasFiveServiceLevels(ServiceLevelConvention convention, double expected) {
    assertThat(EXAMPLE.serviceLevel(convention)).isCloseTo(expected, within(5e-5));
  }

  @ParameterizedTest
  @EnumSource(
      value = ServiceLevelConvention.class,
      names = {"WITHOUT_EARLY_ABANDONS", "ANSWERED_OF_ANSWERED"})
  void nothingOfNothingIsAFullServiceLevel(ServiceLevelConvention convention) {
    ServiceLevelAt allLeave = new ServiceLevelAt(20, 0, 1, 0, 0, 0, 0);
    assertThat(allLeave.serviceLevel(convention)).isEqualTo(1);
  }

  @Test
  void withoutAbandonmentTheConventionsAgree() {
    QueueMeasures measures = ErlangC.of(12, 240).measures(14, Thresholds.of(30));
    for (ServiceLevelConvention convention : ServiceLevelConvention.values()) {
      assertThat(measures.serviceLevel(30, convention))
          .isCloseTo(measures.serviceLevels().get(0).answeredWithin(), within(1e-15));
    }
  }

  @Test
  void theConventionsKeepTheirOrderWhereCustomersAbandon() {
    QueueMeasures measures =
        ErlangA.of(100, 180, 120).measures(95, Thresholds.of(20).withShortAbandon(5));
    double strict = measures.serviceLevel(20, ServiceLevelConvention.ANSWERED_OF_OFFERED);
    double shorts = measures.serviceLevel(20, ServiceLevelConvention.SHORT_ABANDONS_MET);
    double met = measures.serviceLevel(20, ServiceLevelConvention.EARLY_ABANDONS_MET);
    double without = measures.serviceLevel(20, ServiceLevelConvention.WITHOUT_EARLY_ABANDONS);
    assertThat(strict).isLessThan(shorts);
    assertThat(shorts).isLessThan(met);
    assertThat(without).isBetween(strict, met);
  }

  @Test
  void aShortAbandonIsAnAbandonWithinItsThreshold() {
    QueueModel queue = ErlangA.of(100, 180, 120);
    QueueMeasures measures = queue.measures(95, Thresholds.of(20, 5).withShortAbandon(5));
    assertThat(measures.serviceLevelAt(20).abandonedShort())
        .isCloseTo(measures.serviceLevelAt(5).abandonedWithin(), within(1e-15));
  }

  @Test
  void theOrderOfTheThresholdsIsKeptWithRepeats() {
    QueueMeasures measures = ErlangA.of(50, 180, 120).measures(52, Thresholds.of(60, 0, 20, 60));
    assertThat(measures.serviceLevels())
        .extracting(ServiceLevelAt::threshold)
        .containsExactly(60.0, 0.0, 20.0, 60.0);
    assertThat(measures.serviceLevels().get(0)).isEqualTo(measures.serviceLevels().get(3));
    assertThat(measures.serviceLevels().get(1).answeredWithin())
        .isCloseTo(1 - measures.pWait(), within(1e-15));
  }

  @Test
  void aThresholdThatWasNotAskedForIsRefused() {
    QueueMeasures measures = ErlangA.of(50, 180, 120).measures(52, Thresholds.of(60));
    assertThatThrownBy(() -> measures.serviceLevelAt(20))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20.0 s");
  }

  @Test
  void thresholdsMustBeTimes() {
    assertThatThrownBy(() -> Thresholds.of(20, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Thresholds.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Thresholds.none().withShortAbandon(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
