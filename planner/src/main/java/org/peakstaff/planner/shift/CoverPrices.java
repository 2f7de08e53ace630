package org.peakstaff.planner.shift;

import org.jspecify.annotations.Nullable;

/**
 * What it is worth not to cover a requirement exactly.
 *
 * @param shortfallPerHour price of an hour in which a head is missing; null when none may be
 * @param surplusPerHour price of an hour in which there is a head too many, beside its cost
 */
public record CoverPrices(@Nullable Double shortfallPerHour, double surplusPerHour) {
  /** Cover everything, surplus costs its wage alone. */
  public static final CoverPrices STRICT = new CoverPrices(null, 0);

  /** Checks the domains. */
  public CoverPrices {
    if (shortfallPerHour != null && !(shortfallPerHour >= 0 && shortfallPerHour < 1e9)) {
      throw new IllegalArgumentException("price of a missing hour: " + shortfallPerHour);
    }
    if (!(surplusPerHour >= 0 && surplusPerHour < 1e9)) {
      throw new IllegalArgumentException("price of a surplus hour: " + surplusPerHour);
    }
  }
}
