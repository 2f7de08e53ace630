package org.peakstaff.report;

import java.io.Writer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Basis;
import org.peakstaff.result.DayMeasures;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.IntervalMeasures;
import org.peakstaff.result.ProviderNote;
import org.peakstaff.result.Scorecard;
import org.peakstaff.result.Scorecard.Score;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.TargetCheck;
import org.peakstaff.scenario.ForecastError;

/**
 * A simulation result as one JSON document: what was run, the targets, and every measure with its
 * confidence interval in total, per day and per interval. It contains no clock, host or path: the
 * same run gives the same bytes.
 */
public final class SimulationJson {
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

  private SimulationJson() {}

  /**
   * Writes the document of the command {@code simulate}.
   *
   * @param result the result
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void write(SimulationResult result, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "simulate")) {
      writeMembers(result, json);
    }
  }

  /**
   * Writes the members of a simulation result into an object that is open.
   *
   * @param result the result
   * @param json the document
   */
  static void writeMembers(SimulationResult result, JsonDocument json) {
    run(result, json);
    json.beginArray("targets");
    result.targets().forEach(check -> target(check, json));
    json.endArray();
    MeasuresJson writer = new MeasuresJson(json);
    json.beginObject("measures");
    scorecard(result.scorecard(), json, writer);
    writer.measures(result.measures());
    json.beginArray("days");
    result.days().forEach(day -> day(day, json, writer));
    json.endArray();
    json.beginArray("intervals");
    result.intervals().forEach(interval -> interval(interval, json, writer));
    json.endArray().endObject();
  }

  /**
   * The start of an interval as results write it.
   *
   * @param start a moment in local time
   * @return such as {@code 2026-11-27T09:00+01:00}
   */
  static String start(ZonedDateTime start) {
    return START.format(start);
  }

  private static void run(SimulationResult result, JsonDocument json) {
    json.beginInline("scenario")
        .text("name", result.scenario())
        .text("sha256", result.sha256())
        .endInline()
        .integer("seed", result.seed())
        .integer("replications", result.replications())
        .text("engine", result.engine())
        .text("stop", result.stop().id());
    Basis.Batches batches = result.basis().batches();
    if (batches != null) {
      json.beginInline("batches")
          .integer("number", batches.number())
          .number("length", batches.length().toSeconds())
          .endInline();
    }
    ForecastError error = result.basis().forecastError();
    if (error != null) {
      json.beginInline("forecastError")
          .number("volume", error.volume().value())
          .number("handleTime", error.handleTime().value())
          .endInline();
    }
    if (!result.basis().providers().isEmpty()) {
      json.beginArray("providers");
      result.basis().providers().forEach(provider -> provider(provider, json));
      json.endArray();
    }
  }

  private static void provider(ProviderNote provider, JsonDocument json) {
    json.beginInline()
        .text("name", provider.name())
        .text("version", provider.version())
        .text("sha256", provider.sha256())
        .endInline();
  }

  private static void target(TargetCheck check, JsonDocument json) {
    json.beginObject()
        .text("contactType", check.contactType())
        .text("measure", check.kind().id())
        .text("over", check.scope().name().toLowerCase(Locale.ROOT))
        .number("required", check.required());
    Double probability = check.probability();
    if (probability != null) {
      json.number("probability", probability);
    }
    new MeasuresJson(json).estimate("actual", check.actual());
    json.flag("met", check.met()).texts("missed", check.missed()).endObject();
  }

  private static void scorecard(
      @Nullable Scorecard scorecard, JsonDocument json, MeasuresJson writer) {
    if (scorecard == null) {
      return;
    }
    json.beginObject("scorecard");
    for (Score score : scorecard.scores()) {
      json.beginObject(score.measure().id());
      writer.estimate("actual", score.actual());
      Double target = score.target();
      if (target != null) {
        json.number("target", target).flag("met", score.met());
      }
      Estimate probability = score.probability();
      if (probability != null) {
        writer.estimate("probability", probability);
      }
      json.flag("model", score.measure().isModel()).endObject();
    }
    json.endObject();
  }

  private static void day(DayMeasures day, JsonDocument json, MeasuresJson writer) {
    json.beginObject().text("date", day.date().toString());
    writer.measures(day.measures());
    json.endObject();
  }

  private static void interval(IntervalMeasures interval, JsonDocument json, MeasuresJson writer) {
    json.beginObject().text("start", start(interval.start()));
    writer.measures(interval.measures());
    json.endObject();
  }
}
