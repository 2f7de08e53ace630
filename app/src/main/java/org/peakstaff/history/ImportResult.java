package org.peakstaff.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peakstaff.planner.estimation.HistoryEstimates;

/**
 * What an import makes: files, and what a planner should read.
 *
 * @param texts contents by file name: the scenario, then its CSV files
 * @param report what was mapped to what, the bridge of volumes, the estimates and the findings
 * @param estimates the numbers behind both
 * @param files what was read
 */
public record ImportResult(
    Map<String, String> texts,
    List<String> report,
    HistoryEstimates estimates,
    IntervalFiles files) {
  /** Copies the collections. */
  public ImportResult {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    report = List.copyOf(report);
  }
}
