package org.peakstaff.scenario.json;

import static org.peakstaff.scenario.json.SchemaParts.byName;
import static org.peakstaff.scenario.json.SchemaParts.described;
import static org.peakstaff.scenario.json.SchemaParts.map;
import static org.peakstaff.scenario.json.SchemaParts.ordered;
import static org.peakstaff.scenario.json.SchemaParts.ref;
import static org.peakstaff.scenario.json.SchemaParts.remarks;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Busyness;
import org.peakstaff.scenario.Curve;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Law;
import org.peakstaff.scenario.Mix;
import org.peakstaff.scenario.Places;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Share;
import org.peakstaff.scenario.ShiftFamily;
import org.peakstaff.scenario.Volumes;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Derives the JSON Schema of scenarios from the records: names, types, enum constants, families of
 * laws and what is required come from them; words, defaults and bounds from {@code
 * schema-fields.json}.
 */
final class SchemaGenerator {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private final Map<String, Map<String, Object>> words;
  private final Map<String, Object> definitions = new TreeMap<>();

  @SuppressWarnings("unchecked")
  private SchemaGenerator() {
    words =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build()
            .readValue(
                SchemaGenerator.class.getResourceAsStream("schema-fields.json"),
                LinkedHashMap.class);
  }

  /** The text of the schema. */
  static String generate() {
    SchemaGenerator generator = new SchemaGenerator();
    ValueKinds.addTo(generator.definitions);
    generator.addKindsOfRecords();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", "Peakstaff scenario, format 1");
    schema.putAll(generator.record(Scenario.class, "Scenario"));
    withoutDemand(schema);
    schema.put("$defs", generator.definitions);
    return ScenarioWriter.text(ScenarioTree.of(schema));
  }

  /** A hiring plan that names what is required needs no contacts and nobody who handles them. */
  private static void withoutDemand(Map<String, Object> schema) {
    List<Object> required = new ArrayList<>((List<?>) schema.get("required"));
    List<Object> demand = List.of("horizon", "contactTypes", "agentGroups");
    required.removeAll(demand);
    schema.put("required", required);
    Map<String, Object> named =
        ordered(
            "properties",
            ordered("hiring", ordered("required", List.of("requirement"))),
            "required",
            List.of("hiring"));
    schema.put("allOf", List.of(ordered("if", named, "else", ordered("required", demand))));
  }

  private void addKindsOfRecords() {
    places();
    orText(Event.SelfServiceEffect.class, "SelfServiceEffect", null);
    map(definitions.get("SelfServiceEffect")).put("pattern", "^down$");
    map(definitions.get("SelfServiceEffect")).put("required", List.of("adoption"));
    window(ShiftFamily.StartWindow.class, Values.TIME);
    window(ShiftFamily.LengthWindow.class, Durations.PATTERN);
    none(Busyness.class, "Busyness");
    none(org.peakstaff.scenario.Target.class, "Target");
    law("LawOrNone", true);
    orText(org.peakstaff.scenario.AgentGroup.Shrinkage.class, "Shrinkage", "Share");
    orText(org.peakstaff.scenario.Target.Held.class, "Held", null);
  }

  /** Places by contact type id beside the places that are shared. */
  private void places() {
    Map<String, Object> count = ordered("type", "integer", "minimum", 0, "maximum", 1_000_000);
    Map<String, Object> places = byName(count, Values.ID);
    Map<String, Object> shared = byName(ref(kind(Places.SharedPlaces.class)), Values.ID);
    shared.put("description", "Places that several contact types share, by id.");
    map(places.get("properties")).put("shared", shared);
    definitions.put("Places", described("Places by contact type id.", places));
  }

  /** One value, or several from one to another. */
  private void window(Class<?> type, String one) {
    String kind = type.getSimpleName();
    orText(type, kind, null);
    map(definitions.get(kind)).put("pattern", one);
    map(definitions.get(kind)).put("required", List.of("from", "to"));
  }

  private void none(Class<?> type, String kind) {
    Map<String, Object> schema = record(type, kind);
    schema.put("type", List.of("string", "object"));
    schema.put("pattern", "^none$");
    definitions.put(kind + "OrNone", schema);
  }

  private void orText(Class<?> type, String kind, @Nullable String share) {
    Map<String, Object> schema = record(type, kind);
    schema.put(
        "type",
        share == null ? List.of("string", "object") : List.of("number", "string", "object"));
    schema.put("pattern", share == null ? "^mean$" : Values.SHARE);
    if (share != null) {
      schema.put("minimum", 0);
      schema.put("maximum", 1);
    } else {
      schema.put("required", List.of("probability"));
    }
    definitions.put(kind, schema);
  }

  /** The object schema of a record. */
  private Map<String, Object> record(Class<?> type, String kind) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    Map<String, Object> own = wordsOf(kind);
    Map<String, Object> added = map(own.getOrDefault("add", Map.of()));
    added.forEach((name, spec) -> property(properties, required, name, map(spec), null, false));
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (name.equals("label")) {
        continue;
      }
      Map<String, Object> spec = map(own.getOrDefault(name, Map.of()));
      if (spec.containsKey("inline")) {
        inline(properties, component.getType());
        continue;
      }
      boolean needed = needed(component, spec);
      property(properties, required, name, spec, component.getGenericType(), needed);
    }
    return object(kind, properties, required);
  }

  /** The fields of a record that groups fields of its owner. */
  private void inline(Map<String, Object> properties, Class<?> group) {
    Map<String, Object> own = wordsOf(group.getSimpleName());
    for (RecordComponent component : group.getRecordComponents()) {
      Map<String, Object> spec = map(own.getOrDefault(component.getName(), Map.of()));
      property(
          properties,
          new ArrayList<>(),
          component.getName(),
          spec,
          component.getGenericType(),
          false);
    }
  }

  private static boolean needed(RecordComponent component, Map<String, Object> spec) {
    boolean collection =
        List.class.isAssignableFrom(component.getType())
            || Map.class.isAssignableFrom(component.getType());
    return !collection
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !spec.containsKey("default")
        && !spec.containsKey("optional");
  }

  private Map<String, Object> object(
      String kind, Map<String, Object> properties, List<String> required) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", wordsOf(kind).getOrDefault("description", kind));
    schema.put("type", "object");
    properties.putAll(remarks(true));
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private void property(
      Map<String, Object> properties,
      List<String> required,
      String name,
      Map<String, Object> spec,
      @Nullable Type type,
      boolean needed) {
    if (spec.containsKey("ignore")) {
      return;
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    if (spec.containsKey("kind")) {
      schema.putAll(ref((String) spec.get("kind")));
    } else if (type != null) {
      schema.putAll(schema(type, spec));
    }
    spec.forEach(schema::put);
    List.of("kind", "required", "optional", "values").forEach(schema::remove);
    if (spec.get("items") != null) {
      schema.put("items", merged(elementSchema(type, 0), map(spec.get("items"))));
    }
    properties.put(name, schema);
    if (needed || Boolean.TRUE.equals(spec.get("required"))) {
      required.add(name);
    }
  }

  private Map<String, Object> elementSchema(@Nullable Type type, int argument) {
    return schema(((ParameterizedType) type).getActualTypeArguments()[argument], Map.of());
  }

  private static Map<String, Object> merged(Map<String, Object> a, Map<String, Object> b) {
    Map<String, Object> merged = new LinkedHashMap<>(a);
    merged.putAll(b);
    return merged;
  }

  private Map<String, Object> schema(Type type, Map<String, Object> spec) {
    if (type instanceof ParameterizedType parameterized) {
      return parameterized.getRawType() == List.class
          ? ordered("type", "array", "items", elementSchema(type, 0))
          : byName(
              merged(elementSchema(type, 1), map(spec.getOrDefault("values", Map.of()))),
              namePattern(parameterized.getActualTypeArguments()[0]));
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return ordered("type", "string");
    } else if (raw == int.class || raw == Integer.class) {
      return ordered("type", "integer");
    } else if (raw == double.class || raw == Double.class) {
      return ordered("type", "number");
    } else if (raw == Object.class) {
      return Map.of();
    } else if (raw == boolean.class) {
      return ordered("type", "boolean");
    }
    return ref(kind(raw));
  }

  private static String namePattern(Type key) {
    if (key == DayOfWeek.class) {
      return Values.WEEKDAYS;
    } else if (key == LocalDate.class) {
      return Values.DATE;
    } else if (key == LocalTime.class) {
      return Values.TIME;
    } else if (key == YearMonth.class) {
      return Values.MONTH;
    }
    if (key == Integer.class) {
      return Values.WEEKS;
    }
    return key == Double.class ? "^(0(\\.\\d+)?|1(\\.0+)?)$" : Values.ID;
  }

  /** The name of a type's definition, which is added when it is new. */
  private String kind(Class<?> type) {
    if (type == Duration.class) {
      return "Duration";
    } else if (type == Share.class) {
      return "Share";
    } else if (type == LocalDate.class) {
      return "Date";
    } else if (type == LocalDateTime.class) {
      return "DateTime";
    } else if (type == ZoneId.class) {
      return "TimeZone";
    } else if (type == Mix.class) {
      return "Mix";
    } else if (type == Curve.class) {
      return "Curve";
    } else if (type == LocalTime.class) {
      return "Time";
    }
    String kind = type == Busyness.Law.class ? "BusynessLaw" : type.getSimpleName();
    if (!definitions.containsKey(kind)) {
      definitions.put(kind, Map.of());
      define(type, kind);
    }
    return kind;
  }

  private void define(Class<?> type, String kind) {
    if (type.isEnum()) {
      List<String> names = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        names.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      definitions.put(kind, ValueKinds.options(names, (String) wordsOf(kind).get("description")));
    } else if (type == Law.class) {
      law("Law", false);
    } else if (type == Volumes.class || type == Scheduled.class) {
      family(type, kind, kind, false);
    } else {
      definitions.put(kind, record(type, kind));
    }
  }

  private void law(String kind, boolean orNone) {
    family(Law.class, "Law", kind, orNone);
  }

  private void family(Class<?> type, String family, String kind, boolean orNone) {
    // Compilers list the members of a family in different orders.
    Map<String, Class<?>> members = new TreeMap<>();
    for (Class<?> member : type.getPermittedSubclasses()) {
      members.put(typeName(member), member);
    }
    List<String> names = List.copyOf(members.keySet());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", wordsOf(family).get("description"));
    schema.put("type", orNone ? List.of("string", "object") : "object");
    if (orNone) {
      schema.put("pattern", "^none$");
    }
    Map<String, Object> choice = ordered("type", "string", "enum", names);
    choice.putAll(map(wordsOf(family).get("type")));
    schema.put("properties", ordered("type", choice));
    schema.put("required", List.of("type"));
    List<Object> branches = new ArrayList<>();
    members.forEach((name, member) -> branches.add(branch(family, name, member)));
    schema.put("allOf", branches);
    definitions.put(kind, schema);
  }

  private Object branch(String family, String name, Class<?> member) {
    String suffix = family.equals("Law") ? "Law" : family;
    String simple = member.getSimpleName().replace("FromFile", "File");
    String kind = simple + suffix;
    if (!definitions.containsKey(kind)) {
      definitions.put(kind, Map.of());
      Map<String, Object> schema = record(member, kind);
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put("type", ordered("const", name));
      properties.putAll(map(schema.get("properties")));
      schema.put("properties", properties);
      definitions.put(kind, schema);
    }
    Map<String, Object> condition =
        ordered(
            "type", "object",
            "properties", ordered("type", ordered("const", name)),
            "required", List.of("type"));
    return ordered("if", condition, "then", ref(kind));
  }

  private static String typeName(Class<?> member) {
    String simple = member.getSimpleName().replace("FromFile", "File");
    return simple.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> wordsOf(String kind) {
    return words.getOrDefault(kind, Map.of());
  }
}
