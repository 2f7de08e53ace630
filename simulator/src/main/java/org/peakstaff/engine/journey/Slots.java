package org.peakstaff.engine.journey;

/** Longer copies of arrays with a gap in the middle. */
final class Slots {
  private Slots() {}

  static byte[] open(byte[] old, int at, int more) {
    return (byte[]) open(old, new byte[old.length + more], old.length, at, more);
  }

  static boolean[] open(boolean[] old, int at, int more) {
    return (boolean[]) open(old, new boolean[old.length + more], old.length, at, more);
  }

  static int[] open(int[] old, int at, int more) {
    return (int[]) open(old, new int[old.length + more], old.length, at, more);
  }

  static long[] open(long[] old, int at, int more) {
    return (long[]) open(old, new long[old.length + more], old.length, at, more);
  }

  static double[] open(double[] old, int at, int more) {
    return (double[]) open(old, new double[old.length + more], old.length, at, more);
  }

  private static Object open(Object old, Object longer, int length, int at, int more) {
    System.arraycopy(old, 0, longer, 0, at);
    System.arraycopy(old, at, longer, at + more, length - at);
    return longer;
  }
}
