package org.peakstaff.scenario.json;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects problems, each once. */
final class Problems {
  private final SortedSet<Problem> problems = new TreeSet<>();

  void add(Origin origin, String path, String message) {
    problems.add(new Problem(origin.file(), origin.line(), origin.column(), path, message));
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

  /** Whether a value, or something inside it, already has a problem. */
  boolean touches(String path) {
    return problems.stream().anyMatch(p -> p.path().equals(path) || isBelow(p.path(), path));
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
