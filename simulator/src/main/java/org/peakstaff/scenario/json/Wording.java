package org.peakstaff.scenario.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Says in a planner's words why a value does not fit its place. */
final class Wording {
  private static final String CODE = "^[A-Z]{3}$";
  private static final String ID_RULE = "^[A-Za-z0-9][A-Za-z0-9_-]*$";
  private static final String ID =
      "an id: letters A to Z, digits, \"-\" and \"_\", beginning with a letter or digit";

  private static final Map<String, String> WHAT =
      Map.ofEntries(
          Map.entry("Duration", "a duration such as \"20s\", \"3m30s\" or \"4h\""),
          Map.entry(
              "Mix",
              "the id of a contact type, or shares such as {\"care-phone\": \"85%\", \"care-email\": \"15%\"}"),
          Map.entry("Adoption", "a share such as \"70%\", or shares by date"),
          Map.entry("Share", "a share such as \"80%\" or 0.8"),
          Map.entry("Date", "a date such as \"2026-11-27\""),
          Map.entry("DateTime", "a local date and time such as \"2026-11-27T09:00\""),
          Map.entry("Spans", "hours such as \"08:00-20:00\", a list of such, or \"closed\""),
          Map.entry("Span", "hours such as \"08:00-20:00\""),
          Map.entry("TimeZone", "a time zone such as \"Europe/Berlin\""),
          Map.entry("Shared", "\"all\", \"none\" or {\"correlation\": ...}"),
          Map.entry("Shrinkage", "a share such as \"30%\", or its parts"),
          Map.entry("ShareByWeek", "a share such as \"80%\", or shares by week"),
          Map.entry("AnnualRate", "a share a year such as \"35%\", or shares by weeks on the job"),
          Map.entry("Held", "\"mean\" or {\"probability\": \"90%\"}"),
          Map.entry(
              "StartWindow", "a time of day such as \"07:00\", or \"from\", \"to\" and \"every\""),
          Map.entry("LengthWindow", "a duration such as \"8h\", or \"from\", \"to\" and \"every\""),
          Map.entry("ScenarioPath", "the path of a scenario file"),
          Map.entry("Promise", "\"keep-place\" or a duration such as \"2h\""),
          Map.entry("Curve", "a factor, or factors by weeks such as {\"0\": 1.5, \"26\": 1}"),
          Map.entry("SelfServiceEffect", "\"down\" or {\"adoption\": 0.5}"),
          Map.entry("Time", "a time of day such as \"07:00\""),
          Map.entry("Weekdays", "weekdays such as \"mon-fri\" or \"mon,wed\""));

  private static final String WEEKDAY = "a weekday such as \"mon\", \"mon-fri\" or \"mon,wed\"";

  private static final Map<String, String> TYPES =
      Map.of(
          "object", "an object",
          "array", "a list",
          "string", "a text",
          "number", "a number",
          "integer", "a whole number",
          "boolean", "true or false");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Wording() {}

  /** A value of the wrong JSON type, or a text that does not look as it should. */
  static String mismatch(Shape shape, ScenarioTree tree) {
    String special =
        switch (shape.kind()) {
          case "Duration", "Promise", "LengthWindow" -> duration(tree);
          case "Share", "Shrinkage", "ShareOrNone", "Adoption", "ShareByWeek", "AnnualRate" ->
              share(tree);
          default -> null;
        };
    return special != null ? special : "must be " + what(shape) + ", not " + Trees.shown(tree);
  }

  private static String what(Shape shape) {
    if (shape.kind().endsWith("OrNone")) {
      String object = shape.allows("object") ? "an object" : "a share or duration";
      return object + " or \"none\"";
    }
    String what = WHAT.get(shape.kind());
    TextRule rule = shape.pattern();
    return what != null ? what : rule == null ? types(shape.types()) : text(rule);
  }

  private static String text(TextRule rule) {
    return rule.text().equals(CODE)
        ? "a code of three capital letters such as \"EUR\""
        : rule.text().equals(ID_RULE) ? ID : "a text";
  }

  private static String types(Set<String> types) {
    return String.join(" or ", types.stream().map(t -> TYPES.getOrDefault(t, t)).toList());
  }

  private static @Nullable String duration(ScenarioTree tree) {
    if (tree instanceof NumberValue n) {
      return n.value() < 0
          ? "a duration is not negative, not " + n.text()
          : "a duration needs a unit: write \"" + n.text() + "s\", not " + n.text();
    }
    if (!(tree instanceof TextValue t)) {
      return null;
    }
    String text = t.text().strip();
    if (NUMBER.matcher(text).matches()) {
      return text.startsWith("-")
          ? "a duration is not negative, not " + Trees.shown(tree)
          : "a duration needs a unit: write \"" + text + "s\", not " + Trees.shown(tree);
    }
    String guess = Trees.shorten(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    guess = guess.replaceAll("(?<=\\d)(sec|secs|seconds?)$", "s");
    guess = guess.replaceAll("(?<=\\d)(min|mins|minutes?)$", "m");
    guess = guess.replaceAll("(?<=\\d)(hr|hrs|hours?)$", "h");
    guess = guess.replaceAll("(?<=\\d)(days?)$", "d");
    return Durations.parse(guess).isEmpty()
        ? null
        : "must be a duration, not " + Trees.shown(tree) + ": write \"" + guess + "\"";
  }

  private static @Nullable String share(ScenarioTree tree) {
    String text = withoutPercent(tree);
    if (!NUMBER.matcher(text).matches() || text.length() > 20) {
      return null;
    }
    double value = Double.parseDouble(text);
    boolean couldBePercent = value > 1 && value <= 100 && !Trees.shown(tree).contains("%");
    String rule =
        couldBePercent
            ? ": write \"" + text + "%\" or " + Numbers.text(value / 100)
            : " (0 % and 100 %)";
    return "a share lies between 0 and 1" + rule + ", not " + Trees.shown(tree);
  }

  private static String withoutPercent(ScenarioTree tree) {
    if (tree instanceof NumberValue number) {
      return number.text();
    }
    return tree instanceof TextValue text ? text.text().replace("%", "").strip() : "";
  }

  /** A number out of its bounds. */
  static String bounds(Shape shape, NumberValue number) {
    if (List.of("Share", "Shrinkage", "Adoption", "ShareByWeek", "AnnualRate")
        .contains(shape.kind())) {
      return mismatch(shape, number);
    }
    String rule =
        number.value() > shape.maximum()
            ? "must be at most " + Numbers.text(shape.maximum())
            : Double.isNaN(shape.above())
                ? "must be at least " + Numbers.text(shape.minimum())
                : "must be above " + Numbers.text(shape.above());
    return rule + ", not " + Trees.shorten(number.text());
  }

  /** A text that is none of the options. */
  static String option(Shape shape, TextValue text) {
    String near = Suggestions.didYouMean(text.text(), shape.options());
    String all =
        shape.options().size() == 1
            ? "must be " + Suggestions.quoted(shape.options())
            : "must be one of " + Suggestions.quoted(shape.options());
    return all + ", not " + Trees.shown(text) + "." + near;
  }

  /** A member name that does not look as it should. */
  static String name(Shape shape, String name) {
    String pattern = shape.names() == null ? "" : shape.names().text();
    String what =
        pattern.contains("mon|") && pattern.contains("{4}")
            ? WEEKDAY + ", or a date such as \"2026-11-27\""
            : pattern.contains("mon|")
                ? WEEKDAY
                : pattern.contains("(0[1-9]|1[0-2])$")
                    ? "a month such as \"2026-11\""
                    : pattern.contains("{4}")
                        ? "a date such as \"2026-11-27\""
                        : pattern.contains("{1,4}")
                            ? "a number of weeks such as \"26\""
                            : pattern.contains("dhms")
                                ? "a bracket of ages such as \"12h-24h\""
                                : pattern.contains(":[")
                                    ? "a time of day such as \"08:30\""
                                    : pattern.contains("A-Za-z")
                                        ? ID
                                        : "a probability from \"0\" to \"1\"";
    return "\"" + Trees.shorten(name) + "\" is not " + what;
  }

  /** A text that looks right and yet is no such value; null when it is one. */
  static @Nullable String impossible(Shape shape, String text) {
    return switch (shape.kind()) {
      case "Duration", "Promise", "LengthWindow" ->
          !text.equals("keep-place") && Durations.parse(text).isEmpty()
              ? "longer than 100 years"
              : null;
      case "Date" -> Values.date(text) == null ? "there is no such date as " + text : null;
      case "DateTime" -> Values.dateTime(text) == null ? "there is no such time as " + text : null;
      case "Spans", "Span" ->
          Values.span(text) == null && !text.equals("closed")
              ? "hours end at another time than they begin; the whole day is \"00:00-24:00\""
              : null;
      default -> null;
    };
  }

  /** A name that looks like a date and is none; null when it is one, or no date is wanted. */
  static @Nullable String impossibleName(Shape shape, String name) {
    boolean dates = shape.names() != null && shape.names().text().contains("\\d{4}");
    boolean wrong = dates && name.matches(Values.DATE) && Values.date(name) == null;
    return wrong ? "there is no such date as " + name : null;
  }
}
