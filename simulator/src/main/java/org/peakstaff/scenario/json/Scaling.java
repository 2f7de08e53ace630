package org.peakstaff.scenario.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/**
 * Multiplies values of a scenario. A law is scaled as a variable: its durations are multiplied, its
 * rates divided, its shape stays. Volumes are multiplied in every interval, scheduled agents
 * likewise and rounded half up. Where the scenario leaves the value to an assumption or a default,
 * that value is scaled.
 */
final class Scaling {
  private final ScenarioSchema schema;
  private final Problems problems;

  Scaling(ScenarioSchema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  ObjectValue apply(ObjectValue scenario, @Nullable ScenarioTree scale) {
    if (scale == null) {
      return scenario;
    }
    if (!(scale instanceof ObjectValue factors)) {
      problems.add(
          scale.origin(),
          "scale",
          "must be an object such as {\"contactTypes.*.handleTime\": 1.1}, not "
              + Trees.shown(scale));
      return scenario;
    }
    ObjectValue result = scenario;
    for (Map.Entry<String, Member> entry : factors.members().entrySet()) {
      result = apply(result, entry.getKey(), entry.getValue());
    }
    return result;
  }

  private ObjectValue apply(ObjectValue scenario, String pattern, Member member) {
    String at = Paths.member("scale", pattern);
    ScenarioTree value = member.value();
    if (!(value instanceof NumberValue factor) || !(factor.value() >= 0 && factor.value() <= 1e6)) {
      String rule = "a factor is a number from 0 to 1000000, not " + Trees.shown(value);
      problems.add(value.origin(), at, rule);
      return scenario;
    }
    ObjectValue complete = new Completion(schema).complete(scenario);
    List<List<String>> targets = new ArrayList<>();
    Pattern names = new Pattern(List.of(pattern.split("\\.", -1)), member.key(), at);
    find(schema.root(), complete, names, List.of(), targets);
    return scaleAll(scenario, complete, targets, factor, at);
  }

  private ObjectValue scaleAll(
      ObjectValue scenario,
      ObjectValue complete,
      List<List<String>> targets,
      NumberValue factor,
      String at) {
    ObjectValue result = scenario;
    for (List<String> target : targets) {
      result = scale(result, complete, target, factor, at);
    }
    return result;
  }

  /** A path with wildcards, and where it was written. */
  private record Pattern(List<String> names, Origin origin, String at) {}

  /** Finds the paths that a pattern stands for. */
  private void find(
      Shape shape,
      ScenarioTree here,
      Pattern pattern,
      List<String> path,
      List<List<String>> found) {
    if (path.size() == pattern.names().size()) {
      found.add(path);
      return;
    }
    String name = pattern.names().get(path.size());
    Map<String, Member> entries = Trees.entries(here);
    if (name.equals("*")) {
      entries.forEach((id, m) -> findBelow(shape, here, id, m.value(), pattern, path, found));
    } else if (entries.containsKey(name)) {
      Shape below = below(shape, here, name);
      find(below, entries.get(name).value(), pattern, joined(path, name), found);
    } else {
      String hint = Suggestions.didYouMean(name, entries.keySet());
      String rule = "there is no \"" + Trees.shorten(name) + "\" to scale." + hint;
      problems.add(pattern.origin(), pattern.at(), rule);
    }
  }

  /**
   * A wildcard passes over what lacks the next name of the pattern, unless it is no name at all.
   */
  private void findBelow(
      Shape shape,
      ScenarioTree here,
      String id,
      ScenarioTree value,
      Pattern pattern,
      List<String> path,
      List<List<String>> found) {
    Shape below = below(shape, here, id);
    int next = path.size() + 1;
    String name = next < pattern.names().size() ? pattern.names().get(next) : "*";
    boolean lacks = !name.equals("*") && !Trees.entries(value).containsKey(name);
    Shape object = schema.shapeOf(below, value);
    if (!lacks || object == null || schema.member(object, name) == null) {
      find(below, value, pattern, joined(path, id), found);
    }
  }

  /** The shape of a member; its owner's when there is none. */
  private Shape below(Shape shape, ScenarioTree here, String name) {
    Shape object = schema.shapeOf(shape, here);
    Shape member = object == null ? null : schema.member(object, name);
    return member == null ? shape : member;
  }

  private static List<String> joined(List<String> path, String name) {
    List<String> joined = new ArrayList<>(path);
    joined.add(name);
    return joined;
  }

  private ObjectValue scale(
      ObjectValue scenario,
      ObjectValue complete,
      List<String> path,
      NumberValue factor,
      String at) {
    Shape shape = schema.at(complete, path);
    ScenarioTree given = Trees.at(scenario, path.toArray(String[]::new));
    ScenarioTree value = given != null ? given : Trees.at(complete, path.toArray(String[]::new));
    if (shape == null || value == null || isNone(value)) {
      return scenario;
    }
    ScenarioTree scaled = scaled(shape, value, factor);
    if (scaled == null) {
      String rule = String.join(".", path) + " cannot be scaled; scale laws, volumes, scheduled, ";
      problems.add(factor.origin(), at, rule + "numbers, shares and durations");
      return scenario;
    }
    ObjectValue result = put(scenario, path, 0, scaled);
    return path.get(path.size() - 1).equals("handleTime") && path.get(0).equals("contactTypes")
        ? scaleFileHandleTimes(result, path, factor)
        : result;
  }

  /** Shares by date, or counts by age; the shares of a mix sum to 1 and are not scaled. */
  private static @Nullable ScenarioTree spread(
      String kind, ScenarioTree value, NumberValue factor) {
    if (kind.equals("Mix")) {
      return null;
    } else if (value instanceof ObjectValue o) {
      boolean counts = kind.equals("OpeningBacklog");
      return each(o, v -> counts ? numbers(v, factor, true) : share(v, factor));
    }
    return share(value, factor);
  }

  private static boolean isNone(ScenarioTree value) {
    return value instanceof TextValue t && t.text().equals("none");
  }

  private static ObjectValue put(
      ObjectValue object, List<String> path, int index, ScenarioTree value) {
    String name = path.get(index);
    if (index == path.size() - 1) {
      return object.with(name, value);
    }
    ObjectValue below =
        object.value(name) instanceof ObjectValue o ? o : new ObjectValue(value.origin(), Map.of());
    return object.with(name, put(below, path, index + 1, value));
  }

  /** Handle times of a file of volumes replace the law's mean, so they are scaled with it. */
  private ObjectValue scaleFileHandleTimes(
      ObjectValue scenario, List<String> path, NumberValue factor) {
    List<String> volumes = new ArrayList<>(path.subList(0, path.size() - 1));
    volumes.add("volumes");
    boolean file =
        Trees.at(scenario, volumes.toArray(String[]::new)) instanceof ObjectValue o
            && "file".equals(Trees.text(o, "type"));
    if (!file) {
      return scenario;
    }
    volumes.add("handleTimeFactor");
    ScenarioTree old = Trees.at(scenario, volumes.toArray(String[]::new));
    NumberValue one = new NumberValue(factor.origin(), "1", 1);
    NumberValue product = product(old instanceof NumberValue n ? n : one, factor, false);
    return put(scenario, volumes, 0, product);
  }

  private @Nullable ScenarioTree scaled(Shape shape, ScenarioTree value, NumberValue factor) {
    return switch (shape.kind()) {
      case "Law", "LawOrNone" -> isCustom(value) ? null : law(value, factor);
      case "Volumes", "Scheduled" -> counts(value, factor, shape.kind().equals("Scheduled"));
      case "Share", "ShareOrNone" -> share(value, factor);
      case "Shrinkage" ->
          value instanceof ObjectValue o ? each(o, v -> share(v, factor)) : share(value, factor);
      case "Curve" ->
          value instanceof ObjectValue o
              ? each(o, v -> numbers(v, factor, false))
              : numbers(value, factor, false);
      case "Promise" -> duration(value, factor);
      case "Adoption", "OpeningBacklog", "Mix" -> spread(shape.kind(), value, factor);
      case "Duration", "DurationOrNone" -> duration(value, factor);
      default ->
          value instanceof NumberValue n
              ? product(n, factor, shape.types().contains("integer"))
              : null;
    };
  }

  private static ScenarioTree law(ScenarioTree value, NumberValue factor) {
    if (value instanceof ObjectValue object) {
      Map<String, Member> members = new LinkedHashMap<>();
      object
          .members()
          .forEach(
              (name, m) -> {
                boolean kept = List.of("type", "note", "source", "label").contains(name);
                ScenarioTree scaled =
                    kept
                        ? m.value()
                        : name.equals("rate")
                            ? quotient(m.value(), factor)
                            : law(m.value(), factor);
                members.put(name, new Member(m.key(), scaled));
              });
      return new ObjectValue(object.origin(), members);
    } else if (value instanceof ArrayValue array) {
      return new ArrayValue(
          array.origin(), array.values().stream().map(v -> law(v, factor)).toList());
    }
    return value instanceof TextValue ? duration(value, factor) : value;
  }

  /** Whether a law, or one inside it, is a provider's: what its parameters mean is not known. */
  private static boolean isCustom(ScenarioTree law) {
    return "custom".equals(Trees.text(law, "type"))
        || Trees.members(law).values().stream().anyMatch(m -> isCustom(m.value()))
        || Trees.elements(law).stream().anyMatch(Scaling::isCustom);
  }

  private static @Nullable ScenarioTree counts(
      ScenarioTree value, NumberValue factor, boolean whole) {
    if (!(value instanceof ObjectValue object)) {
      return value;
    }
    String type = Trees.text(object, "type");
    if ("trace".equals(type) || "custom".equals(type)) {
      return null;
    } else if ("shifts".equals(type)) {
      return shifts(object, factor);
    }
    String name =
        type == null
            ? ""
            : switch (type) {
              case "constant" -> whole ? "agents" : "perHour";
              case "intervals" -> "values";
              case "profile" -> "daily";
              default -> "factor";
            };
    ScenarioTree old = object.value(name);
    if (old == null && "file".equals(type)) {
      old = new NumberValue(factor.origin(), "1", 1);
    }
    boolean rounded = whole && !name.equals("factor");
    return old == null ? value : object.with(name, numbers(old, factor, rounded));
  }

  private static ObjectValue shifts(ObjectValue scheduled, NumberValue factor) {
    return scheduled.value("shifts") instanceof ObjectValue shifts
        ? scheduled.with("shifts", each(shifts, shift -> agents(shift, factor)))
        : scheduled;
  }

  private static ScenarioTree agents(ScenarioTree shift, NumberValue factor) {
    ScenarioTree agents = Trees.at(shift, "agents");
    return agents != null && shift instanceof ObjectValue o
        ? o.with("agents", numbers(agents, factor, true))
        : shift;
  }

  private static ScenarioTree numbers(ScenarioTree value, NumberValue factor, boolean whole) {
    if (value instanceof ArrayValue array) {
      return new ArrayValue(
          array.origin(), array.values().stream().map(v -> numbers(v, factor, whole)).toList());
    }
    return value instanceof NumberValue n ? product(n, factor, whole) : value;
  }

  private static ObjectValue each(ObjectValue object, UnaryOperator<ScenarioTree> change) {
    Map<String, Member> members = new LinkedHashMap<>();
    object
        .members()
        .forEach((n, m) -> members.put(n, new Member(m.key(), change.apply(m.value()))));
    return new ObjectValue(object.origin(), members);
  }

  private static ScenarioTree share(ScenarioTree value, NumberValue factor) {
    Double share = Values.share(value);
    if (share == null) {
      return value;
    }
    BigDecimal product = new BigDecimal(Numbers.text(share)).multiply(decimal(factor));
    return new NumberValue(factor.origin(), Numbers.text(product), product.doubleValue());
  }

  private static ScenarioTree duration(ScenarioTree value, NumberValue factor) {
    if (!(value instanceof TextValue text)) {
      return value;
    }
    return Durations.parse(text.text())
        .<ScenarioTree>map(
            d -> {
              BigDecimal seconds = Durations.seconds(d).multiply(decimal(factor));
              return new TextValue(factor.origin(), durationText(seconds));
            })
        .orElse(value);
  }

  private static String durationText(BigDecimal seconds) {
    boolean tooLong = seconds.compareTo(BigDecimal.valueOf(9_000_000_000L)) > 0;
    return tooLong
        ? seconds.setScale(0, RoundingMode.HALF_UP).toPlainString() + "s"
        : Durations.text(Durations.of(seconds));
  }

  private static ScenarioTree quotient(ScenarioTree value, NumberValue factor) {
    return value instanceof NumberValue n
        ? number(factor.origin(), n.value() / factor.value())
        : value;
  }

  private static NumberValue product(NumberValue value, NumberValue factor, boolean whole) {
    if (!Double.isFinite(value.value())) {
      return value;
    }
    double product = decimal(value).multiply(decimal(factor)).doubleValue();
    return number(factor.origin(), whole ? Math.floor(product + 0.5) : product);
  }

  private static BigDecimal decimal(NumberValue number) {
    return new BigDecimal(Numbers.text(number.value()));
  }

  private static NumberValue number(Origin origin, double value) {
    // What overflows stays a number, which is then too large for its place.
    String text = Numbers.text(Math.min(value, Double.MAX_VALUE));
    return new NumberValue(origin, text, Double.parseDouble(text));
  }
}
