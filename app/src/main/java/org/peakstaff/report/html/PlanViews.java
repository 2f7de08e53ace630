package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.Page;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.json.ResolvedValue;

/** Puts the sections of a plan's report together. */
final class PlanViews {
  private final PlanContext context;
  private final PlanFigures figures;
  private final ReportText text;

  private PlanViews(PlanContext context) {
    this.context = context;
    figures = PlanFigures.of(context);
    text = context.text();
  }

  static PlanViews of(PlanContext context) {
    return new PlanViews(context);
  }

  PlanView view(@Nullable ForecastRisk risk, List<ResolvedValue> assumptions, String version) {
    return new PlanView(
        page(version),
        VerdictSection.of(context, figures).view(),
        KeyNumberSection.of(context, figures).views(),
        TargetSection.of(context, figures).views(),
        CertificateSection.views(context),
        illustrated(risk),
        StaffingSection.of(context, figures).views(),
        ServiceSection.of(context).views(),
        HeatmapSection.of(context, figures).views(),
        DemandSection.of(context, figures).view(),
        JourneySection.of(context).view(),
        ComparisonSection.of(context, figures).view(),
        AssumptionSection.views(assumptions));
  }

  private List<PlanView.Illustrated> illustrated(@Nullable ForecastRisk risk) {
    List<PlanView.Illustrated> sections = new ArrayList<>(WaterfallSection.views(context));
    sections.addAll(RiskSection.views(context, risk));
    return sections;
  }

  ChartData chartData() {
    List<String> labels = new ArrayList<>();
    List<Integer> hours = new ArrayList<>();
    List<ChartData.DayRange> days = new ArrayList<>();
    for (ReportCalendar.Day day : context.calendar().days()) {
      int from = labels.size();
      for (int i = 0; i < day.intervals().size(); i++) {
        if (context.interval(day.intervals().get(i)).start().getMinute() == 0) {
          hours.add(from + i);
        }
      }
      labels.addAll(context.calendar().times(day, text));
      days.add(new ChartData.DayRange(text.dayOfMonth(day.date()), from, labels.size()));
    }
    List<ChartData.Chart> charts = new ArrayList<>(StaffingSection.of(context, figures).charts());
    charts.addAll(ServiceSection.of(context).charts());
    charts.add(DemandSection.of(context, figures).chart());
    charts.addAll(JourneySection.of(context).charts());
    return new ChartData(context.display().tag(), labels, hours, days, charts);
  }

  private Page page(String version) {
    return new Page(
        context.plan().scenario(),
        subtitle(),
        notice(),
        context.plan().methodReason(),
        facts(version),
        figures.hasRoster());
  }

  private String subtitle() {
    Horizon horizon = context.scenario().horizon();
    String dates = text.date(horizon.from());
    if (horizon.days() > 1) {
      dates += " to " + text.date(horizon.from().plusDays(horizon.days() - 1L));
    }
    return dates
        + " · "
        + horizon.timeZone().getId()
        + " · intervals of "
        + text.duration(horizon.interval());
  }

  private String notice() {
    int shown = context.calendar().days().size();
    return context.calendar().isComplete()
        ? ""
        : "Pictures and interval tables show the "
            + text.counted(shown, "day that needs", "days that need")
            + " most agents, of "
            + text.count(context.scenario().horizon().days())
            + "; plan.csv has every interval. Verdict and totals cover the whole horizon.";
  }

  private List<Fact> facts(String version) {
    RequirementPlan plan = context.plan();
    SimulationResult simulation = plan.simulation();
    return List.of(
        new Fact("Scenario", plan.scenario()),
        new Fact("SHA-256 of the scenario", plan.sha256()),
        new Fact("Method", plan.method()),
        new Fact("Certificate", plan.certified() ? "certified" : "none issued"),
        new Fact("Simulation engine", simulation.engine()),
        new Fact("Seed", Long.toString(simulation.seed())),
        new Fact("Replications", text.count(simulation.replications())),
        new Fact("Stopped because", simulation.stop().id().replace('-', ' ')),
        new Fact("Confidence of intervals", text.percentShort(simulation.confidence())),
        new Fact("Peakstaff version", version));
  }
}
