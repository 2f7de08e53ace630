package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.Column;
import org.peakstaff.report.html.PlanView.Service;
import org.peakstaff.result.Estimate;

/** Service per interval, simulated and predicted. */
class ServiceSectionTest {
  private final PlanContext context = ReportFixture.oneDay().context();
  private final ServiceSection section = ServiceSection.of(context);
  private final Service billing = section.views().get(0);

  @Test
  void theTargetStandsAboveThePicture() {
    assertThat(plain(billing.summary()))
        .isEqualTo("Target: 80 % within 20 s (answered of offered).");
  }

  @Test
  void theWordsCountTheIntervalsBelowTargetAndNameTheLowest() {
    assertThat(plain(billing.description()))
        .isEqualTo("Simulated below 80 % in 3 of 24 intervals; lowest 72.5 % at 12:30.");
  }

  @Test
  void theTableSetsFormulaBesideSimulation() {
    assertThat(billing.table().columns())
        .extracting(Column::head)
        .containsExactly(
            "Volume",
            "AHT",
            "Load",
            "SL formula",
            "SL simulated",
            "SL interval",
            "ASA formula",
            "ASA simulated",
            "Abandonment formula",
            "Abandonment simulated");
    assertThat(plain(billing.table().days().get(0).rows().get(9).cells().get(4)))
        .isEqualTo("72.5 %");
    assertThat(plain(billing.table().days().get(0).rows().get(9).cells().get(5)))
        .isEqualTo("71.3–73.7 %");
  }

  @Test
  void thePictureHoldsMeanBandFormulaAndTarget() {
    ChartData.Chart chart = section.charts().get(0);

    assertThat(chart.target()).isEqualByComparingTo("80");
    for (int position = 0; position < 24; position++) {
      Estimate simulated = context.simulatedType(16 + position, "billing-phone").serviceLevel();
      double formula = context.forecast(16 + position, "billing-phone").serviceLevel();
      List<Double> values = values(chart, position);
      assertThat(values.get(0)).isCloseTo(100 * simulated.mean(), within(1e-4));
      assertThat(values.get(1)).isCloseTo(100 * simulated.low(), within(1e-4));
      assertThat(values.get(2)).isCloseTo(100 * simulated.high(), within(1e-4));
      assertThat(values.get(3)).isCloseTo(100 * formula, within(1e-4));
    }
  }

  @Test
  void intervalsOfTheWarmUpHaveNoSimulatedNumber() {
    ServiceSection warmed = ServiceSection.of(ReportFixture.oneDay().warmUp(20).context());

    assertThat(warmed.charts().get(0).series().get(0).values().subList(0, 5))
        .containsExactly(null, null, null, null, values(section.charts().get(0), 4, 0));
    assertThat(warmed.views().get(0).table().days().get(0).rows().get(0).cells().get(4))
        .isEqualTo(ReportText.UNDEFINED);
  }

  private static java.math.BigDecimal values(ChartData.Chart chart, int position, int series) {
    return chart.series().get(series).values().get(position);
  }

  private static List<Double> values(ChartData.Chart chart, int position) {
    return chart.series().stream().map(s -> s.values().get(position).doubleValue()).toList();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
