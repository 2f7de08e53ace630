package org.peakstaff.report.html;

import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peakstaff.report.html.PlanView.AssumptionGroup;
import org.peakstaff.report.html.PlanView.Fact;
import org.peakstaff.report.html.PlanView.PlainTable;

/**
 * A page that answers a what-if question: sentences first, then pictures, each with its table. It
 * holds no script, loads nothing, and says everything also without colours.
 *
 * @param kind what kind of page it is
 * @param title the scenario's name
 * @param subtitle what was done
 * @param sentences the answer
 * @param parts pictures and tables
 * @param reading how to read them
 * @param facts what reproduces the run
 * @param assumptions values of the scenario by origin
 */
record WhatIfPage(
    String kind,
    String title,
    String subtitle,
    List<String> sentences,
    List<Part> parts,
    List<String> reading,
    List<Fact> facts,
    List<AssumptionGroup> assumptions) {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
          + " 'none'";

  WhatIfPage {
    sentences = List.copyOf(sentences);
    parts = List.copyOf(parts);
    reading = List.copyOf(reading);
    facts = List.copyOf(facts);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A picture with its table.
   *
   * @param heading what it shows
   * @param text how to take it
   * @param picture an SVG element, empty for none
   * @param table the numbers
   */
  record Part(String heading, String text, String picture, PlainTable table) {}

  /** Writes the whole page. */
  void writeTo(Appendable target) throws IOException {
    PebbleTemplate template = ReportTemplate.template("whatif.html.peb");
    Map<String, Object> model = new HashMap<>();
    model.put("page", this);
    model.put("style", ReportTemplate.resource("report.css"));
    model.put("policy", POLICY);
    StringWriter text = new StringWriter();
    template.evaluate(text, model, Locale.ROOT);
    target.append(text.toString());
  }
}
