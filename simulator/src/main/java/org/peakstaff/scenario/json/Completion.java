package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/** Fills in what a scenario leaves out: first its assumptions, then the defaults of the schema. */
final class Completion {
  private final ScenarioSchema schema;

  Completion(ScenarioSchema schema) {
    this.schema = schema;
  }

  ObjectValue complete(ObjectValue scenario) {
    return (ObjectValue) fill(schema.root(), OwnDefaults.apply(Assumptions.apply(scenario)));
  }

  private ScenarioTree fill(Shape shape, ScenarioTree tree) {
    Shape actual = schema.shapeOf(shape, tree);
    if (actual == null) {
      return tree;
    } else if (tree instanceof ArrayValue array && actual.items() != null) {
      Shape items = actual.items();
      return new ArrayValue(
          array.origin(), array.values().stream().map(element -> fill(items, element)).toList());
    }
    return tree instanceof ObjectValue object ? fill(actual, object) : tree;
  }

  private ObjectValue fill(Shape shape, ObjectValue object) {
    Map<String, Member> members = new LinkedHashMap<>();
    object.members().forEach((name, m) -> members.put(name, filled(shape, name, m)));
    shape.properties().forEach((name, s) -> addDefault(members, name, s));
    if (shape.kind().equals("Skill") && !members.containsKey("priority")) {
      Member rank = members.get("rank");
      if (rank != null) {
        members.put(
            "priority", new Member(Origin.DEFAULT, rank.value().withOrigin(Origin.DEFAULT)));
      }
    }
    return new ObjectValue(object.origin(), members);
  }

  private Member filled(Shape shape, String name, Member member) {
    Shape below = schema.member(shape, name);
    return below == null ? member : new Member(member.key(), fill(below, member.value()));
  }

  private void addDefault(Map<String, Member> members, String name, Shape shape) {
    @Nullable ScenarioTree fallback = shape.fallback();
    if (fallback != null && !members.containsKey(name)) {
      ScenarioTree value = fill(shape, fallback.withOrigin(Origin.DEFAULT));
      members.put(name, new Member(Origin.DEFAULT, value));
    }
  }
}
