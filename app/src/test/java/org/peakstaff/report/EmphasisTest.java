package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmphasisTest {
  @Test
  void plainTextIsLeftAlone() {
    assertThat(Emphasis.PLAIN.strong("a") + Emphasis.PLAIN.good("b") + Emphasis.PLAIN.bad("c"))
        .isEqualTo("abc");
  }

  @Test
  void colourIsSwitchedOffAgain() {
    assertThat(Emphasis.COLOUR.strong("a")).isEqualTo("\u001B[1ma\u001B[0m");
    assertThat(Emphasis.COLOUR.good("a")).isEqualTo("\u001B[32ma\u001B[0m");
    assertThat(Emphasis.COLOUR.bad("a")).isEqualTo("\u001B[31;1ma\u001B[0m");
  }
}
