package org.peakstaff.history;

import java.util.List;
import org.peakstaff.planner.estimation.Finding;
import org.peakstaff.planner.estimation.History;

/**
 * What was read from interval files.
 *
 * @param history the intervals by contact type
 * @param queues the contact type of every queue
 * @param unmapped queues that the map that was given does not name
 * @param files the files in the order given
 * @param secondHour contacts of hours that a clock set back repeats, left out of the history
 * @param findings what reading has shown
 */
public record IntervalFiles(
    History history,
    QueueMap queues,
    List<String> unmapped,
    List<SourceFile> files,
    long secondHour,
    List<Finding> findings) {
  /** Copies the lists. */
  public IntervalFiles {
    unmapped = List.copyOf(unmapped);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /**
   * One file.
   *
   * @param name its name without folders
   * @param rows rows with values
   * @param layout its layout
   * @param delimiter between its fields
   * @param columns what was made of its columns, in words, in pairs
   */
  public record SourceFile(
      String name, int rows, Layout layout, char delimiter, List<String> columns) {
    /** Copies the list. */
    public SourceFile {
      columns = List.copyOf(columns);
    }
  }
}
