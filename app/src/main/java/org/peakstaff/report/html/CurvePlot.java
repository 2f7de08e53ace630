package org.peakstaff.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peakstaff.report.Display;

/** A curve with the band of its intervals: an SVG picture that needs no script. */
final class CurvePlot {
  private static final int WIDTH = 860;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 14;
  private static final int BOTTOM = 300;
  private static final int HEIGHT = 350;

  private record Point(double x, double low, double mean, double high) {}

  private final Display display;
  private final List<Point> points = new ArrayList<>();
  private final String across;
  private final String up;
  private final boolean dots;

  private CurvePlot(Display display, String across, String up, boolean dots) {
    this.display = display;
    this.across = across;
    this.up = up;
    this.dots = dots;
  }

  /** A curve through a few points that were looked at, with a dot on each. */
  static CurvePlot ofPoints(Display display, String across, String up) {
    return new CurvePlot(display, across, up, true);
  }

  /** A curve through many points. */
  static CurvePlot ofLine(Display display, String across, String up) {
    return new CurvePlot(display, across, up, false);
  }

  CurvePlot add(double x, double low, double mean, double high) {
    if (Double.isFinite(mean)) {
      boolean interval = low <= high;
      points.add(new Point(x, interval ? low : mean, mean, interval ? high : mean));
    }
    return this;
  }

  /** The picture, empty with fewer than two points. */
  String svg() {
    if (points.size() < 2) {
      return "";
    }
    points.sort(Comparator.comparingDouble(Point::x));
    Scale x = Scale.of(points.get(0).x(), points.get(points.size() - 1).x(), LEFT, WIDTH - RIGHT);
    double low = points.stream().mapToDouble(Point::low).min().orElse(0);
    double high = points.stream().mapToDouble(Point::high).max().orElse(1);
    Scale y = Scale.of(low, high, BOTTOM, TOP);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">");
    svg.append("<title>" + IntervalPlot.escape(up + " by " + across) + "</title>");
    axes(svg, x, y);
    band(svg, x, y);
    line(svg, x, y);
    return svg.append("</svg>").toString();
  }

  private void axes(StringBuilder svg, Scale x, Scale y) {
    for (double tick : y.ticks()) {
      String at = IntervalPlot.at(y.x(tick));
      svg.append("<path class=\"grid\" d=\"M" + LEFT + " " + at + "H" + (WIDTH - RIGHT) + "\"/>");
      String text = display.shortNumber(tick, 1);
      svg.append(IntervalPlot.text("tick", String.valueOf(LEFT - 8), y.x(tick) + 4, "end", text));
    }
    for (double tick : x.ticks()) {
      String text = display.shortNumber(tick, 1);
      svg.append(
          IntervalPlot.text("tick", IntervalPlot.at(x.x(tick)), BOTTOM + 18.0, "middle", text));
    }
    String middle = String.valueOf((LEFT + WIDTH - RIGHT) / 2);
    svg.append(IntervalPlot.text("axis", middle, BOTTOM + 38.0, "middle", across));
    svg.append(IntervalPlot.text("axis", String.valueOf(LEFT), TOP - 2.0, "start", up));
  }

  private void band(StringBuilder svg, Scale x, Scale y) {
    svg.append("<path class=\"fan\" d=\"");
    for (int i = 0; i < points.size(); i++) {
      svg.append(i == 0 ? "M" : "L").append(place(x, points.get(i).x(), y, points.get(i).high()));
    }
    for (int i = points.size() - 1; i >= 0; i--) {
      svg.append("L").append(place(x, points.get(i).x(), y, points.get(i).low()));
    }
    svg.append("Z\"/>");
  }

  private void line(StringBuilder svg, Scale x, Scale y) {
    svg.append("<path class=\"curve\" d=\"");
    for (int i = 0; i < points.size(); i++) {
      svg.append(i == 0 ? "M" : "L").append(place(x, points.get(i).x(), y, points.get(i).mean()));
    }
    svg.append("\"/>");
    for (Point point : dots ? points : List.<Point>of()) {
      svg.append("<circle class=\"point\" cx=\"" + IntervalPlot.at(x.x(point.x())));
      svg.append("\" cy=\"" + IntervalPlot.at(y.x(point.mean())) + "\" r=\"4\"/>");
    }
  }

  private static String place(Scale x, double across, Scale y, double up) {
    return IntervalPlot.at(x.x(across)) + " " + IntervalPlot.at(y.x(up));
  }
}
