package org.peakstaff.scenario.json;

import static org.peakstaff.scenario.json.SchemaParts.byName;
import static org.peakstaff.scenario.json.SchemaParts.described;
import static org.peakstaff.scenario.json.SchemaParts.ordered;
import static org.peakstaff.scenario.json.SchemaParts.ref;
import static org.peakstaff.scenario.json.SchemaParts.remarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of values of a scenario that are no records: durations, shares, hours, curves. */
final class ValueKinds {
  private static final List<String> PLAN_METHODS =
      List.of(
          "sipp",
          "sipp-max",
          "sipp-mix",
          "lag",
          "lag-average",
          "lag-max",
          "mol",
          "mol-mean",
          "isa",
          "exact-day",
          "simulation",
          "optimize");
  private final Map<String, Object> definitions;

  private ValueKinds(Map<String, Object> definitions) {
    this.definitions = definitions;
  }

  /** Adds the kinds to definitions. */
  static void addTo(Map<String, Object> definitions) {
    new ValueKinds(definitions).add();
  }

  private void add() {
    text(
        "Duration",
        Durations.PATTERN,
        "A duration with its unit: \"20s\", \"3m30s\", \"4h\", \"1.5s\", \"2d\" or \"PT20S\".");
    text("DurationOrNone", "^none$|" + Durations.PATTERN, "A duration with its unit, or \"none\".");
    text("Date", Values.DATE, "A date: \"2026-11-27\".");
    text("DateTime", Values.DATE_TIME, "A local date and time: \"2026-11-27T09:00\".");
    text("TimeZone", "^[A-Za-z][A-Za-z0-9_+/-]*$", "An IANA time zone: \"Europe/Berlin\".");
    text("Span", Values.SPAN, "Hours: \"08:00-20:00\"; \"20:00-02:00\" crosses midnight.");
    share("Share", "^", "A share: 0 to 1, or \"30%\".");
    share("ShareOrNone", "^none$|^", "A share: 0 to 1, or \"30%\"; or \"none\".");
    Map<String, Object> spans = new LinkedHashMap<>();
    spans.put("description", "Hours of a day: one span, a list of spans, or \"closed\".");
    spans.put("type", List.of("string", "array"));
    spans.put("pattern", Values.SPAN);
    spans.put("items", ref("Span"));
    definitions.put("Spans", spans);
    options("Assumptions", List.of("industry-1"), "A versioned set of assumptions.");
    options("RoutingType", List.of("ranks", "custom"), "How routing is decided.");
    options("PlanMethod", PLAN_METHODS, "A planning method.");
    openingHours();
    mix();
    adoption();
    openingBacklog();
    text("Time", Values.TIME, "A local time of day: \"07:00\".");
    text("Weekdays", Values.WEEKDAYS, "Weekdays: \"mon\", \"mon-fri\" or \"mon,wed\".");
    text("Promise", "^keep-place$|" + Durations.PATTERN, "A duration, or \"keep-place\".");
    curve();
    hiring();
    shared();
    definitions.put(
        "Parameters", described("What a provider is told.", byName(Map.of(), Values.ID)));
  }

  private void text(String kind, String pattern, String description) {
    definitions.put(
        kind, ordered("description", description, "type", "string", "pattern", pattern));
  }

  private void share(String kind, String start, String description) {
    String pattern = start + Values.SHARE.substring(1);
    definitions.put(
        kind,
        ordered(
            "description",
            description,
            "type",
            List.of("number", "string"),
            "minimum",
            0,
            "maximum",
            1,
            "pattern",
            pattern));
  }

  private void options(String kind, List<String> options, String description) {
    definitions.put(kind, options(options, description));
  }

  /** One of some words. */
  static Map<String, Object> options(List<String> options, String description) {
    return ordered("description", description, "type", "string", "enum", options);
  }

  private void openingHours() {
    Map<String, Object> days = ordered("type", "object");
    days.put(
        "description",
        "Hours by weekday or range of weekdays (\"mon-fri\") or date; a weekday that is not listed is closed, a date replaces its weekday.");
    days.put("properties", remarks(true));
    days.put(
        "propertyNames",
        ordered("pattern", "^(label|note|source)$|" + Values.WEEKDAYS + "|" + Values.DATE));
    days.put("additionalProperties", ref("Spans"));
    definitions.put("OpeningHours", days);
    definitions.put("OpeningHoursById", byName(ref("OpeningHours"), Values.ID));
  }

  /** One contact type, or shares of several. */
  private void mix() {
    Map<String, Object> mix = byName(ref("Share"), Values.ID);
    mix.put("type", List.of("string", "object"));
    mix.put("pattern", Values.ID);
    definitions.put("Mix", described("A contact type id, or a share by contact type id.", mix));
  }

  /** A share, or shares by date. */
  private void adoption() {
    Map<String, Object> adoption = byName(ref("Share"), Values.DATE);
    adoption.put("type", List.of("number", "string", "object"));
    adoption.put("minimum", 0);
    adoption.put("maximum", 1);
    adoption.put("pattern", Values.SHARE);
    definitions.put("Adoption", described("A share, or a share by date.", adoption));
  }

  private void openingBacklog() {
    Map<String, Object> count = ordered("type", "integer", "minimum", 0, "maximum", 1_000_000);
    Map<String, Object> backlog = byName(count, Values.AGES);
    definitions.put("OpeningBacklog", described("Contacts by bracket of age.", backlog));
  }

  /** A factor, or factors by weeks. */
  private void curve() {
    Map<String, Object> factor = ordered("type", "number", "exclusiveMinimum", 0, "maximum", 1000);
    Map<String, Object> curve = byName(factor, Values.WEEKS);
    curve.put("type", List.of("number", "object"));
    curve.put("exclusiveMinimum", 0);
    curve.put("maximum", 1000);
    definitions.put("Curve", described("A factor, or a factor by weeks on the job.", curve));
  }

  /** Values by week, by weeks on the job, and by month. */
  private void hiring() {
    Map<String, Object> amount =
        ordered("type", "number", "minimum", 0, "maximum", 1_000_000_000_000L);
    Map<String, Object> numbers = byName(amount, Values.DATE);
    numbers.put("type", List.of("number", "object"));
    numbers.put("minimum", 0);
    numbers.put("maximum", 1_000_000_000_000L);
    definitions.put(
        "NumberByWeek",
        described("A number, or numbers by the Monday from which on they hold.", numbers));
    Map<String, Object> requirement = byName(ref("NumberByWeek"), Values.ID);
    definitions.put("Requirement", described("Agent hours by hiring group id.", requirement));
    definitions.put(
        "ShareByWeek",
        described(
            "A share, or shares by the Monday from which on they hold.", shares(Values.DATE)));
    definitions.put(
        "AnnualRate",
        described(
            "A share, or shares by weeks on the job from which on they hold.",
            shares(Values.WEEKS)));
    text("ScenarioPath", "^.+$", "Path of a scenario, relative to the file that names it.");
    Map<String, Object> id = ordered("type", "string", "pattern", Values.ID);
    definitions.put(
        "Calendar",
        described(
            "Typical week id by the Monday from which on it holds.", byName(id, Values.DATE)));
  }

  private Map<String, Object> shares(String names) {
    Map<String, Object> shares = byName(ref("Share"), names);
    shares.put("type", List.of("number", "string", "object"));
    shares.put("minimum", 0);
    shares.put("maximum", 1);
    shares.put("pattern", Values.SHARE);
    return shares;
  }

  /** Who shares a busyness factor, or how the factors are correlated. */
  private void shared() {
    Map<String, Object> number = ordered("type", "number", "minimum", -1, "maximum", 1);
    Map<String, Object> pairs = byName(byName(number, Values.ID), Values.ID);
    pairs.put("description", "Correlation by pair of contact type ids.");
    Map<String, Object> properties = ordered("correlation", pairs);
    properties.putAll(remarks(true));
    definitions.put(
        "Shared",
        ordered(
            "description",
            "Who shares a busyness factor: \"all\", \"none\", or correlations.",
            "type",
            List.of("string", "object"),
            "pattern",
            "^(all|none)$",
            "properties",
            properties,
            "required",
            List.of("correlation"),
            "additionalProperties",
            false));
  }
}
