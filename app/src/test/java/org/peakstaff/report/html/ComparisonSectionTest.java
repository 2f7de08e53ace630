package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.report.html.PlanView.Comparison;
import org.peakstaff.report.html.PlanView.ComparisonRow;
import org.peakstaff.report.html.PlanView.Reason;

/** Formula and simulation side by side. */
class ComparisonSectionTest {
  private final PlanContext context = ReportFixture.oneDay().context();
  private final PlanFigures figures = PlanFigures.of(context);
  private final Comparison comparison = ComparisonSection.of(context, figures).view();

  @Test
  void everyTypeHasThreeMeasuresAndEveryGroupItsOccupancy() {
    assertThat(comparison.rows()).hasSize(3 * 3 + 2);
    assertThat(comparison.rows())
        .extracting(ComparisonRow::subject)
        .containsOnly("Billing calls", "Care chat", "tech-phone", "Digital", "Voice");
  }

  @Test
  void theDifferenceIsSimulationLessFormula() {
    double predicted = figures.predicted("billing-phone", ContactForecast::serviceLevel);
    ComparisonRow row = comparison.rows().get(0);

    assertThat(row.measure()).isEqualTo("Service level");
    assertThat(row.formula()).isEqualTo(context.text().percent(predicted));
    assertThat(row.simulated()).isEqualTo("78.1\u00a0%");
    assertThat(row.difference()).isEqualTo(context.text().points(.7812 - predicted));
  }

  @Test
  void theReasonsNameWhatThisScenarioContains() {
    assertThat(comparison.reasons())
        .extracting(Reason::topic)
        .containsExactly(
            "Time", "Busy and quiet days", "Handle time", "Patience", "Staff", "Skills");
    assertThat(comparison.reasons().get(1).simulation()).contains("10\u00a0%");
    assertThat(comparison.reasons().get(2).simulation())
        .contains("Billing calls lognormal; Care chat lognormal");
    assertThat(comparison.reasons().get(3).formula()).startsWith("Erlang A");
  }
}
