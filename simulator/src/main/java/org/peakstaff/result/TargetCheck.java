package org.peakstaff.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.scenario.Target;

/**
 * Whether one target of one contact type, or of all together, is met, at the target's own scope.
 *
 * @param contactType its id, or {@link #ALL_TYPES}
 * @param kind which of its targets
 * @param scope the stretch over which it must hold
 * @param required the bound: at least or at most this, see {@link Kind#isAtLeast}
 * @param probability the share of days that must meet the bound, null when it must hold in the mean
 * @param actual the worst estimate among the stretches of the scope: of the measure itself, or of
 *     the share of days that meet it
 * @param met whether every stretch meets it
 * @param missed the stretches that miss it, as ISO dates or date-times in order; empty when met
 */
public record TargetCheck(
    String contactType,
    Kind kind,
    Target.Scope scope,
    double required,
    @Nullable Double probability,
    Estimate actual,
    boolean met,
    List<String> missed) {
  /** What results call all contact types together, which no id can be. */
  public static final String ALL_TYPES = "all contact types";

  /** Copies the list. */
  public TargetCheck {
    missed = List.copyOf(missed);
  }

  /** Kinds of targets. */
  public enum Kind {
    /** Share answered within the threshold, at least. */
    SERVICE_LEVEL("serviceLevel"),
    /** Share abandoned, at most. */
    ABANDONMENT("abandonment"),
    /** Mean wait of answered contacts, at most. */
    AVERAGE_SPEED_OF_ANSWER("averageSpeedOfAnswer"),
    /** Share of deferred contacts completed when due, at least. */
    COMPLETED("completed");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /**
     * On which side of the bound a value meets it.
     *
     * @return true when it must be at least the bound, false when at most
     */
    public boolean isAtLeast() {
      return this == SERVICE_LEVEL || this == COMPLETED;
    }

    /**
     * The name used in files and results.
     *
     * @return for example {@code serviceLevel}
     */
    public String id() {
      return id;
    }
  }
}
