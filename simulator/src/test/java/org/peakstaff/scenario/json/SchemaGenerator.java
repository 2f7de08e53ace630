package org.peakstaff.scenario.json;

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
  private static final List<String> PLAN_METHODS =
      List.of(
          "sipp",
          "sipp-max",
          "sipp-mix",
          "lag",
          "lag-average",
          "lag-max",
          "mol",
          "mol-mean",
          "isa",
          "exact-day",
          "simulation",
          "optimize");
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Map<String, String> REMARKS =
      Map.of(
          "label", "Label for display, instead of the id.",
          "note", "A remark for readers; without effect.",
          "source", "Where the values come from; without effect.");

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
    generator.addValueKinds();
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

  private void addValueKinds() {
    text(
        "Duration",
        Durations.PATTERN,
        "A duration with its unit: \"20s\", \"3m30s\", \"4h\", \"1.5s\", \"2d\" or \"PT20S\".");
    text("DurationOrNone", "^none$|" + Durations.PATTERN, "A duration with its unit, or \"none\".");
    text("Date", Values.DATE, "A date: \"2026-11-27\".");
    text("DateTime", Values.DATE_TIME, "A local date and time: \"2026-11-27T09:00\".");
    text("TimeZone", "^[A-Za-z][A-Za-z0-9_+/-]*$", "An IANA time zone: \"Europe/Berlin\".");
    text("Span", Values.SPAN, "Hours: \"08:00-20:00\"; \"20:00-02:00\" crosses midnight.");
    share("Share", "^", "A share: 0 to 1, or \"30%\".");
    share("ShareOrNone", "^none$|^", "A share: 0 to 1, or \"30%\"; or \"none\".");
    Map<String, Object> spans = new LinkedHashMap<>();
    spans.put("description", "Hours of a day: one span, a list of spans, or \"closed\".");
    spans.put("type", List.of("string", "array"));
    spans.put("pattern", Values.SPAN);
    spans.put("items", ref("Span"));
    definitions.put("Spans", spans);
    options("Assumptions", List.of("industry-1"), "A versioned set of assumptions.");
    options("RoutingType", List.of("ranks", "custom"), "How routing is decided.");
    options("PlanMethod", PLAN_METHODS, "A planning method.");
    openingHours();
    mix();
    adoption();
    openingBacklog();
    text("Time", Values.TIME, "A local time of day: \"07:00\".");
    text("Weekdays", Values.WEEKDAYS, "Weekdays: \"mon\", \"mon-fri\" or \"mon,wed\".");
    text("Promise", "^keep-place$|" + Durations.PATTERN, "A duration, or \"keep-place\".");
    curve();
    hiring();
    places();
    shared();
    definitions.put(
        "Parameters", described("What a provider is told.", byName(Map.of(), Values.ID)));
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

  private void text(String kind, String pattern, String description) {
    definitions.put(
        kind, ordered("description", description, "type", "string", "pattern", pattern));
  }

  private void share(String kind, String start, String description) {
    String pattern = start + Values.SHARE.substring(1);
    definitions.put(
        kind,
        ordered(
            "description",
            description,
            "type",
            List.of("number", "string"),
            "minimum",
            0,
            "maximum",
            1,
            "pattern",
            pattern));
  }

  private void options(String kind, List<String> options, String description) {
    definitions.put(kind, ordered("description", description, "type", "string", "enum", options));
  }

  private void openingHours() {
    Map<String, Object> days = ordered("type", "object");
    days.put(
        "description",
        "Hours by weekday or range of weekdays (\"mon-fri\") or date; a weekday that is not listed is closed, a date replaces its weekday.");
    days.put("properties", remarks(true));
    days.put(
        "propertyNames",
        ordered("pattern", "^(label|note|source)$|" + Values.WEEKDAYS + "|" + Values.DATE));
    days.put("additionalProperties", ref("Spans"));
    definitions.put("OpeningHours", days);
    definitions.put("OpeningHoursById", byName(ref("OpeningHours"), Values.ID));
  }

  /** One contact type, or shares of several. */
  private void mix() {
    Map<String, Object> mix = byName(ref("Share"), Values.ID);
    mix.put("type", List.of("string", "object"));
    mix.put("pattern", Values.ID);
    definitions.put("Mix", described("A contact type id, or a share by contact type id.", mix));
  }

  /** A share, or shares by date. */
  private void adoption() {
    Map<String, Object> adoption = byName(ref("Share"), Values.DATE);
    adoption.put("type", List.of("number", "string", "object"));
    adoption.put("minimum", 0);
    adoption.put("maximum", 1);
    adoption.put("pattern", Values.SHARE);
    definitions.put("Adoption", described("A share, or a share by date.", adoption));
  }

  private void openingBacklog() {
    Map<String, Object> count = ordered("type", "integer", "minimum", 0, "maximum", 1_000_000);
    Map<String, Object> backlog = byName(count, Values.AGES);
    definitions.put("OpeningBacklog", described("Contacts by bracket of age.", backlog));
  }

  /** A factor, or factors by weeks. */
  private void curve() {
    Map<String, Object> factor = ordered("type", "number", "exclusiveMinimum", 0, "maximum", 1000);
    Map<String, Object> curve = byName(factor, Values.WEEKS);
    curve.put("type", List.of("number", "object"));
    curve.put("exclusiveMinimum", 0);
    curve.put("maximum", 1000);
    definitions.put("Curve", described("A factor, or a factor by weeks on the job.", curve));
  }

  /** Values by week, by weeks on the job, and by month. */
  private void hiring() {
    Map<String, Object> amount =
        ordered("type", "number", "minimum", 0, "maximum", 1_000_000_000_000L);
    Map<String, Object> numbers = byName(amount, Values.DATE);
    numbers.put("type", List.of("number", "object"));
    numbers.put("minimum", 0);
    numbers.put("maximum", 1_000_000_000_000L);
    definitions.put(
        "NumberByWeek",
        described("A number, or numbers by the Monday from which on they hold.", numbers));
    Map<String, Object> requirement = byName(ref("NumberByWeek"), Values.ID);
    definitions.put("Requirement", described("Agent hours by hiring group id.", requirement));
    definitions.put(
        "ShareByWeek",
        described(
            "A share, or shares by the Monday from which on they hold.", shares(Values.DATE)));
    definitions.put(
        "AnnualRate",
        described(
            "A share, or shares by weeks on the job from which on they hold.",
            shares(Values.WEEKS)));
    text("ScenarioPath", "^.+$", "Path of a scenario, relative to the file that names it.");
    Map<String, Object> id = ordered("type", "string", "pattern", Values.ID);
    definitions.put(
        "Calendar",
        described(
            "Typical week id by the Monday from which on it holds.", byName(id, Values.DATE)));
  }

  private Map<String, Object> shares(String names) {
    Map<String, Object> shares = byName(ref("Share"), names);
    shares.put("type", List.of("number", "string", "object"));
    shares.put("minimum", 0);
    shares.put("maximum", 1);
    shares.put("pattern", Values.SHARE);
    return shares;
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

  /** Who shares a busyness factor, or how the factors are correlated. */
  private void shared() {
    Map<String, Object> number = ordered("type", "number", "minimum", -1, "maximum", 1);
    Map<String, Object> pairs = byName(byName(number, Values.ID), Values.ID);
    pairs.put("description", "Correlation by pair of contact type ids.");
    Map<String, Object> properties = ordered("correlation", pairs);
    properties.putAll(remarks(true));
    definitions.put(
        "Shared",
        ordered(
            "description",
            "Who shares a busyness factor: \"all\", \"none\", or correlations.",
            "type",
            List.of("string", "object"),
            "pattern",
            "^(all|none)$",
            "properties",
            properties,
            "required",
            List.of("correlation"),
            "additionalProperties",
            false));
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = ordered("description", description);
    described.putAll(schema);
    return described;
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
      options(kind, names, (String) wordsOf(kind).get("description"));
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

  private static Map<String, Object> byName(Map<String, Object> values, String pattern) {
    Map<String, Object> schema = ordered("type", "object");
    schema.put("properties", remarks(false));
    String names = pattern.equals(Values.ID) ? pattern : "^(note|source)$|" + pattern;
    schema.put("propertyNames", ordered("pattern", names));
    schema.put("additionalProperties", values);
    return schema;
  }

  private static Map<String, Object> remarks(boolean label) {
    Map<String, Object> remarks = new LinkedHashMap<>();
    for (String name : label ? List.of("label", "note", "source") : List.of("note", "source")) {
      remarks.put(name, ordered("type", "string", "description", REMARKS.get(name)));
    }
    return remarks;
  }

  private Map<String, Object> wordsOf(String kind) {
    return words.getOrDefault(kind, Map.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  private static Map<String, Object> ref(String kind) {
    return ordered("$ref", "#/$defs/" + kind);
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
