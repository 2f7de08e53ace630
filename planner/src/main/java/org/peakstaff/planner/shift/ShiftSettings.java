package org.peakstaff.planner.shift;

import org.peakstaff.planner.program.ProgramLimits;

/**
 * How a schedule is made.
 *
 * @param prices of missing and surplus hours
 * @param limits of each integer program
 * @param rounds of repair by simulation, 0 for the plain two steps
 */
public record ShiftSettings(CoverPrices prices, ProgramLimits limits, int rounds) {
  /** Minutes of work, ten times that of a week of 800 variables; no proof is worth more. */
  private static final long ITERATIONS = 50_000;

  /** Everything covered, within a thousandth of the optimum, four rounds. */
  public static final ShiftSettings DEFAULT =
      new ShiftSettings(
          CoverPrices.STRICT,
          ProgramLimits.PROVEN.withGap(1e-3).withNodes(20_000).withIterations(ITERATIONS),
          8);

  /** Checks the domain. */
  public ShiftSettings {
    if (rounds < 0) {
      throw new IllegalArgumentException("rounds must be at least 0: " + rounds);
    }
  }

  /** With other limits. */
  public ShiftSettings withLimits(ProgramLimits other) {
    return new ShiftSettings(prices, other, rounds);
  }

  /** With other prices. */
  public ShiftSettings withPrices(CoverPrices other) {
    return new ShiftSettings(other, limits, rounds);
  }

  /** With another number of rounds. */
  public ShiftSettings withRounds(int other) {
    return new ShiftSettings(prices, limits, other);
  }
}
