package org.peakstaff.whatif;

import java.util.List;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.Comparison;
import org.peakstaff.result.Difference;
import org.peakstaff.result.SimulationResult;
import org.peakstaff.result.VariantComparison;

/**
 * Variants beside their baseline: service, staff and cost.
 *
 * @param staff with whose staff they were simulated
 * @param baseline the baseline as it was read
 * @param variants the variants as they were read
 * @param comparison what the simulation found, in the same order
 * @param baselineCost of the roster that was simulated
 * @param costs of the variants' rosters that were simulated, in the same order
 */
public record ComparedScenarios(
    ComparedStaff staff,
    NamedScenario baseline,
    List<NamedScenario> variants,
    Comparison comparison,
    RosterCost baselineCost,
    List<RosterCost> costs) {
  /** Copies the lists. */
  public ComparedScenarios {
    variants = List.copyOf(variants);
    costs = List.copyOf(costs);
  }

  /** How a variant fares in the primary measure. */
  public enum Verdict {
    /** Significantly better. */
    BETTER("better", "▲"),
    /** Significantly worse. */
    WORSE("worse", "▼"),
    /** Significantly more, of a measure of which more is neither better nor worse. */
    MORE("more", "▲"),
    /** Significantly less, likewise. */
    LESS("less", "▼"),
    /** Nothing beyond chance. */
    NO_CHANGE_SHOWN("no change shown", "="),
    /** The variant or the baseline does not have the measure. */
    NOT_COMPARED("not compared", "?");

    private final String words;
    private final String sign;

    Verdict(String words, String sign) {
      this.words = words;
      this.sign = sign;
    }

    /**
     * The verdict in words.
     *
     * @return such as {@code better}
     */
    public String words() {
      return words;
    }

    /**
     * The verdict as a sign.
     *
     * @return one character
     */
    public String sign() {
      return sign;
    }
  }

  /**
   * The verdict on a variant.
   *
   * @param variant its index
   * @return how it fares in the primary measure
   */
  public Verdict verdict(int variant) {
    VariantComparison compared = comparison.variants().get(variant);
    Difference difference = compared.differences().get(comparison.primary());
    if (difference == null || Double.isNaN(difference.change().mean())) {
      return Verdict.NOT_COMPARED;
    } else if (!compared.isSignificant()) {
      return Verdict.NO_CHANGE_SHOWN;
    }
    boolean more = difference.change().mean() > 0;
    int direction = comparison.primary().measure().direction();
    if (direction == 0) {
      return more ? Verdict.MORE : Verdict.LESS;
    }
    return more == direction > 0 ? Verdict.BETTER : Verdict.WORSE;
  }

  /**
   * The result of the baseline, which tells how everything was run.
   *
   * @return seed, replications and why it stopped among it
   */
  public SimulationResult run() {
    return comparison.baseline();
  }
}
