package org.peakstaff.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A variant beside the baseline.
 *
 * @param result the variant's own result
 * @param differences by measure; what only one of the two has is absent
 * @param adjustedP p-value of no change in the primary measure after Holm (1979), which keeps the
 *     probability of even one false finding over all variants below 1 - confidence; NaN where the
 *     variant does not have the measure or there is no interval
 */
public record VariantComparison(
    SimulationResult result, Map<MeasurePath, Difference> differences, double adjustedP) {
  /** Copies the map. */
  public VariantComparison {
    differences = Collections.unmodifiableMap(new TreeMap<>(differences));
  }

  /**
   * Whether the change in the primary measure is more than chance.
   *
   * @return true when it is significant after Holm's correction
   */
  public boolean isSignificant() {
    return adjustedP <= (1 - result.confidence()) * (1 + 1e-12);
  }
}
