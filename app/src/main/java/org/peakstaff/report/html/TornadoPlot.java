package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.report.Display;

/**
 * A tornado: for each input two bars from no change, one for a lower input and one, thinner and
 * written with a plus, for a higher one. An SVG picture that needs no script.
 */
final class TornadoPlot {
  private static final int WIDTH = 860;
  private static final int LABELS = 250;
  private static final int RIGHT = 60;
  private static final int ROW = 36;
  private static final int TOP = 12;
  private static final int AXIS = 44;
  private static final int LONGEST_LABEL = 36;

  private record Bar(String label, double down, double up) {}

  private final Display display;
  private final List<Bar> bars = new ArrayList<>();
  private final String axis;

  TornadoPlot(Display display, String axis) {
    this.display = display;
    this.axis = axis;
  }

  TornadoPlot add(String label, double down, double up) {
    if (Double.isFinite(down) && Double.isFinite(up)) {
      bars.add(new Bar(label, down, up));
    }
    return this;
  }

  /** The picture, empty when there is nothing to show. */
  String svg() {
    if (bars.isEmpty()) {
      return "";
    }
    double reach = 1e-9;
    for (Bar bar : bars) {
      reach = Math.max(reach, Math.max(Math.abs(bar.down()), Math.abs(bar.up())));
    }
    Scale scale = Scale.of(-reach, reach, LABELS, WIDTH - RIGHT);
    int bottom = TOP + bars.size() * ROW;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + (bottom + AXIS));
    svg.append("\"><title>").append(IntervalPlot.escape(axis)).append("</title>");
    for (double tick : scale.ticks()) {
      String x = IntervalPlot.at(scale.x(tick));
      svg.append("<path class=\"grid\" d=\"M" + x + " " + TOP + "V" + bottom + "\"/>");
      String text = display.signed(tick, reach < 3 ? 1 : 0);
      svg.append(IntervalPlot.text("tick", x, bottom + 18, "middle", text));
    }
    for (int i = 0; i < bars.size(); i++) {
      row(svg, bars.get(i), scale, TOP + i * ROW);
    }
    String zero = IntervalPlot.at(scale.x(0));
    svg.append("<path class=\"zero\" d=\"M" + zero + " " + TOP + "V" + bottom + "\"/>");
    String words = axis + " (upper bar: input lower, lower bar: input higher)";
    svg.append(IntervalPlot.text("axis", zero, bottom + 36, "middle", words));
    return svg.append("</svg>").toString();
  }

  private static void row(StringBuilder svg, Bar bar, Scale scale, int y) {
    String label = Display.shortened(bar.label(), LONGEST_LABEL);
    svg.append(IntervalPlot.text("label", IntervalPlot.at(LABELS - 10.0), y + 22, "end", label));
    bar(svg, "down", bar.down(), scale, y + 3);
    bar(svg, "up", bar.up(), scale, y + 19);
  }

  private static void bar(StringBuilder svg, String style, double value, Scale scale, int y) {
    double from = scale.x(Math.min(0, value));
    double to = scale.x(Math.max(0, value));
    svg.append("<rect class=\"" + style + "\" x=\"" + IntervalPlot.at(from) + "\" y=\"" + y);
    svg.append("\" width=\"" + IntervalPlot.at(to - from) + "\" height=\"14\"/>");
  }
}
