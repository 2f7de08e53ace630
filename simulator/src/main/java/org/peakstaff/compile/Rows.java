package org.peakstaff.compile;

/** Checks of lists that hold one value per interval. */
final class Rows {
  private Rows() {}

  static void check(int actual, int expected, String what) {
    if (actual != expected) {
      throw new IllegalArgumentException(
          "there are " + actual + " " + what + ", not " + expected + ", one per interval");
    }
  }
}
