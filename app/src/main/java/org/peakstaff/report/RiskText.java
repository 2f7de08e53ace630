package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.risk.ForecastLevel;
import org.peakstaff.planner.risk.ForecastRisk;
import org.peakstaff.result.Estimate;

/** What an error of the forecast does to a plan, in words and as a small table. */
public final class RiskText {
  private static final int WIDTH = 98;

  private RiskText() {}

  /**
   * Which kind of uncertainty it is, and the chance that the plan meets its targets.
   *
   * @param display how numbers and dates are written
   * @param risk the risk
   * @return two or three sentences
   */
  public static String sentence(Display display, ForecastRisk risk) {
    String kind =
        "Forecast error, drawn once per horizon (volumes "
            + display.shortPercent(risk.volumeCv())
            + ", handle times "
            + display.shortPercent(risk.handleTimeCv())
            + " as coefficients of variation), not the variation from day to day.";
    Estimate met = risk.met();
    Estimate asForecast = risk.metAsForecast();
    return met == null || asForecast == null
        ? kind
        : kind
            + " The plan meets every target on "
            + share(display, met)
            + " of the days when the forecast may be off, on "
            + share(display, asForecast)
            + " when it is right.";
  }

  private static String share(Display display, Estimate share) {
    return display.percent(share.mean())
        + " ("
        + display.number(100 * share.low(), 1)
        + "-"
        + display.number(100 * share.high(), 1)
        + ")";
  }

  /**
   * The cells of a quantile: its name, both factors, agent hours and rostered hours.
   *
   * @param display how numbers and dates are written
   * @param level the quantile
   * @return five texts
   */
  public static List<String> cells(Display display, ForecastLevel level) {
    return List.of(
        "P" + display.number(100 * level.probability(), 0),
        display.number(level.volume(), 3),
        display.number(level.handleTime(), 3),
        display.number(level.agentHours(), 1),
        display.number(level.rosteredHours(), 1));
  }

  /** Heads of {@link #cells}. */
  public static final List<String> HEADS =
      List.of("Required", "Volumes x", "Handle times x", "Agent hours", "Rostered hours");

  /**
   * The lines on the terminal.
   *
   * @param display how numbers and dates are written
   * @param risk the risk, null for none
   * @return no lines without a risk
   */
  public static List<String> lines(Display display, @Nullable ForecastRisk risk) {
    if (risk == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(Paragraph.lines(sentence(display, risk), WIDTH));
    lines.add(String.format(Locale.ROOT, "%-10s%12s%16s%14s%16s", HEADS.toArray()));
    for (ForecastLevel level : risk.levels()) {
      lines.add(
          String.format(Locale.ROOT, "%-10s%12s%16s%14s%16s", cells(display, level).toArray()));
    }
    return lines;
  }
}
