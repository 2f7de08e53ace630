package org.peakstaff.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.risk.ForecastLevel;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.report.Display;
import org.peakstaff.report.RiskText;
import org.peakstaff.report.html.PlanView.Illustrated;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;

/** The requirement when the forecast is off: a fan of all agents over the horizon, and the sums. */
final class RiskSection {
  private RiskSection() {}

  /** One section, none where the scenario has no error of the forecast. */
  static List<Illustrated> views(PlanContext context, @Nullable ForecastRisk risk) {
    Display display = context.display();
    if (risk == null) {
      return List.of();
    }
    List<PlainRow> rows =
        risk.levels().stream()
            .map(level -> RiskText.cells(display, level))
            .map(cells -> new PlainRow(cells.get(0), cells.subList(1, cells.size())))
            .toList();
    return List.of(
        new Illustrated(
            "risk",
            "When the forecast is off",
            fan(display, risk, context.intervalHours()),
            new PlainTable("risk-table", RiskText.sentence(display, risk), RiskText.HEADS, rows)));
  }

  private static String fan(Display display, ForecastRisk risk, double hours) {
    CurvePlot plot =
        CurvePlot.ofLine(display, "Hours from the start", "Agents required at work: P10, P50, P90");
    ForecastLevel low = risk.levels().get(0);
    ForecastLevel middle = risk.levels().get(1);
    ForecastLevel high = risk.levels().get(2);
    for (int i = 0; i < middle.intervals().size(); i++) {
      plot.add(
          i * hours,
          low.intervals().get(i).total(),
          middle.intervals().get(i).total(),
          high.intervals().get(i).total());
    }
    return plot.svg();
  }
}
