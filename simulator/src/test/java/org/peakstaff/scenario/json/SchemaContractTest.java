package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peakstaff.extension.Installed;
import org.peakstaff.scenario.Addition;
import org.peakstaff.scenario.Adjustment;
import org.peakstaff.scenario.AgentGroup;
import org.peakstaff.scenario.Concurrency;
import org.peakstaff.scenario.ContactType;
import org.peakstaff.scenario.Custom;
import org.peakstaff.scenario.Deferred;
import org.peakstaff.scenario.Escalation;
import org.peakstaff.scenario.Event;
import org.peakstaff.scenario.Experience;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.Places;
import org.peakstaff.scenario.PlanSettings;
import org.peakstaff.scenario.Proficiency;
import org.peakstaff.scenario.Routing;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.SelfService;
import org.peakstaff.scenario.Shift;
import org.peakstaff.scenario.ShiftFamily;
import org.peakstaff.scenario.Skill;
import org.peakstaff.scenario.Target;
import org.peakstaff.scenario.Waiting;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import tools.jackson.databind.json.JsonMapper;

class SchemaContractTest {
  private static final ObjectValue SCHEMA = schema();

  private static ObjectValue schema() {
    Problems problems = new Problems();
    return (ObjectValue)
        Objects.requireNonNull(
            TreeParser.text(ScenarioSchema.text(), "scenario-1.json", null, problems));
  }

  /** Every object schema with named properties, by where it stands. */
  private static void objects(ScenarioTree tree, String path, Map<String, ObjectValue> found) {
    if (tree instanceof ObjectValue object) {
      if (object.value("properties") instanceof ObjectValue && !path.endsWith(".if")) {
        found.put(path, object);
      }
      object.members().forEach((name, m) -> objects(m.value(), Paths.member(path, name), found));
    }
    Trees.elements(tree).forEach(element -> objects(element, path + "[]", found));
  }

  @Test
  void everyFieldIsDescribed() {
    Map<String, ObjectValue> found = new java.util.TreeMap<>();
    objects(SCHEMA, "", found);
    List<String> bare = new ArrayList<>();
    found.forEach(
        (path, object) ->
            Trees.members(object, "properties")
                .forEach(
                    (name, property) -> {
                      boolean choice = Trees.at(property.value(), "const") != null;
                      String text = Trees.text(property.value(), "description");
                      if (!choice && (text == null || text.isBlank())) {
                        bare.add(path + "." + name);
                      }
                    }));
    assertThat(found).hasSizeGreaterThan(40);
    assertThat(bare).isEmpty();
  }

  @Test
  void noChoiceIsLeftToOneOfOrAnyOf() {
    assertThat(ScenarioSchema.text()).doesNotContain("oneOf", "anyOf", "\"not\"");
  }

  @Test
  void everyReferenceIsDefinedAndEveryDefinitionUsed() {
    Map<String, Member> definitions = Trees.members(SCHEMA, "$defs");
    for (String name : definitions.keySet()) {
      assertThat(ScenarioSchema.text()).contains("\"#/$defs/" + name + "\"");
    }
    var matcher =
        java.util.regex.Pattern.compile("#/\\$defs/(\\w+)").matcher(ScenarioSchema.text());
    while (matcher.find()) {
      assertThat(definitions).containsKey(matcher.group(1));
    }
  }

  @Test
  void everyFieldOfTheRecordsIsThere() {
    fields("", Scenario.class);
    fields("Horizon", Horizon.class);
    fields("ContactType", ContactType.class);
    fields("TargetOrNone", Target.class);
    fields("AgentGroup", AgentGroup.class);
    fields("Skill", Skill.class);
    fields("Event", Event.class);
    fields("Routing", Routing.class);
    fields("PlanSettings", PlanSettings.class);
    fields("Deferred", Deferred.class);
    fields("Escalation", Escalation.class);
    fields("Callback", Waiting.Callback.class);
    fields("Shift", Shift.class);
    fields("ShiftFamily", ShiftFamily.class);
    fields("BreakWindow", ShiftFamily.BreakWindow.class);
    fields("Tenure", Proficiency.Tenure.class);
    fields("Experience", Experience.class);
    fields("Targets", Experience.Targets.class);
    fields("Adjustment", Adjustment.class);
    fields("Concurrency", Concurrency.class);
    fields("SelfService", SelfService.class);
    fields("Outcomes", SelfService.Outcomes.class);
  }

  private static void fields(String kind, Class<?> type) {
    ScenarioTree schema = kind.isEmpty() ? SCHEMA : Trees.at(SCHEMA, "$defs", kind);
    for (var component : type.getRecordComponents()) {
      if (isGroupOfFields(component.getType()) || component.getType() == Custom.class) {
        fields(kind, component.getType());
      } else if (component.getType() != Installed.class) {
        assertThat(Trees.members(schema, "properties")).as(kind).containsKey(component.getName());
      }
    }
  }

  /** Records that group fields of their owner consist of additions alone; places are a field. */
  private static boolean isGroupOfFields(Class<?> type) {
    return type.isRecord()
        && type != Places.class
        && Arrays.stream(type.getRecordComponents())
            .allMatch(each -> each.isAnnotationPresent(Addition.class));
  }

  /** What the schema alone must say, to editors too, as a complete validator reads it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"perHour\": 60 | \"perHour\": -1 | false",
        "\"perHour\": 60 | \"perHour\": 60.5 | true",
        "\"rank\": 1 | \"rank\": 1, \"reserve\": 1.5 | false",
        "\"rank\": 1 | \"rank\": 1, \"note\": \"x\" | true",
        "\"mean\": \"5m\" | \"mean\": \"5\" | false",
        "\"mean\": \"5m\" | \"mean\": \"PT5M\" | true",
        "\"type\": \"lognormal\" | \"type\": \"normal\" | false",
        "\"share\": \"80%\" | \"share\": \"180%\" | false",
        "\"share\": \"80%\" | \"share\": 0.8 | true",
        "\"absence\": \"3%\" | \"abscence\": \"3%\" | false",
        "\"mon-fri\" | \"monday\" | false",
        "\"name\": \"Small center\", | `` | false",
      })
  void editorsSeeTheSameRules(String piece, String replacement, boolean valid) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text());
    String text = Center.with(piece, replacement);

    assertThat(schema.validate(JsonMapper.builder().build().readTree(text)).isEmpty())
        .isEqualTo(valid);
  }
}
