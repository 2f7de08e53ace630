package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.requirement.PlanTotals;
import org.peakstaff.report.html.PlanView.KeyNumber;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.Measures;

/** The handful of numbers beside the verdict. */
final class KeyNumberSection {
  private final PlanContext context;
  private final PlanFigures figures;
  private final ReportText text;
  private final PlanTotals totals;

  private KeyNumberSection(PlanContext context, PlanFigures figures) {
    this.context = context;
    this.figures = figures;
    text = context.text();
    totals = context.plan().totals();
  }

  static KeyNumberSection of(PlanContext context, PlanFigures figures) {
    return new KeyNumberSection(context, figures);
  }

  List<KeyNumber> views() {
    List<KeyNumber> numbers = new ArrayList<>();
    addService(numbers);
    addPeak(numbers);
    addHours(numbers);
    addRoster(numbers);
    addCost(numbers);
    addAbandonment(numbers);
    return numbers;
  }

  private void addService(List<KeyNumber> numbers) {
    Estimate simulated = context.plan().simulation().measures().total().serviceLevel();
    if (simulated == null) {
      return;
    }
    String interval =
        simulated.hasInterval()
            ? text.percentShort(simulated.confidence())
                + " interval "
                + text.percentInterval(simulated)
            : "one replication, no interval";
    numbers.add(
        new KeyNumber("Service level, simulated", text.percent(simulated.mean()), interval));
    numbers.add(
        new KeyNumber(
            "Service level, formula",
            text.percent(totals.serviceLevel()),
            "weighted by volume over the contact types with a target"));
  }

  private void addPeak(List<KeyNumber> numbers) {
    int peak = figures.peak();
    numbers.add(
        new KeyNumber(
            "Agents at the peak",
            text.count(figures.required(peak)),
            "at work, "
                + context.when(peak)
                + "; "
                + text.counted(figures.requiredWithShrinkage(peak), "head", "heads")
                + " on the roster"));
  }

  private void addHours(List<KeyNumber> numbers) {
    numbers.add(
        new KeyNumber(
            "Agent hours", text.number(totals.agentHours(), 1), "required, at work" + cap()));
    numbers.add(
        new KeyNumber(
            "Rostered hours",
            text.number(totals.rosteredHours(), 1),
            "required and paid, shrinkage included"));
  }

  private String cap() {
    double hours = figures.capHours();
    return hours > 0 ? "; " + text.hours(hours) + " of them for the occupancy cap" : "";
  }

  private void addRoster(List<KeyNumber> numbers) {
    if (figures.hasRoster()) {
      numbers.add(
          new KeyNumber(
              "Scheduled hours",
              text.number(totals.scheduledHours(), 1),
              text.hours(figures.shortHours())
                  + " short and "
                  + text.hours(figures.overHours())
                  + " over, by interval"));
    }
  }

  private void addCost(List<KeyNumber> numbers) {
    Double cost = totals.cost();
    if (cost == null) {
      return;
    }
    Double scheduled = totals.scheduledCost();
    numbers.add(
        new KeyNumber(
            "Cost of the plan",
            text.money(cost, totals.currency()),
            scheduled == null || !figures.hasRoster()
                ? "of the rostered hours"
                : "of the rostered hours; as scheduled "
                    + text.money(scheduled, totals.currency())));
  }

  private void addAbandonment(List<KeyNumber> numbers) {
    Measures measures = context.plan().simulation().measures();
    numbers.add(
        new KeyNumber(
            "Abandonment, simulated",
            text.percent(measures.total().abandonment().mean()),
            "agents busy " + text.percent(measures.allGroups().occupancy().mean())));
  }
}
