package org.peakstaff.planner.requirement;

/**
 * A scenario that is valid but cannot be planned: a method that this version does not have, a
 * target that no number of agents meets, shrinkage that leaves nobody.
 */
public final class UnplannableScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;

  /**
   * A problem at one place of the scenario.
   *
   * @param path the place, such as {@code plan.method}
   * @param message rule and state in a sentence
   */
  public UnplannableScenarioException(String path, String message) {
    super(message);
    this.path = path;
  }

  /**
   * Where in the scenario the problem lies.
   *
   * @return a path such as {@code contactTypes.care-phone.target.abandonment}
   */
  public String path() {
    return path;
  }
}
