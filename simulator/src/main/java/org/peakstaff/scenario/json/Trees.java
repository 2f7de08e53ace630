package org.peakstaff.scenario.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.BooleanValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NullValue;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Looks into trees that may lack what is looked for. */
final class Trees {
  private Trees() {}

  static @Nullable ScenarioTree at(@Nullable ScenarioTree tree, String... names) {
    ScenarioTree here = tree;
    for (String name : names) {
      here = here instanceof ObjectValue o ? o.value(name) : null;
    }
    return here;
  }

  static @Nullable String text(@Nullable ScenarioTree tree, String... names) {
    return at(tree, names) instanceof TextValue t ? t.text() : null;
  }

  static Map<String, Member> members(@Nullable ScenarioTree tree, String... names) {
    return at(tree, names) instanceof ObjectValue o ? o.members() : Map.of();
  }

  /** The members of a collection, without remarks. */
  static Map<String, Member> entries(@Nullable ScenarioTree tree, String... names) {
    Map<String, Member> entries = new LinkedHashMap<>(members(tree, names));
    entries.keySet().removeAll(List.of("note", "source"));
    return entries;
  }

  static List<ScenarioTree> elements(@Nullable ScenarioTree tree) {
    return tree instanceof ArrayValue a ? a.values() : List.of();
  }

  /** A value as texts, numbers, truth values, lists and maps that nobody can change. */
  static Object plain(ScenarioTree tree) {
    if (tree instanceof ObjectValue object) {
      Map<String, Object> members = new TreeMap<>();
      object.members().forEach((name, m) -> members.put(name, plain(m.value())));
      return Collections.unmodifiableMap(members);
    } else if (tree instanceof ArrayValue array) {
      return array.values().stream().map(Trees::plain).toList();
    } else if (tree instanceof NumberValue number) {
      return number.value();
    }
    return tree instanceof BooleanValue truth ? truth.value() : ((TextValue) tree).text();
  }

  /** The JSON type of a value, with {@code integer} for whole numbers. */
  static String type(ScenarioTree tree) {
    if (tree instanceof NumberValue n) {
      return n.value() == Math.rint(n.value()) && Double.isFinite(n.value()) ? "integer" : "number";
    }
    return tree instanceof ObjectValue
        ? "object"
        : tree instanceof ArrayValue
            ? "array"
            : tree instanceof TextValue
                ? "string"
                : tree instanceof BooleanValue ? "boolean" : nullType(tree);
  }

  private static String nullType(ScenarioTree tree) {
    if (tree instanceof NullValue) {
      return "null";
    }
    throw new IllegalStateException("unknown value " + tree);
  }

  /** A value as it is shown in a message, shortened. */
  static String shown(ScenarioTree tree) {
    if (tree instanceof ObjectValue) {
      return "an object";
    } else if (tree instanceof ArrayValue a) {
      return "a list of " + a.values().size();
    } else if (tree instanceof NumberValue n) {
      return shorten(n.text());
    } else if (tree instanceof BooleanValue b) {
      return String.valueOf(b.value());
    }
    return tree instanceof TextValue t ? "\"" + shorten(t.text()) + "\"" : "null";
  }

  static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
