package org.peakstaff.report.html;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.report.Display;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ResolvedValue;

/**
 * The report of a plan: one HTML file with everything inside, for people.
 *
 * <p>It needs no network, shows its numbers without scripts, prints to A4 and Letter, and holds
 * neither clock nor host nor path: the same plan gives the same bytes. Every name from the scenario
 * is escaped, and a content security policy forbids the page to load or run anything else.
 *
 * <p>Write it as UTF-8:
 *
 * <pre>{@code
 * try (Writer writer = Files.newBufferedWriter(folder.resolve("report.html"))) {
 *   HtmlReport.of(plan, risk, loaded.scenario(), loaded.values(), version).writeTo(writer);
 * }
 * }</pre>
 */
public final class HtmlReport {
  private final PlanView view;
  private final ChartData charts;

  private HtmlReport(PlanView view, ChartData charts) {
    this.view = view;
    this.charts = charts;
  }

  /**
   * The report of a plan.
   *
   * @param display how numbers and dates are written
   * @param plan the plan with its simulation
   * @param risk what an error of the forecast does to it, null where there is none
   * @param scenario the scenario it was made for
   * @param assumptions every value of the scenario with its origin, such as {@code
   *     LoadedScenario.values()}; empty to leave the list out
   * @param version of the program
   * @return the report
   * @throws IllegalArgumentException if plan and scenario name different groups or types
   */
  public static HtmlReport of(
      Display display,
      RequirementPlan plan,
      @Nullable ForecastRisk risk,
      Scenario scenario,
      List<ResolvedValue> assumptions,
      String version) {
    PlanContext context = PlanContext.of(plan, scenario, ReportText.of(display));
    PlanViews views = PlanViews.of(context);
    return new HtmlReport(views.view(risk, assumptions, version), views.chartData());
  }

  /**
   * Writes the whole file. Lines end with a line feed whatever the platform; the caller encodes as
   * UTF-8.
   *
   * @param target where to
   * @throws IOException when the target fails
   */
  public void writeTo(Appendable target) throws IOException {
    target.append(ReportTemplate.load().render(view, charts));
  }
}
