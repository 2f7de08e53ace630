package org.peakstaff.report.html;

import java.util.List;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.report.Display;
import org.peakstaff.report.WaterfallText;
import org.peakstaff.report.html.PlanView.Illustrated;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;

/** Why the requirement is not that of Erlang C: bars from one to the other, and their numbers. */
final class WaterfallSection {
  private static final List<String> HEADS =
      List.of("Why not Erlang C", "Agent hours", "then", "Points of SL", "then", "Found by");

  private WaterfallSection() {}

  /** One section, none where nobody asked. */
  static List<Illustrated> views(PlanContext context) {
    Display display = context.display();
    Waterfall waterfall = context.plan().waterfall();
    if (waterfall == null) {
      return List.of();
    }
    List<PlainRow> rows =
        WaterfallText.rows(display, waterfall).stream()
            .map(cells -> new PlainRow(cells.get(0), cells.subList(1, cells.size())))
            .toList();
    String caption =
        "From Erlang C to the plan, one assumption at a time: the bars add up, the last rounds to"
            + " whole agents. "
            + WaterfallText.ON_TOP;
    return List.of(
        new Illustrated(
            "waterfall",
            "Why not Erlang C",
            WaterfallPlot.svg(display, waterfall),
            new PlainTable("waterfall-table", caption, HEADS, rows)));
  }
}
