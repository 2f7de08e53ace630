package org.peakstaff.experiment;

/**
 * A precision to reach: replications go on until the interval of a measure is narrow enough for
 * every contact type.
 *
 * @param halfWidth largest half-width: points (0..1) for shares, relative to the mean for times;
 *     positive
 * @param measure which measure
 * @param maximum largest number of replications
 */
public record Precision(double halfWidth, Measure measure, int maximum) {
  /** Replications between two looks. */
  public static final int BATCH = 30;

  /** Checks the numbers. */
  public Precision {
    if (!(halfWidth > 0 && halfWidth < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a precision is a positive half-width, not " + halfWidth);
    }
    if (maximum < BATCH) {
      throw new IllegalArgumentException(
          "a precision needs at least " + BATCH + " replications, the maximum is " + maximum);
    }
  }

  /** Measures whose precision can be asked for. */
  public enum Measure {
    /** Service level of every contact type, in points. */
    SERVICE_LEVEL("serviceLevel", false),
    /** Abandonment of every contact type, in points. */
    ABANDONMENT("abandonment", false),
    /** Speed of answer of every contact type, relative. */
    AVERAGE_SPEED_OF_ANSWER("averageSpeedOfAnswer", true),
    /** Mean wait of every contact type, relative. */
    MEAN_WAIT("meanWait", true);

    private final String id;
    private final boolean relative;

    Measure(String id, boolean relative) {
      this.id = id;
      this.relative = relative;
    }

    /**
     * The name used on the command line.
     *
     * @return for example {@code serviceLevel}
     */
    public String id() {
      return id;
    }

    /**
     * Whether the half-width is relative to the mean.
     *
     * @return true for times
     */
    public boolean relative() {
      return relative;
    }
  }
}
