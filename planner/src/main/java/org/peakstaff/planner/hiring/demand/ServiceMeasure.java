package org.peakstaff.planner.hiring.demand;

import org.jspecify.annotations.Nullable;
import org.peakstaff.result.ContactMeasures;
import org.peakstaff.result.Count;
import org.peakstaff.result.Estimate;
import org.peakstaff.scenario.Target;

/** What of the service of a contact type depends on the staff of a week. */
public enum ServiceMeasure {
  /** Share answered in time, by the type's threshold and convention. */
  SERVICE_LEVEL("serviceLevel", true),
  /** Abandoned / offered. */
  ABANDONMENT("abandonment", false),
  /** Mean wait of answered contacts, seconds. */
  AVERAGE_SPEED_OF_ANSWER("averageSpeedOfAnswer", false),
  /** Deferred contacts completed when due / (completed + overdue). */
  COMPLETED("completed", true);

  private final String id;
  private final boolean rises;

  ServiceMeasure(String id, boolean rises) {
    this.id = id;
    this.rises = rises;
  }

  /**
   * The name used in results.
   *
   * @return for example {@code serviceLevel}
   */
  public String id() {
    return id;
  }

  /**
   * Whether more staff makes it larger.
   *
   * @return false for abandonment and the speed of answer
   */
  public boolean rises() {
    return rises;
  }

  /**
   * What a target asks of it.
   *
   * @param target of a contact type
   * @return the bound, which a value must reach or not exceed; NaN when the target says nothing
   */
  public double bound(Target target) {
    return switch (this) {
      case SERVICE_LEVEL ->
          target.serviceLevel() == null ? Double.NaN : target.serviceLevel().share().value();
      case ABANDONMENT -> target.abandonment() == null ? Double.NaN : target.abandonment().value();
      case AVERAGE_SPEED_OF_ANSWER ->
          target.averageSpeedOfAnswer() == null
              ? Double.NaN
              : target.averageSpeedOfAnswer().toMillis() / 1000.0;
      case COMPLETED ->
          target.completed() == null ? Double.NaN : target.completed().share().value();
    };
  }

  /** Its estimate, null where it is undefined. */
  @Nullable Estimate of(ContactMeasures measures) {
    return switch (this) {
      case SERVICE_LEVEL -> measures.serviceLevel();
      case ABANDONMENT -> measures.abandonment();
      case AVERAGE_SPEED_OF_ANSWER -> measures.averageSpeedOfAnswer();
      case COMPLETED -> {
        var deferred = measures.journey().deferred();
        yield deferred == null ? null : deferred.completedWithinTarget();
      }
    };
  }

  /** Customers of a week who leave or are sent away for good: those who call again are not lost. */
  static double lost(ContactMeasures measures) {
    double gone =
        count(measures, Count.ABANDONED)
            + count(measures, Count.CLEARED)
            + count(measures, Count.BLOCKED)
            - count(measures, Count.REDIALS);
    return Math.max(0, gone);
  }

  private static double count(ContactMeasures measures, Count count) {
    Estimate estimate = measures.counts().get(count);
    return estimate == null ? 0 : estimate.mean();
  }
}
