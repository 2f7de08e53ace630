package org.peakstaff.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ArrayValue;
import org.peakstaff.scenario.json.ScenarioTree.Member;
import org.peakstaff.scenario.json.ScenarioTree.NullValue;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/**
 * Merges a variant over what it extends: JSON Merge Patch (RFC 7396), except that an object that
 * names {@code type} replaces its target whole, and that a null which deletes nothing is a problem.
 */
final class MergePatch {
  private final Problems problems;

  MergePatch(Problems problems) {
    this.problems = problems;
  }

  ObjectValue apply(ObjectValue target, ObjectValue patch) {
    return merge(target, patch, "");
  }

  private ObjectValue merge(ObjectValue target, ObjectValue patch, String path) {
    Map<String, Member> merged = new LinkedHashMap<>(target.members());
    patch
        .members()
        .forEach(
            (name, member) -> {
              String below = Paths.member(path, name);
              if (member.value() instanceof NullValue) {
                delete(merged, name, member, below);
              } else {
                ScenarioTree old = target.value(name);
                merged.put(name, new Member(member.key(), merge(old, member.value(), below)));
              }
            });
    return new ObjectValue(target.origin(), merged);
  }

  private ScenarioTree merge(@Nullable ScenarioTree old, ScenarioTree patch, String path) {
    boolean replaces = !(patch instanceof ObjectValue o) || o.value("type") != null;
    if (!replaces && old instanceof ObjectValue target) {
      return merge(target, (ObjectValue) patch, path);
    }
    refuseNulls(patch, path);
    return patch;
  }

  private void delete(Map<String, Member> merged, String name, Member member, String path) {
    if (merged.remove(name) == null) {
      problems.add(
          member.key(),
          path,
          "null deletes, and there is no \""
              + Trees.shorten(name)
              + "\" to delete."
              + Suggestions.didYouMean(name, merged.keySet()));
    }
  }

  /** Reports every null in a value that is not merged over another. */
  void refuseNulls(ScenarioTree tree, String path) {
    if (tree instanceof NullValue) {
      problems.add(
          tree.origin(), path, "null is no value here; leave the field out, or see \"none\"");
    } else if (tree instanceof ObjectValue object) {
      object.members().forEach((name, m) -> refuseNulls(m.value(), Paths.member(path, name)));
    } else if (tree instanceof ArrayValue array) {
      for (int i = 0; i < array.values().size(); i++) {
        refuseNulls(array.values().get(i), Paths.element(path, i));
      }
    }
  }
}
