package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.report.Display;

/**
 * What happened beside the band in which it should have: an SVG picture that needs no script. Dots
 * inside the band are round, those outside are crosses.
 */
final class BandPlot {
  private static final int WIDTH = 860;
  private static final int LEFT = 60;
  private static final int RIGHT = 20;
  private static final int TOP = 24;
  private static final int BOTTOM = 250;
  private static final int HEIGHT = 290;
  private static final int MOST_LABELS = 12;

  /**
   * A place along the picture.
   *
   * @param label under it, empty for none
   * @param gap whether it begins a stretch of its own
   * @param low lower end of the band
   * @param median its middle
   * @param high upper end of the band
   * @param actual what happened
   * @param inside whether it lies in the band
   */
  record Point(
      String label,
      boolean gap,
      double low,
      double median,
      double high,
      double actual,
      boolean inside) {}

  private final Display display;
  private final List<Point> points = new ArrayList<>();
  private final String title;

  BandPlot(Display display, String title) {
    this.display = display;
    this.title = title;
  }

  BandPlot add(Point point) {
    points.add(point);
    return this;
  }

  /** The picture, empty with fewer than two points. */
  String svg() {
    if (points.size() < 2) {
      return "";
    }
    Scale x = Scale.of(0, points.size() - 1.0, LEFT, WIDTH - RIGHT);
    Scale y = upwards();
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">");
    svg.append("<title>" + IntervalPlot.escape(title) + "</title>");
    axes(svg, x, y);
    for (int from = 0; from < points.size(); from = end(from)) {
      stretch(svg, x, y, from, end(from));
    }
    for (int i = 0; i < points.size(); i++) {
      actual(svg, x.x(i), y.x(points.get(i).actual()), points.get(i).inside());
    }
    return svg.append("</svg>").toString();
  }

  private Scale upwards() {
    double low = points.stream().mapToDouble(p -> Math.min(p.low(), p.actual())).min().orElse(0);
    double high = points.stream().mapToDouble(p -> Math.max(p.high(), p.actual())).max().orElse(1);
    return Scale.of(Math.min(0, low), high, BOTTOM, TOP);
  }

  private int end(int from) {
    int end = from + 1;
    while (end < points.size() && !points.get(end).gap()) {
      end++;
    }
    return end;
  }

  private void axes(StringBuilder svg, Scale x, Scale y) {
    for (double tick : y.ticks()) {
      String at = IntervalPlot.at(y.x(tick));
      svg.append("<path class=\"grid\" d=\"M" + LEFT + " " + at + "H" + (WIDTH - RIGHT) + "\"/>");
      String text = display.shortNumber(tick, 2);
      svg.append(IntervalPlot.text("tick", String.valueOf(LEFT - 8), y.x(tick) + 4, "end", text));
    }
    labels(svg, x);
    svg.append(IntervalPlot.text("axis", String.valueOf(LEFT), TOP - 8.0, "start", title));
  }

  private void labels(StringBuilder svg, Scale x) {
    long labels = points.stream().filter(point -> !point.label().isEmpty()).count();
    long every = (labels + MOST_LABELS - 1) / MOST_LABELS;
    int label = 0;
    for (int i = 0; i < points.size(); i++) {
      if (!points.get(i).label().isEmpty() && label++ % every == 0) {
        String at = IntervalPlot.at(x.x(i));
        String text = points.get(i).label();
        svg.append(IntervalPlot.text("tick", at, BOTTOM + 18.0, "start", text));
      }
    }
  }

  private void stretch(StringBuilder svg, Scale x, Scale y, int from, int to) {
    svg.append("<path class=\"fan\" d=\"");
    for (int i = from; i < to; i++) {
      svg.append(i == from ? "M" : "L").append(place(x, i, y, points.get(i).high()));
    }
    for (int i = to - 1; i >= from; i--) {
      svg.append("L").append(place(x, i, y, points.get(i).low()));
    }
    svg.append("Z\"/><path class=\"curve\" d=\"");
    for (int i = from; i < to; i++) {
      svg.append(i == from ? "M" : "L").append(place(x, i, y, points.get(i).median()));
    }
    svg.append("\"/>");
  }

  private static void actual(StringBuilder svg, double x, double y, boolean inside) {
    String across = IntervalPlot.at(x);
    String up = IntervalPlot.at(y);
    if (inside) {
      svg.append("<circle class=\"zero\" cx=\"" + across + "\" cy=\"" + up + "\" r=\"2.5\"/>");
    } else {
      String from = IntervalPlot.at(x - 4) + " " + IntervalPlot.at(y - 4);
      svg.append("<path class=\"zero\" d=\"M" + from + "l8 8m0 -8l-8 8\"/>");
    }
  }

  private static String place(Scale x, double across, Scale y, double up) {
    return IntervalPlot.at(x.x(across)) + " " + IntervalPlot.at(y.x(up));
  }
}
