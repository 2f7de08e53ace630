package org.peakstaff.planner.shift;

import java.util.List;

/** No shifts cover the requirement within the limits; says what is short and what would help. */
public final class UncoverableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Missing> missing;
  private final transient List<Relaxation> relaxations;

  /**
   * With the least that is missing.
   *
   * @param missing heads when all limits hold
   * @param relaxations of limits with which everything is covered; empty when none is enough
   */
  public UncoverableException(List<Missing> missing, List<Relaxation> relaxations) {
    super("no shifts cover the requirement");
    this.missing = List.copyOf(missing);
    this.relaxations = List.copyOf(relaxations);
  }

  /** Heads that are missing when all limits hold, by group and step. */
  public List<Missing> missing() {
    return missing;
  }

  /** Limits to relax so that everything can be covered. */
  public List<Relaxation> relaxations() {
    return relaxations;
  }

  /**
   * Heads that cannot be had.
   *
   * @param group index of the agent group
   * @param step of the horizon
   * @param heads how many
   */
  public record Missing(int group, int step, double heads) {}

  /** Kinds of limits. */
  public enum Limit {
    /** Least heads of a family on a day. */
    MINIMUM,
    /** Most heads of a family on a day. */
    MAXIMUM,
    /** Share of a family in the heads of a day. */
    SHARE,
    /** Seats at a time. */
    SEATS
  }

  /**
   * A limit and by how much it has to give.
   *
   * @param limit which
   * @param family index of the family, -1 for seats
   * @param at day, or step for seats
   * @param by heads
   */
  public record Relaxation(Limit limit, int family, int at, double by) {}
}
