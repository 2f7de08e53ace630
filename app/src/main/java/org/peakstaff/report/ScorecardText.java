package org.peakstaff.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.Percentiles;
import org.peakstaff.result.Scorecard;
import org.peakstaff.result.Scorecard.Measure;
import org.peakstaff.result.Scorecard.Score;

/** The scorecard as a table for a terminal, and the words and numbers of it for all reports. */
public final class ScorecardText {
  /** What numbers of the response model are called in every report. */
  public static final String MODEL =
      "CSAT, NPS and effort are a model: expected answers by the scenario's own coefficients.";

  private ScorecardText() {}

  /** The lines, none without a scorecard. */
  static List<String> lines(Display display, @Nullable Scorecard scorecard, Emphasis emphasis) {
    if (scorecard == null) {
      return List.of();
    }
    TextTable table =
        TextTable.create()
            .text("Scorecard")
            .number("Mean")
            .number("P10-P90\nof days")
            .number("Target")
            .number("Days that\nmeet it")
            .text("");
    scorecard.scores().forEach(score -> table.row(row(display, score, emphasis)));
    List<String> lines = new ArrayList<>(table.lines());
    if (scorecard.scores().stream().anyMatch(score -> score.measure().isModel())) {
      lines.add(MODEL);
    }
    return lines;
  }

  private static List<String> row(Display display, Score score, Emphasis emphasis) {
    Estimate probability = score.probability();
    return List.of(
        name(score.measure()),
        mean(display, score),
        days(display, score),
        target(display, score),
        probability == null ? Display.NONE : display.percent(probability.mean()),
        score.target() == null ? "" : score.met() ? emphasis.good("met") : emphasis.bad("missed"));
  }

  /**
   * What a measure is called.
   *
   * @param measure which
   * @return in words
   */
  public static String name(Measure measure) {
    return switch (measure) {
      case FIRST_CONTACT_RESOLUTION -> "First-contact resolution";
      case CSAT -> "CSAT";
      case NPS -> "NPS";
      case EFFORT -> "Effort (1 to 7)";
      case AVERAGE_RESPONSE -> "Average response";
      case SERVICE_LEVEL -> "Service level";
    };
  }

  private static String mean(Display display, Score score) {
    Estimate actual = score.actual();
    return switch (score.measure()) {
      case NPS -> display.number(actual, 1);
      case EFFORT -> display.number(actual, 2);
      case AVERAGE_RESPONSE -> JourneyText.time(display, actual.mean());
      default -> display.percent(actual);
    };
  }

  private static String days(Display display, Score score) {
    Percentiles days = score.actual().days();
    return days == null
        ? Display.NONE
        : value(display, score.measure(), days.p10())
            + " - "
            + value(display, score.measure(), days.p90());
  }

  private static String target(Display display, Score score) {
    Double target = score.target();
    return target == null
        ? Display.NONE
        : (score.measure().isAtLeast() ? ">= " : "<= ") + value(display, score.measure(), target);
  }

  /**
   * A value in the unit of its measure.
   *
   * @param display how numbers and dates are written
   * @param measure which
   * @param value its value
   * @return as text
   */
  public static String value(Display display, Measure measure, double value) {
    return switch (measure) {
      case NPS -> display.number(value, 1);
      case EFFORT -> display.number(value, 2);
      case AVERAGE_RESPONSE -> JourneyText.time(display, value);
      default -> display.percent(value);
    };
  }
}
