package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.report.html.PlanView.Demand;

/** The contacts expected per interval, stacked by type. */
final class DemandSection {
  private static final String TABLE = "demand-table";
  private static final String CHART = "demand";

  private final PlanContext context;
  private final PlanFigures figures;

  private DemandSection(PlanContext context, PlanFigures figures) {
    this.context = context;
    this.figures = figures;
  }

  static DemandSection of(PlanContext context, PlanFigures figures) {
    return new DemandSection(context, figures);
  }

  Demand view() {
    List<String> types = context.types();
    TableColumns columns = TableColumns.of(context);
    for (String type : types) {
      columns.add(
          context.typeLabel(type),
          "Expected contacts",
          index -> context.text().number(context.forecast(index, type).volume(), 1));
    }
    return new Demand(
        summary(types),
        CHART,
        "Expected contacts per interval, stacked by contact type. " + summary(types),
        types.stream().map(context::typeLabel).toList(),
        columns.table(TABLE, "Expected contacts by type", index -> false));
  }

  ChartData.Chart chart() {
    List<ChartData.Series> series = new ArrayList<>();
    for (String type : context.types()) {
      series.add(
          ChartData.Series.of(
              context.typeLabel(type),
              context.calendar().shown(),
              index -> context.forecast(index, type).volume()));
    }
    return new ChartData.Chart(CHART, TABLE, "demand", "contacts per interval", null, series);
  }

  private String summary(List<String> types) {
    List<String> volumes =
        types.stream()
            .map(
                type ->
                    context.text().number(figures.volume(type), 0) + " " + context.typeLabel(type))
            .toList();
    return "Contacts expected over the horizon: " + context.text().list(volumes) + ".";
  }
}
