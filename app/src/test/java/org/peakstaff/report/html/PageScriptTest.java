package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Style and script of the page, as far as text can be checked; a browser shows the rest. */
class PageScriptTest {
  private static final String SCRIPT = resource("report.js");
  private static final String STYLE = resource("report.css");
  private static final String TEMPLATE = resource("report.html.peb");

  @Test
  void nothingMovesAndLinesStayCrisp() {
    assertThat(SCRIPT).contains("animation: false").contains("renderer: 'svg'");
    assertThat(SCRIPT).doesNotContain("animation: true");
  }

  @Test
  void everyColourTheScriptUsesIsDecidedByTheStyle() {
    assertThat(groups(SCRIPT, "var\\((--[a-z0-9-]+)\\)"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(STYLE).contains(name + ":"));
  }

  @Test
  void everyColourOfTheStyleIsDefined() {
    assertThat(groups(STYLE, "var\\((--[a-z0-9-]+)\\)"))
        .allSatisfy(name -> assertThat(STYLE).contains(name + ":"));
  }

  @Test
  void everyPatternTheScriptFillsWithIsInThePage() {
    List<String> patterns = groups(SCRIPT, "url\\(#(fill-[a-z]+)\\)");
    assertThat(patterns).contains("fill-short", "fill-over");
    assertThat(patterns)
        .allSatisfy(name -> assertThat(TEMPLATE).contains("<pattern id=\"" + name + "\""));
    for (int type = 0; type < 6; type++) {
      assertThat(TEMPLATE).contains("<pattern id=\"fill-type-" + type + "\"");
    }
  }

  @Test
  void theStyleServesPaperDarkScreensAndPhones() {
    assertThat(STYLE)
        .contains("@media print")
        .contains("screen and (prefers-color-scheme: dark)")
        .contains("@media (max-width: 40rem)")
        .contains("print-color-adjust: exact")
        .contains(":focus-visible");
  }

  @Test
  void shortAndOverDifferInPatternNotInColourAlone() {
    assertThat(STYLE).containsPattern("\\.short1 \\{ background: repeating-linear-gradient");
    assertThat(STYLE).containsPattern("\\.over1 \\{ background: radial-gradient");
  }

  @Test
  void textOnEveryBackgroundHasEnoughContrast() {
    for (String scheme : List.of(light(), dark())) {
      for (String[] pair :
          new String[][] {
            {"--ink", "--page"},
            {"--ink", "--panel"},
            {"--soft", "--page"},
            {"--soft", "--panel"},
            {"--link", "--page"},
            {"--ink", "--short-back"},
            {"--ink", "--over-back"},
            {"--good", "--good-back"},
            {"--warning", "--warning-back"},
            {"--bad", "--bad-back"}
          }) {
        assertThat(contrast(colour(scheme, pair[0]), colour(scheme, pair[1])))
            .as(pair[0] + " on " + pair[1])
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  /** Contrast ratio of the Web Content Accessibility Guidelines 2.2, from 1 to 21. */
  private static double contrast(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
  }

  private static double luminance(int colour) {
    return .2126 * linear(colour >> 16) + .7152 * linear(colour >> 8) + .0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 255) / 255.0;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }

  private static int colour(String scheme, String name) {
    String hex = groups(scheme, name + ": #([0-9a-f]+);").get(0);
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    return Integer.parseInt(full, 16);
  }

  private static String light() {
    return STYLE.substring(0, STYLE.indexOf("@media"));
  }

  private static String dark() {
    return STYLE.substring(STYLE.indexOf("@media"));
  }

  private static List<String> groups(String text, String pattern) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return new ArrayList<>(found);
  }

  private static String resource(String name) {
    try (InputStream in = PageScriptTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
