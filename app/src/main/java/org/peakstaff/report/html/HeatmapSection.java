package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.report.html.PlanView.Block;
import org.peakstaff.report.html.PlanView.Cell;
import org.peakstaff.report.html.PlanView.HeatRow;
import org.peakstaff.report.html.PlanView.HeatSection;
import org.peakstaff.report.html.PlanView.Heatmap;
import org.peakstaff.report.html.PlanView.Hour;
import org.peakstaff.report.html.PlanView.Slot;
import org.peakstaff.report.html.ReportCalendar.Moment;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.scenario.Target;

/**
 * Days by intervals in coloured, patterned and numbered cells: where the roster is short or over,
 * and where the service level misses its target.
 */
final class HeatmapSection {
  /** Columns that fit the width of a page. */
  private static final int MAXIMUM_COLUMNS = 36;

  private static final Cell CLOSED = new Cell("", "closed");

  /** Service levels this far below the target are drawn as far below. */
  private static final double FAR = 0.1;

  private final PlanContext context;
  private final PlanFigures figures;
  private final List<List<Moment>> columns;

  private HeatmapSection(PlanContext context, PlanFigures figures) {
    this.context = context;
    this.figures = figures;
    columns = columns();
  }

  static HeatmapSection of(PlanContext context, PlanFigures figures) {
    return new HeatmapSection(context, figures);
  }

  List<Heatmap> views() {
    List<Heatmap> views = new ArrayList<>();
    List<String> rostered = context.groups().stream().filter(figures::hasRoster).toList();
    if (!rostered.isEmpty()) {
      views.add(roster(rostered));
    }
    List<String> served =
        context.types().stream()
            .filter(type -> TargetText.hasServiceLevel(context.type(type)))
            .toList();
    if (!served.isEmpty()) {
      views.add(service(served));
    }
    return views;
  }

  private Heatmap roster(List<String> groups) {
    return new Heatmap(
        "heatmap-roster",
        "Roster over or under the requirement",
        "Heads scheduled less heads required.",
        "roster",
        blocks(groups, context::groupLabel, group -> index -> rosterCell(index, group)));
  }

  private Heatmap service(List<String> types) {
    return new Heatmap(
        "heatmap-service",
        "Simulated service level of the plan",
        "Percent answered within the threshold with the required staff.",
        "service",
        blocks(types, context::typeLabel, type -> index -> serviceCell(index, type)));
  }

  private Cell rosterCell(int index, String group) {
    GroupRequirement need = context.need(index, group);
    if (!need.open() && need.required() == 0 && need.scheduled() == 0) {
      return CLOSED;
    }
    int heads = need.overUnder();
    String size = Math.abs(heads) * 10 >= Math.max(1, need.requiredWithShrinkage()) ? "2" : "1";
    String style = heads < 0 ? "short" + size : heads > 0 ? "over" + size : "even";
    return new Cell(context.text().signed(heads), style);
  }

  private Cell serviceCell(int index, String type) {
    ContactMeasures measures = context.simulatedType(index, type);
    Target.ServiceLevel level = TargetText.serviceLevel(context.type(type));
    if (measures == null || measures.serviceLevel() == null || level == null) {
      return CLOSED;
    }
    double mean = measures.serviceLevel().mean();
    if (!Double.isFinite(mean)) {
      return CLOSED;
    }
    double below = level.share().value() - mean;
    String style = below <= 1e-12 ? "even" : below < FAR ? "short1" : "short2";
    return new Cell(context.text().percentDigits(mean), style);
  }

  private List<Block> blocks(
      List<String> ids, Function<String, String> label, Function<String, IntFunction<Cell>> cells) {
    List<Block> blocks = new ArrayList<>();
    for (List<Moment> times : columns) {
      List<HeatSection> sections = sections(ids, label, cells, times);
      String caption =
          times.get(0).text(context.text())
              + " to "
              + times.get(times.size() - 1).text(context.text());
      blocks.add(
          new Block(caption, hours(times), times.stream().map(this::slot).toList(), sections));
    }
    return blocks;
  }

  private List<HeatSection> sections(
      List<String> ids,
      Function<String, String> label,
      Function<String, IntFunction<Cell>> cells,
      List<Moment> times) {
    List<HeatSection> sections = new ArrayList<>();
    boolean several = context.scenario().horizon().days() > 1;
    for (String id : ids) {
      List<HeatRow> rows = new ArrayList<>();
      for (ReportCalendar.Day day : context.calendar().days()) {
        String row = several ? context.text().dayOfMonth(day.date()) : label.apply(id);
        rows.add(new HeatRow(row, cells(day, times, cells.apply(id))));
      }
      sections.add(new HeatSection(several ? label.apply(id) : "", rows));
    }
    return sections;
  }

  private List<Cell> cells(ReportCalendar.Day day, List<Moment> times, IntFunction<Cell> cell) {
    List<Moment> dayTimes = context.calendar().moments(day);
    return times.stream()
        .map(
            time -> {
              int position = dayTimes.indexOf(time);
              return position < 0 ? CLOSED : cell.apply(day.intervals().get(position));
            })
        .toList();
  }

  private Slot slot(Moment time) {
    return new Slot(time.minutes(), time.text(context.text()));
  }

  private static List<Hour> hours(List<Moment> times) {
    Map<String, Integer> spans = new LinkedHashMap<>();
    times.forEach(time -> spans.merge(time.hour(), 1, Integer::sum));
    return spans.entrySet().stream().map(e -> new Hour(e.getKey(), e.getValue())).toList();
  }

  /** Every time of day of the shown intervals, cut evenly into pieces that fit. */
  private List<List<Moment>> columns() {
    Set<Moment> times = new TreeSet<>();
    for (ReportCalendar.Day day : context.calendar().days()) {
      times.addAll(context.calendar().moments(day));
    }
    List<Moment> ordered = List.copyOf(times);
    int pieces = Math.max(1, (ordered.size() + MAXIMUM_COLUMNS - 1) / MAXIMUM_COLUMNS);
    int size = Math.max(1, (ordered.size() + pieces - 1) / pieces);
    List<List<Moment>> result = new ArrayList<>();
    for (int from = 0; from < ordered.size(); from += size) {
      result.add(ordered.subList(from, Math.min(ordered.size(), from + size)));
    }
    return result;
  }
}
