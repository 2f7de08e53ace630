package org.peakstaff.scenario.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Horizon;
import org.peakstaff.scenario.IntervalGrid;
import org.peakstaff.scenario.Scheduled;
import org.peakstaff.scenario.Volumes;
import org.peakstaff.scenario.json.CsvFile.Columns;
import org.peakstaff.scenario.json.CsvFile.Row;
import org.peakstaff.scenario.json.ScenarioTree.NumberValue;
import org.peakstaff.scenario.json.ScenarioTree.TextValue;

/** The volumes and schedules that a scenario takes from files; each file is read once. */
final class DataFiles {
  private final Path scenario;
  private final Problems problems;
  private final Map<Path, @Nullable CsvFile> read = new HashMap<>();
  private final Map<Path, @Nullable TraceFile> traces = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<ScenarioTree, Volumes> volumes = new IdentityHashMap<>();
  private final Map<ScenarioTree, Scheduled> scheduled = new IdentityHashMap<>();

  DataFiles(Path scenario, Problems problems) {
    this.scenario = scenario;
    this.problems = problems;
  }

  /** The volumes that were read for a value of the tree. */
  Volumes volumes(ScenarioTree tree) {
    return Objects.requireNonNull(volumes.get(tree));
  }

  /** The schedule that was read for a value of the tree. */
  Scheduled scheduled(ScenarioTree tree) {
    return Objects.requireNonNull(scheduled.get(tree));
  }

  /**
   * Reads the volumes of a contact type.
   *
   * @param tree {@code {"type": "file", ...}}
   * @param id the contact type
   * @param path where the tree stands
   * @param horizon the horizon
   * @param open which intervals need a row
   * @param ids every contact type of the scenario
   */
  void readVolumes(
      ScenarioTree tree, String id, String path, Horizon horizon, boolean[] open, Set<String> ids) {
    CsvFile file = file(tree, path, Columns.VOLUMES, horizon, ids);
    if (file == null || isIncomplete(file, tree, id, path, horizon, open)) {
      return;
    }
    double factor = number(tree, "factor");
    double handleTimeFactor = number(tree, "handleTimeFactor");
    List<Double> values = new ArrayList<>();
    List<Double> handleTimes = new ArrayList<>();
    Map<Integer, Row> rows = file.rowsOf(id);
    for (int i = 0; i < open.length; i++) {
      Row row = rows.get(i);
      values.add(row == null ? 0 : row.number() * factor);
      handleTimes.add(row == null ? Double.NaN : row.optional() * handleTimeFactor);
    }
    boolean any = handleTimes.stream().anyMatch(t -> !t.isNaN());
    String name = Objects.requireNonNull(Trees.text(tree, "path"));
    volumes.put(
        tree,
        new Volumes.FromFile(
            name, factor, handleTimeFactor, values, any ? handleTimes : List.of()));
  }

  /** Reads the contacts of a type that are replayed. */
  void readTrace(ScenarioTree tree, String id, String path, Horizon horizon, Set<String> ids) {
    Path file = located(tree, path);
    if (file == null) {
      return;
    }
    Path key = Folders.real(file);
    if (!traces.containsKey(key)) {
      traces.put(key, TraceFile.read(file, horizon, ids, problems));
    }
    TraceFile trace = traces.get(key);
    String name = Objects.requireNonNull(Trees.text(tree, "path"));
    if (trace != null && trace.contactsOf(id).isEmpty()) {
      Origin origin = Objects.requireNonNull(Trees.at(tree, "path")).origin();
      String rule = "\"" + name + "\" has no usable row for \"" + id + "\"";
      problems.add(origin, Paths.member(path, "path"), rule);
    } else if (trace != null) {
      volumes.put(tree, new Volumes.Trace(name, trace.contactsOf(id)));
    }
  }

  /** Reads the schedule of an agent group, as {@link #readVolumes} does volumes. */
  @Nullable List<Integer> readScheduled(
      ScenarioTree tree, String id, String path, Horizon horizon, boolean[] open, Set<String> ids) {
    CsvFile file = file(tree, path, Columns.SCHEDULED, horizon, ids);
    if (file == null || isIncomplete(file, tree, id, path, horizon, open)) {
      return null;
    }
    double factor = number(tree, "factor");
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      Row row = file.rowsOf(id).get(i);
      values.add(row == null ? 0 : (int) Math.floor(row.number() * factor + 0.5));
    }
    String name = Objects.requireNonNull(Trees.text(tree, "path"));
    scheduled.put(tree, new Scheduled.FromFile(name, factor, values));
    return values;
  }

  private static double number(ScenarioTree tree, String name) {
    return Trees.at(tree, name) instanceof NumberValue n ? n.value() : 1;
  }

  private @Nullable CsvFile file(
      ScenarioTree tree, String path, Columns columns, Horizon horizon, Set<String> ids) {
    Path file = located(tree, path);
    if (file == null) {
      return null;
    }
    Path key = Folders.real(file).resolve(columns.id());
    if (!read.containsKey(key)) {
      read.put(key, CsvFile.read(file, columns, horizon, ids, problems));
    }
    return read.get(key);
  }

  /** The file that a value names; null when there is none. */
  private @Nullable Path located(ScenarioTree tree, String path) {
    if (!(Trees.at(tree, "path") instanceof TextValue written)) {
      return null;
    }
    Path writer = written.origin().path() == null ? scenario : written.origin().path();
    Problems own = new Problems();
    Path file = Folders.resolve(writer, written, 0, Paths.member(path, "path"), own);
    if (file == null) {
      own.list().stream().filter(p -> refused.add(p.message())).forEach(problems::add);
    }
    return file;
  }

  /** Reports the rows that an id lacks within its hours. */
  private boolean isIncomplete(
      CsvFile file, ScenarioTree tree, String id, String path, Horizon horizon, boolean[] open) {
    if (file.hasBadStarts()) {
      return true;
    }
    Map<Integer, Row> rows = file.rowsOf(id);
    String rule =
        rows.isEmpty() ? " has no usable row for \"" + id + "\"" : missing(rows, id, horizon, open);
    if (rule != null) {
      Origin origin = Objects.requireNonNull(Trees.at(tree, "path")).origin();
      String name = "\"" + Trees.text(tree, "path") + "\"";
      problems.add(origin, Paths.member(path, "path"), name + rule);
    }
    return rule != null;
  }

  private static @Nullable String missing(
      Map<Integer, Row> rows, String id, Horizon horizon, boolean[] open) {
    IntervalGrid grid = IntervalGrid.of(horizon);
    List<String> missing =
        IntStream.range(0, open.length)
            .filter(i -> open[i] && !rows.containsKey(i))
            .mapToObj(i -> grid.start(i).toOffsetDateTime().toString())
            .toList();
    if (missing.isEmpty()) {
      return null;
    }
    int more = missing.size() - 5;
    return " lacks rows within the hours of \""
        + id
        + "\": "
        + String.join(", ", missing.subList(0, Math.min(5, missing.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
