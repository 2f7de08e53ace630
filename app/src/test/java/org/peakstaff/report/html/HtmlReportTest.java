package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page as a file: safe, small, self-contained, the same every time, and readable by all. */
class HtmlReportTest {
  private static final String PAGE = ReportFixture.oneDay().html();
  private static final String QUARTER = ReportFixture.oneDay().days(91).intervalMinutes(15).html();

  @Test
  void namesAreEscapedEverywhere() {
    String page = ReportFixture.oneDay().phoneLabel("<script>alert('x')</script>&\"q\"").html();

    assertThat(page.contains("<script>alert") || page.contains("&\"q\"")).isFalse();
    assertThat(text(page)).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;");
    assertThat(data(page)).contains("\\u003cscript>alert('x')\\u003c/script>");
  }

  @Test
  void onlyThePagesOwnThreeScriptElementsExist() {
    assertThat(all(PAGE, "<script[^>]*>"))
        .containsExactly("<script type=\"application/json\" id=\"data\">", "<script>", "<script>");
    assertThat(all(PAGE, "</script>")).hasSize(3);
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    assertThat(all(PAGE, "(?:src|href|action|data|poster)=\"[^\"]*\""))
        .allMatch(link -> link.startsWith("href=\"#") || link.equals("href=\"data:,\""));
    assertThat(all(PAGE, "https?://[^\"'\\s<)]*"))
        .containsOnly(
            "http://www.w3.org/1999/xlink",
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/XML/1998/namespace");
    assertThat(PAGE.contains("@import")).isFalse();
    assertThat(text(PAGE)).contains("default-src &#39;none&#39;");
  }

  @Test
  void thePolicyNamesTheHashOfBothScripts() {
    assertThat(all(PAGE, "sha256-[A-Za-z0-9+/=]{44}")).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    assertThat(ReportFixture.oneDay().html().equals(PAGE)).isTrue();
    assertThat(PAGE.contains("\r") || PAGE.contains(System.getProperty("user.home"))).isFalse();
  }

  @Test
  void aDayAWeekAndAQuarterStayBelowTwoMegabytes() {
    int limit = 2_000_000;
    assertThat(bytes(PAGE)).isLessThan(limit);
    assertThat(bytes(ReportFixture.oneDay().days(7).html())).isLessThan(limit);
    assertThat(bytes(QUARTER)).isLessThan(limit);
  }

  @Test
  void aHorizonTooLongToShowInFullSaysSo() {
    String page = text(QUARTER);

    assertThat(page).contains("most agents, of 91; plan.csv has every interval");
    assertThat(text(PAGE)).doesNotContain("plan.csv has every interval");
  }

  @Test
  void everyPictureHasATextAlternativeAndATableRightBehindIt() {
    List<String> figures = all(PAGE, "(?s)<figure>.*?</figure>.*?</details>");

    assertThat(figures).hasSize(6);
    assertThat(figures)
        .allSatisfy(
            figure -> {
              assertThat(figure)
                  .containsPattern("role=\"img\" tabindex=\"0\" aria-label=\"[^\"]{20,}");
              assertThat(figure).contains("<figcaption>").contains("<details>").contains("<tbody>");
            });
  }

  @Test
  void everyChartOfTheScriptHasItsPlaceAndItsTable() {
    assertThat(all(data(PAGE), "\"id\":\"[^\"]+\"")).hasSize(6);
    for (String kind : List.of("id", "table")) {
      Matcher name = Pattern.compile("\"" + kind + "\":\"([^\"]+)\"").matcher(data(PAGE));
      while (name.find()) {
        assertThat(text(PAGE)).contains("id=\"" + name.group(1) + "\"");
      }
    }
  }

  @Test
  void headingsDescendOneLevelAtATime() {
    List<String> headings = all(text(PAGE), "<h[1-6]");

    assertThat(headings).startsWith("<h1");
    assertThat(headings.stream().filter("<h1"::equals)).hasSize(1);
    for (int i = 1; i < headings.size(); i++) {
      assertThat(level(headings.get(i)) - level(headings.get(i - 1))).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void languageTitleAndTableHeadsAreThere() {
    assertThat(PAGE.substring(0, 40)).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
    assertThat(text(PAGE)).contains("<title>Staffing plan: Northline Telecom, week 49</title>");
    int tables = all(text(PAGE), "<table").size();
    assertThat(all(text(PAGE), "<caption")).hasSize(tables);
    assertThat(all(text(PAGE), "<th(?![^>]*scope=)[ >]")).isEmpty();
  }

  @Test
  void identifiersAreUniqueAndReferencesResolve() {
    List<String> ids = groups(text(PAGE), " id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(groups(text(PAGE), "href=\"#([^\"]+)\""));
    assertThat(ids).containsAll(groups(text(PAGE), "aria-labelledby=\"([^\"]+)\""));
  }

  @Test
  void aRosterThatIsMissingLeavesNoTraceOfOneInPicturesAndTables() {
    String page = text(ReportFixture.oneDay().withoutRoster().html());

    assertThat(page).contains("has no roster to compare with");
    assertThat(page).doesNotContain("Over/under").doesNotContain("heatmap-roster");
    assertThat(all(text(PAGE), ">Over/under<")).hasSize(2);
  }

  /** The page without its style and scripts. */
  private static String text(String page) {
    return page.replaceAll("(?s)<script.*?</script>|<style>.*?</style>", "");
  }

  private static String data(String page) {
    return groups(page, "(?s)id=\"data\">(.*?)</script>").get(0);
  }

  private static int bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int level(String heading) {
    return heading.charAt(2) - '0';
  }

  private static List<String> all(String page, String pattern) {
    return groups(page, "(" + pattern + ")");
  }

  private static List<String> groups(String page, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
