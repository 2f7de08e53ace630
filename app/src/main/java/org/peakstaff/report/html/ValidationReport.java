package org.peakstaff.report.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.validation.HistoryValidation;
import org.peakstaff.planner.validation.MeasureFit;
import org.peakstaff.planner.validation.Reason;
import org.peakstaff.planner.validation.ValidatedMeasure;
import org.peakstaff.planner.validation.ValidationCell;
import org.peakstaff.report.Display;
import org.peakstaff.report.ValidatedScenario;
import org.peakstaff.report.ValidationText;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.report.html.WhatIfPage.Part;

/** A validation as one HTML file with everything inside: simulated against actual. */
public final class ValidationReport {
  private static final double PERCENT = 100;
  private static final List<String> HEADS =
      List.of(
          "Contact type, measure",
          "Judged",
          "Inside",
          "Below",
          "Above",
          "Actual",
          "Simulated",
          "Range",
          "Fits");

  private final ValidatedScenario validated;
  private final HistoryValidation result;
  private final String version;

  private ValidationReport(ValidatedScenario validated, String version) {
    this.validated = validated;
    this.version = version;
    result = validated.result();
  }

  /**
   * Writes the page.
   *
   * @param validated the validation
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(ValidatedScenario validated, String version, Appendable target)
      throws IOException {
    new ValidationReport(validated, version).page().writeTo(target);
  }

  private WhatIfPage page() {
    return new WhatIfPage(
        "Validation against history",
        validated.name(),
        "Against " + String.join(", ", validated.files()),
        ValidationText.sentences(validated),
        parts(),
        List.of(
            String.join(" ", ValidationText.reading(validated)),
            "Dots are what happened, crosses where it lies outside the band; the line is the median"
                + " of the simulation."),
        facts(),
        AssumptionSection.views(validated.loaded().values()));
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("How each measure fits", "", "", measures()));
    for (ValidatedMeasure measure : ValidatedMeasure.values()) {
      if (result.fit(HistoryValidation.ALL, measure).isPresent()) {
        parts.add(part(measure));
      }
    }
    return parts;
  }

  private PlainTable measures() {
    return new PlainTable(
        "fits",
        "Intervals judged and inside their bands; the period's value and its 99 % range",
        HEADS,
        result.measures().stream().map(ValidationReport::row).toList());
  }

  private static PlainRow row(MeasureFit fit) {
    ValidatedMeasure measure = fit.measure();
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(fit.cells()));
    cells.add(share(fit.inside()));
    cells.add(share(fit.below()));
    cells.add(share(fit.above()));
    cells.add(ValidationText.value(measure, fit.actual()));
    cells.add(ValidationText.value(measure, fit.expected()));
    cells.add(range(measure, fit.low(), fit.high()));
    cells.add(fit.fits() ? "yes" : "no");
    return new PlainRow(fit.contactType() + ", " + measure.words(), cells);
  }

  private static String range(ValidatedMeasure measure, double low, double high) {
    return ValidationText.value(measure, low) + " - " + ValidationText.value(measure, high);
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : Display.number(PERCENT * share, 0) + " %";
  }

  private Part part(ValidatedMeasure measure) {
    String unit = measure.isShare() ? "%" : measure.unit();
    BandPlot plot = new BandPlot(measure.words() + ", " + unit + ", all contact types");
    LocalDate before = null;
    for (ValidationCell cell : result.intervals()) {
      if (cell.contactType().equals(HistoryValidation.ALL) && cell.measure() == measure) {
        LocalDate date = cell.start().toLocalDate();
        plot.add(point(cell, !date.equals(before)));
        before = date;
      }
    }
    return new Part("Simulated against actual: " + measure.words(), "", plot.svg(), days(measure));
  }

  private static BandPlot.Point point(ValidationCell cell, boolean first) {
    double scale = cell.measure().isShare() ? PERCENT : 1;
    return new BandPlot.Point(
        first ? Display.day(cell.start().toLocalDate()) : "",
        first,
        cell.low() * scale,
        cell.median() * scale,
        cell.high() * scale,
        cell.actual() * scale,
        cell.inside());
  }

  private PlainTable days(ValidatedMeasure measure) {
    return new PlainTable(
        "days-" + measure.words().replace(' ', '-'),
        "Days: " + measure.words(),
        List.of("Day, contact type", "Actual", "Median", "Band", "Where"),
        result.dayCells().stream()
            .filter(cell -> cell.measure() == measure)
            .map(ValidationReport::row)
            .toList());
  }

  private static PlainRow row(ValidationCell cell) {
    ValidatedMeasure measure = cell.measure();
    return new PlainRow(
        Display.day(cell.start().toLocalDate()) + ", " + cell.contactType(),
        List.of(
            ValidationText.value(measure, cell.actual()),
            ValidationText.value(measure, cell.median()),
            range(measure, cell.low(), cell.high()),
            cell.inside() ? "inside" : "outside"));
  }

  private List<Fact> facts() {
    String reasons = String.join(", ", result.reasons().stream().map(Reason::words).toList());
    return List.of(
        new Fact("Replications", String.valueOf(validated.replications())),
        new Fact("Seed", String.valueOf(validated.seed())),
        new Fact("Reasons", reasons.isEmpty() ? "none" : reasons),
        new Fact("Scenario, SHA-256", validated.loaded().sha256()),
        new Fact("Peakstaff", version));
  }
}
