package org.peakstaff.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What customers think of the service: a model of responses whose coefficients are given, not
 * measured, and what is aimed at.
 *
 * @param csat share of satisfied customers, null when not modelled
 * @param nps net promoter score, null when not modelled
 * @param effort customer effort, null when not modelled
 * @param targets the scorecard
 */
public record Experience(
    @Nullable Response csat, @Nullable Response nps, @Nullable Response effort, Targets targets) {
  /**
   * The linear part x of a response: base + perMinuteWaited x minutes waited + unresolved (if so) +
   * perTransfer x transfers + perRepeat x repeats. A customer is satisfied with probability p = 1 /
   * (1 + exp(-x)); the net promoter score is 100 (2 p - 1); effort runs from 1 to 7 as 7 - 6 p.
   *
   * @param base of a customer who is served at once and for good
   * @param perMinuteWaited for each minute of waiting
   * @param unresolved when the reason is not settled
   * @param perTransfer for each transfer
   * @param perRepeat for each contact that was needed before
   */
  public record Response(
      double base,
      double perMinuteWaited,
      double unresolved,
      double perTransfer,
      double perRepeat) {}

  /**
   * The scorecard; what is null is not looked at.
   *
   * @param firstContactResolution least share resolved
   * @param csat least share satisfied
   * @param nps least net promoter score, -100 to 100
   * @param effort largest effort, 1 to 7
   * @param averageResponse largest mean time to the first answer
   * @param serviceLevel least service level of all contact types together
   */
  public record Targets(
      @Nullable Share firstContactResolution,
      @Nullable Share csat,
      @Nullable Double nps,
      @Nullable Double effort,
      @Nullable Duration averageResponse,
      @Nullable Share serviceLevel) {
    /** Nothing is aimed at. */
    public static final Targets NONE = new Targets(null, null, null, null, null, null);
  }
}
