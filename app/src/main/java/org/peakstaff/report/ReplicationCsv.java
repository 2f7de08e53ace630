package org.peakstaff.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.peakstaff.experiment.RawRows;

/**
 * A row per replication with its raw numerators and denominators over the horizon; per batch where
 * one long run is cut into batches. Sums of a column over rows give the reported ratio.
 */
public final class ReplicationCsv implements RawRows {
  private final List<String> heads = new ArrayList<>();
  private final List<double[]> rows = new ArrayList<>();

  private ReplicationCsv(String first) {
    heads.add(first);
  }

  /**
   * A table without rows.
   *
   * @param batches whether rows are batches
   * @return the table
   */
  public static ReplicationCsv of(boolean batches) {
    return new ReplicationCsv(batches ? "batch" : "replication");
  }

  @Override
  public void columns(List<String> names) {
    heads.addAll(names);
  }

  @Override
  public void row(int number, double[] values) {
    rows.add(values.clone());
  }

  /**
   * Writes the table; rows are numbered from 1.
   *
   * @param out where it goes; flushed, not closed
   * @throws IOException if it cannot be written
   */
  public void write(Writer out) throws IOException {
    try (CsvTable table = CsvTable.to(out, heads)) {
      for (int row = 0; row < rows.size(); row++) {
        table.number(row + 1);
        for (double value : rows.get(row)) {
          table.number(value);
        }
        table.endRow();
      }
    }
  }
}
