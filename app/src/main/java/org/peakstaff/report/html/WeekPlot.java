package org.peakstaff.report.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peakstaff.report.Display;

/**
 * Lines over weeks, with a band around one of them and the shortfall of one under another hatched:
 * an SVG picture that needs no script.
 */
final class WeekPlot {
  private static final int WIDTH = 860;
  private static final int LEFT = 58;
  private static final int RIGHT = 14;
  private static final int TOP = 30;
  private static final int BOTTOM = 290;
  private static final int HEIGHT = 332;
  private static final int LEGEND_STEP = 200;

  /** How a line looks. */
  enum Look {
    /** What is needed. */
    REQUIRED("required"),
    /** What there is. */
    PRODUCTIVE("productive");

    private final String style;

    Look(String style) {
      this.style = style;
    }
  }

  private record Line(String name, Look look, List<Double> values) {}

  private record Band(String name, List<Double> low, List<Double> high) {}

  private record Mark(int week, String text) {}

  private final Display display;
  private final String title;
  private final String unit;
  private final List<LocalDate> weeks;
  private final List<Line> lines = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /**
   * A plot without lines.
   *
   * @param display how numbers and dates are written
   * @param title the picture in words
   * @param unit of the vertical axis
   * @param weeks their Mondays, two or more
   */
  WeekPlot(Display display, String title, String unit, List<LocalDate> weeks) {
    this.display = display;
    this.title = title;
    this.unit = unit;
    this.weeks = List.copyOf(weeks);
  }

  WeekPlot line(String name, Look look, List<Double> values) {
    lines.add(new Line(name, look, checked(values)));
    return this;
  }

  WeekPlot band(String name, List<Double> low, List<Double> high) {
    bands.add(new Band(name, checked(low), checked(high)));
    return this;
  }

  /** A sign under a week, such as the size of a class that starts in it. */
  WeekPlot mark(int week, String text) {
    marks.add(new Mark(week, text));
    return this;
  }

  private List<Double> checked(List<Double> values) {
    if (values.size() != weeks.size()) {
      throw new IllegalArgumentException(values.size() + " values for " + weeks.size() + " weeks");
    }
    return List.copyOf(values);
  }

  /** The picture. */
  String svg() {
    Scale x = new Scale(0, Math.max(1, weeks.size() - 1), LEFT, WIDTH - RIGHT);
    Scale y = vertical();
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"plot weeks\" role=\"img\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT);
    svg.append("\"><title>" + IntervalPlot.escape(title) + "</title>");
    svg.append("<defs><pattern id=\"gap-hatch\" width=\"6\" height=\"6\"");
    svg.append(" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
    svg.append("<path class=\"gap-mark\" d=\"M0 0V6\"/></pattern></defs>");
    grid(svg, x, y);
    bands.forEach(each -> svg.append("<path class=\"fan\" d=\"" + area(each, x, y) + "\"/>"));
    gap(svg, x, y);
    lines.forEach(each -> svg.append(path(each, x, y)));
    marks.forEach(each -> mark(svg, each, x));
    legend(svg);
    return svg.append("</svg>").toString();
  }

  private Scale vertical() {
    double high =
        Stream.concat(
                lines.stream().flatMap(line -> line.values().stream()),
                bands.stream().flatMap(band -> band.high().stream()))
            .mapToDouble(value -> value)
            .filter(Double::isFinite)
            .max()
            .orElse(1);
    return new Scale(0, high > 0 ? 1.05 * high : 1, BOTTOM, TOP);
  }

  private void grid(StringBuilder svg, Scale x, Scale y) {
    for (double tick : y.ticks()) {
      String at = IntervalPlot.at(y.x(tick));
      svg.append("<path class=\"grid\" d=\"M" + LEFT + " " + at + "H" + (WIDTH - RIGHT) + "\"/>");
      String text = display.shortNumber(tick, 1);
      svg.append(IntervalPlot.text("tick", String.valueOf(LEFT - 8), y.x(tick) + 4, "end", text));
    }
    for (int i = 0; i < weeks.size(); i++) {
      boolean first = i == 0 || weeks.get(i).getMonth() != weeks.get(i - 1).getMonth();
      if (first) {
        String at = IntervalPlot.at(x.x(i));
        svg.append("<path class=\"grid\" d=\"M" + at + " " + TOP + "V" + (BOTTOM + 22) + "\"/>");
        String text = i > weeks.size() - 2 ? "" : month(weeks.get(i), i == 0);
        svg.append(
            IntervalPlot.text("tick", IntervalPlot.at(x.x(i) + 4), BOTTOM + 34.0, "start", text));
      }
    }
    svg.append(IntervalPlot.text("axis", String.valueOf(LEFT), 12, "start", unit));
  }

  private String month(LocalDate week, boolean withYear) {
    boolean year = withYear || week.getMonthValue() == 1;
    return year ? display.dates().month(YearMonth.from(week)) : display.dates().monthName(week);
  }

  private static String area(Band band, Scale x, Scale y) {
    StringBuilder path = new StringBuilder();
    int n = band.high().size();
    for (int i = 0; i < n; i++) {
      path.append(i == 0 ? "M" : "L").append(place(x, i, y, band.high().get(i)));
    }
    for (int i = n - 1; i >= 0; i--) {
      path.append("L").append(place(x, i, y, band.low().get(i)));
    }
    return path + "Z";
  }

  /** From the lower line up to the required one wherever it is lower, week by week. */
  private void gap(StringBuilder svg, Scale x, Scale y) {
    List<Double> required = values(Look.REQUIRED);
    List<Double> productive = values(Look.PRODUCTIVE);
    if (required.isEmpty() || productive.isEmpty()) {
      return;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i + 1 < required.size(); i++) {
      double before = Math.max(0, required.get(i) - productive.get(i));
      double after = Math.max(0, required.get(i + 1) - productive.get(i + 1));
      if (before > 0 || after > 0) {
        path.append("M").append(place(x, i, y, required.get(i)));
        path.append("L").append(place(x, i + 1, y, required.get(i + 1)));
        path.append("L").append(place(x, i + 1, y, required.get(i + 1) - after));
        path.append("L").append(place(x, i, y, required.get(i) - before)).append("Z");
      }
    }
    if (path.length() > 0) {
      svg.append("<path class=\"gap\" d=\"" + path + "\"/>");
    }
  }

  private List<Double> values(Look look) {
    return lines.stream()
        .filter(line -> line.look() == look)
        .map(Line::values)
        .findFirst()
        .orElse(List.of());
  }

  private static String path(Line line, Scale x, Scale y) {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (int i = 0; i < line.values().size(); i++) {
      if (Double.isFinite(line.values().get(i))) {
        path.append(drawing ? "L" : "M").append(place(x, i, y, line.values().get(i)));
      }
      drawing = Double.isFinite(line.values().get(i));
    }
    return "<path class=\"" + line.look().style + "\" d=\"" + path + "\"/>";
  }

  private static void mark(StringBuilder svg, Mark mark, Scale x) {
    String at = IntervalPlot.at(x.x(mark.week()));
    svg.append("<path class=\"mark\" d=\"M" + at + " " + BOTTOM + "v8\"/>");
    svg.append(IntervalPlot.text("count", at, BOTTOM + 19.0, "middle", mark.text()));
  }

  private void legend(StringBuilder svg) {
    int at = LEFT + 120;
    for (Line line : lines) {
      svg.append("<path class=\"" + line.look().style + "\" d=\"M" + at + " 8h26\"/>");
      svg.append(IntervalPlot.text("tick", String.valueOf(at + 32), 12, "start", line.name()));
      at += LEGEND_STEP;
    }
    for (Band band : bands) {
      svg.append("<path class=\"fan\" d=\"M" + at + " 2h26v12h-26Z\"/>");
      svg.append(IntervalPlot.text("tick", String.valueOf(at + 32), 12, "start", band.name()));
      at += LEGEND_STEP;
    }
  }

  private static String place(Scale x, double across, Scale y, double up) {
    return IntervalPlot.at(x.x(across)) + " " + IntervalPlot.at(y.x(up));
  }
}
