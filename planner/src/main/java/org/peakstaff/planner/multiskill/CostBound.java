package org.peakstaff.planner.multiskill;

/**
 * A number below which no staff's cost lies, as far as the queueing formulas are right: rates that
 * hold for each interval with the work carried over, exponential handle times and patience,
 * contacts of a type served in order of arrival, handle times of the fastest group.
 *
 * @param kind of what conditions
 * @param cost over the horizon, in the scenario's currency
 */
public record CostBound(Kind kind, double cost) {
  /** The conditions that a bound follows from, all of them necessary. */
  public enum Kind {
    /** Each contact type as if no other came, served by all agents able to. */
    TYPES_ALONE("typesAlone", "each contact type alone"),
    /** Every set of contact types finds the time for its work in the groups able to do it. */
    WORKLOAD("workload", "work of every set of types"),
    /** All contact types as one, served by agents who can do everything. */
    POOLED("pooled", "all types pooled"),
    /** All these conditions, and pools of some sets of types, at once. */
    TOGETHER("together", "all together");

    private final String id;
    private final String label;

    Kind(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /**
     * The name in results.
     *
     * @return for example {@code pooled}
     */
    public String id() {
      return id;
    }

    /**
     * The name for display.
     *
     * @return for example {@code all types pooled}
     */
    public String label() {
      return label;
    }
  }
}
