package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.Display;

/** The picture of required and productive staff over weeks. */
class WeekPlotTest {
  private static final List<LocalDate> WEEKS =
      List.of(LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4));

  private static WeekPlot plot() {
    return new WeekPlot(Display.NEUTRAL, "Staff & need", "FTE", WEEKS);
  }

  @Test
  void weeksThatFallShortAreHatchedAndOthersAreNot() {
    WeekPlot enough =
        plot()
            .line("Required", WeekPlot.Look.REQUIRED, List.of(10.0, 10.0, 10.0))
            .line("Productive", WeekPlot.Look.PRODUCTIVE, List.of(10.0, 11.0, 12.0));
    assertThat(enough.svg()).doesNotContain("class=\"gap\"");
    WeekPlot tooFew =
        plot()
            .line("Required", WeekPlot.Look.REQUIRED, List.of(10.0, 10.0, 10.0))
            .line("Productive", WeekPlot.Look.PRODUCTIVE, List.of(10.0, 9.0, 12.0));
    assertThat(tooFew.svg()).containsOnlyOnce("class=\"gap\"");
  }

  @Test
  void monthsAreNamedAndTheTitleIsEscaped() {
    String svg =
        plot()
            .line("Required", WeekPlot.Look.REQUIRED, List.of(10.0, 10.0, 10.0))
            .band("P10 to P90", List.of(8.0, 8.0, 8.0), List.of(12.0, 12.0, 12.0))
            .mark(1, "+12")
            .svg();
    assertThat(svg)
        .contains("Staff &amp; need", ">Dec 2026<", ">+12<", "class=\"fan\"", ">P10 to P90<")
        .doesNotContain("NaN");
  }

  @Test
  void aLineHasAValuePerWeek() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plot().line("Required", WeekPlot.Look.REQUIRED, List.of(1.0)))
        .withMessageContaining("1 values for 3 weeks");
  }
}
