package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.risk.ForecastLevel;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.report.Display;

class RiskSectionTest {
  private static ForecastRisk risk() {
    List<ForecastLevel> levels = new ArrayList<>();
    for (double probability : new double[] {0.1, 0.5, 0.9}) {
      int agents = (int) (10 * probability);
      ZonedDateTime nine = ReportFixture.MONDAY.atTime(9, 0).atZone(ZoneOffset.UTC);
      levels.add(
          new ForecastLevel(
              probability,
              1,
              1,
              agents,
              agents,
              List.of(
                  new ForecastLevel.Interval(nine, Map.of("desk", agents)),
                  new ForecastLevel.Interval(nine.plusMinutes(30), Map.of("desk", agents)))));
    }
    return new ForecastRisk(0.06, 0.03, levels, null, null);
  }

  @Test
  void thePageHasAFanWithATableBesideIt() throws Exception {
    StringBuilder page = new StringBuilder();
    ReportFixture fixture = ReportFixture.oneDay();
    HtmlReport.of(Display.NEUTRAL, fixture.plan(), risk(), fixture.scenario(), List.of(), "0.1.0")
        .writeTo(page);

    assertThat(page)
        .contains("When the forecast is off")
        .contains("class=\"fan\"")
        .contains("volumes 6 %, handle times 3 %")
        .contains("<th scope=\"row\">P90</th>");
  }

  @Test
  void withoutAnErrorOfTheForecastThereIsNoSuchSection() throws Exception {
    StringBuilder page = new StringBuilder();
    ReportFixture.oneDay().report().writeTo(page);

    assertThat(page).doesNotContain("When the forecast is off");
  }
}
