package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/**
 * What one place of a scenario may hold, as the schema says it. The parts of JSON Schema that the
 * scenario schema uses, and no others: a test compares with a complete validator.
 *
 * @param ref name of the definition that says the rest, null when this is the definition
 * @param kind name of the definition this is, empty for one without a name
 * @param types allowed JSON types, empty for any
 * @param properties named members of an object
 * @param required members that must be there
 * @param others what members with other names hold, null when there may be none
 * @param names what names of other members look like, null for any
 * @param options allowed texts, empty for any
 * @param pattern what a text looks like, null for any
 * @param minimum smallest number, NaN for none
 * @param above number that a number must exceed, NaN for none
 * @param maximum largest number, NaN for none
 * @param minItems smallest number of elements of an array
 * @param items what the elements of an array hold, null for anything
 * @param branches by the value of the member {@code type}, the shape of the object
 * @param fallback value of a member that is left out, null for none
 */
record Shape(
    @Nullable String ref,
    String kind,
    Set<String> types,
    Map<String, Shape> properties,
    Set<String> required,
    @Nullable Shape others,
    @Nullable TextRule names,
    List<String> options,
    @Nullable TextRule pattern,
    double minimum,
    double above,
    double maximum,
    int minItems,
    @Nullable Shape items,
    Map<String, Shape> branches,
    @Nullable ScenarioTree fallback) {

  static Shape of(String kind, ObjectValue schema) {
    String ref = text(schema, "$ref");
    return new Shape(
        ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1),
        kind,
        texts(schema.value("type")),
        shapes(schema.value("properties")),
        required(schema),
        shape(schema.value("additionalProperties")),
        schema.value("propertyNames") instanceof ObjectValue n ? pattern(n) : null,
        List.copyOf(texts(schema.value("enum"))),
        pattern(schema),
        number(schema, "minimum"),
        number(schema, "exclusiveMinimum"),
        number(schema, "maximum"),
        schema.value("minItems") instanceof NumberValue n ? (int) n.value() : 0,
        shape(schema.value("items")),
        branches(schema.value("allOf")),
        schema.value("default"));
  }

  /**
   * The members that must be there. The schema lets a scenario without demand of its own do without
   * some; they have been filled in by the time it is checked.
   */
  private static Set<String> required(ObjectValue schema) {
    Set<String> required = new LinkedHashSet<>(texts(schema.value("required")));
    for (ScenarioTree condition : Trees.elements(schema.value("allOf"))) {
      required.addAll(texts(Trees.at(condition, "else", "required")));
    }
    return required;
  }

  private static @Nullable String text(ObjectValue schema, String name) {
    return schema.value(name) instanceof TextValue t ? t.text() : null;
  }

  private static double number(ObjectValue schema, String name) {
    return schema.value(name) instanceof NumberValue n ? n.value() : Double.NaN;
  }

  private static @Nullable TextRule pattern(ObjectValue schema) {
    String text = text(schema, "pattern");
    return text == null ? null : TextRule.of(text);
  }

  private static @Nullable Shape shape(@Nullable ScenarioTree schema) {
    return schema instanceof ObjectValue o ? of("", o) : null;
  }

  private static Set<String> texts(@Nullable ScenarioTree value) {
    if (value instanceof TextValue t) {
      return Set.of(t.text());
    }
    Set<String> texts = new LinkedHashSet<>();
    if (value instanceof ArrayValue a) {
      a.values().forEach(v -> texts.add(((TextValue) v).text()));
    }
    return texts;
  }

  private static Map<String, Shape> shapes(@Nullable ScenarioTree value) {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    if (value instanceof ObjectValue o) {
      o.members().forEach((name, m) -> shapes.put(name, of("", (ObjectValue) m.value())));
    }
    return shapes;
  }

  /** {@code [{"if": {"properties": {"type": {"const": x}}}, "then": {"$ref": y}}, ...]}. */
  private static Map<String, Shape> branches(@Nullable ScenarioTree allOf) {
    Map<String, Shape> branches = new LinkedHashMap<>();
    if (allOf instanceof ArrayValue a) {
      for (ScenarioTree each : a.values()) {
        ObjectValue branch = (ObjectValue) each;
        TextValue type = (TextValue) Trees.at(branch, "if", "properties", "type", "const");
        Shape then = shape(branch.value("then"));
        if (type != null && then != null) {
          branches.put(type.text(), then);
        }
      }
    }
    return branches;
  }

  /** Whether nothing at all is said. */
  boolean isAnything() {
    return types.isEmpty() && options.isEmpty() && properties.isEmpty() && branches.isEmpty();
  }

  boolean allows(String type) {
    return types.isEmpty() || types.contains(type);
  }
}
