package org.peakstaff.scenario.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the problems of a data file: the first few of each kind, and how many more there are.
 */
final class CsvProblems {
  private static final int SHOWN = 5;

  private final String file;
  private final Problems problems;
  private final Map<String, List<Problem>> first = new LinkedHashMap<>();
  private final Map<String, Integer> more = new LinkedHashMap<>();

  CsvProblems(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void add(String kind, long line, String message) {
    List<Problem> shown = first.computeIfAbsent(kind, any -> new ArrayList<>());
    boolean onceIsEnough = kind.startsWith("unknown ");
    if (shown.size() < (onceIsEnough ? 1 : SHOWN)) {
      shown.add(new Problem(file, (int) line, 0, "", message));
    } else {
      more.merge(kind, 1, Integer::sum);
    }
  }

  /** Hands over what was collected. */
  void flush() {
    first.forEach(
        (kind, shown) -> {
          int others = more.getOrDefault(kind, 0);
          for (int i = 0; i < shown.size(); i++) {
            Problem each = shown.get(i);
            boolean last = i == shown.size() - 1 && others > 0;
            String rest = last ? " (and " + others + " more " + rows(others) + ")" : "";
            problems.add(new Problem(file, each.line(), 0, "", each.message() + rest));
          }
        });
    first.clear();
    more.clear();
  }

  private static String rows(int count) {
    return count == 1 ? "such row" : "such rows";
  }
}
