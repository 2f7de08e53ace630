package org.peakstaff.scenario.json;

import java.util.Comparator;

/**
 * Something that is wrong with a scenario.
 *
 * @param file the file as it is shown to the user, or the option of the command line in question
 * @param line line from 1, 0 when the problem has no place in a file
 * @param column column from 1, 0 when the problem has no place in a line
 * @param path dotted path of the value such as {@code contactTypes.billing.patience.mean}, empty
 *     for the whole file
 * @param message rule, actual value and, where one is near, what was probably meant
 */
public record Problem(String file, int line, int column, String path, String message)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::path)
          .thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * One line for a person.
   *
   * @return {@code file:line:column: path: message}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (column > 0) {
      text.append(':').append(column);
    }
    if (!path.isEmpty()) {
      text.append(": ").append(path);
    }
    return text.append(": ").append(message).toString();
  }
}
