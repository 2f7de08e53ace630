package org.peakstaff.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.peakstaff.history.ImportResult;
import org.peakstaff.planner.estimation.BusynessEstimate;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.ForecastMethod;
import org.peakstaff.planner.estimation.HandleTimeEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates;
import org.peakstaff.planner.estimation.HistoryEstimates.DayEstimate;
import org.peakstaff.planner.estimation.HistoryEstimates.TypeEstimate;
import org.peakstaff.planner.estimation.PatienceEstimate;
import org.peakstaff.planner.estimation.VolumeForecast;
import org.peakstaff.report.JsonDocument;

/** What an import estimated, as JSON. */
final class ImportJson {
  private ImportJson() {}

  static void write(ImportResult result, List<Path> files, String version, Writer out) {
    HistoryEstimates estimates = result.estimates();
    try (JsonDocument json = JsonDocument.result(out, version, "scenario import")) {
      json.texts("files", files.stream().map(Path::toString).toList());
      busyness(estimates.busyness(), json);
      json.beginObject("contactTypes");
      estimates.types().values().forEach(type -> contactType(type, json));
      json.endObject();
      json.beginArray("days");
      estimates.days().forEach(day -> day(day, json));
      json.endArray();
      findings(result, json);
    }
  }

  private static void findings(ImportResult result, JsonDocument json) {
    json.beginArray("findings");
    result.files().findings().forEach(finding -> finding(finding, json));
    result.estimates().findings().forEach(finding -> finding(finding, json));
    json.endArray();
  }

  private static void busyness(BusynessEstimate busyness, JsonDocument json) {
    json.beginInline("busyness")
        .number("cv", busyness.cv())
        .number("low", busyness.low())
        .number("high", finite(busyness.high()))
        .number("confidence", busyness.confidence())
        .integer("degreesOfFreedom", busyness.degreesOfFreedom())
        .endInline();
  }

  private static void contactType(TypeEstimate type, JsonDocument json) {
    json.beginObject(type.id())
        .integer("offered", type.calls().offered())
        .integer("answered", type.calls().answered())
        .integer("abandoned", type.calls().abandoned());
    PatienceEstimate patience = type.patience();
    if (patience != null) {
      patience(patience, type.patiencePooled(), json);
    }
    json.endObject();
  }

  private static void patience(PatienceEstimate patience, boolean pooled, JsonDocument json) {
    json.beginInline("patience")
        .number("mean", patience.meanSeconds())
        .number("low", patience.lowSeconds())
        .number("high", patience.highSeconds())
        .number("confidence", patience.confidence())
        .flag("pooled", pooled)
        .endInline();
  }

  private static void day(DayEstimate day, JsonDocument json) {
    json.beginObject().text("date", day.date().toString()).beginObject("contactTypes");
    for (VolumeForecast volume : day.volumes().values()) {
      HandleTimeEstimate handleTime = day.handleTimes().get(volume.contactType());
      json.beginInline(volume.contactType()).number("volume", volume.level());
      if (handleTime != null) {
        json.number("averageHandleTime", handleTime.meanSeconds())
            .number("handleTimeCv", handleTime.cv());
      }
      method(volume, json);
      json.endInline();
    }
    json.endObject().endObject();
  }

  private static void method(VolumeForecast volume, JsonDocument json) {
    json.text("method", volume.method().id());
    error(volume, ForecastMethod.LEVEL, "errorLevel", json);
    error(volume, ForecastMethod.TREND, "errorTrend", json);
    error(volume, ForecastMethod.NAIVE, "errorNaive", json);
  }

  /** Weighted absolute percentage error of day totals in the backtest, as a share. */
  private static void error(
      VolumeForecast volume, ForecastMethod method, String name, JsonDocument json) {
    volume.backtest().of(method).ifPresent(errors -> json.number(name, errors.days()));
  }

  private static void finding(Finding finding, JsonDocument json) {
    json.beginInline()
        .text("kind", finding.kind().text())
        .text("where", finding.where())
        .text("detail", finding.detail())
        .endInline();
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
