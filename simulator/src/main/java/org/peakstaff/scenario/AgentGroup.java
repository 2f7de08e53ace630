package org.peakstaff.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Agents with the same skills.
 *
 * @param label for display, null to show the id
 * @param hours id of the opening hours, null for always
 * @param scheduled heads per interval before shrinkage
 * @param skills what the group can handle, by contact type id
 * @param shrinkage paid but not available, apart from absence
 * @param absence probability that an agent is absent on a day; a share of paid time like shrinkage
 * @param minimumAgents never plan fewer agents than this in an open interval
 * @param costPerHour cost of a paid hour in the scenario's currency, null when unknown
 * @param concurrency how many contacts an agent may hold, null when one at a time
 * @param proficiency how the agents differ
 */
public record AgentGroup(
    @Nullable String label,
    @Nullable String hours,
    Scheduled scheduled,
    Map<String, Skill> skills,
    Shrinkage shrinkage,
    Share absence,
    int minimumAgents,
    @Nullable Double costPerHour,
    @Addition @Nullable Concurrency concurrency,
    @Addition Proficiency proficiency) {
  /** Copies the skills in id order. */
  public AgentGroup {
    skills = Collections.unmodifiableMap(new TreeMap<>(skills));
  }

  /**
   * A group whose agents hold one contact at a time.
   *
   * @param label for display, null to show the id
   * @param hours id of the opening hours, null for always
   * @param scheduled heads per interval before shrinkage
   * @param skills what the group can handle, by contact type id
   * @param shrinkage paid but not available, apart from absence
   * @param absence probability that an agent is absent on a day
   * @param minimumAgents never plan fewer agents than this in an open interval
   * @param costPerHour cost of a paid hour in the scenario's currency, null when unknown
   */
  public AgentGroup(
      @Nullable String label,
      @Nullable String hours,
      Scheduled scheduled,
      Map<String, Skill> skills,
      Shrinkage shrinkage,
      Share absence,
      int minimumAgents,
      @Nullable Double costPerHour) {
    this(
        label,
        hours,
        scheduled,
        skills,
        shrinkage,
        absence,
        minimumAgents,
        costPerHour,
        null,
        Proficiency.ALIKE);
  }

  /**
   * The same group with another roster.
   *
   * @param other heads per interval before shrinkage
   * @return a copy
   */
  public AgentGroup withScheduled(Scheduled other) {
    return new AgentGroup(
        label,
        hours,
        other,
        skills,
        shrinkage,
        absence,
        minimumAgents,
        costPerHour,
        concurrency,
        proficiency);
  }

  /**
   * The same group with another concurrency.
   *
   * @param other how many contacts an agent may hold, null when one at a time
   * @return a copy
   */
  public AgentGroup withConcurrency(@Nullable Concurrency other) {
    return new AgentGroup(
        label,
        hours,
        scheduled,
        skills,
        shrinkage,
        absence,
        minimumAgents,
        costPerHour,
        other,
        proficiency);
  }

  /**
   * The same group with other agents.
   *
   * @param other how the agents differ
   * @return a copy
   */
  public AgentGroup withProficiency(Proficiency other) {
    return new AgentGroup(
        label,
        hours,
        scheduled,
        skills,
        shrinkage,
        absence,
        minimumAgents,
        costPerHour,
        concurrency,
        other);
  }

  /**
   * The sum of shrinkage and absence: rostered = required / (1 - this).
   *
   * @return a share of paid time
   */
  public double totalShrinkage() {
    return shrinkage.outOfOffice().value() + shrinkage.inOffice().value() + absence.value();
  }

  /**
   * Paid time in which agents are not available, as shares of paid time.
   *
   * @param outOfOffice vacation, sickness known in advance, training days
   * @param inOffice meetings, coaching, breaks
   */
  public record Shrinkage(Share outOfOffice, Share inOffice) {
    /** No shrinkage. */
    public static final Shrinkage NONE = new Shrinkage(Share.ZERO, Share.ZERO);

    /**
     * A total that is not split.
     *
     * @param share of paid time
     * @return the shrinkage
     */
    public static Shrinkage ofTotal(Share share) {
      return new Shrinkage(share, Share.ZERO);
    }
  }
}
