package org.peakstaff.planner.timevarying;

/** Checks of arguments, safe against NaN. */
final class Checks {
  private Checks() {}

  static double notNegative(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be at least 0 and finite, was " + value);
    }
    return value;
  }

  static double positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be above 0 and finite, was " + value);
    }
    return value;
  }

  static double share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be a share from 0 to 1, was " + value);
    }
    return value;
  }

  static void same(String name, int expected, int found) {
    if (expected != found) {
      throw new IllegalArgumentException(name + " must be " + expected + " values, were " + found);
    }
  }
}
