package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.multiskill.GroupStaff;
import org.peakstaff.planner.multiskill.OptimizedStaff;

/** The cheapest staff as a table: a row per interval and agent group. */
public final class OptimizeCsv {
  private static final List<String> HEADS = List.of("start", "agentGroup", "agents", "rostered");

  private OptimizeCsv() {}

  /**
   * Writes the table.
   *
   * @param found the staff
   * @param out where it goes; flushed, not closed
   * @throws IOException if it fails
   */
  public static void write(OptimizedStaff found, Writer out) throws IOException {
    try (CsvTable table = CsvTable.to(out, HEADS)) {
      for (int i = 0; i < found.starts().size(); i++) {
        for (Map.Entry<String, GroupStaff> each : found.groups().entrySet()) {
          table
              .text(found.starts().get(i))
              .text(each.getKey())
              .number(each.getValue().agents().get(i))
              .number(each.getValue().rostered().get(i))
              .endRow();
        }
      }
    }
  }
}
