package org.peakstaff.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.planner.requirement.GroupRequirement;
import org.peakstaff.planner.requirement.PlanInterval;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.planner.requirement.RequirementPlan;
import org.peakstaff.planner.requirement.StaffingPool;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.GroupMeasures;
import org.peakstaff.result.Measures;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Scenario;

/**
 * A plan as tables for a terminal of 100 columns: the requirement per interval of each agent group
 * on the busiest day, the formulas beside the simulation, totals and the verdict.
 */
public final class PlanText {
  private static final int NAME_WIDTH = 22;
  private static final int WIDTH = 100;
  private static final int GROUPS_SHOWN = 6;

  private final Display display;
  private final RequirementPlan plan;
  private final Scenario scenario;
  private final Emphasis emphasis;
  private final PlanDays days;
  private final List<String> lines = new ArrayList<>();

  private PlanText(Display display, RequirementPlan plan, Scenario scenario, Emphasis emphasis) {
    this.display = display;
    this.plan = plan;
    this.scenario = scenario;
    this.emphasis = emphasis;
    days = PlanDays.of(display, plan, scenario.horizon().interval());
  }

  /**
   * The tables and the verdict.
   *
   * @param display how numbers and dates are written
   * @param plan the plan
   * @param scenario the scenario it was made for
   * @param emphasis how words stand out
   * @return the lines
   */
  public static List<String> lines(
      Display display, RequirementPlan plan, Scenario scenario, Emphasis emphasis) {
    return new PlanText(display, plan, scenario, emphasis).all();
  }

  private List<String> all() {
    lines.add(
        emphasis.strong(plan.scenario())
            + ": planned by "
            + plan.method()
            + ", checked by simulation");
    lines.add("(" + SimulationText.basis(display, plan.simulation()) + ")");
    lines.addAll(Paragraph.lines(plan.methodReason(), WIDTH));
    groups();
    if (days.all().size() > 1) {
      section(days.table(plan.simulation().days()));
    }
    section(typeComparison());
    section(groupComparison());
    lines.add("");
    lines.addAll(JourneyText.lines(display, plan.simulation().measures()));
    lines.addAll(totals(plan.totals()));
    scorecard();
    Waterfall waterfall = plan.waterfall();
    if (waterfall != null) {
      lines.add("");
      lines.addAll(WaterfallText.lines(display, waterfall));
    }
    lines.add("");
    lines.addAll(verdict());
    lines.add(ScheduleGap.of(plan).sentence(display));
    return List.copyOf(lines);
  }

  private List<String> verdict() {
    Certificate certificate = plan.certificate();
    return certificate == null
        ? SimulationText.targets(display, plan.simulation().targets(), emphasis)
        : CertificateText.lines(display, certificate, emphasis);
  }

  private void scorecard() {
    List<String> scorecard = ScorecardText.lines(display, plan.simulation().scorecard(), emphasis);
    if (!scorecard.isEmpty()) {
      lines.add("");
      lines.addAll(scorecard);
    }
  }

  private void section(TextTable table) {
    lines.add("");
    lines.addAll(table.lines());
  }

  private void groups() {
    LocalDate day = days.busiest();
    List<String> shown = plan.pools().keySet().stream().limit(GROUPS_SHOWN).toList();
    for (String group : shown) {
      StaffingPool pool = Objects.requireNonNull(plan.pools().get(group));
      lines.add("");
      lines.add(emphasis.strong(heading(group, pool)));
      lines.addAll(
          RequirementTable.of(display, days.on(day), scenario.horizon().interval(), group, pool)
              .lines());
      lines.addAll(Shrinkage.arithmetic(display, days.on(day), group, scenario));
      lines.addAll(CapPrice.lines(display, days.on(day), group, scenario.horizon().interval()));
    }
    int hidden = plan.pools().size() - shown.size();
    if (days.all().size() > 1 || hidden > 0) {
      lines.add("");
      lines.add(abbreviation(day, hidden));
    }
  }

  private String heading(String group, StaffingPool pool) {
    List<String> queueing = pool.contactTypes().stream().filter(id -> !isDeferred(id)).toList();
    List<String> deferred = pool.contactTypes().stream().filter(this::isDeferred).toList();
    List<String> parts = new ArrayList<>();
    if (!queueing.isEmpty()) {
      parts.add(String.join(" + ", queueing) + " by " + way(pool));
    }
    if (!deferred.isEmpty()) {
      parts.add(String.join(" + ", deferred) + " by deadlines");
    }
    String types =
        parts.isEmpty() ? "no contact type prefers this group" : String.join(", ", parts);
    return group + " on " + display.day(days.busiest()) + ": " + types;
  }

  private boolean isDeferred(String type) {
    ContactType contacts = scenario.contactTypes().get(type);
    return contacts != null && contacts.deferred() != null;
  }

  /** How queues were planned: the formula, unless the method follows the day instead of it. */
  private String way(StaffingPool pool) {
    return switch (plan.method()) {
      case "exact-day" -> "the exact day";
      case "isa" -> "iterative staffing";
      case "simulation" -> "simulation";
      default -> pool.formula().label();
    };
  }

  private String abbreviation(LocalDate day, int hidden) {
    String shownDay =
        days.all().size() > 1
            ? "Shown is "
                + display.day(day)
                + ", the busiest of "
                + display.count(days.all().size())
                + " days"
            : "Shown are the first agent groups";
    String more = hidden > 0 ? " (" + display.count(hidden) + " more agent groups)" : "";
    return shownDay + more + "; everything is in plan.csv and report.html.";
  }

  private TextTable typeComparison() {
    TextTable table =
        TextTable.create()
            .text("\nContact type")
            .number("Service level\nformula")
            .number("\nsimulated")
            .number("ASA\nformula")
            .number("\nsimulated")
            .number("Abandoned\nformula")
            .number("\nsimulated");
    Measures found = plan.simulation().measures();
    FormulaComparison.of(plan)
        .contactTypes()
        .forEach(
            (id, predicted) -> table.row(typeRow(id, predicted, found.contactTypes().get(id))));
    return table;
  }

  private List<String> typeRow(
      String id, FormulaComparison.Predicted predicted, @Nullable ContactMeasures found) {
    return List.of(
        Display.shortened(id, NAME_WIDTH),
        display.percent(predicted.serviceLevel()),
        found == null || found.serviceLevel() == null
            ? Display.NONE
            : display.percent(found.serviceLevel()),
        display.seconds(predicted.averageSpeedOfAnswer()),
        found == null ? Display.NONE : display.seconds(found.averageSpeedOfAnswer()),
        display.percent(predicted.abandonment()),
        found == null ? Display.NONE : display.percent(found.abandonment()));
  }

  private TextTable groupComparison() {
    TextTable table =
        TextTable.create()
            .text("\nAgent group")
            .number("Occupancy\nformula")
            .number("\nsimulated")
            .text("Required by interval,\n" + display.day(days.busiest()));
    Map<String, GroupMeasures> found = plan.simulation().measures().agentGroups();
    FormulaComparison.of(plan)
        .occupancies()
        .forEach((id, occupancy) -> table.row(groupRow(id, occupancy, found.get(id))));
    return table;
  }

  private List<String> groupRow(String id, double occupancy, @Nullable GroupMeasures found) {
    return List.of(
        Display.shortened(id, NAME_WIDTH),
        display.percent(occupancy),
        found == null ? Display.NONE : display.percent(found.occupancy()),
        requiredBars(id));
  }

  private String requiredBars(String group) {
    return Sparkline.of(
        days.on(days.busiest()).stream()
            .map(interval -> requirement(interval, group))
            .filter(GroupRequirement::open)
            .map(need -> (double) need.required())
            .toList());
  }

  private static GroupRequirement requirement(PlanInterval interval, String group) {
    return Objects.requireNonNull(interval.agentGroups().get(group));
  }

  private List<String> totals(PlanTotals totals) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Agent hours: "
            + display.number(totals.agentHours(), 1)
            + " at work, "
            + display.number(totals.rosteredHours(), 1)
            + " on the roster; scheduled are "
            + display.number(totals.scheduledHours(), 1)
            + ".");
    Double cost = totals.cost();
    Double scheduled = totals.scheduledCost();
    if (cost != null) {
      String currency = totals.currency();
      lines.add(
          "Cost: "
              + display.money(cost, currency)
              + (scheduled == null ? "" : "; of the schedule " + display.money(scheduled, currency))
              + ".");
    }
    return lines;
  }
}
