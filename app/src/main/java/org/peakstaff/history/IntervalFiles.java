package org.peakstaff.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.estimation.History;

/**
 * What was read from interval files.
 *
 * @param history the intervals, queues as contact types
 * @param queues number and name in the files, by contact type id
 * @param files the files in the order given
 */
public record IntervalFiles(History history, Map<String, String> queues, List<SourceFile> files) {
  /** Copies the collections. */
  public IntervalFiles {
    queues = Collections.unmodifiableMap(new LinkedHashMap<>(queues));
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param name its name without folders
   * @param rows rows with values
   * @param delimiter between its fields
   */
  public record SourceFile(String name, int rows, char delimiter) {}
}
