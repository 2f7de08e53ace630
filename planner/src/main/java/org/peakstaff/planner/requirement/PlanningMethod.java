package org.peakstaff.planner.requirement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The method by which a scenario is planned, and why.
 *
 * @param id its name in scenario files
 * @param reason a sentence for the report
 */
record PlanningMethod(String id, String reason) {
  static final String SIPP = "sipp";

  private static final Set<String> LATER =
      Set.of(
          "simulation",
          "sipp-max",
          "sipp-mix",
          "lag",
          "lag-average",
          "lag-max",
          "mol",
          "exact-day",
          "isa",
          "optimize");

  /**
   * The method a scenario asks for; SIPP when it asks for none.
   *
   * @throws UnplannableScenarioException if this version does not have the method
   */
  static PlanningMethod of(@Nullable String asked) {
    if (asked == null) {
      return new PlanningMethod(
          SIPP,
          "SIPP was used because the scenario names no method: every interval is planned on its own,"
              + " at its average arrival rate, and the simulation judges the day as a whole.");
    }
    if (asked.equals(SIPP)) {
      return new PlanningMethod(SIPP, "SIPP was used because the scenario asks for it.");
    }
    throw new UnplannableScenarioException("plan.method", refusal(asked));
  }

  private static String refusal(String asked) {
    return LATER.contains(asked)
        ? "the planning method \""
            + asked
            + "\" is not yet supported in this version. Maybe \"sipp\"?"
        : "there is no planning method \"" + asked + "\". This version has \"sipp\"";
  }
}
