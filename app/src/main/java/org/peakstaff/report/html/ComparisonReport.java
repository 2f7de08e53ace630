package org.peakstaff.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.report.ComparisonText;
import org.peakstaff.report.Display;
import org.peakstaff.report.MeasureDisplay;
import org.peakstaff.report.html.IntervalPlot.Row;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.report.html.WhatIfPage.Part;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.whatif.ComparedScenarios;

/** A comparison as one HTML file with everything inside. */
public final class ComparisonReport {
  private static final double PERCENT = 100;

  private final Display display;
  private final ComparedScenarios compared;
  private final MeasurePath primary;
  private final String version;

  private ComparisonReport(Display display, ComparedScenarios compared, String version) {
    this.display = display;
    this.compared = compared;
    this.version = version;
    primary = compared.comparison().primary();
  }

  /**
   * Writes the page.
   *
   * @param display how numbers and dates are written
   * @param compared the comparison
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(
      Display display, ComparedScenarios compared, String version, Appendable target)
      throws IOException {
    new ComparisonReport(display, compared, version).page().writeTo(target);
  }

  private WhatIfPage page() {
    return new WhatIfPage(
        "Variants compared",
        compared.run().scenario(),
        "Compared on the same customers, " + compared.staff().words(),
        ComparisonText.sentences(display, compared),
        List.of(primaryPart(), rosterPart(), changesPart()),
        List.of(
            "The verdict on each variant is on "
                + primary.words()
                + ", with p-values corrected for the number of variants (Holm 1979): the"
                + " probability of even one false finding stays below "
                + display.shortPercent(1 - compared.run().confidence())
                + ".",
            "All scenarios meet the same customers, so that what they have in common cancels in"
                + " the differences.",
            "A star marks other changes whose interval leaves out 0. They are exploratory: of many"
                + " changes looked at, some do so by chance."),
        facts(),
        AssumptionSection.views(compared.baseline().loaded().values()));
  }

  private Part primaryPart() {
    ComparedMeasure measure = primary.measure();
    String unit = MeasureDisplay.unitOfChange(measure);
    String title = "Change in " + primary.words() + " against the baseline";
    double scale = measure.unit() == ComparedMeasure.Unit.SHARE ? PERCENT : 1;
    IntervalPlot plot =
        new IntervalPlot(
            title, title + ", " + unit, value -> display.signed(value, scale == 1 ? 1 : 0));
    List<PlainRow> rows = new ArrayList<>();
    for (int i = 0; i < compared.variants().size(); i++) {
      Difference difference = compared.comparison().variants().get(i).differences().get(primary);
      String verdict = compared.verdict(i).sign() + " " + compared.verdict(i).words();
      rows.add(row(i, difference, verdict));
      if (difference != null) {
        plot.add(plotted(compared.variants().get(i).label(), difference, scale, verdict));
      }
    }
    PlainTable table =
        new PlainTable(
            "verdicts",
            "Each variant against the baseline " + compared.baseline().label(),
            List.of("Variant", "Value", "Change, " + unit, "Interval", "p (Holm)", "Verdict"),
            rows);
    return new Part(title, "", plot.svg(), table);
  }

  private PlainRow row(int i, @Nullable Difference difference, String verdict) {
    String label = compared.variants().get(i).label();
    if (difference == null) {
      return new PlainRow(label, List.of("-", "-", "-", "-", verdict));
    }
    ComparedMeasure measure = primary.measure();
    return new PlainRow(
        label,
        List.of(
            MeasureDisplay.value(display, measure, difference.variant()),
            MeasureDisplay.change(display, measure, difference.change()),
            MeasureDisplay.range(display, measure, difference.change()),
            MeasureDisplay.probability(
                display, compared.comparison().variants().get(i).adjustedP()),
            verdict));
  }

  private static Row plotted(String label, Difference difference, double scale, String note) {
    Estimate change = difference.change();
    double mean = change.mean() * scale;
    return change.hasInterval()
        ? new Row(label, change.low() * scale, mean, change.high() * scale, note)
        : new Row(label, mean, mean, mean, note);
  }

  private Part rosterPart() {
    List<PlainRow> rows = new ArrayList<>();
    RosterCost base = compared.baselineCost();
    rows.add(roster(compared.baseline().label(), base, null));
    for (int i = 0; i < compared.variants().size(); i++) {
      rows.add(roster(compared.variants().get(i).label(), compared.costs().get(i), base));
    }
    String currency = base.currency() == null ? "" : ", " + base.currency();
    return new Part(
        "Rosters and their cost",
        "",
        "",
        new PlainTable(
            "rosters",
            "Paid hours over the horizon, the most heads at once, and cost",
            List.of(
                "Roster", "Hours", "Change", "Most heads", "Change", "Cost" + currency, "Change"),
            rows));
  }

  private PlainRow roster(String name, RosterCost cost, @Nullable RosterCost base) {
    return new PlainRow(
        name,
        List.of(
            display.number(cost.hours(), 1),
            base == null ? "" : display.signed(cost.hours() - base.hours(), 1),
            display.count(cost.mostHeads()),
            base == null ? "" : display.signed(cost.mostHeads() - base.mostHeads(), 0),
            display.number(orNan(cost.cost()), 0),
            base == null ? "" : display.signed(orNan(cost.cost()) - orNan(base.cost()), 0)));
  }

  private static double orNan(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  private Part changesPart() {
    List<PlainRow> rows = new ArrayList<>();
    for (int i = 0; i < compared.variants().size(); i++) {
      String label = compared.variants().get(i).label();
      for (Map.Entry<MeasurePath, Difference> entry :
          compared.comparison().variants().get(i).differences().entrySet()) {
        rows.add(exploratory(label, entry.getKey(), entry.getValue()));
      }
    }
    return new Part(
        "All changes",
        "Exploratory but for " + primary.words() + ".",
        "",
        new PlainTable(
            "changes",
            "Every measure over the horizon",
            List.of("Variant", "Measure", "Baseline", "Variant", "Change", "Interval"),
            rows));
  }

  private PlainRow exploratory(String label, MeasurePath path, Difference difference) {
    ComparedMeasure measure = path.measure();
    return new PlainRow(
        label,
        List.of(
            path.words(),
            MeasureDisplay.value(display, measure, difference.baseline()),
            MeasureDisplay.value(display, measure, difference.variant()),
            MeasureDisplay.change(display, measure, difference),
            MeasureDisplay.range(display, measure, difference.change())));
  }

  private List<Fact> facts() {
    SimulationResult run = compared.run();
    return List.of(
        new Fact("Replications", display.count(run.replications())),
        new Fact("Seed", String.valueOf(run.seed())),
        new Fact("Confidence", display.shortPercent(run.confidence())),
        new Fact("Stop", run.stop().id()),
        new Fact("Baseline, SHA-256", run.sha256()),
        new Fact("Peakstaff", version));
  }
}
