package org.peakstaff.benchmarks.results;

import java.util.Map;

/**
 * What a benchmark is to reach.
 *
 * @param text the case, as the table names it
 * @param benchmark simple name of the benchmark class
 * @param method the variant
 * @param parameters the parameters that matter; others may have any value
 * @param kind what is compared with the bound
 * @param bound at least or at most this, by kind
 */
record Goal(
    String text,
    String benchmark,
    String method,
    Map<String, String> parameters,
    Kind kind,
    double bound) {
  /** Nanoseconds per contact of a textbook engine where the goals were set. */
  static final double TEXTBOOK = 172;

  /** How a goal is stated. */
  enum Kind {
    /** At least so many times as fast as the textbook engine's M/M/100+M in the same run. */
    TEXTBOOK_SPEED,
    /** At least so many times as fast as the base of its table. */
    SPEED_UP,
    /** At most so many times the time of the base of its table. */
    GROWTH,
    /** At most so many nanoseconds. */
    TIME
  }

  /**
   * A goal in nanoseconds on the machine on which the textbook engine took {@link #TEXTBOOK}.
   *
   * @param text the case
   * @param benchmark simple name of the benchmark class
   * @param method the variant
   * @param parameters the parameters that matter
   * @param nanoseconds per contact
   * @return the goal as a ratio, which holds on any machine
   */
  static Goal perContact(
      String text,
      String benchmark,
      String method,
      Map<String, String> parameters,
      double nanoseconds) {
    return new Goal(
        text, benchmark, method, parameters, Kind.TEXTBOOK_SPEED, TEXTBOOK / nanoseconds);
  }

  /**
   * A goal per second.
   *
   * @param text the case
   * @param benchmark simple name of the benchmark class
   * @param method the variant
   * @param parameters the parameters that matter
   * @param perSecond so many in a second
   * @return the goal as a time
   */
  static Goal perSecond(
      String text,
      String benchmark,
      String method,
      Map<String, String> parameters,
      double perSecond) {
    return new Goal(text, benchmark, method, parameters, Kind.TIME, 1e9 / perSecond);
  }

  /**
   * Whether a measurement is of this case.
   *
   * @param row a measurement
   * @return true if class, method and parameters agree
   */
  boolean concerns(Measurement row) {
    return row.benchmark().endsWith("." + benchmark)
        && row.method().equals(method)
        && row.parameters().entrySet().containsAll(parameters.entrySet());
  }

  /**
   * Whether a value is good enough.
   *
   * @param value of the kind of this goal
   * @return true at the bound
   */
  boolean isMetBy(double value) {
    return kind == Kind.TEXTBOOK_SPEED || kind == Kind.SPEED_UP ? value >= bound : value <= bound;
  }
}
