package org.peakstaff.compile;

import java.util.List;
import java.util.stream.Collectors;

/** A valid scenario asks for something that the simulation does not do. */
public final class UnsupportedScenarioException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Refusal> refusals;

  UnsupportedScenarioException(List<Refusal> refusals) {
    super(
        refusals.stream()
            .map(each -> each.path() + ": " + each.message())
            .collect(Collectors.joining("\n")));
    this.refusals = List.copyOf(refusals);
  }

  /**
   * What is refused, all of it.
   *
   * @return at least one refusal
   */
  public List<Refusal> refusals() {
    return refusals;
  }
}
