package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopulaTest {
  private static final List<String> IDS = List.of("a", "b", "c");

  private static final Map<String, Map<String, Double>> PAIRS =
      Map.of("a", Map.of("c", 0.5), "c", Map.of("b", -0.6));

  /** The covariance of two mixtures: the sum over what each makes of every unit vector. */
  private static double covariance(Copula copula, int i, int j) {
    double sum = 0;
    for (int k = 0; k < copula.size(); k++) {
      double[] unit = new double[copula.size()];
      unit[k] = 1;
      sum += copula.mixed(i, unit) * copula.mixed(j, unit);
    }
    return sum;
  }

  @Test
  void theMixturesHaveUnitVarianceAndTheGivenCorrelations() {
    Copula copula = Copula.of(PAIRS, IDS, IDS);
    double[][] expected = {{1, 0, 0.5}, {0, 1, -0.6}, {0.5, -0.6, 1}};

    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(covariance(copula, i, j)).isCloseTo(expected[i][j], within(1e-15));
      }
    }
  }

  @Test
  void theOrderOfRoutingChangesTheNumbersOfTheTypesAlone() {
    Copula copula = Copula.of(PAIRS, IDS, IDS);
    Copula routed = Copula.of(PAIRS, IDS, List.of("c", "a", "b"));
    double[] normals = {0.3, -1.2, 2.5};

    assertThat(List.of(routed.type(0), routed.type(1), routed.type(2))).containsExactly(1, 2, 0);
    for (int i = 0; i < 3; i++) {
      assertThat(routed.mixed(i, normals)).isEqualTo(copula.mixed(i, normals));
    }
  }

  @Test
  void fullCorrelationIsOneVariable() {
    Copula copula =
        Copula.of(Map.of("a", Map.of("b", 1.0, "c", -1.0), "b", Map.of("c", -1.0)), IDS, IDS);
    double[] normals = {0.7, 5, -3};

    assertThat(IntStream.range(0, 3).mapToDouble(i -> copula.mixed(i, normals)))
        .containsExactly(0.7, 0.7, -0.7);
  }

  @Test
  void correlationsThatContradictAreRefused() {
    Map<String, Map<String, Double>> contradicting =
        Map.of("a", Map.of("b", 0.9, "c", 0.9), "b", Map.of("c", -0.9));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Copula.of(contradicting, IDS, IDS))
        .withMessageContaining("they contradict");
  }
}
