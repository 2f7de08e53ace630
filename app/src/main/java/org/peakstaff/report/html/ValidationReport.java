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

  private final Display display;
  private final ValidatedScenario validated;
  private final HistoryValidation result;
  private final String version;

  private ValidationReport(Display display, ValidatedScenario validated, String version) {
    this.display = display;
    this.validated = validated;
    this.version = version;
    result = validated.result();
  }

  /**
   * Writes the page.
   *
   * @param display how numbers and dates are written
   * @param validated the validation
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(
      Display display, ValidatedScenario validated, String version, Appendable target)
      throws IOException {
    new ValidationReport(display, validated, version).page().writeTo(target);
  }

  private WhatIfPage page() {
    return new WhatIfPage(
        "Validation against history",
        validated.name(),
        "Against " + String.join(", ", validated.files()),
        ValidationText.sentences(display, validated),
        parts(),
        List.of(
            String.join(" ", ValidationText.reading(display, validated)),
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
        result.measures().stream().map(this::row).toList());
  }

  private PlainRow row(MeasureFit fit) {
    ValidatedMeasure measure = fit.measure();
    List<String> cells = new ArrayList<>();
    cells.add(display.count(fit.cells()));
    cells.add(share(fit.inside()));
    cells.add(share(fit.below()));
    cells.add(share(fit.above()));
    cells.add(ValidationText.value(display, measure, fit.actual()));
    cells.add(ValidationText.value(display, measure, fit.expected()));
    cells.add(range(measure, fit.low(), fit.high()));
    cells.add(fit.fits() ? "yes" : "no");
    return new PlainRow(fit.contactType() + ", " + measure.words(), cells);
  }

  private String range(ValidatedMeasure measure, double low, double high) {
    return ValidationText.value(display, measure, low)
        + " - "
        + ValidationText.value(display, measure, high);
  }

  private String share(double share) {
    return display.percent(share, 0);
  }

  private Part part(ValidatedMeasure measure) {
    String unit = measure.isShare() ? "%" : measure.unit();
    BandPlot plot = new BandPlot(display, measure.words() + ", " + unit + ", all contact types");
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

  private BandPlot.Point point(ValidationCell cell, boolean first) {
    double scale = cell.measure().isShare() ? PERCENT : 1;
    return new BandPlot.Point(
        first ? display.day(cell.start().toLocalDate()) : "",
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
            .map(this::row)
            .toList());
  }

  private PlainRow row(ValidationCell cell) {
    ValidatedMeasure measure = cell.measure();
    return new PlainRow(
        display.day(cell.start().toLocalDate()) + ", " + cell.contactType(),
        List.of(
            ValidationText.value(display, measure, cell.actual()),
            ValidationText.value(display, measure, cell.median()),
            range(measure, cell.low(), cell.high()),
            cell.inside() ? "inside" : "outside"));
  }

  private List<Fact> facts() {
    String reasons = String.join(", ", result.reasons().stream().map(Reason::words).toList());
    return List.of(
        new Fact("Replications", display.count(validated.replications())),
        new Fact("Seed", String.valueOf(validated.seed())),
        new Fact("Reasons", reasons.isEmpty() ? "none" : reasons),
        new Fact("Scenario, SHA-256", validated.loaded().sha256()),
        new Fact("Peakstaff", version));
  }
}
