package org.peakstaff.scenario.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the JSON Schema of scenarios as a page to read: one table per object, from the scenario
 * down, then the kinds of values.
 */
final class ScenarioReference {
  private static final Set<String> REMARKS = Set.of("label", "note", "source");
  private static final String PREAMBLE =
      """
      # The scenario file, field by field

      A scenario is one JSON file of format 1; comments and trailing commas are allowed. This page is
      written from the [JSON Schema](../../scenarios/schema/scenario-1.json), which editors use to
      complete and check; `scenario check` names every problem with its line, `scenario explain` shows
      a scenario with every default filled in. Fields in **bold** are required. Every object may also
      have a `label` for display, a `note` and a `source`.

      """;

  private final Map<String, Object> schema;
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
  private final StringBuilder page = new StringBuilder(PREAMBLE);

  @SuppressWarnings("unchecked")
  private ScenarioReference(String text) {
    schema = JsonMapper.builder().build().readValue(text, LinkedHashMap.class);
    object(schema.get("$defs")).forEach((name, d) -> definitions.put(name, object(d)));
  }

  /**
   * The page.
   *
   * @param text the JSON Schema
   * @return Markdown
   */
  static String page(String text) {
    ScenarioReference reference = new ScenarioReference(text);
    reference.write();
    return reference.page.toString();
  }

  private void write() {
    Set<String> order = fromTheTop();
    section("Scenario", schema);
    order.stream()
        .filter(name -> !isValue(definitions.get(name)))
        .forEach(name -> section(name, definitions.get(name)));
    page.append("## Values\n\n| kind | is |\n|---|---|\n");
    definitions.keySet().stream()
        .filter(name -> order.contains(name) && isValue(definitions.get(name)))
        .forEach(name -> value(name, definitions.get(name)));
  }

  /** Definitions in the order in which somebody who reads from the top meets them. */
  private Set<String> fromTheTop() {
    Set<String> met = new LinkedHashSet<>();
    Deque<Object> ahead = new ArrayDeque<>(List.of(schema.get("properties")));
    while (!ahead.isEmpty()) {
      List<String> names = new ArrayList<>();
      references(ahead.poll(), names);
      for (String name : names) {
        if (met.add(name)) {
          ahead.add(definitions.get(name));
        }
      }
    }
    return met;
  }

  private static void references(Object node, List<String> names) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String ref) {
        names.add(nameOf(ref));
      }
      map.values().forEach(value -> references(value, names));
    } else if (node instanceof Collection<?> list) {
      list.forEach(value -> references(value, names));
    }
  }

  private static boolean isValue(Map<String, Object> definition) {
    return fields(definition).isEmpty()
        && !isFamily(definition)
        && !definition.containsKey("additionalProperties");
  }

  /** Whether an object is one of several, by its type. */
  private static boolean isFamily(Map<String, Object> definition) {
    return definition.get("allOf") instanceof List<?> branches
        && object(branches.get(0)).containsKey("then");
  }

  private void section(String name, Map<String, Object> definition) {
    page.append("## ").append(name).append("\n\n");
    if (definition.containsKey("description")) {
      page.append(definition.get("description"))
          .append(name.endsWith("OrNone") ? " Or `\"none\"`." : "")
          .append("\n\n");
    }
    if (isFamily(definition)) {
      page.append("One of: ").append(members(definition)).append("\n\n");
      return;
    }
    if (definition.get("additionalProperties") instanceof Map<?, ?> each) {
      page.append("Each entry: ").append(type(object(each))).append(".\n\n");
    }
    table(definition);
  }

  private void table(Map<String, Object> definition) {
    Map<String, Object> fields = fields(definition);
    if (fields.isEmpty()) {
      return;
    }
    List<?> required = (List<?>) definition.getOrDefault("required", List.of());
    page.append("| field | value | default | meaning |\n|---|---|---|---|\n");
    fields.forEach((name, f) -> row(name, object(f), required.contains(name)));
    page.append('\n');
  }

  private void row(String name, Map<String, Object> field, boolean required) {
    Object preset = field.get("default");
    page.append("| ")
        .append(required ? "**`" + name + "`**" : "`" + name + "`")
        .append(" | ")
        .append(type(field))
        .append(" | ")
        .append(preset == null ? "" : "`" + cell(json(preset)) + "`")
        .append(" | ")
        .append(cell(String.valueOf(field.getOrDefault("description", ""))))
        .append(" |\n");
  }

  private void value(String name, Map<String, Object> definition) {
    page.append("| ").append(name).append(" | ").append(cell(description(definition)));
    if (definition.get("enum") instanceof List<?> options) {
      page.append(" One of ").append(options(options)).append('.');
    }
    page.append(" |\n");
  }

  private static String description(Map<String, Object> definition) {
    return String.valueOf(definition.getOrDefault("description", ""));
  }

  private String type(Map<String, Object> field) {
    if (field.get("$ref") instanceof String ref) {
      String name = nameOf(ref);
      boolean value = isValue(definitions.get(name));
      return "[" + name + "](#" + (value ? "values" : name.toLowerCase(Locale.ROOT)) + ")";
    }
    if (field.containsKey("const")) {
      return "`" + json(field.get("const")) + "`";
    }
    if (field.get("enum") instanceof List<?> options) {
      return options(options);
    }
    if (field.get("items") instanceof Map<?, ?> each) {
      return "list of " + type(object(each));
    }
    if (field.get("additionalProperties") instanceof Map<?, ?> each) {
      return type(object(each)) + " by id";
    }
    return plain(field);
  }

  private static String plain(Map<String, Object> field) {
    Object type = field.get("type");
    String word =
        type instanceof List<?> several
            ? several.stream().map(String::valueOf).collect(Collectors.joining(" or "))
            : String.valueOf(type);
    return word
        + bound(field, "minimum", ", ≥ ")
        + bound(field, "exclusiveMinimum", ", > ")
        + bound(field, "maximum", ", ≤ ");
  }

  private static String bound(Map<String, Object> field, String name, String sign) {
    return field.containsKey(name) ? sign + json(field.get(name)) : "";
  }

  private static String members(Map<String, Object> family) {
    return ((List<?>) family.get("allOf"))
        .stream()
            .map(branch -> nameOf((String) object(object(branch).get("then")).get("$ref")))
            .map(name -> "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")")
            .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> fields(Map<String, Object> definition) {
    Map<String, Object> fields = new LinkedHashMap<>(object(definition.get("properties")));
    fields.keySet().removeAll(REMARKS);
    return fields;
  }

  private static String options(Collection<?> options) {
    return options.stream().map(o -> "`" + json(o) + "`").collect(Collectors.joining(", "));
  }

  private static String json(Object value) {
    return JsonMapper.builder().build().writeValueAsString(value);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  private static String nameOf(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }
}
