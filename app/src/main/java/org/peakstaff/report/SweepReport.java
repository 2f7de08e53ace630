package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.Measures;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.scenario.json.Problem;
import org.peakstaff.whatif.SweepPoint;

/** The points of a sweep as a table, as CSV and as JSON. */
public final class SweepReport {
  private static final int VALUE_WIDTH = 18;

  private SweepReport() {}

  /**
   * A table for a terminal.
   *
   * @param display how numbers and dates are written
   * @param points the points
   * @return the lines
   */
  public static List<String> lines(Display display, List<SweepPoint> points) {
    if (points.isEmpty()) {
      return List.of();
    }
    TextTable table = TextTable.create();
    points
        .get(0)
        .values()
        .keySet()
        .forEach(path -> table.text(Display.shortenedAtStart(path, VALUE_WIDTH)));
    table.number("Service level").number("Abandoned").number("ASA").number("Occupancy");
    table.number("Hours").number("Cost").text("Targets");
    points.forEach(point -> table.row(row(display, point)));
    SimulationResult first = points.get(0).result();
    List<String> lines = new ArrayList<>();
    lines.add(
        first.scenario() + ": " + display.count(points.size()) + " points on the same customers");
    lines.add("(" + SimulationText.basis(display, first) + ")");
    lines.add("");
    lines.addAll(table.lines());
    return lines;
  }

  private static List<String> row(Display display, SweepPoint point) {
    Measures measures = point.result().measures();
    Estimate level = measures.total().serviceLevel();
    Double cost = point.cost().cost();
    List<String> row = new ArrayList<>();
    point.values().values().forEach(value -> row.add(Display.shortened(value, VALUE_WIDTH)));
    row.add(level == null ? Display.NONE : display.percent(level));
    row.add(display.percent(measures.total().abandonment()));
    row.add(display.seconds(measures.total().averageSpeedOfAnswer()));
    row.add(display.percent(measures.allGroups().occupancy().mean()));
    row.add(display.number(point.cost().hours(), 1));
    row.add(cost == null ? Display.NONE : display.number(cost, 0));
    row.add(Verdict.met(point.result().targets()) ? "met" : "missed");
    return row;
  }

  /**
   * A row per point. Shares are 0..1, times seconds.
   *
   * @param points the points
   * @param out where it goes; flushed, not closed
   * @throws IOException if it fails
   */
  public static void writeCsv(List<SweepPoint> points, Writer out) throws IOException {
    List<String> heads = new ArrayList<>();
    if (!points.isEmpty()) {
      heads.addAll(points.get(0).values().keySet());
    }
    for (String name :
        List.of("serviceLevel", "abandonment", "averageSpeedOfAnswer", "occupancy")) {
      heads.addAll(List.of(name, name + "Low", name + "High"));
    }
    heads.addAll(List.of("rosterHours", "cost", "targetsMet"));
    try (CsvTable table = CsvTable.to(out, heads)) {
      for (SweepPoint point : points) {
        csvRow(point, table);
      }
    }
  }

  private static void csvRow(SweepPoint point, CsvTable table) {
    Measures measures = point.result().measures();
    point.values().values().forEach(table::text);
    estimate(measures.total().serviceLevel(), table);
    estimate(measures.total().abandonment(), table);
    estimate(measures.total().averageSpeedOfAnswer(), table);
    estimate(measures.allGroups().occupancy(), table);
    Double cost = point.cost().cost();
    table.number(point.cost().hours()).number(cost == null ? Double.NaN : cost);
    table.text(Verdict.met(point.result().targets()) ? "yes" : "no").endRow();
  }

  private static void estimate(@Nullable Estimate estimate, CsvTable table) {
    if (estimate == null) {
      table.empty(3);
    } else {
      table.number(estimate.mean()).number(estimate.low()).number(estimate.high());
    }
  }

  /**
   * All points as one JSON document.
   *
   * @param points the points
   * @param version of the program
   * @param out where it goes; flushed, not closed
   */
  public static void writeJson(List<SweepPoint> points, String version, Writer out) {
    try (JsonDocument json = JsonDocument.result(out, version, "sweep")) {
      json.beginArray("points");
      for (SweepPoint point : points) {
        json.beginObject();
        json.beginObject("values");
        for (Map.Entry<String, String> value : point.values().entrySet()) {
          json.text(value.getKey(), value.getValue());
        }
        json.endObject();
        members(point, json);
        json.endObject();
      }
      json.endArray();
    }
  }

  /**
   * A point as a line of JSON Lines.
   *
   * @param point the point
   * @param number of the line it answers
   * @param out where it goes; not flushed
   */
  public static void writeLine(SweepPoint point, int number, Writer out) {
    try (JsonDocument json = JsonDocument.line(out)) {
      json.integer("line", number);
      members(point, json);
    }
  }

  /**
   * What is wrong with a line, as a line of JSON Lines.
   *
   * @param problems what is wrong
   * @param number of the line
   * @param out where it goes; not flushed
   */
  public static void writeError(List<Problem> problems, int number, Writer out) {
    List<String> messages = new ArrayList<>();
    for (Problem problem : problems) {
      messages.add(
          problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message());
    }
    try (JsonDocument json = JsonDocument.line(out)) {
      json.text("error", String.join("; ", messages)).integer("line", number);
    }
  }

  private static void members(SweepPoint point, JsonDocument json) {
    SimulationResult result = point.result();
    json.beginObject("scenario")
        .text("name", result.scenario())
        .text("sha256", result.sha256())
        .endObject()
        .integer("seed", result.seed())
        .integer("replications", result.replications())
        .text("stop", result.stop().id())
        .flag("targetsMet", Verdict.met(result.targets()))
        .number("rosterHours", point.cost().hours());
    Double cost = point.cost().cost();
    if (cost != null) {
      json.number("cost", cost);
    }
    json.beginObject("measures");
    new MeasuresJson(json).measures(result.measures());
    json.endObject();
  }
}
