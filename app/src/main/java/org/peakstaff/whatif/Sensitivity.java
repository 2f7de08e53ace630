package org.peakstaff.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peakstaff.planner.requirement.RosterCost;
import org.peakstaff.result.Difference;
import org.peakstaff.result.Estimate;
import org.peakstaff.result.MeasurePath;
import org.peakstaff.result.SimulationResult;

/**
 * How much a measure of a scenario depends on what a planner can be wrong about, and on its staff.
 *
 * @param scenario the scenario
 * @param measure which measure
 * @param step by how much inputs were moved
 * @param run the result of the scenario itself
 * @param bars the inputs, the one that matters most first
 * @param curve the measure with fewer and more staff, the fewest first
 * @param price what one point more of the measure costs, null where more staff does not give more
 */
public record Sensitivity(
    NamedScenario scenario,
    MeasurePath measure,
    double step,
    SimulationResult run,
    List<Bar> bars,
    List<CurvePoint> curve,
    @Nullable Price price) {
  /** Copies the lists. */
  public Sensitivity {
    bars = List.copyOf(bars);
    curve = List.copyOf(curve);
  }

  /**
   * An input moved down and up.
   *
   * @param input in words
   * @param points whether it was moved by points of a share, else by a part of itself
   * @param down the change of the measure when the input is lower
   * @param up the change of the measure when it is higher
   */
  public record Bar(String input, boolean points, Difference down, Difference up) {
    /**
     * The larger of the two changes.
     *
     * @return its size
     */
    public double size() {
      return Math.max(Math.abs(down.change().mean()), Math.abs(up.change().mean()));
    }
  }

  /**
   * The measure with other staff.
   *
   * @param factor what the scheduled heads were multiplied by
   * @param roster hours and cost
   * @param value the measure with its own interval
   * @param change against the scenario as it is, with its paired interval
   */
  public record CurvePoint(double factor, RosterCost roster, Estimate value, Estimate change) {}

  /**
   * What one point more of a share costs, or one second less of a time, from the first step up of
   * the curve.
   *
   * @param hours of roster, with its interval
   * @param cost of these hours, with its interval; null without costs
   * @param currency of the cost, null when the scenario names none
   */
  public record Price(Estimate hours, @Nullable Estimate cost, @Nullable String currency) {}
}
