package org.peakstaff.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CurveTest {
  private final Curve curve = new Curve(new TreeMap<>(Map.of(2, 1.5, 8, 1.2, 26, 1.0)));

  @Test
  void isLinearBetweenWeeksAndConstantOutsideThem() {
    assertThat(curve.at(0)).isEqualTo(1.5);
    assertThat(curve.at(2)).isEqualTo(1.5);
    assertThat(curve.at(5)).isCloseTo(1.35, within(1e-12));
    assertThat(curve.at(8)).isEqualTo(1.2);
    assertThat(curve.at(12.5)).isCloseTo(1.15, within(1e-12));
    assertThat(curve.at(100)).isEqualTo(1);
  }

  @Test
  void aConstantIsTheSameForEverybody() {
    assertThat(Curve.constant(0.9).at(52)).isEqualTo(0.9);
  }

  @Test
  void needsAWeek() {
    assertThatThrownBy(() -> new Curve(new TreeMap<>()))
        .hasMessage("a curve has at least one factor");
  }
}
