package org.peakstaff.report.html;

import org.peakstaff.planner.certify.Waterfall;
import org.peakstaff.report.Display;

/** Bars of agent hours, each from where the one above it ends: an SVG picture without script. */
final class WaterfallPlot {
  private static final int WIDTH = 860;
  private static final int LABELS = 220;
  private static final int RIGHT = 90;
  private static final int ROW = 28;
  private static final int TOP = 14;
  private static final int AXIS = 44;
  private static final int BAR = 16;

  private final Display display;
  private final StringBuilder svg = new StringBuilder();
  private final Scale scale;
  private int row;

  private WaterfallPlot(Display display, Scale scale) {
    this.display = display;
    this.scale = scale;
  }

  /** The picture of the bars that are not absent, between the start and the end. */
  static String svg(Display display, Waterfall waterfall) {
    double low = waterfall.startHours();
    double high = low;
    double hours = low;
    for (Waterfall.Step step : waterfall.steps()) {
      hours += step.hours();
      low = Math.min(low, hours);
      high = Math.max(high, hours);
    }
    WaterfallPlot plot = new WaterfallPlot(display, Scale.of(low, high, LABELS, WIDTH - RIGHT));
    return plot.drawn(waterfall);
  }

  private String drawn(Waterfall waterfall) {
    double hours = waterfall.startHours();
    point("Erlang C", hours);
    for (Waterfall.Step step : waterfall.steps()) {
      if (step.found() != Waterfall.Found.ABSENT && step.found() != Waterfall.Found.OUTSIDE) {
        bar(step.assumption().label(), hours, hours + step.hours());
      }
      hours += step.hours();
    }
    point("The plan", waterfall.endHours());
    int bottom = TOP + row * ROW;
    StringBuilder all = new StringBuilder();
    all.append("<svg class=\"plot\" role=\"img\" viewBox=\"0 0 " + WIDTH + " ");
    all.append(bottom + AXIS).append("\"><title>Agent hours from Erlang C to the plan</title>");
    for (double tick : scale.ticks()) {
      String x = IntervalPlot.at(scale.x(tick));
      all.append("<path class=\"grid\" d=\"M" + x + " " + TOP + "V" + bottom + "\"/>");
      all.append(IntervalPlot.text("tick", x, bottom + 18, "middle", display.shortNumber(tick, 1)));
    }
    String middle = IntervalPlot.at((LABELS + WIDTH - RIGHT) / 2.0);
    all.append(IntervalPlot.text("axis", middle, bottom + 36, "middle", "Agent hours"));
    return all.append(svg).append("</svg>").toString();
  }

  private void point(String label, double hours) {
    int y = begin(label, display.number(hours, 1));
    svg.append("<circle class=\"point\" cx=\"" + IntervalPlot.at(scale.x(hours)));
    svg.append("\" cy=\"" + y + "\" r=\"4.5\"/>");
  }

  private void bar(String label, double from, double to) {
    int y = begin(label, (to < from ? "" : "+") + display.number(to - from, 1));
    String x = IntervalPlot.at(scale.x(Math.min(from, to)));
    String width = IntervalPlot.at(Math.abs(scale.x(to) - scale.x(from)));
    String style = to < from ? "down" : "up";
    svg.append("<rect class=\"" + style + "\" x=\"" + x + "\" y=\"" + (y - BAR / 2));
    svg.append("\" width=\"" + width + "\" height=\"" + BAR + "\"/>");
  }

  /** The label at the left and the number at the right of the next row, and its height. */
  private int begin(String label, String number) {
    int y = TOP + row * ROW + ROW / 2;
    svg.append(IntervalPlot.text("label", IntervalPlot.at(LABELS - 10.0), y + 4, "end", label));
    String right = IntervalPlot.at(WIDTH - RIGHT + 10.0);
    svg.append(IntervalPlot.text("note", right, y + 4, "start", number));
    row++;
    return y;
  }
}
