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
  static List<String> lines(@Nullable Scorecard scorecard, Emphasis emphasis) {
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
    scorecard.scores().forEach(score -> table.row(row(score, emphasis)));
    List<String> lines = new ArrayList<>(table.lines());
    if (scorecard.scores().stream().anyMatch(score -> score.measure().isModel())) {
      lines.add(MODEL);
    }
    return lines;
  }

  private static List<String> row(Score score, Emphasis emphasis) {
    Estimate probability = score.probability();
    return List.of(
        name(score.measure()),
        mean(score),
        days(score),
        target(score),
        probability == null ? Display.NONE : Display.percent(probability.mean()),
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

  private static String mean(Score score) {
    Estimate actual = score.actual();
    return switch (score.measure()) {
      case NPS -> Display.number(actual, 1);
      case EFFORT -> Display.number(actual, 2);
      case AVERAGE_RESPONSE -> JourneyText.time(actual.mean());
      default -> Display.percent(actual);
    };
  }

  private static String days(Score score) {
    Percentiles days = score.actual().days();
    return days == null
        ? Display.NONE
        : value(score.measure(), days.p10()) + " - " + value(score.measure(), days.p90());
  }

  private static String target(Score score) {
    Double target = score.target();
    return target == null
        ? Display.NONE
        : (score.measure().isAtLeast() ? ">= " : "<= ") + value(score.measure(), target);
  }

  /**
   * A value in the unit of its measure.
   *
   * @param measure which
   * @param value its value
   * @return as text
   */
  public static String value(Measure measure, double value) {
    return switch (measure) {
      case NPS -> Display.number(value, 1);
      case EFFORT -> Display.number(value, 2);
      case AVERAGE_RESPONSE -> JourneyText.time(value);
      default -> Display.percent(value);
    };
  }
}
