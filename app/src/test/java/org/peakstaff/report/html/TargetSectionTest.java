package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.PlanView.TargetRow;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.Target;

/** Targets, each with a status in words. */
class TargetSectionTest {
  @Test
  void aMissedTargetShowsPredictionFindingAndInterval() {
    TargetRow row = rows(ReportFixture.oneDay()).get(0);

    assertThat(row.contactType()).isEqualTo("Billing calls");
    assertThat(plain(row.target())).isEqualTo("80 % within 20 s (answered of offered)");
    assertThat(row.scope()).isEqualTo("each day");
    assertThat(plain(row.simulated())).isEqualTo("78.1 %");
    assertThat(plain(row.interval())).isEqualTo("77.7–78.5 %");
    assertThat(row.verdict()).isEqualTo("Missed");
    assertThat(row.status()).isEqualTo("bad");
  }

  @Test
  void theFormulaIsJudgedOnItsWorstDay() {
    PlanContext week = ReportFixture.oneDay().days(7).context();
    PlanFigures figures = PlanFigures.of(week);
    double worst =
        java.util.stream.IntStream.range(0, 6)
            .mapToDouble(
                day ->
                    figures.predicted(
                        "billing-phone", f -> f.serviceLevel(), index -> index / 48 == day))
            .min()
            .orElseThrow();

    assertThat(TargetSection.of(week, figures).views().get(0).formula())
        .isEqualTo(week.text().percent(worst));
  }

  @Test
  void anIntervalThatHoldsTheBoundIsANarrowVerdict() {
    TargetRow row = rows(ReportFixture.oneDay()).get(1);

    assertThat(row.verdict()).isEqualTo("Met, narrowly");
    assertThat(row.status()).isEqualTo("warning");
    assertThat(plain(row.target())).isEqualTo("at most 5 % abandoned");
  }

  @Test
  void oneReplicationIsNeverNarrow() {
    Estimate single = new Estimate(.8, Double.NaN, Double.NaN, .95, null);
    assertThat(TargetSection.isClose(check(single))).isFalse();
    assertThat(TargetSection.isClose(check(ReportFixture.estimate(.8, .01)))).isTrue();
  }

  @Test
  void theDaysThatMissAreNamedOnlyWhenThereAreSeveral() {
    assertThat(rows(ReportFixture.oneDay()).get(0).missed()).isEmpty();
    assertThat(rows(ReportFixture.oneDay().days(7)).get(0).missed()).isEqualTo("on Mon 30 Nov");
  }

  private static TargetCheck check(Estimate actual) {
    return new TargetCheck(
        "billing-phone",
        TargetCheck.Kind.SERVICE_LEVEL,
        Target.Scope.DAY,
        .8,
        null,
        actual,
        true,
        List.of());
  }

  private static List<TargetRow> rows(ReportFixture fixture) {
    PlanContext context = fixture.context();
    return TargetSection.of(context, PlanFigures.of(context)).views();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
