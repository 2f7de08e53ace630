package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers for the script of the page. */
class ChartDataTest {
  @Test
  void numbersAreRoundedAndWrittenPlain() {
    assertThat(json(1 / 3.0)).contains("[0.3333]");
    assertThat(json(1_000_000)).contains("[1000000]");
    assertThat(json(12.5)).contains("[12.5]");
    assertThat(json(1e-9)).contains("[0]");
  }

  @Test
  void undefinedNumbersAreNull() {
    assertThat(json(Double.NaN)).contains("[null]");
    assertThat(json(Double.POSITIVE_INFINITY)).contains("[null]");
  }

  @Test
  void namesCannotEndTheScriptElement() {
    ChartData.Series series = ChartData.Series.of("</script><!--", List.of(0), index -> 1);
    assertThat(json(series)).doesNotContain("<").contains("\\u003c/script>\\u003c!--");
  }

  private static String json(double value) {
    return json(ChartData.Series.of("x", List.of(0), index -> value));
  }

  private static String json(ChartData.Series series) {
    ChartData.Chart chart =
        new ChartData.Chart("id", "table", "demand", "unit", null, List.of(series));
    return ReportTemplate.json(
        new ChartData(null, List.of("08:00"), List.of(0), List.of(), List.of(chart)));
  }
}
