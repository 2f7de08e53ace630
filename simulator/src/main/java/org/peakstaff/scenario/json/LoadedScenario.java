package org.peakstaff.scenario.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.scenario.Scenario;
import org.peakstaff.scenario.json.ScenarioTree.ObjectValue;

/**
 * A scenario that has been read, checked and completed.
 *
 * @param scenario the scenario
 * @param sha256 hash of its meaning, with the contents of its files: independent of remarks, order,
 *     units and layers
 * @param values every value with who chose it; what was filled in as a whole is one value
 * @param tree the complete scenario with the origin of every value
 * @param file the file that was read
 * @param files every scenario file that was read: the file itself, then what it extends
 */
public record LoadedScenario(
    Scenario scenario,
    String sha256,
    List<ResolvedValue> values,
    ScenarioTree tree,
    Path file,
    List<Path> files) {
  /** Copies the lists. */
  public LoadedScenario {
    values = List.copyOf(values);
    files = List.copyOf(files);
  }

  static LoadedScenario of(Scenario scenario, ObjectValue tree, List<Path> files) {
    List<ResolvedValue> values = new ArrayList<>();
    collect(tree, "", values);
    Path file = files.get(0);
    return new LoadedScenario(scenario, CanonicalHash.of(scenario), values, tree, file, files);
  }

  private static void collect(ScenarioTree tree, String path, List<ResolvedValue> values) {
    boolean given = tree.origin().provenance() == Origin.Provenance.GIVEN;
    if (tree instanceof ObjectValue object && (given || !ScenarioWriter.uniform(tree))) {
      object.members().forEach((name, m) -> collect(m.value(), Paths.member(path, name), values));
    } else {
      Origin origin = tree.origin();
      values.add(
          new ResolvedValue(path, ScenarioWriter.line(tree), origin.provenance(), origin.file()));
    }
  }

  /**
   * The complete scenario as JSON, with a comment after every value that was filled in. Read from
   * {@link Explanation#folder(LoadedScenario) the folder} of its outermost file it gives the same
   * scenario.
   *
   * @return JSON with comments
   */
  public String explain() {
    return Explanation.text(this);
  }
}
