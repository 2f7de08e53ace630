package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pieces of a JSON Schema, as maps in the order in which they are written. */
final class SchemaParts {
  private static final Map<String, String> REMARKS =
      Map.of(
          "label", "Label for display, instead of the id.",
          "note", "A remark for readers; without effect.",
          "source", "Where the values come from; without effect.");

  private SchemaParts() {}

  static Map<String, Object> byName(Map<String, Object> values, String pattern) {
    Map<String, Object> schema = ordered("type", "object");
    schema.put("properties", remarks(false));
    String names = pattern.equals(Values.ID) ? pattern : "^(note|source)$|" + pattern;
    schema.put("propertyNames", ordered("pattern", names));
    schema.put("additionalProperties", values);
    return schema;
  }

  static Map<String, Object> remarks(boolean label) {
    Map<String, Object> remarks = new LinkedHashMap<>();
    for (String name : label ? List.of("label", "note", "source") : List.of("note", "source")) {
      remarks.put(name, ordered("type", "string", "description", REMARKS.get(name)));
    }
    return remarks;
  }

  static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = ordered("description", description);
    described.putAll(schema);
    return described;
  }

  static Map<String, Object> ref(String kind) {
    return ordered("$ref", "#/$defs/" + kind);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
