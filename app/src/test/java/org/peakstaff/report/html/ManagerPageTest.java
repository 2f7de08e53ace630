package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.html.ManagerPage.Box;
import org.peakstaff.report.html.ManagerPage.Part;
import org.peakstaff.report.html.PlanView.AssumptionGroup;
import org.peakstaff.report.html.PlanView.PlainRow;
import org.peakstaff.report.html.PlanView.PlainTable;

/** The page for managers as HTML. */
class ManagerPageTest {
  private static String html(String name) throws IOException {
    PlainTable table =
        new PlainTable(
            "weeks",
            "Week by week",
            List.of("Week", "FTE"),
            List.of(new PlainRow(name, List.of("80.0"))));
    ManagerPage page =
        new ManagerPage(
            name,
            "30 weeks",
            "good",
            "Hire 12.",
            List.of(
                new Box(
                    "staff", "Staff", true, List.of("Enough."), "<svg></svg>", "weeks", List.of())),
            List.of(new Part("Weeks", List.of(), "", List.of(table))),
            List.of("Read it."),
            List.of(),
            List.of(assumptions("assumed"), assumptions("default")));
    StringBuilder text = new StringBuilder();
    page.writeTo(text);
    return text.toString();
  }

  private static AssumptionGroup assumptions(String id) {
    PlanView.Value value = new PlanView.Value("shrinkage", "30%", "industry-1");
    return new AssumptionGroup(id, "Title of " + id, "Why.", List.of(value));
  }

  @Test
  void whatWasAssumedIsOpenSoThatItIsPrinted() throws IOException {
    assertThat(html("peak"))
        .contains("<details open>\n<summary>Title of assumed")
        .contains("<details>\n<summary>Title of default");
  }

  @Test
  void namesAreEscapedAndPicturesAreNot() throws IOException {
    assertThat(html("<b>peak</b>"))
        .contains("&lt;b&gt;peak&lt;/b&gt;", "<figure><svg></svg>")
        .doesNotContain("<b>peak");
  }

  @Test
  void aPictureLinksToItsNumbers() throws IOException {
    assertThat(html("peak"))
        .contains("<a href=\"#weeks\">", "<table class=\"plain\" id=\"weeks\">");
  }

  @Test
  void thePageLoadsAndRunsNothing() throws IOException {
    assertThat(html("peak"))
        .startsWith("<!DOCTYPE html>")
        .contains("default-src &#39;none&#39;")
        .doesNotContain("<script", "http://", "https://");
  }
}
