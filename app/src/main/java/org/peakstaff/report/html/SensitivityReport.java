package org.peakstaff.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.report.Display;
import org.peakstaff.report.MeasureDisplay;
import org.peakstaff.report.SensitivityText;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.report.html.WhatIfPage.Part;
import org.peakstaff.result.ComparedMeasure;
import org.peakstaff.result.ComparedMeasure.Unit;
import org.peakstaff.whatif.Sensitivity;
import org.peakstaff.whatif.Sensitivity.Bar;
import org.peakstaff.whatif.Sensitivity.CurvePoint;

/** What a scenario is sensitive to, as one HTML file with everything inside. */
public final class SensitivityReport {
  private final Display display;
  private final Sensitivity found;
  private final ComparedMeasure measure;
  private final String unit;
  private final double scale;

  private SensitivityReport(Display display, Sensitivity found) {
    this.display = display;
    this.found = found;
    measure = found.measure().measure();
    unit = MeasureDisplay.unitOfChange(measure);
    scale = measure.unit() == Unit.SHARE ? 100 : 1;
  }

  /**
   * Writes the page.
   *
   * @param display how numbers and dates are written
   * @param found what was found
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(Display display, Sensitivity found, String version, Appendable target)
      throws IOException {
    new SensitivityReport(display, found).page(version).writeTo(target);
  }

  private WhatIfPage page(String version) {
    String words = found.measure().words();
    return new WhatIfPage(
        "Sensitivity",
        found.run().scenario(),
        "What its " + words + " depends on",
        SensitivityText.sentences(display, found),
        List.of(tornado(words), curve(words)),
        List.of(
            "Volumes, handle times and patience are moved by a part of themselves, shares by"
                + " points. One input is moved at a time.",
            "All variants meet the same customers, so that what they have in common cancels in"
                + " the changes."),
        List.of(
            new Fact("Replications", display.count(found.run().replications())),
            new Fact("Seed", String.valueOf(found.run().seed())),
            new Fact("Confidence", display.shortPercent(found.run().confidence())),
            new Fact("Scenario, SHA-256", found.run().sha256()),
            new Fact("Peakstaff", version)),
        AssumptionSection.views(found.scenario().loaded().values()));
  }

  private Part tornado(String words) {
    List<PlainRow> rows = new ArrayList<>();
    TornadoPlot plot = new TornadoPlot(display, "Change in " + words + ", " + unit);
    for (Bar bar : found.bars()) {
      rows.add(
          new PlainRow(
              bar.input(),
              List.of(
                  SensitivityText.moved(display, found, bar),
                  MeasureDisplay.change(display, measure, bar.down()),
                  MeasureDisplay.range(display, measure, bar.down().change()),
                  MeasureDisplay.change(display, measure, bar.up()),
                  MeasureDisplay.range(display, measure, bar.up().change()))));
      plot.add(
          bar.input() + " " + SensitivityText.moved(display, found, bar),
          bar.down().change().mean() * scale,
          bar.up().change().mean() * scale);
    }
    return new Part(
        "What matters most",
        "",
        plot.svg(),
        new PlainTable(
            "inputs",
            "Change in " + words + " when one input is lower or higher",
            List.of("Input", "Moved by", "When lower", "Interval", "When higher", "Interval"),
            rows));
  }

  private Part curve(String words) {
    List<PlainRow> rows = new ArrayList<>();
    CurvePlot plot =
        CurvePlot.ofPoints(display, "Roster hours", words + ", " + (scale == 1 ? unit : "%"));
    for (CurvePoint point : found.curve()) {
      Double cost = point.roster().cost();
      rows.add(
          new PlainRow(
              SensitivityText.staff(display, point),
              List.of(
                  display.number(point.roster().hours(), 1),
                  cost == null ? Display.NONE : display.number(cost, 0),
                  MeasureDisplay.value(display, measure, point.value()),
                  MeasureDisplay.change(display, measure, point.change()))));
      plot.add(
          point.roster().hours(),
          point.value().low() * scale,
          point.value().mean() * scale,
          point.value().high() * scale);
    }
    return new Part(
        "What more or less staff does",
        "",
        plot.svg(),
        new PlainTable(
            "staff",
            "Scheduled heads multiplied and rounded",
            List.of("Staff", "Roster hours", "Cost", measure.words(), "Change, " + unit),
            rows));
  }
}
