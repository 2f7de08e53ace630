package org.peakstaff.report.html;

import java.util.List;

/** Required heads as an area and covered heads as a line, over the intervals of a horizon. */
final class CoverPlot {
  private static final int WIDTH = 860;
  private static final int LEFT = 46;
  private static final int RIGHT = 10;
  private static final int TOP = 26;
  private static final int BOTTOM = 250;
  private static final int HEIGHT = 292;

  private final String title;
  private final List<Integer> required;
  private final List<Integer> covered;

  /**
   * A plot.
   *
   * @param title the picture in words
   * @param required heads per interval
   * @param covered heads per interval
   */
  CoverPlot(String title, List<Integer> required, List<Integer> covered) {
    this.title = title;
    this.required = List.copyOf(required);
    this.covered = List.copyOf(covered);
  }

  /**
   * The picture.
   *
   * @param days names of days by the interval in which they begin, in order
   */
  String svg(List<DayMark> days) {
    int most = 1;
    for (int i = 0; i < required.size(); i++) {
      most = Math.max(most, Math.max(required.get(i), covered.get(i)));
    }
    Scale up = Scale.of(0, most, BOTTOM, TOP);
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\"><title>");
    svg.append(IntervalPlot.escape(title)).append("</title>");
    for (double tick : up.ticks()) {
      String y = IntervalPlot.at(up.x(tick));
      svg.append("<path class=\"grid\" d=\"M" + LEFT + " " + y + "H" + (WIDTH - RIGHT) + "\"/>");
      svg.append(
          IntervalPlot.text(
              "tick", IntervalPlot.at(LEFT - 8.0), up.x(tick) + 4, "end", IntervalPlot.at(tick)));
    }
    for (DayMark day : days) {
      String x = IntervalPlot.at(x(day.interval));
      svg.append("<path class=\"grid\" d=\"M" + x + " " + TOP + "V" + BOTTOM + "\"/>");
      svg.append(IntervalPlot.text("tick", x, BOTTOM + 18, "start", day.name));
    }
    svg.append("<path class=\"fan\" d=\"M" + LEFT + " " + BOTTOM + steps(required, up));
    svg.append("V" + BOTTOM + "Z\"/>");
    svg.append("<path class=\"curve\" d=\"M" + LEFT + " " + BOTTOM + steps(covered, up) + "\"/>");
    svg.append(
        IntervalPlot.text(
            "axis", IntervalPlot.at(LEFT), 14, "start", "Heads: area required, line covered"));
    return svg.append("</svg>").toString();
  }

  /**
   * Where a day begins.
   *
   * @param interval its first interval
   * @param name of the day
   */
  record DayMark(int interval, String name) {}

  private double x(int interval) {
    return LEFT + (double) interval * (WIDTH - LEFT - RIGHT) / required.size();
  }

  private String steps(List<Integer> heads, Scale up) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < heads.size(); i++) {
      path.append("V").append(IntervalPlot.at(up.x(heads.get(i))));
      path.append("H").append(IntervalPlot.at(x(i + 1)));
    }
    return path.toString();
  }
}
