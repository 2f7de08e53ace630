package org.peakstaff.report;

import java.io.Writer;
import java.util.List;
import org.peakstaff.planner.validation.HistoryValidation;
import org.peakstaff.planner.validation.MeasureFit;
import org.peakstaff.planner.validation.Reason;
import org.peakstaff.planner.validation.ValidatedMeasure;
import org.peakstaff.planner.validation.ValidationCell;

/** A validation as one JSON document. It contains no clock, host or path. */
public final class ValidationJson {
  private ValidationJson() {}

  /**
   * Writes the document of the command {@code validate}.
   *
   * @param validated the validation
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(ValidatedScenario validated, String version, Writer out) {
    HistoryValidation result = validated.result();
    try (JsonDocument json = JsonDocument.result(out, version, "validate")) {
      verdict(validated, json);
      json.beginArray("measures");
      result.measures().forEach(fit -> fit(fit, json));
      json.endArray();
      cells("days", result.dayCells(), json);
      cells("intervals", result.intervals(), json);
    }
  }

  private static void verdict(ValidatedScenario validated, JsonDocument json) {
    HistoryValidation result = validated.result();
    json.beginInline("scenario")
        .text("name", validated.name())
        .text("sha256", validated.loaded().sha256())
        .endInline()
        .integer("seed", validated.seed())
        .integer("replications", validated.replications())
        .texts("history", validated.files())
        .text("matched", result.days().byDate() ? "date" : "weekday")
        .flag("fits", result.fits())
        .texts("reasons", result.reasons().stream().map(Reason::name).toList())
        .texts("sentences", ValidationText.sentences(Display.NEUTRAL, validated));
  }

  private static void fit(MeasureFit fit, JsonDocument json) {
    json.beginInline()
        .text("contactType", fit.contactType())
        .text("measure", name(fit.measure()))
        .integer("intervals", fit.cells())
        .number("inside", fit.inside())
        .number("below", fit.below())
        .number("above", fit.above())
        .number("actual", fit.actual())
        .number("simulated", fit.expected())
        .number("low", fit.low())
        .number("high", fit.high())
        .flag("fits", fit.fits())
        .endInline();
  }

  private static void cells(String name, List<ValidationCell> cells, JsonDocument json) {
    json.beginArray(name);
    cells.forEach(cell -> cell(cell, json));
    json.endArray();
  }

  private static void cell(ValidationCell cell, JsonDocument json) {
    json.beginInline()
        .text("start", cell.start().toString())
        .text("contactType", cell.contactType())
        .text("measure", name(cell.measure()))
        .number("actual", cell.actual())
        .number("low", cell.low())
        .number("median", cell.median())
        .number("high", cell.high())
        .flag("judged", cell.judged())
        .flag("inside", cell.inside())
        .endInline();
  }

  /** The name of a measure in results. */
  static String name(ValidatedMeasure measure) {
    return switch (measure) {
      case VOLUME -> "volume";
      case HANDLE_TIME -> "averageHandleTime";
      case SERVICE_LEVEL -> "serviceLevel";
      case ABANDONMENT -> "abandonment";
      case SPEED_OF_ANSWER -> "averageSpeedOfAnswer";
    };
  }
}
