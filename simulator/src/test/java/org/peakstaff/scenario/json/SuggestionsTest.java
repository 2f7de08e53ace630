package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final List<String> NAMES =
      List.of("handleTime", "patience", "target", "hours", "balking");

  @Test
  void misspeltNamesAreRecognised() {
    assertThat(Suggestions.nearest("handelTime", NAMES)).isEqualTo("handleTime");
    assertThat(Suggestions.nearest("handle-time", NAMES)).isEqualTo("handleTime");
    assertThat(Suggestions.nearest("HOURS", NAMES)).isEqualTo("hours");
    assertThat(Suggestions.nearest("houers", NAMES)).isEqualTo("hours");
  }

  @Test
  void otherNamesAreNot() {
    assertThat(Suggestions.nearest("weather", NAMES)).isNull();
    assertThat(Suggestions.nearest("x", NAMES)).isNull();
    assertThat(Suggestions.nearest("h".repeat(10_000), NAMES)).isNull();
  }

  @Test
  void aSwapOfNeighboursIsOneMistake() {
    assertThat(Suggestions.distance("abcd", "abdc")).isEqualTo(1);
    assertThat(Suggestions.distance("", "abc")).isEqualTo(3);
    assertThat(Suggestions.distance("kitten", "sitting")).isEqualTo(3);
  }
}
