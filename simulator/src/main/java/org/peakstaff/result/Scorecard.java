package org.peakstaff.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the center as a whole is judged by, each measure over the horizon and day by day.
 *
 * @param scores in the order of {@link Measure}; what does not apply is absent
 */
public record Scorecard(List<Score> scores) {
  /** Copies the list. */
  public Scorecard {
    scores = List.copyOf(scores);
  }

  /**
   * One line of the scorecard.
   *
   * @param measure which
   * @param actual over the horizon, with the percentiles of single days
   * @param target the bound, null where nothing is aimed at
   * @param met whether the mean meets the target; true without one
   * @param probability share of days that meet the target, with its Wilson interval; null without a
   *     target, or when no day has a value
   */
  public record Score(
      Measure measure,
      Estimate actual,
      @Nullable Double target,
      boolean met,
      @Nullable Estimate probability) {}

  /** What a scorecard may hold. */
  public enum Measure {
    /** Resolved / handled. */
    FIRST_CONTACT_RESOLUTION("firstContactResolution"),
    /** Expected share of satisfied customers, a model. */
    CSAT("csat"),
    /** Expected net promoter score, a model. */
    NPS("nps"),
    /** Expected effort, a model. */
    EFFORT("effort"),
    /** Mean time from queue entry to the first answer, seconds. */
    AVERAGE_RESPONSE("averageResponse"),
    /** Service level of all contact types together. */
    SERVICE_LEVEL("serviceLevel");

    private static final double TOLERANCE = 1e-12;

    private final String id;

    Measure(String id) {
      this.id = id;
    }

    /**
     * The name used in files and results.
     *
     * @return for example {@code averageResponse}
     */
    public String id() {
      return id;
    }

    /**
     * Whether a number comes from the response model of the scenario.
     *
     * @return true for satisfaction, net promoter score and effort
     */
    public boolean isModel() {
      return this == CSAT || this == NPS || this == EFFORT;
    }

    /**
     * On which side of the bound a value meets it.
     *
     * @return true when it must be at least the bound, false when at most
     */
    public boolean isAtLeast() {
      return this != EFFORT && this != AVERAGE_RESPONSE;
    }

    /**
     * Whether a value meets a bound, inclusive with a relative tolerance of 1e-12.
     *
     * @param value the value
     * @param bound the bound
     * @return false for NaN
     */
    public boolean meets(double value, double bound) {
      double slack = TOLERANCE * Math.abs(bound);
      return isAtLeast() ? value >= bound - slack : value <= bound + slack;
    }
  }
}
