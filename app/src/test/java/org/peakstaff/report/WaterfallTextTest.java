package org.peakstaff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.planner.certify.Waterfall.Assumption;
import org.peakstaff.planner.certify.Waterfall.Found;
import org.peakstaff.planner.certify.Waterfall.Step;

/** The waterfall in the terminal and as JSON. */
final class WaterfallTextTest {
  private static final Waterfall WATERFALL =
      new Waterfall(
          100,
          Map.of("care", 60.0, "night", 40.0),
          0.5,
          List.of(
              step(Assumption.ABANDONMENT, -12.5, 0.25, Found.FORMULA),
              step(Assumption.BUSYNESS, 0, 0, Found.ABSENT),
              step(Assumption.BREAKS, 0, 0, Found.OUTSIDE),
              step(Assumption.ROUNDING, 2.5, 0, Found.COUNT)),
          90,
          0.75);

  private static Step step(Assumption assumption, double hours, double points, Found found) {
    return new Step(assumption, hours, Map.of("care", hours, "night", 0.0), points, found);
  }

  @Test
  void everyBarSaysWhatItChangesAndWhereThatLeads() {
    List<List<String>> rows = WaterfallText.rows(Display.NEUTRAL, WATERFALL);

    assertThat(rows.get(0))
        .containsExactly("Erlang C, each type alone", "", "100.0", "", "50.0 %", "formula");
    assertThat(rows.get(1))
        .containsExactly("Customers abandon", "-12.5", "87.5", "+25.0", "75.0 %", "formula");
    assertThat(rows.get(2))
        .containsExactly("Busy and quiet days", "-", "87.5", "-", "75.0 %", "not in it");
    assertThat(rows.get(3)).containsExactly("Breaks", "-", "87.5", "-", "75.0 %", "on top");
    assertThat(rows.get(4))
        .containsExactly("Whole agents", "+2.5", "90.0", "0.0", "75.0 %", "count");
    assertThat(rows.get(5)).containsExactly("The plan, simulated", "", "90.0", "", "75.0 %", "");
  }

  @Test
  void theTableFitsTheTerminalAndNamesGroupsWhereThereAreSeveral() {
    List<String> lines = WaterfallText.lines(Display.NEUTRAL, WATERFALL);

    assertThat(lines).allMatch(line -> line.length() <= 100);
    assertThat(String.join(" ", lines))
        .contains("They come on top")
        .contains("care 60.0 -> 50.0, night 40.0 -> 40.0");
  }

  @Test
  void jsonHasTheStepsByGroup() {
    StringWriter out = new StringWriter();
    try (JsonDocument json = JsonDocument.to(out)) {
      WaterfallJson.write(WATERFALL, json);
    }

    assertThat(out.toString())
        .contains("\"assumption\": \"abandonment\"", "\"care\": -12.5", "\"found\": \"absent\"")
        .contains("\"required\": {");
  }
}
