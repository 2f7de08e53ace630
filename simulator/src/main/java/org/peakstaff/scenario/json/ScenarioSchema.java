package org.peakstaff.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/**
 * The JSON Schema of scenario format 1: what a scenario may say, place by place. Editors use it to
 * complete and check; the reader takes from it what it checks and the defaults it fills in.
 */
public final class ScenarioSchema {
  /** The version of the format that this schema describes. */
  public static final int FORMAT = 1;

  private final Shape root;
  private final Map<String, Shape> definitions;

  private ScenarioSchema(ObjectValue schema) {
    root = Shape.of("Scenario", schema);
    definitions = new LinkedHashMap<>();
    Trees.members(schema, "$defs")
        .forEach((name, m) -> definitions.put(name, Shape.of(name, (ObjectValue) m.value())));
  }

  /**
   * The text of the schema.
   *
   * @return JSON Schema 2020-12
   */
  public static String text() {
    try (InputStream in = ScenarioSchema.class.getResourceAsStream("scenario-1.json")) {
      byte[] bytes = Objects.requireNonNull(in, "scenario-1.json is in the jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ScenarioSchema load() {
    return of(text());
  }

  static ScenarioSchema of(String text) {
    Problems problems = new Problems();
    ScenarioTree tree = TreeParser.text(text, "scenario-1.json", null, problems);
    problems.throwIfAny();
    return new ScenarioSchema((ObjectValue) Objects.requireNonNull(tree));
  }

  Shape root() {
    return root;
  }

  /** The definition behind a shape. */
  Shape target(Shape shape) {
    Shape target = shape;
    while (target.ref() != null) {
      target = Objects.requireNonNull(definitions.get(target.ref()), target.ref());
    }
    return target;
  }

  /** The shape that an object of this shape has, by its {@code type} where that decides. */
  @Nullable Shape shapeOf(Shape shape, ScenarioTree tree) {
    Shape target = target(shape);
    if (target.branches().isEmpty() || !(tree instanceof ObjectValue)) {
      return target;
    }
    String type = Trees.text(tree, "type");
    Shape branch = type == null ? null : target.branches().get(type);
    return branch == null ? null : target(branch);
  }

  /**
   * The shape of a member of an object, also of one whose name is no id; null when there may be
   * none.
   */
  @Nullable Shape member(Shape object, String name) {
    Shape property = object.properties().get(name);
    return property != null ? property : object.others();
  }

  /** Whether an object may have a member of this name. */
  boolean mayHave(Shape object, String name) {
    boolean named = object.names() == null || object.names().matches(name);
    return object.properties().containsKey(name) || (named && object.others() != null);
  }

  /** The shape at a path in a tree, null when there is none. */
  @Nullable Shape at(ScenarioTree tree, List<String> path) {
    Shape shape = root;
    ScenarioTree here = tree;
    for (String name : path) {
      Shape object = here == null ? target(shape) : shapeOf(shape, here);
      shape = object == null ? null : member(object, name);
      if (shape == null) {
        return null;
      }
      here = here instanceof ObjectValue o ? o.value(name) : null;
    }
    return target(shape);
  }
}
