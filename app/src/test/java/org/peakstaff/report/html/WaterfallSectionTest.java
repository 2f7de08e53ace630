package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.planner.certify.Waterfall.Assumption;
import org.peakstaff.planner.certify.Waterfall.Found;
import org.peakstaff.report.Display;

class WaterfallSectionTest {
  private static final Map<Assumption, Double> BARS =
      Map.of(
          Assumption.ABANDONMENT, -12.5,
          Assumption.BUSYNESS, 4.25,
          Assumption.ROUNDING, 0.25);

  private static Waterfall waterfall() {
    List<Waterfall.Step> steps = new ArrayList<>();
    for (Assumption each : Assumption.values()) {
      double hours = BARS.getOrDefault(each, 0.0);
      Found found = hours == 0 ? Found.ABSENT : Found.FORMULA;
      steps.add(new Waterfall.Step(each, hours, Map.of("desk", hours), 0.01, found));
    }
    return new Waterfall(100, Map.of("desk", 100.0), 0.7, steps, 92, 0.8);
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    ReportFixture fixture = ReportFixture.oneDay();
    HtmlReport.of(
            Display.NEUTRAL,
            fixture.plan().withWaterfall(waterfall()),
            null,
            fixture.scenario(),
            List.of(),
            "0.1.0")
        .writeTo(page);
    return page.toString();
  }

  @Test
  void thePageHasTheBarsAndATableOfTheirNumbers() throws IOException {
    assertThat(page())
        .contains("<h2 id=\"waterfall-heading\">Why not Erlang C</h2>")
        .contains("<th scope=\"row\">Customers abandon</th><td>-12.5</td><td>87.5</td>")
        .contains("<th scope=\"row\">The plan, simulated</th>");
  }

  @Test
  void whatIsAbsentHasNoBarAndFewerAgentsAreAnotherColourThanMore() {
    String picture = WaterfallPlot.svg(Display.NEUTRAL, waterfall());
    assertThat(picture.split("<rect", -1)).hasSize(BARS.size() + 1);
    assertThat(picture.split("class=\"down\"", -1)).hasSize(2);
    assertThat(picture).contains(">-12.5</text>").contains(">+4.3</text>").contains(">92.0</text>");
    assertThat(picture).doesNotContain("Concurrency");
  }

  @Test
  void withoutAWaterfallThereIsNoSuchSection() throws IOException {
    StringBuilder page = new StringBuilder();
    ReportFixture.oneDay().report().writeTo(page);
    assertThat(page).doesNotContain("waterfall-heading");
  }
}
