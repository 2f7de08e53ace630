package org.peakstaff.scenario.json;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/**
 * Applies {@code PATH=VALUE} of {@code --set} and its like: each is a variant of one value. The
 * value is read as JSON, and as a text when it is none. {@code scale.PATH=FACTOR} scales.
 */
final class Settings {
  private static final String SCALE = "scale.";

  private final ScenarioSchema schema;
  private final Problems problems;

  Settings(ScenarioSchema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** The scenario with everything set, in the order given. */
  ObjectValue apply(ObjectValue scenario, List<Setting> settings, Path file) {
    ObjectValue result = scenario;
    for (Setting set : settings) {
      result = apply(result, set, file);
    }
    return result;
  }

  private ObjectValue apply(ObjectValue scenario, Setting setting, Path file) {
    String set = setting.change();
    int equals = set.indexOf('=');
    String named = setting.option() + " " + (equals > 0 ? set.substring(0, equals) : set);
    Origin origin = new Origin(named, file, 0, 0, Origin.Provenance.GIVEN);
    if (equals <= 0) {
      problems.add(origin, "", "write PATH=VALUE, such as horizon.days=7");
      return scenario;
    }
    String path = set.substring(0, equals).strip();
    ScenarioTree value = value(set.substring(equals + 1), origin);
    if (path.startsWith(SCALE)) {
      return scale(scenario, path.substring(SCALE.length()), new Member(origin, value));
    }
    return set(scenario, List.of(path.split("\\.", -1)), value, origin);
  }

  private ObjectValue set(
      ObjectValue scenario, List<String> names, ScenarioTree value, Origin origin) {
    return known(scenario, names, origin)
        ? new MergePatch(problems).apply(scenario, patch(names, value, origin))
        : scenario;
  }

  private ObjectValue scale(ObjectValue scenario, String pattern, Member factor) {
    ObjectValue factors = new ObjectValue(factor.key(), Map.of(pattern, factor));
    return new Scaling(schema, problems).apply(scenario, factors);
  }

  private static ScenarioTree value(String text, Origin origin) {
    Problems ignored = new Problems();
    ScenarioTree json = TreeParser.text(text, origin.file(), null, ignored);
    return json != null && ignored.isEmpty()
        ? json.withOrigin(origin)
        : new TextValue(origin, text);
  }

  private static ObjectValue patch(List<String> names, ScenarioTree value, Origin origin) {
    ScenarioTree patch = value;
    for (int i = names.size() - 1; i >= 0; i--) {
      Map<String, Member> members = new LinkedHashMap<>();
      members.put(names.get(i), new Member(origin, patch));
      patch = new ObjectValue(origin, members);
    }
    return (ObjectValue) patch;
  }

  /** Whether the schema knows the path and every id on the way to its last name exists. */
  private boolean known(ObjectValue scenario, List<String> names, Origin origin) {
    ScenarioTree here = scenario;
    Shape shape = schema.root();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Shape object = shapeOf(shape, here);
      if (object == null || object.isAnything()) {
        return true; // a wrong object is reported by the schema check
      }
      Shape member = schema.member(object, name);
      ScenarioTree next = here instanceof ObjectValue o ? o.value(name) : null;
      boolean missingId =
          next == null && object.others() != null && i < names.size() - 1 && !isLaw(object);
      if (member == null || missingId) {
        report(object, here, names, i, origin);
        return false;
      }
      shape = member;
      here = next;
    }
    return true;
  }

  private static boolean isLaw(Shape object) {
    return object.kind().endsWith("Law");
  }

  private @Nullable Shape shapeOf(Shape shape, @Nullable ScenarioTree here) {
    return here == null ? schema.target(shape) : schema.shapeOf(shape, here);
  }

  private void report(
      Shape object, @Nullable ScenarioTree here, List<String> names, int index, Origin origin) {
    String name = names.get(index);
    boolean ids = object.others() != null;
    List<String> options =
        List.copyOf(ids ? Trees.entries(here).keySet() : object.properties().keySet());
    String rule =
        "there is no \"" + Trees.shorten(name) + "\" here." + Suggestions.didYouMean(name, options);
    problems.add(origin, String.join(".", names.subList(0, index + 1)), rule);
  }
}
