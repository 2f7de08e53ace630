package org.peakstaff.planner.certify;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why Erlang C and the simulation ask for different staff: from what Erlang C says to the staff
 * certified, assumptions are switched one at a time in the order of {@link Assumption}, and each
 * makes a bar. The bars add up exactly, in agent hours and in service level.
 *
 * <p>Agent hours are real-valued up to the last bar, which rounds. The service level is that of the
 * certified staff, in the mean over the contacts of all types that have such a target, as each
 * state of knowledge sees it.
 *
 * @param startHours agent hours by Erlang C, each contact type alone
 * @param startByGroup the same by agent group id
 * @param startServiceLevel of the certified staff by Erlang C, NaN when no type has such a target
 * @param steps one per assumption, in their order
 * @param endHours agent hours of the certified staff
 * @param endServiceLevel of the certified staff in simulation, NaN when no type has such a target
 */
public record Waterfall(
    double startHours,
    Map<String, Double> startByGroup,
    double startServiceLevel,
    List<Step> steps,
    double endHours,
    double endServiceLevel) {
  /** Copies the collections. */
  public Waterfall {
    startByGroup = Collections.unmodifiableMap(new TreeMap<>(startByGroup));
    steps = List.copyOf(steps);
  }

  /** What is switched on, in the order in which it is. */
  public enum Assumption {
    /** Customers abandon by their law of patience. */
    ABANDONMENT("abandonment", "Customers abandon"),
    /** Handle times have their own law. */
    HANDLE_TIME_LAW("handleTimeLaw", "Handle-time law"),
    /** Rates change, and work is carried over. */
    TIME_VARIATION("timeVariation", "Time variation, carry-over"),
    /** Days are busier or quieter than forecast. */
    BUSYNESS("busyness", "Busy and quiet days"),
    /** Types that prefer a group share its agents. */
    POOLING("pooling", "Pooling and skills"),
    /** Agents hold several contacts. */
    CONCURRENCY("concurrency", "Concurrency"),
    /** Self-service, redials, repeats and transfers. */
    RETURNS("returns", "Self-service and returns"),
    /** Breaks of agents on shifts. */
    BREAKS("breaks", "Breaks"),
    /** All that only the simulation knows. */
    SIMULATION("simulation", "What only simulation knows"),
    /** Whole agents. */
    ROUNDING("rounding", "Whole agents");

    private final String id;
    private final String label;

    Assumption(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /**
     * The name in results.
     *
     * @return for example {@code busyness}
     */
    public String id() {
      return id;
    }

    /**
     * The name for display.
     *
     * @return for example {@code Busy and quiet days}
     */
    public String label() {
      return label;
    }
  }

  /** How a bar was found. */
  public enum Found {
    /** By queueing formulas. */
    FORMULA("formula"),
    /** By simulation. */
    SIMULATION("simulation"),
    /** By counting. */
    COUNT("count"),
    /** It is 0 since the requirement does not count it: agents at work, before shrinkage. */
    OUTSIDE("outside"),
    /** It is 0 since the scenario has nothing of the kind. */
    ABSENT("absent");

    private final String id;

    Found(String id) {
      this.id = id;
    }

    /**
     * The name in results.
     *
     * @return for example {@code formula}
     */
    public String id() {
      return id;
    }
  }

  /**
   * A bar.
   *
   * @param assumption what is switched on
   * @param hours agent hours more, negative when fewer
   * @param byGroup the same by agent group id
   * @param serviceLevel change of the service level of the certified staff, a share; NaN when no
   *     type has such a target
   * @param found how it was found
   */
  public record Step(
      Assumption assumption,
      double hours,
      Map<String, Double> byGroup,
      double serviceLevel,
      Found found) {
    /** Copies the map. */
    public Step {
      byGroup = Collections.unmodifiableMap(new TreeMap<>(byGroup));
    }
  }
}
