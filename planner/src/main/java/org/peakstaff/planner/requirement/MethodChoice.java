package org.peakstaff.planner.requirement;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The method by which a scenario is planned, and why.
 *
 * <p>A scenario that names none is planned by SIPP unless contacts carried over from earlier
 * intervals raise the load of some interval above volume x handle time by half an erlang and a
 * tenth of its standard deviation; then by the modified offered load. SIPP staffs such an interval
 * too low: the probability of delay is then some twenty per cent above the one planned.
 *
 * @param method the method
 * @param reason a sentence for the report
 */
record MethodChoice(PlanningMethod method, String reason) {
  private static final String OPTIMIZE = "optimize";

  /**
   * The method a scenario asks for; the fitting one when it asks for none.
   *
   * @param carriedOver finds the interval with the most work from earlier ones
   * @throws UnplannableScenarioException if there is no such method
   */
  static MethodChoice of(@Nullable String asked, Supplier<CarriedOver> carriedOver) {
    if (asked == null) {
      CarriedOver most = carriedOver.get();
      return most.sippFails()
          ? new MethodChoice(PlanningMethod.MOL, most.whyNotSipp())
          : new MethodChoice(PlanningMethod.SIPP, most.whySipp());
    }
    PlanningMethod method =
        PlanningMethod.of(asked)
            .orElseThrow(() -> new UnplannableScenarioException("plan.method", refusal(asked)));
    return new MethodChoice(
        method, method.label() + " was used because the scenario or an option asks for it.");
  }

  private static String refusal(String asked) {
    return asked.equals(OPTIMIZE)
        ? "the planning method \"optimize\" is a command of its own: peakstaff optimize."
            + " Maybe \"mol\"?"
        : "there is no planning method \""
            + asked
            + "\". This version has "
            + String.join(", ", PlanningMethod.ids());
  }
}
