package org.peakstaff.scenario.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NullValue;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** Compares a tree with the schema and says in words where they differ. */
final class SchemaCheck {
  private final ScenarioSchema schema;
  private final Problems problems;

  SchemaCheck(ScenarioSchema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  void check(ObjectValue scenario) {
    check(schema.root(), scenario, "", Map.of());
  }

  /** Checks a part of a scenario that has a schema of its own. */
  void check(ObjectValue part, String path) {
    check(schema.root(), part, path, Map.of());
  }

  private void check(Shape shape, ScenarioTree tree, String path, Map<String, Member> siblings) {
    Shape target = schema.target(shape);
    boolean reported = tree instanceof NumberValue n && !Double.isFinite(n.value());
    if (reported || tree instanceof NullValue || target.isAnything()) {
      return; // reported when it was read or merged
    }
    if (!fits(target, Trees.type(tree))) {
      problems.add(tree.origin(), path, mismatch(target, tree));
    } else if (tree instanceof TextValue text) {
      text(target, text, path);
    } else if (tree instanceof NumberValue number) {
      number(target, number, path);
    } else if (tree instanceof ArrayValue array) {
      array(target, array, path);
    } else if (tree instanceof ObjectValue object) {
      object(target, object, path, siblings);
    }
  }

  private static boolean fits(Shape shape, String type) {
    return shape.allows(type) || (type.equals("integer") && shape.allows("number"));
  }

  private static String mismatch(Shape shape, ScenarioTree tree) {
    return !shape.options().isEmpty() && tree instanceof TextValue t
        ? Wording.option(shape, t)
        : Wording.mismatch(shape, tree);
  }

  private void text(Shape shape, TextValue text, String path) {
    if (!shape.options().isEmpty()) {
      if (!shape.options().contains(text.text())) {
        problems.add(text.origin(), path, Wording.option(shape, text));
      }
    } else if (shape.pattern() != null && !shape.pattern().matches(text.text())) {
      problems.add(text.origin(), path, Wording.mismatch(shape, text));
    } else {
      String impossible = Wording.impossible(shape, text.text());
      if (impossible != null) {
        problems.add(text.origin(), path, impossible);
      }
    }
  }

  private void number(Shape shape, NumberValue number, String path) {
    double value = number.value();
    if (value < shape.minimum() || value > shape.maximum() || value <= shape.above()) {
      problems.add(number.origin(), path, Wording.bounds(shape, number));
    }
  }

  private void array(Shape shape, ArrayValue array, String path) {
    if (array.values().size() < shape.minItems()) {
      problems.add(array.origin(), path, "must not be empty");
    }
    if (shape.items() != null) {
      for (int i = 0; i < array.values().size(); i++) {
        check(shape.items(), array.values().get(i), Paths.element(path, i), Map.of());
      }
    }
  }

  private void object(Shape shape, ObjectValue object, String path, Map<String, Member> siblings) {
    Shape actual = shape.branches().isEmpty() ? shape : branch(shape, object, path);
    if (actual == null) {
      return;
    }
    names(actual, object, path, siblings);
    for (Map.Entry<String, Member> entry : object.members().entrySet()) {
      Shape member = schema.member(actual, entry.getKey());
      if (member != null) {
        String below = Paths.member(path, entry.getKey());
        check(member, entry.getValue().value(), below, object.members());
      }
    }
  }

  private @Nullable Shape branch(Shape shape, ObjectValue object, String path) {
    ScenarioTree type = object.value("type");
    List<String> options = List.copyOf(shape.branches().keySet());
    if (type == null) {
      problems.add(object.origin(), path, missingType(object, options));
      return null;
    }
    if (!(type instanceof TextValue text)) {
      problems.add(
          type.origin(), Paths.member(path, "type"), "must be a text, not " + Trees.shown(type));
      return null;
    }
    Shape branch = shape.branches().get(text.text());
    if (branch == null) {
      Shape choice = schema.target(shape.properties().getOrDefault("type", shape));
      String rule = Wording.option(choice, text);
      problems.add(text.origin(), Paths.member(path, "type"), rule);
      return null;
    }
    return schema.target(branch);
  }

  private static String missingType(ObjectValue object, List<String> options) {
    String near =
        object.members().keySet().stream()
            .filter(name -> Suggestions.nearest(name, List.of("type")) != null)
            .findFirst()
            .map(name -> " \"" + name + "\" is unknown. Did you mean \"type\"?")
            .orElse(" It is one of " + Suggestions.quoted(options) + ".");
    return "\"type\" is missing." + near;
  }

  private void names(Shape shape, ObjectValue object, String path, Map<String, Member> siblings) {
    Set<String> missing = new LinkedHashSet<>(shape.required());
    missing.removeAll(object.members().keySet());
    unknownNames(shape, object, path, missing);
    if (!missing.isEmpty()) {
      String verb = missing.size() == 1 ? " is missing" : " are missing";
      String meant = meant(path, object.origin(), siblings);
      problems.add(object.origin(), path, Suggestions.quoted(missing) + verb + meant);
    }
  }

  /** Reports unknown names; a missing name that one of them comes near to is reported with it. */
  private void unknownNames(Shape shape, ObjectValue object, String path, Set<String> missing) {
    List<String> free = new ArrayList<>(shape.properties().keySet());
    free.removeAll(object.members().keySet());
    object
        .members()
        .forEach(
            (name, member) -> {
              boolean known = schema.mayHave(shape, name);
              String rule =
                  known ? Wording.impossibleName(shape, name) : unknown(shape, name, missing, free);
              if (rule != null) {
                problems.addName(member.key(), Paths.member(path, name), rule);
              }
            });
  }

  private static String unknown(Shape shape, String name, Set<String> missing, List<String> free) {
    if (shape.others() != null) {
      return Wording.name(shape, name);
    }
    String near = Suggestions.nearest(name, free);
    if (near != null && missing.remove(near)) {
      return "\""
          + near
          + "\" is missing and \""
          + name
          + "\" is unknown. Did you mean \""
          + near
          + "\"?";
    }
    return "unknown field \""
        + Trees.shorten(name)
        + "\"."
        + (near == null ? "" : " Did you mean \"" + near + "\"?");
  }

  /** An incomplete entry whose name resembles one of another file is probably misspelt. */
  private static String meant(String path, Origin origin, Map<String, Member> siblings) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    List<String> others =
        siblings.entrySet().stream()
            .filter(s -> !s.getValue().key().file().equals(origin.file()))
            .map(Map.Entry::getKey)
            .toList();
    String near = Suggestions.nearest(name, others);
    return near == null ? "" : ". Did you mean \"" + near + "\", which there is already?";
  }
}
