package org.peakstaff.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sweep goes through. */
class SweepPointTest {
  @Test
  void everyCombinationOnceTheLastPathVaryingFastest() {
    List<Map<String, String>> points = SweepPoint.combinations(List.of("a = 1, 2", "b=x,y,z"));

    assertThat(points)
        .extracting(point -> point.get("a") + point.get("b"))
        .containsExactly("1x", "1y", "1z", "2x", "2y", "2z");
    assertThat(points).allSatisfy(point -> assertThat(point.keySet()).containsExactly("a", "b"));
  }

  @Test
  void nothingVariedIsOnePoint() {
    assertThat(SweepPoint.combinations(List.of())).containsExactly(Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "=1", "a="})
  void whatHasNoPathOrNoValuesIsRefused(String varied) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SweepPoint.combinations(List.of(varied)))
        .withMessageContaining("\"" + varied + "\"");
  }
}
