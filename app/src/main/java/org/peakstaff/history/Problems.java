package org.peakstaff.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peakstaff.scenario.json.InvalidScenarioException;
import org.peakstaff.scenario.json.Problem;

/** Everything wrong with some files, up to a limit. */
final class Problems {
  private final int limit;
  private final List<Problem> problems = new ArrayList<>();

  Problems(int limit) {
    this.limit = limit;
  }

  /**
   * Adds one.
   *
   * @throws InvalidScenarioException with all of them when they are too many
   */
  void add(String file, long line, String column, String message) {
    problems.add(new Problem(file, (int) line, 0, column, message));
    if (problems.size() == limit) {
      throwIfAny();
    }
  }

  /**
   * Stops if something is wrong.
   *
   * @throws InvalidScenarioException with everything
   */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      Collections.sort(problems);
      throw new InvalidScenarioException(problems);
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }
}
