package org.peakstaff.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the agents of a group differ in speed and success.
 *
 * @param tenure how long they are on the job and what that changes, null when it changes nothing
 * @param assistance tools that help them, by id
 */
public record Proficiency(
    @Addition @Nullable Tenure tenure, @Addition Map<String, Assistance> assistance) {
  /** All agents are alike and have no help. */
  public static final Proficiency ALIKE = new Proficiency(null, Map.of());

  /** Copies the map in id order. */
  public Proficiency {
    assistance = Collections.unmodifiableMap(new TreeMap<>(assistance));
  }

  /**
   * The learning curve of a group.
   *
   * @param weeks agents by weeks on the job; their proportions hold for whoever is at work
   * @param handleTimeFactor multiplies handle times, null for 1
   * @param resolutionFactor multiplies the probability of resolution, null for 1
   */
  public record Tenure(
      NavigableMap<Integer, Integer> weeks,
      @Nullable Curve handleTimeFactor,
      @Nullable Curve resolutionFactor) {
    /** Copies the map. */
    public Tenure {
      weeks = Collections.unmodifiableNavigableMap(new TreeMap<>(weeks));
    }
  }

  /**
   * A tool that helps agents, such as suggestions by a machine or the customer's history at hand.
   *
   * @param label for display, null to show the id
   * @param contactTypes ids of the types it helps with, empty for all
   * @param handleTimeFactor multiplies handle times, by weeks on the job, null for 1
   * @param resolutionFactor multiplies the probability of resolution, null for 1
   */
  public record Assistance(
      @Nullable String label,
      List<String> contactTypes,
      @Nullable Curve handleTimeFactor,
      @Nullable Curve resolutionFactor) {
    /** Copies the list. */
    public Assistance {
      contactTypes = List.copyOf(contactTypes);
    }
  }
}
