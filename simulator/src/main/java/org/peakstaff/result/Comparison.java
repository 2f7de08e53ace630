package org.peakstaff.result;

import java.util.List;

/**
 * Variants of a baseline, all run on the same random numbers.
 *
 * @param primary the measure the comparison is about; all others are exploratory
 * @param baseline the baseline's own result
 * @param variants one per variant, in the order given
 */
public record Comparison(
    MeasurePath primary, SimulationResult baseline, List<VariantComparison> variants) {
  /** Copies the list. */
  public Comparison {
    variants = List.copyOf(variants);
  }
}
