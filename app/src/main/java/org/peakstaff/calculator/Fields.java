package org.peakstaff.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.Suggestions;

/**
 * The members of a JSON object, read by name; what is not read in the end is unknown. Problems are
 * collected, and NaN or null is returned in their place.
 */
final class Fields {
  private static final int LONGEST_SHOWN = 40;

  private final String path;
  private final Map<String, Object> members;
  private final List<String> problems;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(String path, Map<String, Object> members, List<String> problems) {
    this.path = path;
    this.members = members;
    this.problems = problems;
  }

  static Fields of(Map<String, Object> members, List<String> problems) {
    return new Fields("", members, problems);
  }

  /** Whether the member is there. */
  boolean has(String name) {
    known.add(name);
    return members.containsKey(name);
  }

  /** A number, NaN when it is not there or is none. */
  double number(String name) {
    Object value = get(name);
    if (value == null || value instanceof Double) {
      return value == null ? Double.NaN : (Double) value;
    }
    return wrong(name, "a number", value);
  }

  /** A number, with a value for one that is not there. */
  double number(String name, double fallback) {
    return has(name) ? number(name) : fallback;
  }

  /** A text, null when it is not there or is none. */
  @Nullable String text(String name) {
    Object value = get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    wrong(name, "a text", value);
    return null;
  }

  /** Numbers, null when they are not there. */
  @Nullable List<Double> numbers(String name) {
    Object value = get(name);
    if (value == null) {
      return null;
    }
    List<Double> numbers = new ArrayList<>();
    if (value instanceof List<?> list && list.stream().allMatch(Double.class::isInstance)) {
      list.forEach(each -> numbers.add((Double) each));
    } else {
      wrong(name, "an array of numbers", value);
    }
    return numbers;
  }

  /** An object, null when it is not there or is none. */
  @Nullable Fields object(String name) {
    Object value = get(name);
    if (value == null || value instanceof Map<?, ?>) {
      return value == null ? null : inside(name, (Map<?, ?>) value);
    }
    wrong(name, "an object", value);
    return null;
  }

  /** One object or several in an array. */
  List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    if (get(name) instanceof List<?> list) {
      for (Object each : list) {
        if (each instanceof Map<?, ?> map) {
          objects.add(inside(name, map));
        } else {
          wrong(name, "an object or an array of objects", each);
        }
      }
    } else {
      Fields one = object(name);
      if (one != null) {
        objects.add(one);
      }
    }
    return objects;
  }

  /** The value as it is, null when it is not there. */
  @Nullable Object get(String name) {
    known.add(name);
    return members.get(name);
  }

  /** Adds a problem about a member. */
  void problem(String name, String text) {
    problems.add(path(name) + " " + text);
  }

  /** Adds a problem that a member must be there, unless it is. */
  void require(String name) {
    if (!has(name)) {
      problem(name, "is missing");
    }
  }

  /** Reports every member that nobody has asked for. */
  void refuseOthers() {
    for (String name : members.keySet()) {
      if (!known.contains(name)) {
        problems.add("there is no \"" + path(name) + "\"." + Suggestions.didYouMeanOr(name, known));
      }
    }
  }

  private Fields inside(String name, Map<?, ?> map) {
    Map<String, Object> inner = new LinkedHashMap<>();
    map.forEach((key, value) -> inner.put(String.valueOf(key), value));
    return new Fields(path(name) + ".", inner, problems);
  }

  private String path(String name) {
    return path + name;
  }

  private double wrong(String name, String what, Object value) {
    problem(name, "must be " + what + ", not " + shown(value));
    return Double.NaN;
  }

  private static String shown(Object value) {
    if (value == JsonLine.NULL) {
      return "null";
    }
    String text =
        value instanceof Double number
            ? Numbers.text(number)
            : value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
  }
}
