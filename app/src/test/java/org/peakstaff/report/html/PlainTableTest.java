package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;

/** Small tables: numbers stand at the right under their heads, words at the left. */
class PlainTableTest {
  private static final PlainTable TABLE =
      new PlainTable(
          "t",
          "Changes",
          List.of("Variant", "Measure", "Value", "Change", "Verdict"),
          List.of(
              new PlainRow("more", List.of("service level", "64.1 %", "-", "worse")),
              new PlainRow("less", List.of("abandoned", "-", "-", "-"))));

  @Test
  void aColumnOfWordsIsOneWithoutNumbers() {
    assertThat(TABLE.words()).containsExactly(true, false, false, true);
  }
}
