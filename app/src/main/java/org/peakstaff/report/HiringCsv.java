package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peakstaff.planner.hiring.CostLine;
import org.peakstaff.planner.hiring.HiringWeek;
import org.peakstaff.whatif.HiringAnswer;

/** A hiring plan as a table with a row per group and week. Shares are 0..1. */
public final class HiringCsv {
  private HiringCsv() {}

  /**
   * Writes the table.
   *
   * @param answer the plan
   * @param out where it goes; flushed, not closed
   * @throws IOException if it fails
   */
  public static void write(HiringAnswer answer, Writer out) throws IOException {
    List<String> heads = new ArrayList<>(List.of("group", "week"));
    Arrays.stream(HiringColumn.values()).map(HiringColumn::id).forEach(heads::add);
    Arrays.stream(CostLine.values())
        .map(line -> "cost." + HiringWords.id(line))
        .forEach(heads::add);
    try (CsvTable table = CsvTable.to(out, heads)) {
      answer
          .plan()
          .weeks()
          .forEach((group, weeks) -> weeks.forEach(week -> row(group, week, table)));
    }
  }

  private static void row(String group, HiringWeek week, CsvTable table) {
    table.text(group).text(week.monday().toString());
    for (HiringColumn column : HiringColumn.values()) {
      table.number(column.value(week));
    }
    for (CostLine line : CostLine.values()) {
      table.number(week.cost().getOrDefault(line, 0.0));
    }
    table.endRow();
  }
}
