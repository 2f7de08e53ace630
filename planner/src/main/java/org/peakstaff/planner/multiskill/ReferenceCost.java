package org.peakstaff.planner.multiskill;

/**
 * What another way to organise the skills would cost, by queueing formulas: every target of every
 * type is kept, at the handle times of the fastest group.
 *
 * @param kind which way
 * @param hours at work over the horizon; NaN when the formulas find no staff
 * @param cost of these hours; NaN as before
 * @param exists whether the scenario has agent groups for it; if not, an hour of an agent of the
 *     kind is taken to cost as much as that of the dearest group
 */
public record ReferenceCost(Kind kind, double hours, double cost, boolean exists) {
  /** Ways to organise skills. */
  public enum Kind {
    /** Every contact type has its own agents, who do nothing else. */
    SPECIALISTS("specialists", "Specialists only"),
    /** Every agent does everything. */
    POOLED("pooled", "Full pooling");

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
     * @return for example {@code Full pooling}
     */
    public String label() {
      return label;
    }
  }
}
