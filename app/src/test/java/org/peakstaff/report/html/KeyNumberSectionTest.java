package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.report.html.PlanView.KeyNumber;

/** The numbers beside the verdict. */
class KeyNumberSectionTest {
  private final PlanContext context = ReportFixture.oneDay().context();
  private final List<KeyNumber> numbers = numbers(context);

  @Test
  void simulationStandsBesideFormula() {
    assertThat(number("Service level, simulated").value()).isEqualTo("81.3\u00a0%");
    assertThat(number("Service level, simulated").detail())
        .isEqualTo("95\u00a0% interval 80.1–82.5\u00a0%");
    assertThat(number("Service level, formula").value()).isEqualTo("84.1\u00a0%");
  }

  @Test
  void hoursAndCostAreThoseOfThePlan() {
    PlanTotals totals = context.plan().totals();
    ReportText text = context.text();
    assertThat(number("Agent hours").value()).isEqualTo(text.number(totals.agentHours(), 1));
    assertThat(number("Rostered hours").value()).isEqualTo(text.number(totals.rosteredHours(), 1));
    assertThat(number("Scheduled hours").value())
        .isEqualTo(text.number(totals.scheduledHours(), 1));
    assertThat(number("Cost of the plan").value()).isEqualTo(text.money(totals.cost(), "EUR"));
  }

  @Test
  void thePeakSaysAgentsAndHeads() {
    PlanFigures figures = PlanFigures.of(context);
    int peak = figures.peak();
    assertThat(number("Agents at the peak").value())
        .isEqualTo(Integer.toString(figures.required(peak)));
    assertThat(number("Agents at the peak").detail())
        .contains(context.when(peak))
        .contains(figures.requiredWithShrinkage(peak) + "\u00a0heads on the roster");
  }

  @Test
  void withoutARosterNoScheduledHoursAreShown() {
    assertThat(numbers(ReportFixture.oneDay().withoutRoster().context()))
        .extracting(KeyNumber::name)
        .doesNotContain("Scheduled hours")
        .contains("Rostered hours");
  }

  private KeyNumber number(String name) {
    return numbers.stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<KeyNumber> numbers(PlanContext context) {
    return KeyNumberSection.of(context, PlanFigures.of(context)).views();
  }
}
