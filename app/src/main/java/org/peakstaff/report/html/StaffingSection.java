package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.requirement.ContactForecast;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.StaffingPool;
import org.peakstaff.report.html.PlanView.Staffing;
import org.peakstaff.report.html.PlanView.Table;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.scenario.AgentGroup;

/** Required and scheduled agents, one picture and one interval table per agent group. */
final class StaffingSection {
  private final PlanContext context;
  private final PlanFigures figures;
  private final ReportText text;

  private StaffingSection(PlanContext context, PlanFigures figures) {
    this.context = context;
    this.figures = figures;
    text = context.text();
  }

  static StaffingSection of(PlanContext context, PlanFigures figures) {
    return new StaffingSection(context, figures);
  }

  List<Staffing> views() {
    List<Staffing> views = new ArrayList<>();
    List<String> groups = context.groups();
    for (int position = 0; position < groups.size(); position++) {
      views.add(view(groups.get(position), position));
    }
    return views;
  }

  List<ChartData.Chart> charts() {
    List<ChartData.Chart> charts = new ArrayList<>();
    List<String> groups = context.groups();
    for (int position = 0; position < groups.size(); position++) {
      charts.add(chart(groups.get(position), position));
    }
    return charts;
  }

  private Staffing view(String group, int position) {
    return new Staffing(
        context.groupLabel(group),
        summary(group),
        arithmetic(group),
        "staffing-" + position,
        description(group),
        figures.hasRoster(group),
        table(group, position));
  }

  private ChartData.Chart chart(String group, int position) {
    List<ChartData.Series> series = new ArrayList<>();
    series.add(series("required", group, GroupRequirement::required));
    series.add(series("p10", group, GroupRequirement::requiredP10));
    series.add(series("p90", group, GroupRequirement::requiredP90));
    if (figures.hasRoster(group)) {
      series.add(series("scheduled", group, GroupRequirement::scheduledNet));
    }
    return new ChartData.Chart(
        "staffing-" + position, tableId(position), "staffing", "agents at work", null, series);
  }

  private ChartData.Series series(
      String name, String group, java.util.function.ToDoubleFunction<GroupRequirement> value) {
    return ChartData.Series.of(
        name,
        context.calendar().shown(),
        index -> {
          GroupRequirement need = need(index, group);
          boolean isClosed = !need.open() && need.required() == 0 && need.scheduled() == 0;
          return isClosed ? Double.NaN : value.applyAsDouble(need);
        });
  }

  private static String tableId(int position) {
    return "staffing-table-" + position;
  }

  private String summary(String group) {
    StaffingPool pool = context.pool(group);
    List<String> types = pool.contactTypes().stream().map(context::typeLabel).toList();
    return types.isEmpty()
        ? pool.formulaReason()
        : "Planned for " + text.list(types) + ". " + pool.formulaReason();
  }

  private String arithmetic(String group) {
    int peak = figures.peak(group);
    GroupRequirement need = context.need(peak, group);
    if (need.required() == 0) {
      return "";
    }
    String heads = text.counted(need.requiredWithShrinkage(), "head", "heads") + " on the roster";
    String agents = text.counted(need.required(), "agent", "agents") + " at work";
    double net = 1 - context.group(group).totalShrinkage();
    if (net == 1) {
      return "At the peak, " + context.when(peak) + ": " + agents + ", no shrinkage, so " + heads;
    }
    return "At the peak, "
        + context.when(peak)
        + ": "
        + agents
        + " / (1"
        + shares(group)
        + ") = "
        + text.number(need.required() / net, 1)
        + ", so "
        + heads;
  }

  private String shares(String group) {
    AgentGroup.Shrinkage shrinkage = context.group(group).shrinkage();
    double absence = context.group(group).absence().value();
    double inOffice = shrinkage.inOffice().value();
    if (absence == 0 && inOffice == 0) {
      return share(shrinkage.outOfOffice().value(), "shrinkage");
    }
    return share(shrinkage.outOfOffice().value(), "out of office")
        + share(inOffice, "in office")
        + share(absence, "absence");
  }

  private String share(double value, String name) {
    return value == 0 ? "" : " − " + text.percentShort(value) + " " + name;
  }

  private String description(String group) {
    int peak = figures.peak(group);
    int most = context.need(peak, group).required();
    String need =
        most == 0
            ? "No agents are required."
            : "Required agents at work per interval, at most "
                + text.count(most)
                + " at "
                + context.when(peak)
                + ", with the range from a quiet to a busy day.";
    if (!figures.hasRoster(group)) {
      return need;
    }
    List<PlanFigures.Run> runs = figures.shortRuns(group);
    return need
        + (runs.isEmpty()
            ? " The roster is never short."
            : " The roster is short in "
                + text.counted(runs.size(), "stretch", "stretches")
                + ", hatched with diagonal lines; surplus is dotted.");
  }

  private Table table(String group, int position) {
    List<String> types = context.pool(group).contactTypes();
    boolean single = types.size() == 1;
    TableColumns add = TableColumns.of(context);
    if (single) {
      add.addDemand(types.get(0));
    } else {
      add.add("Load", "Offered load of the pool, erlangs", index -> load(types, index));
    }
    staff(add, group);
    occupancy(add, group);
    if (single) {
      service(add, types.get(0));
    }
    add.addWords("Binding", "What decides the requirement", index -> binding(group, index));
    return add.table(
        tableId(position),
        "Interval table: " + context.groupLabel(group),
        index -> figures.hasRoster(group) && need(index, group).overUnder() < 0);
  }

  private String load(List<String> types, int index) {
    return text.number(
        types.stream()
            .map(type -> context.forecast(index, type))
            .mapToDouble(ContactForecast::offeredLoad)
            .sum(),
        1);
  }

  private void staff(TableColumns add, String group) {
    add.add("Required", "Required agents at work", i -> text.count(need(i, group).required()));
    add.add(
        "P10–P90",
        "Required on a quiet day and on a busy day",
        i -> text.range(need(i, group).requiredP10(), need(i, group).requiredP90()));
    add.add(
        "With shrinkage",
        "Required heads on the roster, shrinkage included",
        i -> text.count(need(i, group).requiredWithShrinkage()));
    if (figures.hasRoster(group)) {
      roster(add, group);
    }
  }

  private void roster(TableColumns add, String group) {
    add.add(
        "Scheduled", "Scheduled heads on the roster", i -> text.count(need(i, group).scheduled()));
    add.add(
        "Sched. net",
        "Scheduled agents at work, net of shrinkage",
        i -> text.number(need(i, group).scheduledNet(), 1));
    add.add(
        "Over/under",
        "Scheduled heads less required heads",
        i -> text.signed(need(i, group).overUnder()));
  }

  private void occupancy(TableColumns add, String group) {
    add.add(
        "Occupancy",
        "Simulated share of the time agents at work are busy",
        i -> {
          GroupMeasures measures = context.simulatedGroup(i, group);
          return measures == null
              ? ReportText.UNDEFINED
              : text.percent(measures.occupancy().mean());
        });
  }

  private void service(TableColumns add, String type) {
    if (TargetText.hasServiceLevel(context.type(type))) {
      add.add("Service level", "Simulated service level", i -> serviceLevel(i, type));
    }
    add.add("ASA", "Simulated average speed of answer", i -> speed(i, type));
    add.add("Abandonment", "Simulated share of contacts abandoned", i -> abandonment(i, type));
  }

  private String serviceLevel(int index, String type) {
    ContactMeasures measures = context.simulatedType(index, type);
    return measures == null || measures.serviceLevel() == null
        ? ReportText.UNDEFINED
        : text.percent(measures.serviceLevel().mean());
  }

  private String speed(int index, String type) {
    ContactMeasures measures = context.simulatedType(index, type);
    return measures == null
        ? ReportText.UNDEFINED
        : text.seconds(measures.averageSpeedOfAnswer().mean());
  }

  private String abandonment(int index, String type) {
    ContactMeasures measures = context.simulatedType(index, type);
    return measures == null ? ReportText.UNDEFINED : text.percent(measures.abandonment().mean());
  }

  private String binding(String group, int index) {
    String binding = need(index, group).binding();
    return binding == null ? ReportText.UNDEFINED : TargetText.binding(context, binding);
  }

  private GroupRequirement need(int index, String group) {
    return context.need(index, group);
  }
}
