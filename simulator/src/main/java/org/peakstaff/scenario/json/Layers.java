package org.peakstaff.scenario.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/**
 * Reads a scenario with everything it extends and merges the layers: the outermost baseline first,
 * then each variant - its {@code scale}, then its values -, then what the command line sets.
 */
final class Layers {
  private static final String PATCH = "patch";

  private final ScenarioSchema schema;
  private final Problems problems;
  private final List<Path> files = new ArrayList<>();

  Layers(ScenarioSchema schema, Problems problems) {
    this.schema = schema;
    this.problems = problems;
  }

  /** The files that were read, the scenario itself first. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /**
   * The merged scenario, without {@code extends} and {@code scale}; null when it cannot be read.
   */
  @Nullable ObjectValue merge(Path file, List<Setting> sets) {
    List<ObjectValue> layers = chain(file);
    if (layers.isEmpty()) {
      return null;
    }
    ObjectValue merged = layers.get(layers.size() - 1);
    new MergePatch(problems).refuseNulls(merged, "");
    ScenarioTree scale = merged.value("scale");
    if (scale != null) {
      problems.add(
          scale.origin(),
          "scale",
          "\"scale\" changes the values of a scenario that is extended; there is no \"extends\"");
    }
    merged = merged.without("scale").without("extends");
    for (int i = layers.size() - 2; i >= 0; i--) {
      merged = apply(merged, layers.get(i));
    }
    return new Settings(schema, problems).apply(merged, sets, file.toAbsolutePath());
  }

  /** A scenario with a variant over it that stands in no file: {@code scale}, then values. */
  ObjectValue patch(ObjectValue scenario, String text, Path file) {
    ScenarioTree tree = TreeParser.text(text, PATCH, file, problems);
    if (!(tree instanceof ObjectValue layer)) {
      if (tree != null) {
        String rule = "a merge patch is a JSON object, not " + Trees.shown(tree);
        problems.add(tree.origin(), "", rule);
      }
      return scenario;
    }
    ScenarioTree parent = layer.value("extends");
    if (parent != null) {
      problems.add(parent.origin(), "extends", "a merge patch extends the scenario it patches");
    }
    return apply(scenario, layer);
  }

  private ObjectValue apply(ObjectValue parent, ObjectValue layer) {
    ObjectValue scaled = new Scaling(schema, problems).apply(parent, layer.value("scale"));
    return new MergePatch(problems).apply(scaled, layer.without("scale").without("extends"));
  }

  /** The scenario and what it extends, the baseline last; empty when one cannot be read. */
  private List<ObjectValue> chain(Path file) {
    List<ObjectValue> layers = new ArrayList<>();
    Set<Path> seen = new LinkedHashSet<>();
    Path next = file;
    while (next != null) {
      seen.add(Folders.real(next));
      files.add(next);
      ScenarioTree tree = TreeParser.file(next, next.toString(), problems);
      if (!(tree instanceof ObjectValue layer)) {
        if (tree != null) {
          problems.add(tree.origin(), "", "a scenario is a JSON object, not " + Trees.shown(tree));
        }
        return List.of();
      }
      layers.add(layer);
      ScenarioTree parent = layer.value("extends");
      next = parent == null ? null : parent(next, parent, seen);
      if (parent != null && next == null) {
        return List.of();
      }
    }
    return layers;
  }

  private @Nullable Path parent(Path file, ScenarioTree written, Set<Path> seen) {
    if (!(written instanceof TextValue text)) {
      problems.add(written.origin(), "extends", "must be a path, not " + Trees.shown(written));
      return null;
    }
    Path parent = Folders.resolve(file, text, 1, "extends", problems);
    if (parent != null && seen.contains(Folders.real(parent))) {
      problems.add(
          text.origin(), "extends", "\"" + text.text() + "\" extends this scenario in turn");
      return null;
    }
    return parent;
  }
}
