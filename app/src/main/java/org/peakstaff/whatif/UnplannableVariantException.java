package org.peakstaff.whatif;

import org.peakstaff.planner.requirement.UnplannableScenarioException;

/** The planner has no plan for a scenario of a comparison. */
public final class UnplannableVariantException extends RuntimeException {
  private final transient NamedScenario scenario;
  private final String path;

  UnplannableVariantException(NamedScenario scenario, UnplannableScenarioException cause) {
    super(cause.getMessage(), cause);
    this.scenario = scenario;
    path = cause.path();
  }

  /**
   * Which scenario.
   *
   * @return the scenario
   */
  public NamedScenario scenario() {
    return scenario;
  }

  /**
   * What in it cannot be planned.
   *
   * @return its path in the scenario
   */
  public String path() {
    return path;
  }
}
