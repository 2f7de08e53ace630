package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.html.PlanView.Journey;
import org.peakstaff.report.html.PlanView.Service;
import org.peakstaff.report.html.PlanView.Table;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.DeferredMeasures;
import org.peakstaff.result.Estimate;

/**
 * What happens before and beyond the queue: small tables, and the backlog of each deferred type by
 * interval. Empty for a plan of queues alone.
 */
final class JourneySection {
  private static final double HOUR = 3600;

  private final PlanContext context;
  private final ReportText text;
  private final List<String> deferred;

  private JourneySection(PlanContext context) {
    this.context = context;
    text = context.text();
    var types = context.plan().simulation().measures().contactTypes();
    deferred = context.types().stream().filter(id -> deferred(types.get(id)) != null).toList();
  }

  static JourneySection of(PlanContext context) {
    return new JourneySection(context);
  }

  /** How deferred work fares, null where there is none. */
  static @Nullable DeferredMeasures deferred(@Nullable ContactMeasures type) {
    return type == null ? null : type.journey().deferred();
  }

  Journey view() {
    List<Service> backlogs = new ArrayList<>();
    for (int position = 0; position < deferred.size(); position++) {
      String type = deferred.get(position);
      backlogs.add(
          new Service(
              context.typeLabel(type),
              "Contacts open at the end of each interval, those in hand included.",
              chartId(position),
              description(type),
              table(type, position)));
    }
    return new Journey(JourneyTables.of(context), backlogs);
  }

  List<ChartData.Chart> charts() {
    List<ChartData.Chart> charts = new ArrayList<>();
    for (int position = 0; position < deferred.size(); position++) {
      String type = deferred.get(position);
      charts.add(
          new ChartData.Chart(
              chartId(position),
              tableId(position),
              "backlog",
              "contacts open",
              null,
              List.of(
                  backlog("mean", type, Estimate::mean),
                  backlog("low", type, Estimate::low),
                  backlog("high", type, Estimate::high))));
    }
    return charts;
  }

  private ChartData.Series backlog(String name, String type, ToDoubleFunction<Estimate> part) {
    return ChartData.Series.of(
        name,
        context.calendar().shown(),
        index -> value(index, type, DeferredMeasures::backlog, part));
  }

  private double value(
      int index,
      String type,
      Function<DeferredMeasures, Estimate> measure,
      ToDoubleFunction<Estimate> part) {
    DeferredMeasures measures = deferred(context.simulatedType(index, type));
    return measures == null ? Double.NaN : part.applyAsDouble(measure.apply(measures));
  }

  private double backlog(int index, String type) {
    return value(index, type, DeferredMeasures::backlog, Estimate::mean);
  }

  private String description(String type) {
    List<Integer> measured =
        context.calendar().shown().stream()
            .filter(index -> Double.isFinite(backlog(index, type)))
            .toList();
    if (measured.isEmpty()) {
      return "No backlog was measured.";
    }
    int worst = measured.get(0);
    for (int index : measured) {
      worst = backlog(index, type) > backlog(worst, type) ? index : worst;
    }
    return "Largest backlog "
        + text.number(backlog(worst, type), 1)
        + " after the interval from "
        + context.when(worst)
        + "; at the end "
        + text.number(backlog(measured.get(measured.size() - 1), type), 1)
        + ".";
  }

  private Table table(String type, int position) {
    return TableColumns.of(context)
        .add(
            "Backlog",
            "Contacts open at the end of the interval",
            index -> text.number(backlog(index, type), 1))
        .add("Interval", "Confidence interval of the backlog", index -> interval(index, type))
        .add(
            "Oldest",
            "Age of the oldest contact that waits then",
            index ->
                text.hours(value(index, type, DeferredMeasures::oldest, Estimate::mean) / HOUR))
        .table(tableId(position), "Backlog: " + context.typeLabel(type), index -> false);
  }

  private String interval(int index, String type) {
    double low = value(index, type, DeferredMeasures::backlog, Estimate::low);
    double high = value(index, type, DeferredMeasures::backlog, Estimate::high);
    return low <= high ? text.number(low, 1) + "–" + text.number(high, 1) : ReportText.UNDEFINED;
  }

  private static String chartId(int position) {
    return "backlog-" + position;
  }

  private static String tableId(int position) {
    return "backlog-table-" + position;
  }
}
