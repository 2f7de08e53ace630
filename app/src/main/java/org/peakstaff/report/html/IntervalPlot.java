package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.peakstaff.report.Display;

/**
 * Changes as points with their intervals, one row each, beside a line at no change: an SVG picture
 * that needs no script.
 */
final class IntervalPlot {
  private static final int WIDTH = 860;
  private static final int LABELS = 300;
  private static final int RIGHT = 150;
  private static final int ROW = 30;
  private static final int TOP = 14;
  private static final int AXIS = 44;
  private static final int LONGEST_LABEL = 35;

  /**
   * A row.
   *
   * @param label whose change
   * @param low lower end of the interval, the change itself where there is none
   * @param mean the change
   * @param high upper end of the interval
   * @param note what stands at the right
   */
  record Row(String label, double low, double mean, double high, String note) {}

  private final List<Row> rows = new ArrayList<>();
  private final String title;
  private final String axis;
  private final DoubleFunction<String> tick;

  /**
   * A plot without rows.
   *
   * @param title the picture in words
   * @param axis name of the axis with its unit
   * @param tick how a number of the axis is written
   */
  IntervalPlot(String title, String axis, DoubleFunction<String> tick) {
    this.title = title;
    this.axis = axis;
    this.tick = tick;
  }

  IntervalPlot add(Row row) {
    if (Double.isFinite(row.mean())) {
      rows.add(row);
    }
    return this;
  }

  /** The picture, empty when there is nothing to show. */
  String svg() {
    if (rows.isEmpty()) {
      return "";
    }
    Scale scale = scale();
    int bottom = TOP + rows.size() * ROW;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + (bottom + AXIS));
    svg.append("\"><title>").append(escape(title)).append("</title>");
    for (double each : scale.ticks()) {
      String x = at(scale.x(each));
      svg.append("<path class=\"grid\" d=\"M" + x + " " + TOP + "V" + bottom + "\"/>");
      svg.append(text("tick", x, bottom + 18, "middle", tick.apply(each)));
    }
    svg.append("<path class=\"zero\" d=\"M" + at(scale.x(0)) + " " + TOP + "V" + bottom + "\"/>");
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), scale, TOP + i * ROW + ROW / 2);
    }
    svg.append(text("axis", at(LABELS + plotWidth() / 2.0), bottom + 36, "middle", axis));
    return svg.append("</svg>").toString();
  }

  private static void row(StringBuilder svg, Row row, Scale scale, int y) {
    String label = Display.shortenedAtStart(row.label(), LONGEST_LABEL);
    svg.append(text("label", at(LABELS - 10.0), y + 4, "end", label));
    String low = at(scale.x(row.low()));
    String high = at(scale.x(row.high()));
    svg.append("<path class=\"whisker\" d=\"M" + low + " " + y + "H" + high);
    svg.append("M" + low + " " + (y - 5) + "v10M" + high + " " + (y - 5) + "v10\"/>");
    svg.append("<circle class=\"point\" cx=\"" + at(scale.x(row.mean())) + "\" cy=\"" + y);
    svg.append("\" r=\"4.5\"/>");
    svg.append(text("note", at(WIDTH - RIGHT + 10.0), y + 4, "start", row.note()));
  }

  private Scale scale() {
    double low = Math.min(0, rows.stream().mapToDouble(Row::low).min().orElse(0));
    double high = Math.max(0, rows.stream().mapToDouble(Row::high).max().orElse(0));
    return Scale.of(low, high, LABELS, LABELS + plotWidth());
  }

  private static int plotWidth() {
    return WIDTH - LABELS - RIGHT;
  }

  static String text(String style, String x, double y, String anchor, String words) {
    return "<text class=\""
        + style
        + "\" x=\""
        + x
        + "\" y=\""
        + at(y)
        + "\" text-anchor=\""
        + anchor
        + "\">"
        + escape(words)
        + "</text>";
  }

  static String at(double coordinate) {
    return Display.NEUTRAL.shortNumber(coordinate, 1);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
