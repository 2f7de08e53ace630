package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.report.html.PlanView.Column;
import org.peakstaff.report.html.PlanView.Staffing;
import org.peakstaff.report.html.PlanView.TableRow;

/** Required and scheduled staff: text, table and picture agree with the plan. */
class StaffingSectionTest {
  private final PlanContext context = ReportFixture.oneDay().context();
  private final StaffingSection section = StaffingSection.of(context, PlanFigures.of(context));
  private final Staffing digital = section.views().get(1);
  private final Staffing voice = section.views().get(0);

  @Test
  void theArithmeticOfShrinkageIsPrintedAndRight() {
    int peak = PlanFigures.of(context).peak("voice");
    GroupRequirement need = context.need(peak, "voice");
    double exact = need.required() / (1 - .16 - .13 - .03);

    assertThat(plain(voice.arithmetic()))
        .isEqualTo(
            "At the peak, 10:30: 38 agents at work / (1 − 16 % out of office − 13 % in office − 3 %"
                + " absence) = 55.9, so 56 heads on the roster");
    assertThat(need.requiredWithShrinkage()).isEqualTo((int) Math.ceil(exact));
    assertThat(context.text().number(exact, 1)).isEqualTo("55.9");
  }

  @Test
  void sharesThatAreZeroAreLeftOutOfTheArithmetic() {
    assertThat(digital.arithmetic()).doesNotContain("absence").contains("12\u00a0% in office");
  }

  @Test
  void aGroupOfOneTypeHasEveryColumnAPlannerExpects() {
    assertThat(digital.table().columns())
        .extracting(Column::head)
        .containsExactly(
            "Volume",
            "AHT",
            "Load",
            "Required",
            "P10–P90",
            "With shrinkage",
            "Scheduled",
            "Sched. net",
            "Over/under",
            "Occupancy",
            "Service level",
            "ASA",
            "Abandonment",
            "Binding");
  }

  @Test
  void aPoolOfSeveralTypesDoesNotAddTheirVolumes() {
    assertThat(voice.table().columns())
        .extracting(Column::head)
        .contains("Load", "Required")
        .doesNotContain("Volume", "AHT", "Service level");
  }

  @Test
  void aRowHoldsTheNumbersOfItsInterval() {
    TableRow row = digital.table().days().get(0).rows().get(12);
    GroupRequirement need = context.need(28, "digital");
    ReportText text = context.text();

    assertThat(row.time()).isEqualTo("14:00");
    assertThat(row.cells().get(0))
        .isEqualTo(text.number(context.forecast(28, "care-chat").volume(), 1));
    assertThat(row.cells().subList(3, 9))
        .containsExactly(
            text.count(need.required()),
            need.requiredP10() + "–" + need.requiredP90(),
            text.count(need.requiredWithShrinkage()),
            text.count(need.scheduled()),
            text.number(need.scheduledNet(), 1),
            text.signed(need.overUnder()));
    assertThat(row.cells().subList(9, 14))
        .containsExactly("77.0\u00a0%", "91.0\u00a0%", "6.0\u00a0s", "2.0\u00a0%", "Occupancy cap");
  }

  @Test
  void rowsAreInOrderOfTimeAndMarkedWhereShort() {
    List<TableRow> rows = voice.table().days().get(0).rows();

    assertThat(rows).extracting(TableRow::time).isSorted().hasSize(24);
    for (int position = 0; position < rows.size(); position++) {
      boolean isShort = context.need(16 + position, "voice").overUnder() < 0;
      assertThat(rows.get(position).isShort()).isEqualTo(isShort);
    }
  }

  @Test
  void theBindingTargetIsNamedInWords() {
    assertThat(voice.table().days().get(0).rows().get(0).cells())
        .last()
        .isEqualTo("Service level: Billing calls");
  }

  @Test
  void thePictureHoldsTheSameNumbersAsThePlan() {
    ChartData.Chart chart = section.charts().get(0);

    assertThat(chart.id()).isEqualTo(voice.chart());
    assertThat(chart.table()).isEqualTo(voice.table().id());
    assertThat(chart.series())
        .extracting(ChartData.Series::name)
        .containsExactly("required", "p10", "p90", "scheduled");
    for (int position = 0; position < 24; position++) {
      GroupRequirement need = context.need(16 + position, "voice");
      assertThat(value(chart, 0, position)).isEqualByComparingTo(of(need.required()));
      assertThat(value(chart, 1, position)).isEqualByComparingTo(of(need.requiredP10()));
      assertThat(value(chart, 2, position)).isEqualByComparingTo(of(need.requiredP90()));
      assertThat(value(chart, 3, position).doubleValue())
          .isCloseTo(need.scheduledNet(), org.assertj.core.api.Assertions.within(1e-4));
    }
  }

  @Test
  void closedHoursAreGapsInThePicture() {
    PlanContext week = ReportFixture.oneDay().days(7).context();
    ChartData.Chart chart = StaffingSection.of(week, PlanFigures.of(week)).charts().get(0);

    assertThat(chart.series().get(0).values().subList(6 * 24, 7 * 24)).containsOnlyNulls();
    assertThat(chart.series().get(0).values().subList(0, 24)).doesNotContainNull();
  }

  @Test
  void theWordsBehindThePictureSayPeakAndShortStretches() {
    assertThat(plain(voice.description()))
        .contains("at most 38 at 10:30")
        .contains("short in 2 stretches");
    assertThat(voice.summary()).startsWith("Planned for Billing calls and tech-phone.");
  }

  private static BigDecimal of(int value) {
    return BigDecimal.valueOf(value);
  }

  private static BigDecimal value(ChartData.Chart chart, int series, int position) {
    return chart.series().get(series).values().get(position);
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
