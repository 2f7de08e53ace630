package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.peakstaff.report.html.PlanView.Service;
import org.peakstaff.report.html.PlanView.Table;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.scenario.Target;

/** Service per interval, formula beside simulation: a picture and a table per contact type. */
final class ServiceSection {
  private final PlanContext context;
  private final ReportText text;

  private ServiceSection(PlanContext context) {
    this.context = context;
    text = context.text();
  }

  static ServiceSection of(PlanContext context) {
    return new ServiceSection(context);
  }

  List<Service> views() {
    List<Service> views = new ArrayList<>();
    List<String> types = context.types();
    for (int position = 0; position < types.size(); position++) {
      views.add(view(types.get(position), position));
    }
    return views;
  }

  List<ChartData.Chart> charts() {
    List<ChartData.Chart> charts = new ArrayList<>();
    List<String> types = context.types();
    for (int position = 0; position < types.size(); position++) {
      Target.ServiceLevel level = TargetText.serviceLevel(context.type(types.get(position)));
      if (level != null) {
        charts.add(chart(types.get(position), position, level));
      }
    }
    return charts;
  }

  private Service view(String type, int position) {
    Target.ServiceLevel level = TargetText.serviceLevel(context.type(type));
    return new Service(
        context.typeLabel(type),
        level == null
            ? "No service level is set for this contact type."
            : "Target: " + TargetText.of(level, text) + ".",
        level == null ? null : "service-" + position,
        level == null ? "" : description(type, level),
        table(type, position, level != null));
  }

  private String description(String type, Target.ServiceLevel level) {
    double target = level.share().value();
    List<Integer> measured = new ArrayList<>();
    int worst = -1;
    for (int index : context.calendar().shown()) {
      double mean = serviceLevel(index, type);
      if (Double.isFinite(mean)) {
        measured.add(index);
        worst = worst < 0 || mean < serviceLevel(worst, type) ? index : worst;
      }
    }
    if (worst < 0) {
      return "No service level was measured.";
    }
    long below = measured.stream().filter(index -> serviceLevel(index, type) < target).count();
    return "Simulated below "
        + text.percentShort(target)
        + " in "
        + text.count(below)
        + " of "
        + text.counted(measured.size(), "interval", "intervals")
        + "; lowest "
        + text.percent(serviceLevel(worst, type))
        + " at "
        + context.when(worst)
        + ".";
  }

  private double serviceLevel(int index, String type) {
    return value(index, type, ContactMeasures::serviceLevel, Estimate::mean);
  }

  private double value(
      int index,
      String type,
      Function<ContactMeasures, @Nullable Estimate> measure,
      ToDoubleFunction<Estimate> part) {
    ContactMeasures measures = context.simulatedType(index, type);
    Estimate estimate = measures == null ? null : measure.apply(measures);
    return estimate == null ? Double.NaN : part.applyAsDouble(estimate);
  }

  private ChartData.Chart chart(String type, int position, Target.ServiceLevel level) {
    List<ChartData.Series> series =
        List.of(
            simulated("mean", type, Estimate::mean),
            simulated("low", type, Estimate::low),
            simulated("high", type, Estimate::high),
            ChartData.Series.of(
                "formula",
                context.calendar().shown(),
                index -> 100 * context.forecast(index, type).serviceLevel()));
    return new ChartData.Chart(
        "service-" + position,
        tableId(position),
        "service",
        "service level, %",
        ChartData.rounded(100 * level.share().value()),
        series);
  }

  private ChartData.Series simulated(String name, String type, ToDoubleFunction<Estimate> part) {
    return ChartData.Series.of(
        name,
        context.calendar().shown(),
        index -> 100 * value(index, type, ContactMeasures::serviceLevel, part));
  }

  private static String tableId(int position) {
    return "service-table-" + position;
  }

  private Table table(String type, int position, boolean hasServiceLevel) {
    TableColumns columns = TableColumns.of(context).addDemand(type);
    if (hasServiceLevel) {
      addServiceLevel(columns, type);
    }
    addSpeed(columns, type);
    addAbandonment(columns, type);
    return columns.table(
        tableId(position), "Interval table: " + context.typeLabel(type), index -> false);
  }

  private void addServiceLevel(TableColumns columns, String type) {
    columns.add(
        "SL formula",
        "Service level predicted by the formula",
        i -> text.percent(context.forecast(i, type).serviceLevel()));
    columns.add(
        "SL simulated", "Simulated service level", i -> text.percent(serviceLevel(i, type)));
    columns.add(
        "SL interval",
        "Confidence interval of the simulated service level",
        i -> {
          ContactMeasures measures = context.simulatedType(i, type);
          Estimate estimate = measures == null ? null : measures.serviceLevel();
          return estimate == null ? ReportText.UNDEFINED : text.percentInterval(estimate);
        });
  }

  private void addSpeed(TableColumns columns, String type) {
    columns.add(
        "ASA formula",
        "Average speed of answer predicted by the formula",
        i -> text.seconds(context.forecast(i, type).averageSpeedOfAnswer()));
    columns.add(
        "ASA simulated",
        "Simulated average speed of answer",
        i -> text.seconds(value(i, type, ContactMeasures::averageSpeedOfAnswer, Estimate::mean)));
  }

  private void addAbandonment(TableColumns columns, String type) {
    columns.add(
        "Abandonment formula",
        "Share of contacts abandoned, predicted by the formula",
        i -> text.percent(context.forecast(i, type).abandonment()));
    columns.add(
        "Abandonment simulated",
        "Simulated share of contacts abandoned",
        i -> text.percent(value(i, type, ContactMeasures::abandonment, Estimate::mean)));
  }
}
