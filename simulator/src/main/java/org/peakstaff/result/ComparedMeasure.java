package org.peakstaff.result;

import java.util.Arrays;
import java.util.Optional;

/**
 * A measure in which scenarios are compared over the horizon, by the name all results use for it.
 */
public enum ComparedMeasure {
  /** Service level by the type's own convention. */
  SERVICE_LEVEL("serviceLevel", "service level", Unit.SHARE, 1, false),
  /** Abandoned / offered. */
  ABANDONMENT("abandonment", "abandoned", Unit.SHARE, -1, false),
  /** Mean wait of answered contacts. */
  AVERAGE_SPEED_OF_ANSWER("averageSpeedOfAnswer", "speed of answer", Unit.SECONDS, -1, false),
  /** Mean wait of answered and abandoned contacts. */
  MEAN_WAIT("meanWait", "mean wait", Unit.SECONDS, -1, false),
  /** Share of offered contacts not answered at once. */
  DELAYED("delayed", "delayed", Unit.SHARE, -1, false),
  /** Mean handle time of answered contacts. */
  HANDLE_TIME("handleTime", "handle time", Unit.SECONDS, 0, false),
  /** Contacts offered, per replication. */
  OFFERED("offered", "offered", Unit.COUNT, 0, false),
  /** Contacts answered, per replication. */
  ANSWERED("answered", "answered", Unit.COUNT, 0, false),
  /** Self-service sessions resolved / entered. */
  CONTAINMENT("containment", "containment", Unit.SHARE, 1, false),
  /** Containment less those who come back. */
  TRUE_CONTAINMENT("trueContainment", "true containment", Unit.SHARE, 1, false),
  /** Contacts that settle the reason / handled. */
  RESOLUTION("resolution", "resolution", Unit.SHARE, 1, false),
  /** Deferred contacts completed in time / completed or overdue. */
  COMPLETED_WITHIN_TARGET("completedWithinTarget", "completed in time", Unit.SHARE, 1, false),
  /** Mean time from first entering a queue to completion of deferred work. */
  TIME_TO_COMPLETE("timeToComplete", "time to complete", Unit.SECONDS, -1, false),
  /** Busy share of agents' time. */
  OCCUPANCY("occupancy", "occupancy", Unit.SHARE, 0, true),
  /** Agent hours staffed, per replication. */
  STAFFED_HOURS("staffedHours", "staffed hours", Unit.HOURS, 0, true),
  /** Agent hours worked after the shift, per replication. */
  OVER_TIME_HOURS("overTimeHours", "hours after shift", Unit.HOURS, -1, true);

  /** What a measure is counted in. */
  public enum Unit {
    /** From 0 to 1. */
    SHARE,
    /** Seconds. */
    SECONDS,
    /** Contacts per replication. */
    COUNT,
    /** Agent hours per replication. */
    HOURS
  }

  private final String id;
  private final String words;
  private final Unit unit;
  private final int direction;
  private final boolean ofGroups;

  ComparedMeasure(String id, String words, Unit unit, int direction, boolean ofGroups) {
    this.id = id;
    this.words = words;
    this.unit = unit;
    this.direction = direction;
    this.ofGroups = ofGroups;
  }

  /**
   * The measure of a name.
   *
   * @param id such as {@code serviceLevel}
   * @return the measure, empty when there is none of that name
   */
  public static Optional<ComparedMeasure> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
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
   * The name in words.
   *
   * @return for example {@code service level}
   */
  public String words() {
    return words;
  }

  /**
   * What it is counted in.
   *
   * @return the unit
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Which way is better.
   *
   * @return 1 when more is better, -1 when less is, 0 when neither is better as such
   */
  public int direction() {
    return direction;
  }

  /**
   * Whose measure it is.
   *
   * @return true for agent groups, false for contact types
   */
  public boolean isOfGroups() {
    return ofGroups;
  }
}
