package org.peakstaff.planner.hiring.future;

import java.util.ArrayList;
import java.util.List;

/**
 * What leads from an approved plan to a new one: the inputs switched one group at a time, in a
 * fixed order, so that the parts add up to the whole difference. A part is the effect of its inputs
 * given those before it; in another order the parts would share out differently.
 *
 * @param approved the plan that was approved
 * @param parts in the order of the switches
 * @param now the new plan
 */
public record Bridge(State approved, List<Part> parts, State now) {
  /** Copies the list. */
  public Bridge {
    parts = List.copyOf(parts);
  }

  /** Inputs that are switched together, in this order. */
  public enum Input {
    /** Volumes and requirements, the calendar and its factors. */
    VOLUME("volume"),
    /** Handle times. */
    HANDLE_TIME("handleTime"),
    /** Shrinkage and schedule efficiency. */
    SHRINKAGE("shrinkage"),
    /** Attrition. */
    ATTRITION("attrition"),
    /** Self-service. */
    SELF_SERVICE("selfService"),
    /** Everything else. */
    REST("rest");

    private final String id;

    Input(String id) {
      this.id = id;
    }

    /**
     * The name used in results.
     *
     * @return for example {@code handleTime}
     */
    public String id() {
      return id;
    }
  }

  /**
   * What a plan comes to.
   *
   * @param requirement full-time equivalents required x weeks
   * @param cost in the scenario's currency
   */
  public record State(double requirement, double cost) {}

  /**
   * The effect of a group of inputs.
   *
   * @param input which
   * @param requirement change of full-time equivalents x weeks
   * @param cost change of the cost
   */
  public record Part(Input input, double requirement, double cost) {}

  /**
   * The bridge over some states.
   *
   * @param states the approved plan, then the plan after each switch, in the order of the inputs
   */
  static Bridge of(List<State> states) {
    Input[] inputs = Input.values();
    if (states.size() != inputs.length + 1) {
      throw new IllegalArgumentException(states.size() + " states for " + inputs.length + " parts");
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < inputs.length; i++) {
      State before = states.get(i);
      State after = states.get(i + 1);
      parts.add(
          new Part(
              inputs[i], after.requirement() - before.requirement(), after.cost() - before.cost()));
    }
    return new Bridge(states.get(0), parts, states.get(states.size() - 1));
  }
}
