package org.peakstaff.scenario;

/**
 * A share of a whole, written {@code 0.3} or {@code "30%"} in files.
 *
 * @param value from 0 to 1, both included
 */
public record Share(double value) {
  /** Nothing of the whole. */
  public static final Share ZERO = new Share(0);

  /** Checks the range. */
  public Share {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "a share lies between 0 and 1 (0 % and 100 %), not " + value);
    }
  }

  /**
   * A share from its value.
   *
   * @param value from 0 to 1
   * @return the share
   */
  public static Share of(double value) {
    return new Share(value);
  }
}
