package org.peakstaff.routing;

/** What a router answers: a number, nothing, or nothing before a moment. */
public final class Decision {
  private static final int NONE = -1;
  private static final Decision NOTHING = new Decision(NONE, Double.POSITIVE_INFINITY);

  private final int number;
  private final double moment;

  private Decision(int number, double moment) {
    this.number = number;
    this.moment = moment;
  }

  /**
   * This group, or a contact of this type.
   *
   * @param number an agent group or a contact type
   * @return the decision
   */
  public static Decision to(int number) {
    return new Decision(Math.max(number, NONE), Double.NEGATIVE_INFINITY);
  }

  /**
   * Nobody and nothing, until something else happens.
   *
   * @return the decision
   */
  public static Decision none() {
    return NOTHING;
  }

  /**
   * Nobody and nothing for now; ask again at a moment.
   *
   * @param seconds since the start of the horizon, later than now; a moment more than a horizon's
   *     length after the end of the horizon does not come
   * @return the decision
   */
  public static Decision waitUntil(double seconds) {
    return new Decision(NONE, seconds);
  }

  /**
   * Whether a number is the answer.
   *
   * @return true for {@link #to}
   */
  public boolean isTo() {
    return moment == Double.NEGATIVE_INFINITY;
  }

  /**
   * The number.
   *
   * @return a group or type, a negative number when there is none
   */
  public int number() {
    return number;
  }

  /**
   * When to ask again.
   *
   * @return seconds since the start of the horizon, infinity for never
   */
  public double moment() {
    return moment;
  }

  /** As messages tell it. */
  @Override
  public String toString() {
    if (isTo()) {
      return "to " + number;
    }
    return moment == Double.POSITIVE_INFINITY ? "none" : "wait until " + moment;
  }
}
