package org.peakstaff.statistics;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Arrays of fixed length in a file. */
public final class Saved {
  private Saved() {}

  /**
   * Writes every number.
   *
   * @param values numbers
   * @param out where to
   * @throws IOException if they cannot be written
   */
  public static void save(double[] values, DataOutput out) throws IOException {
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  /**
   * Fills an array.
   *
   * @param values to fill
   * @param in where from
   * @throws IOException if they cannot be read
   */
  public static void restore(double[] values, DataInput in) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
  }

  /**
   * Writes every number.
   *
   * @param values numbers
   * @param out where to
   * @throws IOException if they cannot be written
   */
  public static void save(int[] values, DataOutput out) throws IOException {
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /**
   * Fills an array.
   *
   * @param values to fill
   * @param in where from
   * @throws IOException if they cannot be read
   */
  public static void restore(int[] values, DataInput in) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
  }

  /**
   * Writes every number.
   *
   * @param values numbers
   * @param out where to
   * @throws IOException if they cannot be written
   */
  public static void save(long[] values, DataOutput out) throws IOException {
    for (long value : values) {
      out.writeLong(value);
    }
  }

  /**
   * Fills an array.
   *
   * @param values to fill
   * @param in where from
   * @throws IOException if they cannot be read
   */
  public static void restore(long[] values, DataInput in) throws IOException {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
  }
}
