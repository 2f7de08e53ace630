package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.certify.Waterfall;

/** Why the requirement is not that of Erlang C, as a table for a terminal of 100 columns. */
public final class WaterfallText {
  private static final int NAME_WIDTH = 26;
  private static final String START = "Erlang C, each type alone";
  private static final String END = "The plan, simulated";

  /** Why breaks are no bar. */
  public static final String ON_TOP =
      "Breaks and other shrinkage are no bar: the plan's agents are at work. They come on top, in"
          + " required with shrinkage.";

  private WaterfallText() {}

  /**
   * The bars from Erlang C to the plan, and where they stand.
   *
   * @param display how numbers and dates are written
   * @param waterfall the bars
   * @return the lines
   */
  public static List<String> lines(Display display, Waterfall waterfall) {
    TextTable table =
        TextTable.create()
            .text("\nWhy not Erlang C")
            .number("Agent\nhours")
            .number("\nthen")
            .number("Points of\nservice level")
            .number("\nthen")
            .text("\nfound by");
    rows(display, waterfall).forEach(table::row);
    List<String> lines = new ArrayList<>(table.lines());
    boolean onTop =
        waterfall.steps().stream().anyMatch(step -> step.found() == Waterfall.Found.OUTSIDE);
    if (onTop) {
      lines.addAll(Paragraph.lines(ON_TOP, 100));
    }
    String groups = groups(display, waterfall);
    if (!groups.isEmpty()) {
      lines.addAll(Paragraph.lines(groups, 100));
    }
    return lines;
  }

  /**
   * The cells of the start, of every bar and of the end.
   *
   * @param display how numbers and dates are written
   * @param waterfall the bars
   * @return name, hours more, hours then, points more, service level then, how it was found
   */
  public static List<List<String>> rows(Display display, Waterfall waterfall) {
    List<List<String>> rows = new ArrayList<>();
    double hours = waterfall.startHours();
    double level = waterfall.startServiceLevel();
    rows.add(List.of(START, "", hours(display, hours), "", display.percent(level), "formula"));
    for (Waterfall.Step step : waterfall.steps()) {
      hours += step.hours();
      level += step.serviceLevel();
      boolean absent =
          step.found() == Waterfall.Found.ABSENT || step.found() == Waterfall.Found.OUTSIDE;
      rows.add(
          List.of(
              step.assumption().label(),
              absent ? Display.NONE : display.signed(step.hours(), 1),
              hours(display, hours),
              absent || Double.isNaN(level)
                  ? Display.NONE
                  : display.signed(100 * step.serviceLevel(), 1),
              display.percent(level),
              found(step.found())));
    }
    rows.add(
        List.of(
            END,
            "",
            hours(display, waterfall.endHours()),
            "",
            display.percent(waterfall.endServiceLevel()),
            ""));
    return rows;
  }

  private static String found(Waterfall.Found found) {
    return switch (found) {
      case ABSENT -> "not in it";
      case OUTSIDE -> "on top";
      default -> found.id();
    };
  }

  /** The ends by group, where there are several. */
  private static String groups(Display display, Waterfall waterfall) {
    Map<String, Double> start = waterfall.startByGroup();
    if (start.size() < 2) {
      return "";
    }
    List<String> groups = new ArrayList<>();
    start.forEach(
        (group, hours) -> {
          double end = hours;
          for (Waterfall.Step step : waterfall.steps()) {
            end += step.byGroup().getOrDefault(group, 0.0);
          }
          groups.add(
              Display.shortened(group, NAME_WIDTH)
                  + " "
                  + hours(display, hours)
                  + " -> "
                  + hours(display, end));
        });
    return "By agent group: " + String.join(", ", groups) + "; each bar by group is in plan.json.";
  }

  private static String hours(Display display, double hours) {
    return display.number(hours, 1);
  }
}
