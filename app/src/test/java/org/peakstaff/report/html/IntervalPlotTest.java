package org.peakstaff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peakstaff.report.Display;
import org.peakstaff.report.html.IntervalPlot.Row;

/** Changes as points with intervals. */
class IntervalPlotTest {
  private static final Pattern LABEL =
      Pattern.compile("class=\"label\" x=\"([0-9.]+)\"[^>]*>([^<]*)<");

  /** A wide character of a common sans-serif font at 13 pixels. */
  private static final double PIXELS_PER_CHARACTER = 8.2;

  private static String svg(String label) {
    return new IntervalPlot("Change", "points", value -> Display.NEUTRAL.signed(value, 0))
        .add(new Row(label, -3, -2, -1, "worse"))
        .svg();
  }

  @Test
  void aLongLabelKeepsItsEndAndFitsLeftOfThePicture() {
    Matcher label = LABEL.matcher(svg("agentGroups.cross-trained.scheduled.agents=12"));
    assertThat(label.find()).isTrue();
    assertThat(label.group(2)).startsWith("…").endsWith("trained.scheduled.agents=12");
    assertThat(label.group(2).length() * PIXELS_PER_CHARACTER)
        .isLessThan(Double.parseDouble(label.group(1)));
  }

  @Test
  void theAxisReachesNoChange() {
    assertThat(svg("less")).contains(">less<", ">0<", "class=\"zero\"");
  }
}
