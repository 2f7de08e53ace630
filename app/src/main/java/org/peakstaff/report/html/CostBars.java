package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.report.Display;

/**
 * Costs as bars from nothing, the one found darker than what it is compared with, and a line at the
 * least that is possible. An SVG picture that needs no script.
 */
final class CostBars {
  private static final int WIDTH = 860;
  private static final int LABELS = 330;
  private static final int RIGHT = 110;
  private static final int ROW = 28;
  private static final int TOP = 14;
  private static final int AXIS = 44;
  private static final int BAR = 16;
  private static final int LONGEST_LABEL = 50;

  private record Bar(String style, String label, double cost) {}

  private final List<Bar> bars = new ArrayList<>();
  private final Display display;
  private final String title;
  private final String axis;
  private final double least;

  /**
   * A picture without bars.
   *
   * @param display how numbers are written
   * @param title what it shows, for who cannot see it
   * @param axis what the lengths are
   * @param least where the line is
   */
  CostBars(Display display, String title, String axis, double least) {
    this.display = display;
    this.title = title;
    this.axis = axis;
    this.least = least;
  }

  /** The bar that all is about. */
  CostBars found(String label, double cost) {
    return add("point", label, cost);
  }

  /** A bar to compare with; none for what is no number. */
  CostBars other(String label, double cost) {
    return add("fan", label, cost);
  }

  private CostBars add(String style, String label, double cost) {
    if (Double.isFinite(cost)) {
      bars.add(new Bar(style, label, cost));
    }
    return this;
  }

  /** The picture. */
  String svg() {
    double most = bars.stream().mapToDouble(Bar::cost).max().orElse(1);
    Scale scale = new Scale(0, Math.max(1e-9, most), LABELS, WIDTH - RIGHT);
    int bottom = TOP + bars.size() * ROW;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + (bottom + AXIS));
    svg.append("\"><title>" + IntervalPlot.escape(title) + "</title>");
    for (double tick : scale.ticks()) {
      String x = IntervalPlot.at(scale.x(tick));
      svg.append("<path class=\"grid\" d=\"M" + x + " " + TOP + "V" + bottom + "\"/>");
      svg.append(IntervalPlot.text("tick", x, bottom + 18, "middle", display.shortNumber(tick, 1)));
    }
    for (int row = 0; row < bars.size(); row++) {
      bar(svg, bars.get(row), scale, TOP + row * ROW + ROW / 2);
    }
    String x = IntervalPlot.at(scale.x(least));
    svg.append("<path class=\"target\" d=\"M" + x + " " + TOP + "V" + bottom + "\"/>");
    String middle = IntervalPlot.at((LABELS + WIDTH - RIGHT) / 2.0);
    svg.append(IntervalPlot.text("axis", middle, bottom + 36, "middle", axis));
    return svg.append("</svg>").toString();
  }

  private void bar(StringBuilder svg, Bar bar, Scale scale, int y) {
    String label = Display.shortened(bar.label(), LONGEST_LABEL);
    svg.append(IntervalPlot.text("label", IntervalPlot.at(LABELS - 10.0), y + 4, "end", label));
    double end = scale.x(bar.cost());
    svg.append("<rect class=\"" + bar.style() + "\" x=\"" + LABELS + "\" y=\"" + (y - BAR / 2));
    svg.append("\" width=\"" + IntervalPlot.at(end - LABELS) + "\" height=\"" + BAR + "\"/>");
    String number = display.number(bar.cost(), 0);
    svg.append(IntervalPlot.text("note", IntervalPlot.at(end + 8), y + 4, "start", number));
  }
}
