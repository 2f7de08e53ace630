package org.peakstaff.planner.validation;

import java.util.Set;
import org.peakstaff.experiment.IntervalSamples.Field;
import org.peakstaff.planner.estimation.HistoryInterval;
import org.peakstaff.planner.estimation.Recorded;

/** What simulation and history are compared on. */
public enum ValidatedMeasure {
  /** Contacts offered. */
  VOLUME("volume", "contacts"),
  /** Mean handle time of the answered. */
  HANDLE_TIME("handle time", "s", Recorded.HANDLING),
  /** Share answered within the threshold, of all offered. */
  SERVICE_LEVEL("service level", "share", Recorded.ANSWERED_WITHIN),
  /** Share abandoned, of all offered. */
  ABANDONMENT("abandonment", "share", Recorded.ABANDONED),
  /** Mean wait of the answered. */
  SPEED_OF_ANSWER("speed of answer", "s", Recorded.WAIT_ANSWERED);

  private final String words;
  private final String unit;

  @SuppressWarnings("ImmutableEnumChecker") // a Set.of
  private final Set<Recorded> needs;

  ValidatedMeasure(String words, String unit, Recorded... needs) {
    this.words = words;
    this.unit = unit;
    this.needs = Set.of(needs);
  }

  /**
   * What it is, in words.
   *
   * @return a noun
   */
  public String words() {
    return words;
  }

  /**
   * What it is counted in.
   *
   * @return contacts, share or s
   */
  public String unit() {
    return unit;
  }

  /**
   * Whether it is a share.
   *
   * @return true for values from 0 to 1
   */
  public boolean isShare() {
    return unit.equals("share");
  }

  /** Whether a history can say it. */
  boolean isIn(Set<Recorded> recorded) {
    return recorded.containsAll(needs);
  }

  /** What the simulation adds up above the line. */
  Field numerator() {
    return switch (this) {
      case VOLUME -> Field.OFFERED;
      case HANDLE_TIME -> Field.HANDLE;
      case SERVICE_LEVEL -> Field.ANSWERED_WITHIN;
      case ABANDONMENT -> Field.ABANDONED;
      case SPEED_OF_ANSWER -> Field.WAIT_ANSWERED;
    };
  }

  /** What the simulation adds up below the line; the volume has nothing there. */
  Field denominator() {
    return switch (this) {
      case VOLUME, SERVICE_LEVEL, ABANDONMENT -> Field.OFFERED;
      case HANDLE_TIME, SPEED_OF_ANSWER -> Field.ANSWERED;
    };
  }

  /** What the history adds up above the line. */
  double numerator(HistoryInterval interval) {
    return switch (this) {
      case VOLUME -> interval.calls().offered();
      case HANDLE_TIME -> interval.seconds().handling();
      case SERVICE_LEVEL -> interval.calls().answeredWithin();
      case ABANDONMENT -> interval.calls().abandoned();
      case SPEED_OF_ANSWER -> interval.seconds().waitAnswered();
    };
  }

  /** What the history adds up below the line. */
  double denominator(HistoryInterval interval) {
    return switch (this) {
      case VOLUME, SERVICE_LEVEL, ABANDONMENT -> interval.calls().offered();
      case HANDLE_TIME, SPEED_OF_ANSWER -> interval.calls().answered();
    };
  }

  /**
   * A difference too small to matter, however sure: 5 % of a volume or handle time, 2 points of a
   * share, 10 % of a wait but at least 2 seconds.
   */
  double tolerance(double expected) {
    return switch (this) {
      case VOLUME, HANDLE_TIME -> 0.05 * expected;
      case SERVICE_LEVEL, ABANDONMENT -> 0.02;
      case SPEED_OF_ANSWER -> Math.max(2, 0.1 * expected);
    };
  }
}
