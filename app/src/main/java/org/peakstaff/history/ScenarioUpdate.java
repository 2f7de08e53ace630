package org.peakstaff.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peakstaff.history.JsonSpans.Span;

/**
 * Brings a scenario that an import once wrote up to date: objects whose {@code source} begins
 * {@code import:} get the values of the same objects of a new import, and the files of volumes and
 * of heads on the roster that such an object names get new rows. Everything else stays as it is
 * written.
 *
 * @param scenario the new text of the scenario
 * @param tables new texts of files of volumes and heads, by path as the scenario writes it
 * @param changes what has changed, a line each
 */
public record ScenarioUpdate(String scenario, Map<String, String> tables, List<String> changes) {
  /** Copies the collections. */
  public ScenarioUpdate {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    changes = List.copyOf(changes);
  }

  private static final String MARK = "\"import:";

  /** Reads a file of the scenario's folder. */
  @FunctionalInterface
  public interface Files {
    /**
     * The text of a file.
     *
     * @param path as the scenario writes it
     * @return its text
     */
    String read(String path);
  }

  /**
   * Works out an update.
   *
   * @param text of the scenario as it is
   * @param result a new import for the same days
   * @param files reads what the scenario names
   * @return the update; nothing is written
   */
  public static ScenarioUpdate of(String text, ImportResult result, Files files) {
    String fresh = result.texts().values().iterator().next();
    Editor editor = new Editor(text, fresh);
    Span old = JsonSpans.of(text);
    Span renewed = JsonSpans.of(fresh);
    editor.compare("busyness", old.member("busyness"), renewed.member("busyness"));
    Map<String, List<String>> typesByFile =
        editor.compareAll("contactTypes", "volumes", old, renewed);
    Map<String, List<String>> groupsByFile =
        editor.compareAll("agentGroups", "scheduled", old, renewed);
    Map<String, String> tables = new LinkedHashMap<>();
    String demand = String.valueOf(result.texts().get(ScenarioText.DEMAND));
    typesByFile.forEach(
        (path, of) ->
            tables.put(
                path, ImportedTable.VOLUMES.updated(files.read(path), demand, of, editor.changes)));
    String schedule = String.valueOf(result.texts().get(ScenarioText.SCHEDULE));
    groupsByFile.forEach(
        (path, of) ->
            tables.put(
                path,
                ImportedTable.SCHEDULE.updated(files.read(path), schedule, of, editor.changes)));
    return new ScenarioUpdate(editor.result(), tables, editor.changes);
  }

  /** Collects replacements of parts of a text. */
  private static final class Editor {
    private record Replacement(int from, int to, String text) {}

    private final String old;
    private final String fresh;
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    Editor(String old, String fresh) {
      this.old = old;
      this.fresh = fresh;
    }

    /**
     * Compares all contact types or agent groups.
     *
     * @param all which of these
     * @param table what of each is in a file
     * @return the ids of those whose table was imported, by its file
     */
    Map<String, List<String>> compareAll(String all, String table, Span before, Span now) {
      Map<String, List<String>> byFile = new LinkedHashMap<>();
      Map<String, Span> there = members(before.member(all));
      Map<String, Span> fresh = members(now.member(all));
      fresh.forEach(
          (id, each) -> {
            Span known = there.get(id);
            String path = known == null ? null : compareOne(all + "." + id, table, known, each);
            if (known == null) {
              changes.add(all + "." + id + " is not in the scenario, left out");
            } else if (path != null) {
              byFile.computeIfAbsent(path, p -> new ArrayList<>()).add(id);
            }
          });
      there.forEach(
          (id, each) -> {
            if (!fresh.containsKey(id) && isImported(each.member(table))) {
              changes.add(all + "." + id + " is not in these files, left as it is");
            }
          });
      return byFile;
    }

    private static Map<String, Span> members(@Nullable Span object) {
      return object == null ? Map.of() : object.members();
    }

    /** Compares what a type or group has; the path of its table if both imports have one. */
    private @Nullable String compareOne(String where, String table, Span there, Span now) {
      String path = null;
      for (Map.Entry<String, Span> member : now.members().entrySet()) {
        Span before = there.member(member.getKey());
        boolean isTable = member.getKey().equals(table);
        if (isTable && !isImported(member.getValue(), fresh)) {
          continue;
        }
        compare(where + "." + member.getKey(), before, member.getValue());
        Span file = before == null ? null : before.member("path");
        if (isTable && isImported(before) && file != null) {
          path = unquoted(file.in(old));
        }
      }
      return path;
    }

    /** Replaces the members of an imported object that differ. */
    void compare(String where, @Nullable Span before, @Nullable Span now) {
      if (before == null || now == null || !isImported(before)) {
        return;
      }
      for (Map.Entry<String, Span> member : now.members().entrySet()) {
        Span then = before.member(member.getKey());
        String value = member.getValue().in(fresh);
        String name = where + "." + member.getKey();
        if (then == null) {
          add(name, before, member.getKey(), value);
        } else if (!member.getKey().equals("path")) {
          replace(name, then, value);
        }
      }
    }

    private void add(String where, Span object, String name, String value) {
      int end = object.members().values().stream().mapToInt(Span::to).max().orElse(0);
      replacements.add(new Replacement(end, end, ", \"" + name + "\": " + value));
      changes.add(where + ": added " + value);
    }

    private void replace(String where, Span then, String value) {
      if (!then.in(old).equals(value)) {
        replacements.add(new Replacement(then.from(), then.to(), value));
        changes.add(where + ": " + then.in(old) + " -> " + value);
      }
    }

    private boolean isImported(@Nullable Span object) {
      return isImported(object, old);
    }

    private static boolean isImported(@Nullable Span object, String text) {
      Span source = object == null ? null : object.member("source");
      return source != null && source.in(text).startsWith(MARK);
    }

    String result() {
      replacements.sort(Comparator.comparingInt(Replacement::from).reversed());
      StringBuilder text = new StringBuilder(old);
      for (Replacement each : replacements) {
        text.replace(each.from, each.to, each.text);
      }
      return text.toString();
    }

    private static String unquoted(String string) {
      return string.substring(1, string.length() - 1);
    }
  }
}
