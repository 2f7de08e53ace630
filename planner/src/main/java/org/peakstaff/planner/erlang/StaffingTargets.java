package org.peakstaff.planner.erlang;

import java.util.ArrayList;
import java.util.List;
import org.peakstaff.scenario.ServiceLevelConvention;

/**
 * Everything the staff of a queue has to achieve at once. Any subset of targets, several service
 * levels among them; a target list of length 0 asks only for a queue that works.
 *
 * @param targets in the order in which ties for the binding target are broken
 * @param minimumAgents never fewer than these, at least 0; with 0, a queue without load needs
 *     nobody
 * @param realValued whether the fractional requirement is wanted too
 */
public record StaffingTargets(List<StaffingTarget> targets, int minimumAgents, boolean realValued) {
  private static final StaffingTargets NONE = new StaffingTargets(List.of(), 0, false);

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if minimumAgents is negative
   */
  public StaffingTargets {
    targets = List.copyOf(targets);
    if (minimumAgents < 0) {
      throw new IllegalArgumentException("minimumAgents must be at least 0, was " + minimumAgents);
    }
  }

  /**
   * No target yet; add with the methods below.
   *
   * @return no targets
   */
  public static StaffingTargets none() {
    return NONE;
  }

  /**
   * Adds a service level, answered of offered.
   *
   * @param share from 0 to 1
   * @param within answer time in seconds
   * @return the larger set
   */
  public StaffingTargets withServiceLevel(double share, double within) {
    return withServiceLevel(share, within, ServiceLevelConvention.ANSWERED_OF_OFFERED, 0);
  }

  /**
   * Adds a service level.
   *
   * @param share from 0 to 1
   * @param within answer time in seconds
   * @param convention how abandoned contacts enter
   * @param shortAbandon short-abandon threshold in seconds, for {@code SHORT_ABANDONS_MET}
   * @return the larger set
   */
  public StaffingTargets withServiceLevel(
      double share, double within, ServiceLevelConvention convention, double shortAbandon) {
    return with(new StaffingTarget.ServiceLevel(share, within, convention, shortAbandon));
  }

  /**
   * Adds a limit on the mean wait of the answered.
   *
   * @param seconds at most
   * @return the larger set
   */
  public StaffingTargets withAverageSpeedOfAnswer(double seconds) {
    return with(new StaffingTarget.AtMost(Binding.AVERAGE_SPEED_OF_ANSWER, seconds));
  }

  /**
   * Adds a limit on the share that abandons.
   *
   * @param share at most, from 0 to 1
   * @return the larger set
   */
  public StaffingTargets withAbandonment(double share) {
    return with(new StaffingTarget.AtMost(Binding.ABANDONMENT, share));
  }

  /**
   * Adds a cap on occupancy.
   *
   * @param share at most, from 0 to 1
   * @return the larger set
   */
  public StaffingTargets withOccupancy(double share) {
    return with(new StaffingTarget.AtMost(Binding.OCCUPANCY, share));
  }

  /**
   * Adds a limit on the share that waits.
   *
   * @param share at most, from 0 to 1
   * @return the larger set
   */
  public StaffingTargets withWaiting(double share) {
    return with(new StaffingTarget.AtMost(Binding.WAITING, share));
  }

  /**
   * Adds a limit on the share that finds no place.
   *
   * @param share at most, from 0 to 1
   * @return the larger set
   */
  public StaffingTargets withBlocking(double share) {
    return with(new StaffingTarget.AtMost(Binding.BLOCKING, share));
  }

  /**
   * Adds any target.
   *
   * @param target the further target
   * @return the larger set
   */
  public StaffingTargets with(StaffingTarget target) {
    List<StaffingTarget> more = new ArrayList<>(targets);
    more.add(target);
    return new StaffingTargets(more, minimumAgents, realValued);
  }

  /**
   * The same targets with another floor.
   *
   * @param agents never fewer than these
   * @return the changed copy
   */
  public StaffingTargets withMinimumAgents(int agents) {
    return new StaffingTargets(targets, agents, realValued);
  }

  /**
   * The same targets, asking for the fractional requirement too.
   *
   * @return the changed copy
   */
  public StaffingTargets withRealValued() {
    return new StaffingTargets(targets, minimumAgents, true);
  }

  /**
   * The same targets but for caps on occupancy.
   *
   * @return the smaller set
   */
  public StaffingTargets withoutOccupancy() {
    List<StaffingTarget> rest =
        targets.stream().filter(t -> t.kind() != Binding.OCCUPANCY).toList();
    return new StaffingTargets(rest, minimumAgents, realValued);
  }

  /**
   * All thresholds at which the targets look, and the longest short-abandon threshold.
   *
   * @return what measures have to be computed at to judge the targets
   */
  public Thresholds thresholds() {
    List<Double> within = new ArrayList<>();
    double shortAbandon = 0;
    for (StaffingTarget target : targets) {
      Thresholds own = target.thresholds();
      within.addAll(own.within());
      shortAbandon = Math.max(shortAbandon, own.shortAbandon());
    }
    return new Thresholds(within, shortAbandon);
  }
}
