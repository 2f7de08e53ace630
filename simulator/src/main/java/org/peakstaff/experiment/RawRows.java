package org.peakstaff.experiment;

import java.util.List;

/**
 * Hears the raw numerators and denominators of every replication over the horizon, in the order of
 * the replications; of every batch where one long run is cut into batches.
 */
public interface RawRows {
  /** Hears nothing. */
  RawRows NONE =
      new RawRows() {
        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(int number, double[] values) {}
      };

  /**
   * Comes first.
   *
   * @param names of the columns: {@code contactTypes.care.offered} for a count of a replication,
   *     {@code contactTypes.care.serviceLevel.numerator} and {@code .denominator} for a ratio
   */
  void columns(List<String> names);

  /**
   * A replication or batch.
   *
   * @param number its number, from 0
   * @param values one per column; reused, not to be kept
   */
  void row(int number, double[] values);
}
