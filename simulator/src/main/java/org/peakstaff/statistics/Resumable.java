package org.peakstaff.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Something that has been counted so far, and can be written down and taken up again to the last
 * bit.
 */
public interface Resumable {
  /**
   * Writes down what has been counted.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  void save(DataOutput out) throws IOException;

  /**
   * Takes up what has been counted by another of the same shape, in place of one's own.
   *
   * @param in where from
   * @throws IOException if it cannot be read
   */
  void restore(DataInput in) throws IOException;
}
