package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.planner.certify.Certificate;
import org.peakstaff.planner.certify.CheckedStretch;
import org.peakstaff.report.CertificateText;
import org.peakstaff.report.Display;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;

/** The bounds a certificate speaks of, those that are not certain to hold first. */
final class CertificateSection {
  private static final List<String> HEADS =
      List.of("Of", "Measure", "In", "Bound", "Search sample", "Fresh numbers", "Limit", "Verdict");

  private CertificateSection() {}

  /** One table, none where the method gives no certificate. */
  static List<PlainTable> views(PlanContext context) {
    Display display = context.display();
    Certificate certificate = context.plan().certificate();
    if (certificate == null) {
      return List.of();
    }
    List<PlainRow> rows = new ArrayList<>();
    for (CheckedStretch each : CertificateText.sorted(certificate)) {
      List<String> cells = CertificateText.row(display, each);
      rows.add(new PlainRow(each.target().subject(), cells.subList(1, cells.size())));
    }
    return List.of(
        new PlainTable(
            "certificate-table", CertificateText.sentence(display, certificate), HEADS, rows));
  }
}
