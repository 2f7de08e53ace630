package org.peakstaff.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.peakstaff.compile.CompiledScenario;
import org.peakstaff.experiment.RawRows;
import org.peakstaff.report.ReplicationCsv;

/** The file with a row per replication, where one is asked for. */
final class RawFile {
  private final @Nullable Path file;
  private final ReplicationCsv table;

  private RawFile(@Nullable Path file, ReplicationCsv table) {
    this.file = file;
    this.table = table;
  }

  /**
   * A file to be written at the end.
   *
   * @throws CommandFailure if its folder cannot hold it
   */
  static RawFile of(@Nullable Path file, Console console, CompiledScenario scenario) {
    Path resolved = file == null ? null : console.resolve(file);
    OutputFiles.prepareFile(resolved);
    return new RawFile(resolved, ReplicationCsv.of(scenario.batches() > 0));
  }

  /** Hears the replications. */
  RawRows rows() {
    return file == null ? RawRows.NONE : table;
  }

  void addTo(OutputFiles files) {
    if (file != null) {
      files.add(file, table::write);
    }
  }
}
