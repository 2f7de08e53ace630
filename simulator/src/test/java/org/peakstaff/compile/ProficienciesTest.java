package org.peakstaff.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Proficiency;
import org.peakstaff.scenario.Proficiency.Assistance;
import org.peakstaff.scenario.Proficiency.Tenure;

class ProficienciesTest {
  private static final List<String> TYPES = List.of("chat", "phone");

  private static Curve curve(double atFirst, double after26Weeks) {
    return new Curve(new TreeMap<>(Map.of(0, atFirst, 26, after26Weeks)));
  }

  private static Tenure tenure(Map<Integer, Integer> weeks) {
    return new Tenure(new TreeMap<>(weeks), curve(1.5, 1), curve(0.8, 1));
  }

  private static Proficiencies of(Tenure tenure, Map<String, Assistance> tools) {
    return Proficiencies.of(new Proficiency(tenure, tools), TYPES);
  }

  @Test
  void agentsWhoAreAlikeHaveNone() {
    assertThat(Proficiencies.of(Proficiency.ALIKE, TYPES)).isNull();
  }

  @Test
  void anyRunOfNumbersHasTheProportionsToWithinTwoAgents() {
    Proficiencies agents = of(tenure(Map.of(0, 6, 13, 10, 26, 84)), Map.of());
    Map<Double, Double> shares = Map.of(1.5, 0.06, 1.25, 0.10, 1.0, 0.84);
    for (int from = 0; from < 120; from++) {
      for (int length = 1; length <= 60; length++) {
        Map<Double, Integer> counts = new TreeMap<>();
        for (int number = from; number < from + length; number++) {
          counts.merge(agents.handleFactor(number, 0), 1, Integer::sum);
        }
        for (Map.Entry<Double, Double> share : shares.entrySet()) {
          assertThat((double) counts.getOrDefault(share.getKey(), 0))
              .as("%s from %d, %d agents", share.getKey(), from, length)
              .isCloseTo(share.getValue() * length, within(2.0));
        }
      }
    }
  }

  @Test
  void theWholeGroupHasThemExactly() {
    Proficiencies agents = of(tenure(Map.of(0, 3, 4, 7, 26, 15)), Map.of());
    double sum = 0;
    for (int number = 0; number < 25; number++) {
      sum += agents.handleFactor(number, 1);
    }
    double atFour = 1.5 - 0.5 * 4 / 26;
    assertThat(sum).isCloseTo(3 * 1.5 + 7 * atFour + 15, within(1e-9));
    assertThat(agents.meanHandleFactor(1)).isCloseTo(sum / 25, within(1e-12));
    assertThat(agents.meanResolutionFactor(1))
        .isCloseTo((3 * 0.8 + 7 * (0.8 + 0.2 * 4 / 26) + 15) / 25, within(1e-12));
  }

  @Test
  void aSingleAgentIsAnExperiencedOne() {
    assertThat(of(tenure(Map.of(0, 1, 26, 1)), Map.of()).handleFactor(0, 0)).isEqualTo(1);
    assertThat(of(tenure(Map.of(0, 1, 26, 1)), Map.of()).handleFactor(1, 0)).isEqualTo(1.5);
  }

  @Test
  void toolsMultiplyWithTenureForTheirTypesAndByWeeks() {
    Map<String, Assistance> tools =
        Map.of(
            "ai", new Assistance(null, List.of("chat"), curve(0.75, 0.97), curve(1.2, 1)),
            "crm", new Assistance(null, List.of(), Curve.constant(0.94), null));
    Proficiencies agents = of(tenure(Map.of(0, 1, 26, 1)), tools);
    assertThat(agents.handleFactor(0, 0)).isCloseTo(0.97 * 0.94, within(1e-12));
    assertThat(agents.handleFactor(1, 0)).isCloseTo(1.5 * 0.75 * 0.94, within(1e-12));
    assertThat(agents.handleFactor(1, 1)).isCloseTo(1.5 * 0.94, within(1e-12));
    assertThat(agents.resolutionFactor(1, 0)).isCloseTo(0.8 * 1.2, within(1e-12));
    assertThat(agents.resolutionFactor(1, 1)).isEqualTo(0.8);
  }

  @Test
  void withoutTenureAgentsAreExperienced() {
    Map<String, Assistance> tools =
        Map.of("ai", new Assistance(null, List.of(), curve(0.75, 0.97), null));
    Proficiencies agents = of(null, tools);
    assertThat(agents.handleFactor(5, 0)).isEqualTo(0.97);
    assertThat(agents.meanResolutionFactor(0)).isEqualTo(1);
  }
}
