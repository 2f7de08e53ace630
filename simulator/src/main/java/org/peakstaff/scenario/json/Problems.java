package org.peakstaff.scenario.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems, each once. */
final class Problems {
  private final SortedSet<Problem> problems = new TreeSet<>();
  private final Set<Problem> names = new HashSet<>();

  void add(Origin origin, String path, String message) {
    problems.add(new Problem(origin.file(), origin.line(), origin.column(), path, message));
  }

  /** Adds that a name is not one that may stand there, whatever it holds. */
  void addName(Origin key, String path, String message) {
    add(key, path, message);
    names.add(new Problem(key.file(), key.line(), key.column(), path, message));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  List<Problem> list() {
    return List.copyOf(problems);
  }

  /** Whether a value, its name aside, or something inside it already has a problem. */
  boolean touches(String path) {
    return problems.stream()
        .anyMatch(p -> isBelow(p.path(), path) || (p.path().equals(path) && !names.contains(p)));
  }

  private static boolean isBelow(String path, String ancestor) {
    return path.startsWith(ancestor)
        && path.length() > ancestor.length()
        && (path.charAt(ancestor.length()) == '.' || path.charAt(ancestor.length()) == '[');
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidScenarioException(list());
    }
  }
}
