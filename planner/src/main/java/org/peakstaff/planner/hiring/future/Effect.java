package org.peakstaff.planner.hiring.future;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.peakstaff.result.Estimate;

/**
 * What a change does: differences future by future between two tests that met the same futures,
 * which makes them far surer than the tests themselves.
 *
 * @param cost mean change of the money spent
 * @param shortfallHours mean change of the hours missing
 * @param peakServiceLevel mean change of the service level of the peak weeks, null where nothing is
 *     known of service
 * @param lost mean change of the customers who give up for good, null where nothing is known of
 *     service
 * @param covered change of the share of futures in which nobody is missing
 * @param met change of the share of futures in which all targets are met, null where nothing is
 *     known of service
 */
public record Effect(
    Estimate cost,
    Estimate shortfallHours,
    @Nullable Estimate peakServiceLevel,
    @Nullable Estimate lost,
    Estimate covered,
    @Nullable Estimate met) {

  /**
   * The effect of a change.
   *
   * @param before without it
   * @param after with it, from the same seed
   * @return after less before
   * @throws IllegalArgumentException if the two have not met the same futures
   */
  public static Effect of(StressResult before, StressResult after) {
    if (before.futures() != after.futures() || before.seed() != after.seed()) {
      throw new IllegalArgumentException("only tests that met the same futures can be compared");
    }
    List<Outcome> old = before.outcomes();
    List<Outcome> now = after.outcomes();
    boolean known = before.hasService() && after.hasService();
    return new Effect(
        mean(old, now, Outcome::cost),
        mean(old, now, Outcome::shortfallHours),
        known ? mean(old, now, Outcome::peakServiceLevel) : null,
        known ? mean(old, now, Outcome::lost) : null,
        share(old, now, Outcome::covered),
        known ? share(old, now, Outcome::met) : null);
  }

  /**
   * What the change of lost customers is worth.
   *
   * @param price of one, null for none
   * @return mean change, null without a price, and where nothing is known of service
   */
  public @Nullable Estimate lostWorth(@Nullable Double price) {
    return lost == null || price == null ? null : Confidence.times(lost, price);
  }

  private static Estimate mean(
      List<Outcome> before, List<Outcome> after, ToDoubleFunction<Outcome> value) {
    double[] differences = new double[after.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = value.applyAsDouble(after.get(i)) - value.applyAsDouble(before.get(i));
    }
    return Confidence.mean(differences);
  }

  private static Estimate share(
      List<Outcome> before, List<Outcome> after, Predicate<Outcome> happens) {
    int gained = 0;
    int lost = 0;
    for (int i = 0; i < after.size(); i++) {
      boolean old = happens.test(before.get(i));
      boolean now = happens.test(after.get(i));
      gained += now && !old ? 1 : 0;
      lost += old && !now ? 1 : 0;
    }
    return Confidence.changedShare(gained, lost, after.size());
  }
}
