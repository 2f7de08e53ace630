package org.peakstaff.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.certify.CheckedStretch;
import org.peakstaff.planner.multiskill.GroupStaff;
import org.peakstaff.planner.multiskill.OptimizedStaff;
import org.peakstaff.planner.multiskill.StaffingPeriod;
import org.peakstaff.report.CertificateText;
import org.peakstaff.report.Display;
import org.peakstaff.report.OptimizeText;
import org.peakstaff.report.html.PlanView.AssumptionGroup;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;
import org.peakstaff.report.html.WhatIfPage.Part;
import org.peakstaff.scenario.json.ResolvedValue;

/** The cheapest staff as one HTML file with everything inside. */
public final class OptimizeReport {
  private final Display display;
  private final OptimizedStaff found;

  private OptimizeReport(Display display, OptimizedStaff found) {
    this.display = display;
    this.found = found;
  }

  /**
   * Writes the page.
   *
   * @param display how numbers and dates are written
   * @param found the staff
   * @param values of the scenario, with their origin
   * @param version of the program
   * @param target where to
   * @throws IOException when the target fails
   */
  public static void write(
      Display display,
      OptimizedStaff found,
      List<ResolvedValue> values,
      String version,
      Appendable target)
      throws IOException {
    new OptimizeReport(display, found)
        .page(AssumptionSection.views(values), version)
        .writeTo(target);
  }

  private WhatIfPage page(List<AssumptionGroup> assumptions, String version) {
    List<Part> parts = new ArrayList<>(List.of(groups(), costs(), service()));
    if (found.period() != StaffingPeriod.HORIZON) {
      parts.add(intervals());
    }
    return new WhatIfPage(
        "Cheapest staff",
        found.scenario(),
        "The cheapest staff that keeps every target",
        OptimizeText.sentences(display, found),
        parts,
        OptimizeText.notes(display, found),
        List.of(
            new Fact("Search sample, days", display.count(found.certificate().searchSample())),
            new Fact("Fresh days", display.count(found.certificate().validationSample())),
            new Fact("Seed", String.valueOf(found.seed())),
            new Fact("Scenario, SHA-256", found.sha256()),
            new Fact("Peakstaff", version)),
        assumptions);
  }

  private Part groups() {
    List<PlainRow> rows = new ArrayList<>();
    found.groups().forEach((id, group) -> rows.add(row(id, group)));
    return part(
        "Staff",
        "groups",
        "Staff of each agent group",
        List.of("Group", "At work", "On the roster", "Hours at work", "Cost of an hour", "Cost"),
        rows);
  }

  private PlainRow row(String id, GroupStaff group) {
    List<String> cells = OptimizeText.groupRow(display, id, group);
    return new PlainRow(id, cells.subList(1, cells.size()));
  }

  private Part costs() {
    List<PlainRow> rows = new ArrayList<>();
    for (List<String> cells : OptimizeText.costRows(display, found)) {
      rows.add(new PlainRow(cells.get(0), cells.subList(1, cells.size())));
    }
    return new Part(
        "Cost",
        "The line is the largest bound: no staff costs less, as far as the formulas hold. The nearer"
            + " the staff found is to it, the less can be left to save.",
        bars(),
        new PlainTable(
            "costs",
            "Cost, bounds, and other ways to organise the skills",
            List.of("", "Cost", "Against the staff found"),
            rows));
  }

  private String bars() {
    String currency = found.currency();
    CostBars bars =
        new CostBars(
            display,
            "Cost of the staff found, bounds by formula and other ways to organise the skills",
            currency == null ? "Cost" : "Cost, " + currency,
            found.bound());
    bars.found("The staff found", found.cost());
    found.bounds().forEach(each -> bars.other("Bound: " + each.kind().label(), each.cost()));
    found.references().forEach(each -> bars.other(each.kind().label(), each.cost()));
    return bars.svg();
  }

  private Part service() {
    List<PlainRow> rows = new ArrayList<>();
    for (CheckedStretch each : CertificateText.sorted(found.certificate())) {
      List<String> cells = CertificateText.row(display, each);
      rows.add(new PlainRow(each.target().subject(), cells.subList(1, cells.size())));
    }
    return part(
        "Service",
        "certificate-table",
        OptimizeText.verdict(display, found),
        List.of(
            "Of", "Measure", "In", "Bound", "Search sample", "Fresh numbers", "Limit", "Verdict"),
        rows);
  }

  private Part intervals() {
    List<String> heads = new ArrayList<>(List.of("From"));
    heads.addAll(found.groups().keySet());
    List<PlainRow> rows = new ArrayList<>();
    for (int i = 0; i < found.starts().size(); i++) {
      rows.add(
          new PlainRow(
              display.stretch(found.starts().get(i)), OptimizeText.intervalRow(display, found, i)));
    }
    return part("Through the day", "intervals", "Agents at work", heads, rows);
  }

  private static Part part(
      String heading, String id, String caption, List<String> heads, List<PlainRow> rows) {
    return new Part(heading, "", "", new PlainTable(id, caption, heads, rows));
  }
}
