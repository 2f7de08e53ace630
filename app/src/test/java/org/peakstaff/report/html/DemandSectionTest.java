package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.Column;
import org.peakstaff.report.html.PlanView.Demand;

/** Expected contacts by type. */
class DemandSectionTest {
  private final PlanContext context = ReportFixture.oneDay().context();
  private final DemandSection section = DemandSection.of(context, PlanFigures.of(context));
  private final Demand demand = section.view();

  @Test
  void theLegendTheTableAndThePictureShareOneOrder() {
    assertThat(demand.legend()).containsExactly("Billing calls", "Care chat", "tech-phone");
    assertThat(demand.table().columns()).extracting(Column::head).isEqualTo(demand.legend());
    assertThat(section.chart().series())
        .extracting(ChartData.Series::name)
        .isEqualTo(demand.legend());
  }

  @Test
  void everyCellIsTheVolumeOfItsInterval() {
    for (int position = 0; position < 24; position++) {
      double volume = context.forecast(16 + position, "care-chat").volume();
      assertThat(demand.table().days().get(0).rows().get(position).cells().get(1))
          .isEqualTo(context.text().number(volume, 1));
      assertThat(section.chart().series().get(1).values().get(position).doubleValue())
          .isCloseTo(volume, within(1e-4));
    }
  }

  @Test
  void theSummaryCountsEachTypeOnItsOwn() {
    assertThat(demand.summary())
        .isEqualTo(
            "Contacts expected over the horizon: 1,939 Billing calls, 985 Care chat and 608"
                + " tech-phone.");
  }
}
