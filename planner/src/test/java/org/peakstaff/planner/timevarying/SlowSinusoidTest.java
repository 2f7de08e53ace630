package org.peakstaff.planner.timevarying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SlowSinusoidTest {
  private static final Path PAGE = Path.of("../docs/background/time-varying.md");
  private static final Path PICTURE = Path.of("../docs/images/sipp-long-handle-times.svg");

  private static List<SlowSinusoid> methods = List.of();

  @BeforeAll
  static void solve() {
    methods = SlowSinusoid.all();
  }

  private static SlowSinusoid method(String name) {
    return methods.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void sippMissesFourteenOfFortyEightHalfHours() {
    assertThat(method("sipp").missed()).isEqualTo(14);
    assertThat(method("sipp").hours()).isEqualTo(984);
    assertThat(method("sipp").worst()).isCloseTo(.169, within(.0005));
  }

  @Test
  void theModifiedLoadMissesNone() {
    assertThat(method("mol").missed()).isZero();
    assertThat(method("mol").hours()).isEqualTo(1002);
  }

  @Test
  void lookingBackByAHandleTimeRepairsSippAtNoCost() {
    assertThat(method("lag").missed()).isZero();
    assertThat(method("lag").hours()).isLessThanOrEqualTo(method("sipp").hours());
  }

  @Test
  void theTableOfTheDocumentationIsTheseFigures() throws IOException {
    List<String> rows = methods.stream().map(SlowSinusoid::row).toList();

    assertThat(Files.readString(PAGE)).contains(String.join("\n", rows));
  }

  @Test
  void thePictureOfTheDocumentationIsThisDay() throws IOException {
    String picture = DelayPicture.of(method("sipp"), method("mol"));
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(PICTURE, picture);
    }
    assertThat(Files.readString(PICTURE))
        .as(
            "%s; draw it anew with: ./mvnw -pl planner -am test -Dtest=SlowSinusoidTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate=true",
            PICTURE)
        .isEqualTo(picture);
  }

  /** Draws P(delay) over the day with the staff of two methods. */
  private static final class DelayPicture {
    private static final double LEFT = 60;
    private static final double WIDTH = 720;
    private static final double TOP = 30;
    private static final double HEIGHT = 220;
    private static final double MOST = 0.2;

    private DelayPicture() {}

    static String of(SlowSinusoid first, SlowSinusoid second) {
      StringBuilder svg = new StringBuilder();
      svg.append(
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 300\" role=\"img\""
              + " font-family=\"sans-serif\" font-size=\"12\">\n"
              + "<title>Probability of delay over a day of 24 hours, staffed by SIPP and by the"
              + " modified offered load</title>\n"
              + "<rect width=\"800\" height=\"300\" fill=\"#fff\"/>\n");
      grid(svg);
      line(svg, first.delays(), "#b3261e", "");
      line(svg, second.delays(), "#1a5fb4", " stroke-dasharray=\"5 3\"");
      svg.append(
          "<text x=\"70\" y=\"22\" fill=\"#b3261e\">SIPP: above the target for hours after the"
              + " peak</text>\n"
              + "<text x=\"440\" y=\"22\" fill=\"#1a5fb4\">modified offered load (dashed)</text>\n"
              + "</svg>\n");
      return svg.toString();
    }

    private static void grid(StringBuilder svg) {
      for (int percent = 0; percent <= 20; percent += 5) {
        double y = y(percent / 100.0);
        String colour = percent == 10 ? "#444" : "#ddd";
        svg.append(
            String.format(
                Locale.ROOT,
                "<path d=\"M%.0f %.1fH%.0f\" stroke=\"%s\"/>\n"
                    + "<text x=\"52\" y=\"%.1f\" text-anchor=\"end\">%d %%</text>\n",
                LEFT,
                y,
                LEFT + WIDTH,
                colour,
                y + 4,
                percent));
      }
      for (int hour = 0; hour <= 24; hour += 3) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"270\" text-anchor=\"middle\">%02d:00</text>\n",
                LEFT + WIDTH * hour / 24,
                hour));
      }
      svg.append(
          "<text x=\"420\" y=\"290\" text-anchor=\"middle\">load 32 erlangs, highest at 06:00,"
              + " lowest at 18:00; target 10 %</text>\n");
    }

    private static double y(double share) {
      return TOP + HEIGHT * (1 - share / MOST);
    }

    private static void line(StringBuilder svg, List<Double> delays, String colour, String dashes) {
      svg.append("<path fill=\"none\" stroke=\"").append(colour).append('"').append(dashes);
      svg.append(" d=\"");
      for (int i = 0; i < delays.size(); i += 3) {
        svg.append(
            String.format(
                Locale.ROOT,
                "%s%.1f %.1f",
                i == 0 ? "M" : "L",
                LEFT + WIDTH * i / delays.size(),
                y(delays.get(i))));
      }
      svg.append("\"/>\n");
    }
  }
}
