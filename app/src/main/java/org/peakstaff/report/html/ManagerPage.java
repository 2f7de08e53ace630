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
 * A page for someone who decides: one sheet of paper with the verdict and everything a decision
 * needs, then the detail behind it. It holds no script, loads nothing, and says everything also
 * without colours.
 *
 * @param title the scenario's name
 * @param subtitle what was planned
 * @param mood the style of the verdict: of a plan that works, that needs care, or that does not
 *     work
 * @param verdict the answer in one sentence
 * @param boxes the first sheet of paper
 * @param parts the detail: pictures and tables
 * @param reading how to read them
 * @param facts what reproduces the run
 * @param assumptions values of the scenario by origin
 */
record ManagerPage(
    String title,
    String subtitle,
    String mood,
    String verdict,
    List<Box> boxes,
    List<Part> parts,
    List<String> reading,
    List<Fact> facts,
    List<AssumptionGroup> assumptions) {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
          + " 'none'";

  ManagerPage {
    boxes = List.copyOf(boxes);
    parts = List.copyOf(parts);
    reading = List.copyOf(reading);
    facts = List.copyOf(facts);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A box of the first sheet.
   *
   * @param id of the element
   * @param heading what it is for
   * @param wide whether it takes the whole width
   * @param texts sentences
   * @param picture an SVG element, empty for none
   * @param tableBehind id of the table with the picture's numbers, empty where there is no picture
   *     or the table is in the box
   * @param tables none, one or two tables
   */
  record Box(
      String id,
      String heading,
      boolean wide,
      List<String> texts,
      String picture,
      String tableBehind,
      List<PlainTable> tables) {
    Box {
      texts = List.copyOf(texts);
      tables = List.copyOf(tables);
    }
  }

  /**
   * A part of the detail.
   *
   * @param heading what it shows
   * @param texts how to take it
   * @param picture an SVG element, empty for none
   * @param tables the numbers
   */
  record Part(String heading, List<String> texts, String picture, List<PlainTable> tables) {
    Part {
      texts = List.copyOf(texts);
      tables = List.copyOf(tables);
    }
  }

  /** Writes the whole page. */
  void writeTo(Appendable target) throws IOException {
    PebbleTemplate template = ReportTemplate.template("hiring.html.peb");
    Map<String, Object> model = new HashMap<>();
    model.put("page", this);
    model.put(
        "style", ReportTemplate.resource("report.css") + ReportTemplate.resource("hiring.css"));
    model.put("policy", POLICY);
    StringWriter text = new StringWriter();
    template.evaluate(text, model, Locale.ROOT);
    target.append(text.toString());
  }
}
